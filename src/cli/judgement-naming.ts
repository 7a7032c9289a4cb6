import { type Placed, rulesOfAll } from "../engine/pack/merge-packs.js";
import { originOf } from "../engine/pack/origin.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import { type Judgement, judgementOf } from "../engine/run/judgement.js";
import { runContext } from "../engine/run/run-context.js";
import { type Problem, problem } from "../problem/problem.js";
import { closest } from "./closest-names.js";
import type { Judged } from "./judging.js";
import { UsageError } from "./usage-error.js";

/** The judgement that RULE/RECORD or PACK/RULE/RECORD names, whatever it came to; nothing when it names none. */
export function judgementNamed(id: string, { packs, dataset, run, settings }: Judged): Judgement | undefined {
  const named = rulesNamed(id, packs).flatMap(({ item: rule, pack, record: recordId }) => {
    const record = dataset.find(rule.about, recordId);
    return record === undefined ? [] : [{ rule, pack, record }];
  });
  const [first] = named;
  if (first === undefined) return undefined;
  if (named.length > 1)
    throw new UsageError(
      problem("command/several-rules", {
        ids: named.map(({ rule, pack, record }) => `${originOf(rule.id, pack)}/${rule.id}/${record.id}`),
      }),
    );
  const { rule, pack, record } = first;
  const disabledBecause = pack.disabled[rule.id];
  if (disabledBecause !== undefined)
    throw new UsageError(problem("test/disabled-rule", { id: rule.id, reason: disabledBecause }));
  return judgementOf(
    rule,
    record,
    runContext(pack, dataset, run.asOfTime ?? run.asOf, settings.calendar, settings.limits),
  );
}

/** Why a rule that is named judges nothing; empty when no rule is. */
export function noSuchRecord(id: string, { packs, dataset }: Judged): Problem | undefined {
  const [first] = rulesNamed(id, packs);
  if (first === undefined) return undefined;
  const { item: rule, record } = first;
  const ids = dataset.records(rule.about).map((one) => one.id);
  return problem("command/unknown-record", { rule: rule.id, record, nearest: closest(record, ids) });
}

/** The rules that an id begins with, and the record that it then names. */
const rulesNamed = (id: string, packs: readonly Pack[]): readonly (Placed<Rule> & { readonly record: string })[] =>
  rulesOfAll(packs).flatMap((placed) => {
    const { item, pack } = placed;
    const start = [`${item.id}/`, `${originOf(item.id, pack)}/${item.id}/`].find((one) => id.startsWith(one));
    return start === undefined ? [] : [{ ...placed, record: id.slice(start.length) }];
  });
