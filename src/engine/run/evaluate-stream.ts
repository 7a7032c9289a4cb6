import type { Dataset } from "../../model/dataset/dataset.js";
import { DatasetError, type DatasetProblem } from "../../model/dataset/dataset-error.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { Region } from "../../model/register/region.js";
import { Unit } from "../../model/register/unit.js";
import { indicatorTally } from "../indicator/compute-indicator.js";
import { safeContributionReader } from "../indicator/indicator-contribution.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "../pack/merge-packs.js";
import { originOf } from "../pack/origin.js";
import type { Pack } from "../pack/pack.js";
import { withPackRecords } from "../pack/pack-records.js";
import { requireDataset, runnablePacks } from "../pack/runnable-packs.js";
import { constraintTally } from "../procedure/constraint-outcomes.js";
import { isByRegion, requireRegions } from "./calendars-by-region.js";
import { type CrossRecordRule, crossRecordRules } from "./cross-record-rule.js";
import type { RunLog } from "./diagnostics-recorder.js";
import { type EvaluateOptions, momentOf, requireOptions } from "./evaluate.js";
import type { Finding, Gap, PendingClock } from "./finding.js";
import type { Outcome } from "./outcome.js";
import { ruleJudge } from "./rule-judge.js";
import { noOutcomes, packHeadings, ruleSummary } from "./rule-summary.js";
import { runChanges } from "./run-changes.js";
import { type RunContext, runContext } from "./run-context.js";
import type { RunPart } from "./run-part.js";
import { type StreamRecord, streamReader, withoutStreamed } from "./stream-record.js";

/** From where a stream is judged. */
export interface StreamOptions extends EvaluateOptions {
  /** The names of the entities whose records pass by; the dataset holds none of theirs. */
  readonly passing: readonly string[];
  /** Whether rules and indicators that look at other records that pass by are left out and listed, rather than refused. */
  readonly leaveOut?: boolean;
  /** Whether the first record that is not right ends the stream with a `DatasetError`, rather than being told of. */
  readonly stopAtProblem?: boolean;
}

/** What comes out of a stream, as it comes; the end is the last. */
export type StreamNote =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "pending"; readonly clock: PendingClock }
  | { readonly kind: "gap"; readonly gap: Gap }
  /** Something wrong with a record, which was not judged. */
  | { readonly kind: "problem"; readonly problem: DatasetProblem }
  | {
      readonly kind: "end";
      /** The counts and indicators of the records that passed; merges with those of other streams. */
      readonly part: RunPart;
      readonly leftOut: readonly CrossRecordRule[];
    };

/**
 * Judges records that pass by, one after the other, and keeps none of them. The dataset is what they refer to; its own
 * records are not judged.
 *
 * Throws a `RangeError` that names each rule and indicator which looks at other passing records, unless they are to be
 * left out; a check that asks for such crashes on its record.
 */
export async function* evaluateStream(
  given: Dataset,
  packs: Pack | readonly Pack[],
  source: AsyncIterable<StreamRecord> | Iterable<StreamRecord>,
  options: StreamOptions,
): AsyncGenerator<StreamNote, void> {
  requireDataset(given);
  const all = runnablePacks(packs, given.entities);
  const dataset = withPackRecords(given, all);
  requireOptions(options);
  if (!Array.isArray(options.passing)) throw new RangeError("passing: expected a list of the names of entities");
  const passing = passingEntities(dataset, options.passing);
  requirePlaces(options, dataset);
  const leftOut = crossRecordRules(all, new Set(options.passing));
  if (leftOut.length > 0 && options.leaveOut !== true) throw new RangeError(refusalOf(leftOut));
  const ledger: RunLog = { findings: [], pending: [], gaps: [] };
  const evaluator = streamEvaluator(all, withoutStreamed(dataset, passing), leftOut, options, ledger);
  const read = streamReader(passing, dataset);
  let index = 0;
  for await (const passingBy of source) {
    const passed = read(passingBy, index);
    index += 1;
    if (passed.kind === "problems") {
      if (options.stopAtProblem === true) throw new DatasetError(passed.problems);
      for (const problem of passed.problems) yield { kind: "problem", problem };
      continue;
    }
    evaluator.judge(passingBy.entity, passed.record);
    const { findings, pending, gaps } = ledger;
    if (findings.length > 0) for (const finding of findings.splice(0)) yield { kind: "finding", finding };
    if (pending.length > 0) for (const clock of pending.splice(0)) yield { kind: "pending", clock };
    if (gaps.length > 0) for (const gap of gaps.splice(0)) yield { kind: "gap", gap };
  }
  yield { kind: "end", part: evaluator.part(), leftOut };
}

