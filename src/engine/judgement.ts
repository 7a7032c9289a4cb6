import { type EpochDay, fromEpochDay, type PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { Observation } from "../expression/observation.js";
import type { AnyRecord } from "../model/entity.js";
import { constraintTitles } from "./constraint-title.js";
import type { Gap, PendingClock } from "./finding.js";
import { certainDay } from "./judge.js";
import { clerkOf, type Heading, type Ledger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import type { Rule } from "./pack.js";
import { judgeByOneCalendar } from "./rule-judge.js";
import { treesOfRule, treesOfVersion } from "./rule-tree.js";
import { contextOfRecord, type RunContext, type Workbench, workbench } from "./run-context.js";
import { type Authority, holdsDay } from "./source.js";

/** What one rule comes to on one record, whatever that is, and by which law. */
export interface Judgement extends Heading {
  readonly outcome: Outcome;
  /** Of the law applied; of each version in turn where it is not known which applies, or none does. */
  readonly authority: readonly Authority[];
  /** The day whose law was applied; missing where it is not known, lies ahead or has no law. */
  readonly relevantDay?: PlainDate;
  /** The day from which the time of a deadline runs, where it is known. */
  readonly start?: PlainDate;
  /** The values it rests on, where its form says which; of a record that the rule is not for, what takes it out. */
  readonly evidence: readonly Observation[];
  readonly pending: readonly PendingClock[];
  readonly gaps: readonly Gap[];
  /** What each of its constraints came to, where its form has any: a procedure. */
  readonly constraints?: readonly ConstraintOutcome[];
}

/** What one constraint of a rule came to on one record. */
export interface ConstraintOutcome {
  /** Its id within the rule. */
  readonly constraint: string;
  /** What it demands, in words. */
  readonly title: Label;
  readonly outcome: Outcome;
}

/** Judges one record by one rule as a run does, and says by which law and on what; throws what the rule throws. */
export function judgementOf(rule: Rule, record: AnyRecord, run: RunContext): Judgement {
  const context = contextOfRecord(rule, record, run);
  const ledger: Ledger = { findings: [], pending: [], gaps: [] };
  const bench = workbench(rule.about, treesOfRule(rule), context);
  const clerk = clerkOf(rule, treesOfVersion, bench, context, ledger);
  const { judge, constraints } = judgeByOneCalendar(rule, context, ledger, { bench });
  const outcome = judge(record);
  const titles = constraints === undefined ? undefined : constraintTitles(rule, run.pack);
  const day = dayApplied(rule, record, bench, context);
  const version = Number.isNaN(day) ? undefined : versionOn(rule, day);
  const account = version === undefined ? { evidence: [] } : accountOf(version, record, bench);
  return Object.freeze({
    ...clerk.heading(record),
    outcome,
    authority: version === undefined ? rule.versions.map(({ source }) => source) : clerk.authority(version, day),
    ...(version === undefined ? {} : { relevantDay: fromEpochDay(day) }),
    ...account,
    pending: Object.freeze(ledger.pending),
    gaps: Object.freeze(ledger.gaps),
    ...(constraints === undefined
      ? {}
      : {
          constraints: constraints.ids.map((constraint) => ({
            constraint,
            title: titles?.get(constraint) as Label,
            outcome: constraints.of(constraint),
          })),
        }),
  });
}

/** The day whose law the judge has just applied, `NaN` where it found none. */
function dayApplied(
  rule: Rule,
  record: AnyRecord,
  { compiler, attention }: Workbench,
  { clock }: RunContext,
): EpochDay {
  if (rule.form !== "procedure") return attention.relevantDay;
  // The steps of a procedure are each under the law of their own day unless the rule names one for all.
  const day = rule.relevantDay === undefined ? Number.NaN : certainDay(rule.relevantDay, compiler)(record, attention);
  return clock.isBefore(day) ? Number.NaN : day;
}

const versionOn = (rule: Rule, day: EpochDay): Rule["versions"][number] | undefined =>
  rule.versions.find(({ inForce }) => holdsDay(inForce, fromEpochDay(day)));

/** From when time runs under a version, and the values by which it judged. */
function accountOf(
  version: Rule["versions"][number],
  record: AnyRecord,
  { compiler, observer, attention }: Workbench,
): Pick<Judgement, "start" | "evidence"> {
  const conditions = [version.when, version.binding].flatMap((node) => node ?? []);
  const unmet = conditions.find((node) => compiler.statement(node)(record, attention) === false);
  const open = unmet ?? conditions.find((node) => compiler.statement(node)(record, attention) === undefined);
  if (open !== undefined) return { evidence: observer.reasons(open, record, attention) };
  if ("fulfilled" in version) {
    const { starts, within, by, suspended, extended, fulfilled } = version;
    const start = starts === undefined ? Number.NaN : certainDay(starts, compiler)(record, attention);
    return {
      ...(Number.isNaN(start) ? {} : { start: fromEpochDay(start) }),
      evidence: observer.values([starts, within, by, suspended, extended, fulfilled], record, attention),
    };
  }
  if (!("expect" in version)) return { evidence: [] };
  const { expect, by } = version;
  return {
    evidence: [...observer.reasons(expect, record, attention), ...observer.values([by], record, attention)],
  };
}
