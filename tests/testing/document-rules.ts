import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator, keysOf } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Pack, Rule } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Unit } from "../../src/model/register/unit.js";

/** The days on which the law of these tests came into force, and on which the period became shorter. */
export const enactedOn = plainDate("2017-01-01");
export const amendedOn = plainDate("2018-01-01");

export const law = defineSource({
  id: "law",
  title: label("备案办法", "Measures on filing"),
  inForce: { from: enactedOn },
  verified: true,
});

export const filingPeriod = defineParameter({
  id: "filing-period",
  title: label("备案期限", "Filing period"),
  values: [
    { value: days(15), source: law.clause("1", { inForce: { from: enactedOn, until: amendedOn } }) },
    { value: days(10), source: law.clause("1", { inForce: { from: amendedOn } }) },
  ],
});

export const facts = {
  title: label("备案", "Filing"),
  severity: "error",
  about: NormativeDocument,
  source: law.clause("2"),
} as const;

export const fileInTime = defineDeadline({
  ...facts,
  id: "file-in-time",
  when: (document) => document.kind.oneOf("normative"),
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(filingPeriod),
  fulfilled: (document) => document.filedOn,
  late: label("{id}应于{due}前备案", "{id} was due on {due}"),
  overdue: label("{id}逾期{daysLate}日未备案", "{id} is {daysLate} days late"),
});

export const nameTheFilingUnit = defineExpectation({
  ...facts,
  id: "name-the-filing-unit",
  relevantDay: (document) => document.publishedOn,
  expect: (document) => document.filedWith.in(Unit).head.isPresent(),
  message: label("{id}未载明备案机关负责人", "{id} names no head of the organ it was filed with"),
});

export const reviewBeforeSigning = defineProcedure({
  ...facts,
  id: "review-before-signing",
  steps: (document) => document.procedure,
  closed: (document) => document.title.isPresent(),
  constraints: [
    {
      id: "reviewed",
      template: "precedence",
      first: "legality-review",
      second: "signing",
      message: label("{second}之前没有{first}", "no {first} before {second}"),
    },
    { id: "signed", template: "existence", step: "signing", message: label("没有签署", "never signed") },
  ],
});

export const haveATitleOfItsOwn = defineCheck({
  ...facts,
  id: "have-a-title-of-its-own",
  messages: { alike: label("有{others}件同名", "{others} have the same title") },
  check: (document, { dataset, fail, evidence }) => {
    const others = dataset
      .records(NormativeDocument)
      .filter(({ id, title }) => id !== document.id && title === document.title).length;
    return others === 0 ? "pass" : fail("alike", { data: { others }, evidence: evidence("title"), field: "title" });
  },
});

const target = defineParameter({
  id: "filing-target",
  title: label("目标", "Target"),
  values: [{ value: 1, source: law.clause("3") }],
});

export const filingRate = defineIndicator({
  ...facts,
  id: "filing-rate",
  form: "ratio",
  among: (document) => document.kind.equals("normative"),
  counts: (document) => document.filedOn.isPresent(),
  by: { unit: (document) => document.unit },
  keys: { unit: keysOf(Unit, (unit) => unit.kind.equals("department")) },
  target: {
    direction: "at-least",
    value: target,
  },
});

/** A pack of the rules above, or of others. */
export const packWith = (...rules: readonly Rule[]): Pack =>
  definePack({
    name: "documents",
    title: label("文件", "Documents"),
    version: "1.0.0",
    sources: [law],
    parameters: [filingPeriod, target],
    indicators: [filingRate],
    rules,
  });
