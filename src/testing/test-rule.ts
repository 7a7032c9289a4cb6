import type { Pack, Rule } from "../engine/pack/pack.js";
import { requirePack } from "../engine/pack/runnable-packs.js";
import type { AnyRecord } from "../model/record/entity.js";
import { requireObject } from "../model/record/require-object.js";
import { caseLists, casesOf, type RuleTable } from "./rule-table.js";
import { refuse, refuseErrors } from "./rule-test-error.js";
import { type RuleTrial, trialOfBoundaries, trialOfCase, trialOfMissingValues } from "./rule-trial.js";
import { ruleProblems, tableProblems } from "./table-problem.js";
import type { TestFrame } from "./test-frame.js";

/**
 * Tests a rule of a pack by a table of cases; every case becomes a test with its name.
 *
 * Beside an outcome, message, due day or value that is not as the case says, a test refuses a rule that throws (records
 * are frozen, so that a rule that changes one does), more or fewer findings than told, and placeholders that nothing
 * fills in Chinese or English. A test of the table itself refuses a rule that the pack does not contain or that names no
 * source, lists without a case that keeps or one that breaks the rule, and cases that are there twice.
 *
 * @example
 * testRule({ describe, it }, pack, fileNormativeDocumentInTime, {
 *   asOf: "2017-09-30",
 *   record: { unit: "u", publishedOn: "2017-05-10" },
 *   keeps: [{ name: "filed on the fifteenth day", record: { filedOn: "2017-05-25" } }],
 *   breaks: [{ name: "filed on the sixteenth day", record: { filedOn: "2017-05-26" }, message: "late", due: "2017-05-25" }],
 * });
 */
export function testRule<Content extends AnyRecord>(
  frame: TestFrame,
  pack: Pack,
  rule: Rule<Content>,
  table: RuleTable<NoInfer<Content>>,
): void {
  requireObject("frame", frame, "describe", "it");
  requirePack("pack", pack);
  requireObject("rule", rule, "id");
  requireObject("table", table);
  const { describe, it } = frame;
  const found = pack.rules.find(({ id }) => id === rule.id) ?? (rule as Rule);
  const trial: RuleTrial = { pack, rule: found, table: table as unknown as RuleTable<AnyRecord> };
  const place = `rule "${rule.id}"`;
  const unfit = ruleProblems(pack, rule as Rule);
  describe(rule.id, () => {
    it("has a sound table of cases", () => refuse(place, [...unfit, ...tableProblems(trial.table)]));
    if (unfit.length > 0) return;
    const cases = casesOf(trial.table);
    for (const { list, heading } of caseLists) {
      const own = cases.filter((one) => one.list === list);
      if (own.length === 0) continue;
      describe(heading, () => {
        for (const one of own)
          it(one.name, () => refuseErrors(`${place}, "${one.name}"`, () => trialOfCase(trial, one)));
      });
    }
    if (table.boundaries === true)
      it("has cases on both sides of every change of the law", () =>
        refuseErrors(place, () => trialOfBoundaries(trial)));
    if (table.missingValues === true)
      it("has a case for every value that may be missing", () =>
        refuseErrors(place, () => trialOfMissingValues(trial)));
  });
}
