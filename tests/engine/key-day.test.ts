import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { type Authority, defineSource } from "../../src/engine/pack/source.js";
import type { Saying } from "../../src/engine/rule/rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { outcomes } from "../../src/engine/run/outcome.js";
import type { Condition } from "../../src/expression/term.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { defineEntity, type RecordOf } from "../../src/model/record/entity.js";
import { day, flag, text } from "../../src/model/record/field.js";
import { stillOpen } from "../../src/model/record/key-day.js";
import { fifteenDays, hearsay, late, law, message, overdue, packOf } from "./notice-register.js";

const Ruling = defineEntity({
  name: "ruling",
  title: label("裁定", "Ruling"),
  family: "case",
  meaning: "A ruling.",
  keyDay: "decidedOn",
  fields: {
    appliedOn: day("申请日期", "Applied on").optional(),
    decidedOn: day("决定日期", "Decided on").optional(),
    basis: text("依据", "Basis").optional(),
    urgent: flag("紧急", "Urgent").optional(),
    open: stillOpen,
  },
});
const facts = { id: "r", title: law.title, severity: "error", about: Ruling, source: law.clause("第二条") } as const;
const haveABasis = defineExpectation({
  ...facts,
  when: (ruling) => ruling.decidedOn.isPresent().and(ruling.urgent.not()),
  expect: (ruling) => ruling.basis.isPresent(),
  message,
});
const decideInTime = defineDeadline({
  ...facts,
  starts: (ruling) => ruling.appliedOn,
  within: (_, { parameter }) => parameter(fifteenDays),
  fulfilled: (ruling) => ruling.decidedOn,
  late,
  overdue,
});
const entities = [Ruling];

function judged(rule: Rule, ruling: object) {
  const dataset = loadDataset({ ruling: [{ id: "r", urgent: false, ...ruling }] }, { entities });
  const run = evaluate(dataset, packOf({ entities, rules: [rule], sources: [law, hearsay, before, lasting] }), {
    asOf: plainDate("2017-12-31"),
  });
  const outcome = outcomes.codes.find((code) => run.rules[0]?.counts[code] === 1);
  return [outcome, ...run.gaps.flatMap(({ missing }) => missing.map(({ path }) => path)), run.findings.length];
}

const before = defineSource({
  id: "before",
  title: label("旧办法", "Former measures"),
  inForce: { from: plainDate("2010-01-01"), until: plainDate("2014-01-01") },
  verified: true,
});
const lasting = defineSource({
  id: "lasting",
  title: label("长期办法", "Lasting measures"),
  inForce: { from: plainDate("2010-01-01") },
  verified: true,
});
const later = law.clause("第九条", { inForce: { from: plainDate("2018-06-01") } });
/** Of rulings decided on such a day a basis is expected. */
const haveABasisWhere = (source: Authority, when: Saying<RecordOf<typeof Ruling>, Condition>) =>
  defineExpectation({
    ...facts,
    source,
    relevantDay: (ruling) => ruling.decidedOn,
    when: (ruling, terms) => ruling.decidedOn.isPresent().and(when(ruling, terms)),
    expect: (ruling) => ruling.basis.isPresent(),
    message,
  });
const always: Saying<RecordOf<typeof Ruling>, Condition> = (ruling) => ruling.urgent.not();
const onThatDay: Saying<RecordOf<typeof Ruling>, Condition> = (ruling) =>
  ruling.decidedOn.notBefore(ruling.appliedOn).and(ruling.decidedOn.notAfter(ruling.appliedOn));

describe("a record whose key day is missing", () => {
  it.each<[string, Rule, object, string]>([
    [
      "may be of a time whose law is no longer in force",
      haveABasisWhere(before.clause("1"), always),
      {},
      "undetermined",
    ],
    [
      "may be of its first day",
      haveABasisWhere(before.clause("1"), onThatDay),
      { appliedOn: "2010-01-01" },
      "undetermined",
    ],
    [
      "may be of its last day",
      haveABasisWhere(before.clause("1"), onThatDay),
      { appliedOn: "2013-12-31" },
      "undetermined",
    ],
    ["may be of the as-of day", haveABasisWhere(facts.source, onThatDay), { appliedOn: "2017-12-31" }, "undetermined"],
    [
      "may be of the year before",
      haveABasisWhere(lasting.clause("1"), onThatDay),
      { appliedOn: "2016-12-30" },
      "undetermined",
    ],
    ["is of no day that is still to come", haveABasisWhere(later, always), {}, "not-applicable"],
  ])("%s", (_, rule, ruling, outcome) => {
    expect(judged(rule, ruling)[0]).toBe(outcome);
  });

  it.each<[string, Rule, object, readonly unknown[]]>([
    ["is not left out by a rule that hangs on that day", haveABasis, {}, ["undetermined", "decidedOn", 0]],
    ["is left out where it says that it is open", haveABasis, { open: true }, ["not-applicable", 0]],
    ["is left out where another thing takes it out", haveABasis, { urgent: true }, ["not-applicable", 0]],
    ["is judged like any other where the day is there", haveABasis, { decidedOn: "2017-06-01" }, ["fail", 1]],
    ["is late where the day was to come by now", decideInTime, { appliedOn: "2017-06-01" }, ["fail", 1]],
  ])("%s", (_, rule, ruling, expected) => {
    expect(judged(rule, ruling)).toEqual(expected);
  });
});
