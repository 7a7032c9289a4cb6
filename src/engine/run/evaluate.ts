import { dayOfInstant, type Instant, isTimed, requireInstant } from "../../calendar/instant.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { WorkLimits } from "../../expression/compile/work-limits.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { computeIndicator } from "../indicator/compute-indicator.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "../pack/merge-packs.js";
import type { Pack, Rule } from "../pack/pack.js";
import { withPackRecords } from "../pack/pack-records.js";
import { requireDataset, runnablePacks } from "../pack/runnable-packs.js";
import { type ConstraintTally, constraintTally } from "../procedure/constraint-outcomes.js";
import { type CalendarsByRegion, requireRegions } from "./calendars-by-region.js";
import type { RunLog } from "./diagnostics-recorder.js";
import type { Outcome } from "./outcome.js";
import { type RuleJudge, ruleJudge } from "./rule-judge.js";
import { noOutcomes, packHeadings, ruleSummary } from "./rule-summary.js";
import type { Run } from "./run.js";
import { runChanges } from "./run-changes.js";
import { type RunContext, runContext } from "./run-context.js";

/** From where a dataset is judged. */
export interface EvaluateOptions {
  /**
   * The day as of which the question is asked, or the instant, such as `2017-05-01T10:00`; a day alone means its end.
   * Nothing in the library reads the clock.
   */
  readonly asOf: PlainDate | Instant;
  /** The calendar of working days, or those of places; each pack's own when missing. */
  readonly calendar?: WorkingCalendar | CalendarsByRegion;
  /**
   * How much one rule or indicator may look at; 50,000,000 items of lists and 100,000 more for each record when missing.
   * Where it looks at more, it crashes on that record, and the run goes on.
   */
  readonly limits?: WorkLimits;
}

/**
 * Judges every record by every rule of the packs and computes their indicators.
 *
 * Gives the same run for the same input, in the order of the packs, their rules and the records. A rule that throws
 * yields one finding for the record and is counted as undetermined. Throws a `RangeError` when a pack is about an
 * entity that the dataset does not know, when the as-of day is none, when two packs have one name, when they differ in a rule or record that they
 * share, when the dataset holds records of a kind that a pack brings along, or when a calendar is given for a region that
 * the dataset does not hold.
 */
export function evaluate(given: Dataset, packs: Pack | readonly Pack[], options: EvaluateOptions): Run {
  requireOptions(options);
  requireDataset(given);
  const all = runnablePacks(packs, given.entities);
  const dataset = withPackRecords(given, all);
  requireRegions(options.calendar, dataset);
  const contexts = new Map(
    all.map((pack) => [pack, runContext(pack, dataset, options.asOf, options.calendar, options.limits)]),
  );
  const contextOf = ({ pack }: Placed<unknown>): RunContext => contexts.get(pack) as RunContext;
  const sittings = rulesOfAll(all).map((placed) => openSitting(placed.item, contextOf(placed)));
  judgeAll(sittings);
  const indicators = indicatorsOfAll(all).map((placed) => computeIndicator(placed.item, contextOf(placed)));
  return Object.freeze({
    ...momentOf(options.asOf),
    packs: packHeadings(all),
    changes: runChanges(all, options.calendar),
    rules: Object.freeze(
      sittings.map(({ rule, context, records, counts, crashes, byConstraint }) =>
        ruleSummary(rule, context.pack, {
          records: records.length,
          counts,
          crashes,
          ...(byConstraint === undefined ? {} : { byConstraint: byConstraint.counts() }),
        }),
      ),
    ),
    findings: Object.freeze(sittings.flatMap(({ ledger }) => ledger.findings)),
    pending: Object.freeze(sittings.flatMap(({ ledger }) => ledger.pending)),
    gaps: Object.freeze(sittings.flatMap(({ ledger }) => ledger.gaps)),
    indicators: Object.freeze(indicators),
  });
}

/** The day of an as-of instant and, where a time was said, the instant in Beijing time. */
export function momentOf(given: PlainDate | Instant): Pick<Run, "asOf" | "asOfTime"> {
  const at = requireInstant(given, "asOf");
  return { asOf: dayOfInstant(at), ...(isTimed(at) ? { asOfTime: at } : {}) };
}

/** Throws a `RangeError` that names what is wrong with the options, for callers whom no compiler checks. */
export function requireOptions(options: EvaluateOptions): void {
  if (typeof options !== "object" || options === null) throw new RangeError("options: expected at least { asOf }");
  requireInstant(options.asOf, "asOf");
  if (options.limits !== undefined) requireLimits(options.limits);
}

function requireLimits(limits: WorkLimits): void {
  for (const name of ["items", "itemsPerRecord"] as const)
    if (!(limits?.[name] >= 0)) throw new RangeError(`limits.${name}: expected a number of items, zero or more`);
}

/** One rule at work on the records of its entity. */
interface Sitting extends RuleJudge {
  readonly rule: Rule;
  readonly context: RunContext;
  readonly records: readonly AnyRecord[];
  readonly ledger: RunLog;
  readonly counts: Record<Outcome, number>;
  readonly byConstraint: ConstraintTally | undefined;
  crashes: number;
}

function openSitting(rule: Rule, context: RunContext): Sitting {
  const { pack, dataset } = context;
  const ledger: RunLog = { findings: [], pending: [], gaps: [] };
  const judge = ruleJudge(rule, context, ledger);
  return {
    rule,
    context,
    records: Object.hasOwn(pack.disabled, rule.id) ? [] : dataset.records(rule.about),
    ledger,
    ...judge,
    counts: noOutcomes(),
    byConstraint: judge.constraints === undefined ? undefined : constraintTally(judge.constraints.ids.length),
    crashes: 0,
  };
}

/** So many records are judged by all rules before the next ones, because they fit into a processor's nearer memory. */
const blockLength = 512;

function judgeAll(sittings: readonly Sitting[]): void {
  const byRecords = new Map<readonly AnyRecord[], Sitting[]>();
  for (const sitting of sittings) {
    const others = byRecords.get(sitting.records);
    if (others === undefined) byRecords.set(sitting.records, [sitting]);
    else others.push(sitting);
  }
  for (const [records, together] of byRecords)
    for (let from = 0; from < records.length; from += blockLength)
      for (const sitting of together) judgeBlock(sitting, from, Math.min(from + blockLength, records.length));
}

function judgeBlock(sitting: Sitting, from: number, until: number): void {
  const { records, judge, counts, crash, constraints, byConstraint } = sitting;
  let next = from;
  while (next < until) {
    // Entered again only after a crash, so that the loop inside stays free of handlers.
    // The two usual outcomes are counted apart: a store under a changing name is slow.
    let passes = 0;
    let others = 0;
    try {
      for (; next < until; next += 1) {
        const outcome = judge(records[next] as AnyRecord);
        if (outcome === "pass") passes += 1;
        else if (outcome === "not-applicable") others += 1;
        else counts[outcome] += 1;
        if (constraints !== undefined) byConstraint?.count(constraints.codes);
      }
    } catch (error) {
      crash(records[next] as AnyRecord, error);
      counts.undetermined += 1;
      if (constraints !== undefined) byConstraint?.count(constraints.codes);
      sitting.crashes += 1;
      next += 1;
    }
    counts.pass += passes;
    counts["not-applicable"] += others;
  }
}
