import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { text } from "../../src/model/record/field.js";
import { law, message, Notice, Office } from "./notice-register.js";

/** An office that a document names: its id is the title that the office has. */
export const NamedOffice = defineEntity({
  name: "named-office",
  title: label("点名科室", "Named office"),
  family: "register",
  meaning: "An office that the measures name.",
  fields: { clause: text("条款", "Clause").optional() },
});

const facts = {
  title: label("点名", "Named"),
  severity: "error",
  about: NamedOffice,
  source: law.clause("第二条"),
} as const;

/** Every office that is named has a chief. */
export const haveAChief = defineExpectation({
  ...facts,
  id: "have-a-chief-where-named",
  expect: (named, { referring }) => referring(named, Office, "title").only().chief.isPresent(),
  message: label("{office}（{chief}）没有负责人", "{office} ({chief}) has no chief"),
  data: (named, { referring }) => {
    const office = referring(named, Office, "title").only();
    return { office: named.id, chief: office.chief };
  },
});

/** Every office that is named has written a notice. */
export const writeANotice = defineExpectation({
  ...facts,
  id: "write-a-notice-where-named",
  expect: (named, { referring }) =>
    referring(named, Office, "title").some((office) => referring(office, Notice, "office").isEmpty().not()),
  message,
});

/** How many of the offices that are named are there. */
export const officesThere = defineIndicator({
  source: law.clause("第二条"),
  id: "offices-there",
  title: label("点名科室到位率", "Named offices there"),
  form: "ratio",
  about: NamedOffice,
  counts: (named, { referring }) => referring(named, Office, "title").isEmpty().not(),
});
