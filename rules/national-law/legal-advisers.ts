import { defineExpectation, defineParameter, label, plainDate, seenBy } from "fazhi";
import { LegalAdviser, Unit } from "fazhi/model";
import { wasFoundedBy } from "./bound-units.js";
import { legalAdviserOpinion } from "./register-sources.js";

/** The day by which governments of counties and above have legal advisers. */
export const lastDayForLegalAdvisers = defineParameter({
  id: "last-day-for-legal-advisers",
  title: label("普遍设立法律顾问期限", "Day by which governments have legal advisers"),
  values: [{ value: plainDate("2017-12-31"), source: legalAdviserOpinion.clause("完成时限") }],
});

/** From the end of 2017 governments of counties and above have legal advisers. */
export const haveLegalAdviser = defineExpectation({
  id: "have-legal-adviser",
  title: label("县级以上政府普遍设立法律顾问", "Have a legal adviser"),
  about: Unit,
  binds: "any",
  severity: "warning",
  obligations: ["ORG-01"],
  responsible: (unit) => unit.parent,
  data: (unit) => ({ unit: unit.title }),
  source: legalAdviserOpinion.clause("完成时限"),
  when: (unit, { asOf, parameter }) =>
    unit.kind
      .equals("government")
      .and(
        unit.level.oneOf("region", "prefecture", "county"),
        wasFoundedBy(unit, parameter(lastDayForLegalAdvisers)),
        seenBy(unit.abolishedOn, asOf).not(),
      ),
  by: (_, { parameter }) => parameter(lastDayForLegalAdvisers),
  expect: (unit, { referring, asOf }) =>
    referring(unit, LegalAdviser, "unit").some((adviser) =>
      seenBy(adviser.engagedOn, asOf).and(seenBy(adviser.engagedUntil, asOf).not()),
    ),
  message: label("{unit}至{due}没有法律顾问。", "{unit} had no legal adviser by {due}."),
  remedy: label("聘任法律顾问。", "Engage a legal adviser."),
  notCovered: label(
    "公职律师和工作部门的法律顾问、2017年以后设立的政府不作判断。",
    "Government lawyers, departments and governments founded after 2017 are not judged.",
  ),
});
