import type { PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Node } from "../expression/node.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord } from "../model/entity.js";
import { computeIndicator } from "./compute-indicator.js";
import { type Judge, judgeByVersion } from "./judge.js";
import { checkJudge } from "./judge-check.js";
import { deadlineJudge } from "./judge-deadline.js";
import { expectationJudge } from "./judge-expectation.js";
import { procedureJudge } from "./judge-procedure.js";
import { clerkOf, type Ledger } from "./ledger.js";
import type { Outcome } from "./outcome.js";
import type { Pack, Rule } from "./pack.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "./packs-together.js";
import type { VersionBase } from "./rule.js";
import { treesOfRule, treesOfVersion } from "./rule-tree.js";
import type { RuleSummary, Run } from "./run.js";
import { type RunContext, runContext, workbench } from "./run-context.js";

/** From where a dataset is judged. */
export interface EvaluateOptions {
  /** The day as of which the question is asked; nothing in the library reads the clock. */
  readonly asOf: PlainDate;
  /** The calendar of working days; each pack's own when missing. */
  readonly calendar?: WorkingCalendar;
}

/**
 * Judges every record by every rule of the packs and computes their indicators.
 *
 * Gives the same run for the same input, in the order of the packs, their rules and the records. A rule that throws
 * yields one finding for the record and is counted as undetermined. Throws a `RangeError` when a pack is about an
 * entity that the dataset does not know, when two packs have one name, or when they differ in a rule that they share.
 */
export function evaluate(dataset: Dataset, packs: Pack | readonly Pack[], options: EvaluateOptions): Run {
  const all = Array.isArray(packs) ? (packs as readonly Pack[]) : [packs as Pack];
  requirePacks(all, dataset);
  const contexts = new Map(all.map((pack) => [pack, runContext(pack, dataset, options.asOf, options.calendar)]));
  const contextOf = ({ pack }: Placed<unknown>): RunContext => contexts.get(pack) as RunContext;
  const sittings = rulesOfAll(all).map((placed) => openSitting(placed.item, contextOf(placed)));
  judgeAll(sittings);
  const indicators = indicatorsOfAll(all).map((placed) => computeIndicator(placed.item, contextOf(placed)));
  return Object.freeze({
    asOf: options.asOf,
    packs: Object.freeze(all.map(({ name, title, version }) => Object.freeze({ name, title, version }))),
    rules: Object.freeze(sittings.map(summary)),
    findings: Object.freeze(sittings.flatMap(({ ledger }) => ledger.findings)),
    pending: Object.freeze(sittings.flatMap(({ ledger }) => ledger.pending)),
    gaps: Object.freeze(sittings.flatMap(({ ledger }) => ledger.gaps)),
    indicators: Object.freeze(indicators),
  });
}

function requirePacks(packs: readonly Pack[], dataset: Dataset): void {
  const names = new Set<string>();
  for (const { name, entities } of packs) {
    if (names.has(name)) throw new RangeError(`two packs are named "${name}"`);
    names.add(name);
    for (const entity of entities)
      if (dataset.entities.get(entity.name) !== entity)
        throw new RangeError(
          `the pack "${name}" brings the entity "${entity.name}", with which the dataset was not loaded`,
        );
  }
}

/** One rule at work on the records of its entity. */
interface Sitting {
  readonly rule: Rule;
  readonly pack: string;
  readonly disabledBecause: string | undefined;
  readonly records: readonly AnyRecord[];
  readonly ledger: Ledger;
  readonly judge: Judge;
  readonly crash: (record: AnyRecord, error: unknown) => void;
  readonly counts: Record<Outcome, number>;
  crashes: number;
}

function openSitting(rule: Rule, context: RunContext): Sitting {
  const { pack, dataset } = context;
  const disabledBecause = Object.hasOwn(pack.disabled, rule.id) ? pack.disabled[rule.id] : undefined;
  const ledger: Ledger = { findings: [], pending: [], gaps: [] };
  return {
    rule,
    pack: pack.origins.get(rule.id) ?? pack.name,
    disabledBecause,
    records: disabledBecause === undefined ? dataset.records(rule.about) : [],
    ledger,
    ...prepare(rule, context, ledger),
    counts: { pass: 0, fail: 0, pending: 0, undetermined: 0, "not-applicable": 0 },
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
  const { records, judge, counts, crash } = sitting;
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
      }
    } catch (error) {
      crash(records[next] as AnyRecord, error);
      counts.undetermined += 1;
      sitting.crashes += 1;
      next += 1;
    }
    counts.pass += passes;
    counts["not-applicable"] += others;
  }
}

const summary = ({ rule, pack, disabledBecause, records, counts, crashes }: Sitting): RuleSummary =>
  Object.freeze({
    pack,
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    obligations: rule.obligations,
    entity: rule.about.name,
    records: records.length,
    counts: Object.freeze(counts),
    crashes,
    ...(disabledBecause === undefined ? {} : { disabledBecause }),
  });

/** Compiles a rule for one run. */
function prepare(rule: Rule, context: RunContext, ledger: Ledger): Pick<Sitting, "judge" | "crash"> {
  const bench = workbench(rule.about, treesOfRule(rule), context);
  const clerk = clerkOf(rule, treesOfVersion, bench, context, ledger);
  const byVersion = <Version extends VersionBase>(
    versions: readonly Version[],
    dayOf: (version: Version) => Node | undefined,
    judge: (version: Version) => ReturnType<typeof expectationJudge>,
  ): Judge => judgeByVersion(versions, dayOf, judge, bench, context, clerk);
  return { judge: judgeOf(rule), crash: clerk.crash };

  function judgeOf(one: Rule): Judge {
    switch (one.form) {
      case "expectation":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => expectationJudge(version, bench, context, clerk),
        );
      case "deadline":
        return byVersion(
          one.versions,
          (version) => one.relevantDay ?? version.starts,
          (version) => deadlineJudge(version, one.relevantDay === undefined, bench, context, clerk),
        );
      case "procedure":
        return procedureJudge(one, bench, context, clerk);
      case "check":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => checkJudge(one, version, bench, context, clerk),
        );
    }
  }
}
