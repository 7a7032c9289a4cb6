import type { Instant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import { besideRecords, withPackRecords } from "../engine/pack/pack-records.js";
import { evaluate } from "../engine/run/evaluate.js";
import type { Finding, Gap, PendingClock } from "../engine/run/finding.js";
import { type Outcome, outcomes } from "../engine/run/outcome.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";

/** What a rule came to on the one record of a case. */
export interface CaseAccount {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly clock: PendingClock | undefined;
  readonly gap: Gap | undefined;
  /** What the rule threw. */
  readonly crash: string | undefined;
}

/** Judges one record by one rule; the other records of its entity are there to be looked at, not to be judged. */
export function caseAccount(
  pack: Pack,
  rule: Rule,
  dataset: Dataset,
  subject: AnyRecord,
  asOf: PlainDate | Instant,
  calendar?: WorkingCalendar,
): CaseAccount {
  const own = besideRecords(pack, dataset);
  const world = withPackRecords(dataset, [own]);
  // The engine asks for the records of the entity it was given; a check asks for those of the entity itself.
  const only: Entity = { ...rule.about };
  const view: Dataset = {
    ...world,
    records: <Content extends AnyRecord>(entity: Entity<string, Content>) =>
      (entity as unknown) === only ? [subject as Content] : world.records(entity),
  };
  const narrowed: Pack = { ...own, records: {}, rules: [{ ...rule, about: only } as Rule], indicators: [] };
  const { rules, findings, pending, gaps } = evaluate(view, narrowed, {
    asOf,
    ...(calendar === undefined ? {} : { calendar }),
  });
  const counts = rules[0]?.counts;
  return {
    outcome: outcomes.codes.find((code) => counts?.[code] === 1) ?? "undetermined",
    findings,
    clock: pending[0],
    gap: gaps[0],
    crash: findings.find(({ crash }) => crash !== undefined)?.crash,
  };
}
