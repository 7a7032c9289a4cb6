import { suggestion } from "../codes/identifier/nearest.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import type { AnyRecord } from "../model/record/entity.js";
import { caseFacts } from "./case-records.js";
import { repeatedCases } from "./repeated-case.js";
import { casesOf, type RuleTable } from "./rule-table.js";

/** Why a rule cannot be tested at all. */
export function ruleProblems({ name, rules, disabled }: Pack, rule: Rule): readonly string[] {
  const found = rules.find(({ id }) => id === rule.id);
  const ids = rules.map(({ id }) => id);
  return [
    ...(found === undefined ? [`the pack "${name}" does not contain it${suggestion(rule.id, ids)}`] : []),
    ...(found !== undefined && found.versions !== rule.versions
      ? [`the pack "${name}" contains another rule of this id`]
      : []),
    ...(Object.hasOwn(disabled, rule.id) ? [`the pack "${name}" switches it off: ${disabled[rule.id]}`] : []),
    ...rule.versions.flatMap(({ source }, index) =>
      source === undefined ? [`versions[${index}] names no source`] : [],
    ),
  ];
}

/** Everything for which a table does not test its rule, apart from what its cases come to. */
export function tableProblems(table: RuleTable<AnyRecord>): readonly string[] {
  const cases = casesOf(table);
  return [
    ...(table.keeps.length === 0 ? ["no case keeps the rule"] : []),
    ...(table.breaks.length === 0 ? ["no case breaks the rule"] : []),
    ...cases.flatMap((one) =>
      one.list === "breaks" && one.expected.length === 0 ? [`"${one.name}" breaks the rule without a finding`] : [],
    ),
    ...repeatedCases(cases.map(({ name, one }) => ({ name, facts: caseFacts(table, one) }))),
  ];
}
