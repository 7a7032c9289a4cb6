import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { haveAChief, NamedOffice, officesThere, writeANotice } from "../engine/named-office.js";
import { answered, answering, number, pages } from "../engine/notice-figures.js";
import {
  amendedOn,
  amendedPeriod,
  answerInTime,
  enactedOn,
  facts,
  fifteenDays,
  fiveWorkingDays,
  late,
  law,
  message,
  mostPages,
  Notice,
  Office,
  overdue,
  packOf,
} from "../engine/notice-register.js";
import { takeTheSteps } from "../engine/notice-steps.js";
import type { Beginning } from "./random-life.js";

/** A number that the law of the day changes. */
const early = { ...law.clause("第九条", { inForce: { from: enactedOn, until: amendedOn } }) };
const recent = { ...law.clause("第九条", { inForce: { from: amendedOn } }) };

const shortest = (dataset: Dataset) => ({
  least: Math.min(...dataset.records(Notice).map(({ pages = 0 }) => pages)),
  chiefs: new Set(dataset.records(Notice).flatMap(({ office }) => dataset.find(Office, office ?? "")?.chief ?? []))
    .size,
});

/** A rule of every form, reading whatever rules can read. */
const rules = [
  answerInTime,
  defineDeadline({
    ...facts,
    id: "answer-by-the-amended-period",
    starts: (notice) => notice.begunOn,
    within: (_, { parameter }) => parameter(amendedPeriod),
    fulfilled: (notice) => notice.answeredOn,
    late,
    overdue,
  }),
  defineExpectation({
    ...facts,
    id: "answer-by-the-due-day",
    relevantDay: (notice) => notice.begunOn,
    by: (notice) => notice.dueOn,
    expect: (notice, { asOf }) => notice.answeredOn.notAfter(asOf),
    message,
  }),
  defineExpectation({
    ...facts,
    id: "keep-it-short-by-the-law-of-the-as-of-day",
    versions: [
      { source: early, expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)), message },
      { source: recent, expect: (notice) => notice.urgent.not(), message },
    ],
  }),
  defineExpectation({
    ...facts,
    id: "be-answered-by-the-law-of-the-answer",
    relevantDay: (notice, { choose, asOf }) => choose(notice.answeredOn.notAfter(asOf), notice.answeredOn, asOf),
    when: (notice, { asOf }) => notice.begunOn.notAfter(asOf),
    versions: [
      { source: early, when: (notice) => notice.urgent, expect: (notice) => notice.answeredOn.isPresent(), message },
      { source: recent, expect: (notice, { asOf }) => notice.dueOn.after(asOf), message },
    ],
  }),
  defineExpectation({
    ...facts,
    id: "not-lie-about-for-long",
    expect: (notice, { asOf, parameter }) =>
      notice.begunOn
        .plus(parameter(fiveWorkingDays))
        .notBefore(asOf)
        .or(notice.begunOn.daysUntil(asOf).lessThan(parameter(mostPages))),
    message,
  }),
  defineExpectation({
    ...facts,
    id: "have-a-chief",
    expect: (notice) => notice.office.in(Office).chief.isPresent(),
    message: label("{office}没有负责人", "{office} has no chief"),
    data: (notice) => ({ office: notice.office.in(Office).title }),
  }),
  defineExpectation({
    ...facts,
    id: "answer-most-notices",
    about: Office,
    relevantDay: (office) => office.foundedOn,
    expect: (office, { referring, asOf }) =>
      referring(office, Notice, "office").every((notice) =>
        notice.begunOn.after(asOf).or(notice.answeredOn.notAfter(asOf)),
      ),
    message,
  }),
  takeTheSteps(),
  defineProcedure({
    ...facts,
    id: "review-after-draft",
    steps: (notice) => notice.procedure,
    relevantDay: (notice) => notice.begunOn,
    versions: [
      {
        source: law.clause("第十条"),
        closed: (notice, { asOf }) => notice.answeredOn.notAfter(asOf),
        constraints: [
          { id: "soon", template: "response", first: "draft", second: "review", within: fifteenDays, message },
          { id: "signed", template: "existence", step: "signature", message },
          { id: "once", template: "absence", step: "review", atMost: mostPages, message },
        ],
      },
    ],
  }),
  defineCheck({
    ...facts,
    id: "be-the-only-one-of-the-day",
    messages: { twice: message },
    check: (notice, { dataset, fail }) =>
      dataset.records(Notice).some((other) => other !== notice && other.begunOn === notice.begunOn)
        ? fail("twice")
        : "pass",
  }),
  defineCheck({
    ...facts,
    id: "have-more-pages-than-the-shortest",
    messages: { short: message },
    check: ({ pages = 0 }, { gather, fail, pending }) => {
      const { least, chiefs } = gather(shortest);
      if (chiefs > 1) return pending();
      return pages > least ? "pass" : fail("short", { data: { least } });
    },
  }),
  defineCheck({
    ...facts,
    id: "not-crash",
    relevantDay: (notice) => notice.begunOn,
    messages: { old: message },
    parameters: [mostPages],
    check: (notice, { asOf, relevantDay, parameter, fail, evidence }) => {
      if (notice.pages === 3) throw new Error(`three pages as of ${asOf}`);
      return notice.pages === parameter(mostPages)
        ? fail("old", { evidence: evidence("pages"), data: { relevantDay } })
        : "pass";
    },
  }),
];

/** Notices and offices, with a rule of every form and an indicator of every form. */
export const notices: Beginning = {
  entities: new Map([...builtinEntities, Notice, Office, NamedOffice].map((entity) => [entity.name, entity])),
  packs: [
    packOf({
      entities: [Notice, Office, NamedOffice],
      records: { "named-office": ["甲科", "乙科", "乙科改", "丙科"].map((id) => ({ id })) },
      rules: [...rules, haveAChief, writeANotice],
      indicators: [
        { ...answered, id: "answered" },
        { ...number, id: "number" },
        { ...pages, id: "pages" },
        { ...answering, id: "answering" },
        officesThere,
      ],
    }),
  ],
  asOf: plainDate("2017-09-30"),
  days: [enactedOn, amendedOn, plainDate("2017-09-30"), plainDate("2017-12-31")],
  records: {
    office: [
      { id: "a", title: "甲科", chief: "张某", foundedOn: "2017-01-01" },
      { id: "b", title: "乙科", foundedOn: "2017-12-20" },
    ],
    notice: [
      { id: "n1", office: "a", kind: "public", begunOn: "2017-09-01", answeredOn: "2017-09-20", pages: 3 },
      { id: "n2", office: "b", kind: "public", begunOn: "2017-09-15", dueOn: "2017-10-10", urgent: true, pages: 10 },
      { id: "n3", office: "a", begunOn: "2017-12-28", procedure: [{ kind: "draft", on: "2017-12-28" }] },
      { id: "n4", kind: "internal", begunOn: "2017-09-25", suspensions: [{ from: "2017-09-28", until: "2017-10-09" }] },
      {
        id: "n5",
        office: "b",
        kind: "public",
        procedure: [{ kind: "review" }, { kind: "signature", on: "2017-10-02" }],
      },
    ],
  },
};