function passingEntities(dataset: Dataset, names: readonly string[]): readonly Entity[] {
  return names.map((name) => {
    const entity = dataset.entities.get(name);
    if (entity === undefined) throw new RangeError(`the dataset knows no entity "${name}"`);
    if (dataset.records(entity).length > 0)
      throw new RangeError(`"${name}" is to pass by as a stream, but the dataset holds records of it`);
    return entity;
  });
}

/** Throws a `RangeError` where calendars differ by place and what says of a record where it is passes by. */
function requirePlaces({ calendar, passing }: StreamOptions, dataset: Dataset): void {
  requireRegions(calendar, dataset);
  const [entity] = passing.filter((name) => [Unit.name, Region.name].includes(name as never));
  if (isByRegion(calendar) && entity !== undefined)
    throw new RangeError(`calendars by region look for the unit and its region: "${entity}" cannot pass by`);
}

const refusalOf = (readers: readonly CrossRecordRule[]): string =>
  `these cannot be judged in passing:${readers
    .map(
      ({ pack, kind, id, entities }) =>
        `\n  ${kind} "${id}" of "${pack}" looks at other records of ${entities.join(", ")}`,
    )
    .join("")}`;

/** The rules and indicators about what passes by, and what they have come to. */
function streamEvaluator(
  packs: readonly Pack[],
  dataset: Dataset,
  leftOut: readonly CrossRecordRule[],
  { asOf, calendar, limits }: EvaluateOptions,
  ledger: RunLog,
) {
  const contexts = new Map(packs.map((pack) => [pack, runContext(pack, dataset, asOf, calendar, limits)]));
  const contextOf = ({ pack }: Placed<unknown>): RunContext => contexts.get(pack) as RunContext;
  const isLeftOut = ({ pack, item }: Placed<{ readonly id: string }>, kind: CrossRecordRule["kind"]): boolean =>
    leftOut.some((reader) => reader.kind === kind && reader.id === item.id && reader.pack === originOf(item.id, pack));
  const sittings = rulesOfAll(packs)
    .filter((placed) => !isLeftOut(placed, "rule"))
    .map((placed) => {
      const judge = ruleJudge(placed.item, contextOf(placed), ledger);
      return {
        rule: placed.item,
        pack: placed.pack,
        ...judge,
        counts: noOutcomes(),
        tally: constraintTally(judge.constraints?.ids.length ?? 0),
        records: 0,
        crashes: 0,
      };
    });
  const tallies = indicatorsOfAll(packs)
    .filter((placed) => !isLeftOut(placed, "indicator"))
    .map((placed) => ({
      indicator: placed.item,
      contributionOf: safeContributionReader(placed.item, contextOf(placed)),
      tally: indicatorTally(placed.item, contextOf(placed)),
    }));
  const byEntity = new Map(
    [...dataset.entities.keys()].map((name) => [
      name,
      {
        sittings: sittings.filter(
          ({ rule, pack }) => rule.about.name === name && !Object.hasOwn(pack.disabled, rule.id),
        ),
        tallies: tallies.filter(({ indicator }) => indicator.about.name === name),
      },
    ]),
  );
  return {
    judge(entity: string, record: AnyRecord): void {
      const own = byEntity.get(entity);
      if (own === undefined) return;
      for (const sitting of own.sittings) {
        sitting.records += 1;
        let outcome: Outcome = "undetermined";
        try {
          outcome = sitting.judge(record);
        } catch (error) {
          sitting.crash(record, error);
          sitting.crashes += 1;
        }
        sitting.counts[outcome] += 1;
        if (sitting.constraints !== undefined) sitting.tally.count(sitting.constraints.codes);
      }
      for (const { contributionOf, tally } of own.tallies) {
        const contribution = contributionOf(record);
        if (contribution !== undefined) tally.add(contribution);
      }
    },
    part: (): RunPart =>
      Object.freeze({
        ...momentOf(asOf),
        packs: packHeadings(packs),
        changes: runChanges(packs, calendar),
        rules: Object.freeze(
          sittings.map(({ rule, pack, records, counts, crashes, tally }) =>
            ruleSummary(rule, pack, { records, counts, crashes, byConstraint: tally.counts() }),
          ),
        ),
        indicators: Object.freeze(tallies.map(({ tally }) => tally.result())),
      }),
  };
}
