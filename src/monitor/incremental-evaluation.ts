import type { Instant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { IndicatorResult } from "../engine/indicator/indicator-result.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "../engine/pack/merge-packs.js";
import type { Pack } from "../engine/pack/pack.js";
import { type EvaluateOptions, momentOf } from "../engine/run/evaluate.js";
import { noOutcomes, packHeadings, ruleSummary } from "../engine/run/rule-summary.js";
import type { Run } from "../engine/run/run.js";
import { runChanges } from "../engine/run/run-changes.js";
import { contextUnder, type RunContext } from "../engine/run/run-context.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { holdsPath } from "../model/record/column-apart.js";
import { dependencies } from "./dependencies.js";
import { evaluationIds } from "./evaluation-id.js";
import { type IndicatorEvaluator, indicatorEvaluator } from "./indicator-evaluator.js";
import type { LiveTable } from "./live-table.js";
import type { ChangedRecord, RecordStore } from "./record-store.js";
import { type Diagnostics, noDiagnostics, type RuleEvaluator, ruleEvaluator } from "./rule-evaluator.js";
import type { TrackingClock } from "./tracking-clock.js";
import { readKinds, trackingDataset } from "./tracking-dataset.js";

/** The evaluators of all rules and indicators, and who must be asked again when something changes. */
export interface IncrementalEvaluation {
  /** The judgements that a record has on, as it lies in the tables now. */
  concernedBy(changed: ChangedRecord): Iterable<number>;
  /** The judgements that do not hold at another instant, or at the end of another as-of day. */
  outdatedOn(moment: PlainDate | Instant): Iterable<number>;
  /** Makes judgements anew; takes those back whose record is gone. */
  judge(judgements: Iterable<number>): void;
  /** What was written down with a judgement. */
  notesOf(judgement: number): Diagnostics;
  /** Judgements in the order of evaluators and records. */
  inOrder(judgements: Iterable<number>): readonly number[];
  /** The results of all indicators, added up where anything has changed. */
  results(): readonly IndicatorResult[];
  run(): Run;
  /** How many judgements were made. */
  judged(): number;
}

/** Opens the evaluators of some packs over a store of records, and judges all of them. */
export function incrementalEvaluation(
  packs: readonly Pack[],
  store: RecordStore,
  clock: TrackingClock,
  { entities, completeness }: Pick<Dataset, "entities" | "completeness">,
  { calendar, limits }: Pick<EvaluateOptions, "calendar" | "limits">,
): IncrementalEvaluation {
  const { tables } = store;
  const placedRules = rulesOfAll(packs);
  const placedIndicators = indicatorsOfAll(packs);
  const rules = placedRules.length;
  // The result of an indicator is one more judgement, made under a rule index of its own.
  const numbers = evaluationIds(rules + 2 * placedIndicators.length);
  const book = dependencies(numbers, clock);
  const contexts = new Map(
    packs.map((pack): [Pack, RunContext] => [
      pack,
      {
        ...contextUnder(clock.clock, pack, view(), calendar, limits, true),
        get dataset() {
          return view();
        },
        gather: (make) => book.gather(() => make(view()), make),
      },
    ]),
  );
  const contextOf = ({ pack }: Placed<unknown>): RunContext => contexts.get(pack) as RunContext;
  const ruleEvaluators = placedRules.map((placed): RuleEvaluator | undefined =>
    Object.hasOwn(placed.pack.disabled, placed.item.id) ? undefined : ruleEvaluator(placed.item, contextOf(placed)),
  );
  const indicatorEvaluators = placedIndicators.map((placed) => indicatorEvaluator(placed.item, contextOf(placed)));
  const evaluators: readonly (RuleEvaluator | IndicatorEvaluator | undefined)[] = [
    ...ruleEvaluators,
    ...indicatorEvaluators,
  ];
  const ruleIndexesOf = new Map<string, number[]>();
  evaluators.forEach((evaluator, ruleIndex) => {
    if (evaluator !== undefined)
      ruleIndexesOf.set(evaluator.entity, [...(ruleIndexesOf.get(evaluator.entity) ?? []), ruleIndex]);
  });
  const results: (IndicatorResult | undefined)[] = indicatorEvaluators.map(() => undefined);
  let judged = 0;

  function view(): Dataset {
    return trackingDataset(
      entities,
      tables,
      store.placeOf,
      { read: (kind, key) => book.read(kind, key) },
      completeness?.over((kind, path) => {
        book.read(readKinds.column(kind), path);
        return store.isBorne(kind, path);
      }),
    );
  }
  const tableAt = (ruleIndex: number): LiveTable => tables.get(evaluators[ruleIndex]?.entity ?? "") as LiveTable;
  const judge = (judgement: number): void => {
    const ruleIndex = numbers.ruleIndexOf(judgement);
    const evaluator = evaluators[ruleIndex];
    if (evaluator === undefined) {
      results[ruleIndex - evaluators.length] = undefined;
      return;
    }
    const slot = numbers.slotOf(judgement);
    const record = tableAt(ruleIndex).at(slot);
    if (record === undefined) {
      book.forget(judgement);
      evaluator.forget(slot);
    } else {
      book.during(judgement, () => evaluator.judge(slot, record));
      judged += 1;
    }
    if (ruleIndex >= rules) results[ruleIndex - rules] = undefined;
  };
  const resultAt = (place: number): IndicatorResult => {
    const known = results[place];
    if (known !== undefined) return known;
    const evaluator = indicatorEvaluators[place] as IndicatorEvaluator;
    const made = book.during(numbers.of(evaluators.length + place, 0), () => evaluator.result());
    results[place] = made;
    return made;
  };
  const inOrder = (judgements: Iterable<number>): readonly number[] =>
    [...judgements].sort((one, other) => {
      const ruleIndex = numbers.ruleIndexOf(one);
      if (ruleIndex !== numbers.ruleIndexOf(other)) return ruleIndex - numbers.ruleIndexOf(other);
      return ruleIndex < evaluators.length
        ? tableAt(ruleIndex).compareSlots(numbers.slotOf(one), numbers.slotOf(other))
        : 0;
    });

  for (const [entity, ruleIndexes] of ruleIndexesOf) {
    const table = tables.get(entity) as LiveTable;
    for (const { id } of table.records())
      for (const ruleIndex of ruleIndexes) judge(numbers.of(ruleIndex, table.slotOf(id) as number));
  }

  return {
    *concernedBy({ table, slot, id, record }) {
      const { name } = table.entity;
      for (const ruleIndex of ruleIndexesOf.get(name) ?? []) yield numbers.of(ruleIndex, slot);
      yield* book.readersOf(readKinds.one(name), id);
      yield* book.readersOf(readKinds.all(name), "");
      if (record === undefined) return;
      // The first record that has a column, or the last one that did, shows whether the register has it.
      for (const [path, count] of store.bearers(name))
        if (count === 1 && holdsPath(record, path)) yield* book.readersOf(readKinds.column(name), path);
      for (const [field, ids] of table.referredIn(record))
        for (const named of ids) yield* book.readersOf(readKinds.referring(name, field), named);
    },
    outdatedOn: (moment) => book.outdatedOn(moment),
    judge(judgements) {
      for (const judgement of judgements) judge(judgement);
    },
    notesOf(judgement) {
      return ruleEvaluators[numbers.ruleIndexOf(judgement)]?.notesOf(numbers.slotOf(judgement)) ?? noDiagnostics;
    },
    inOrder,
    results: () => results.map((_, place) => resultAt(place)),
    run() {
      const notes = ruleEvaluators.flatMap((evaluator, ruleIndex) =>
        evaluator === undefined
          ? []
          : [...evaluator.noted()]
              .sort((one, other) => tableAt(ruleIndex).compareSlots(one, other))
              .map((slot) => evaluator.notesOf(slot)),
      );
      return Object.freeze<Run>({
        ...momentOf(clock.moment()),
        packs: packHeadings(packs),
        changes: runChanges(packs, calendar),
        rules: Object.freeze(
          placedRules.map(
            ({ item, pack }, ruleIndex) =>
              ruleEvaluators[ruleIndex]?.summary() ??
              ruleSummary(item, pack, { records: 0, counts: noOutcomes(), crashes: 0 }),
          ),
        ),
        findings: Object.freeze(notes.flatMap(({ findings }) => findings)),
        pending: Object.freeze(notes.flatMap(({ pending }) => pending)),
        gaps: Object.freeze(notes.flatMap(({ gaps }) => gaps)),
        indicators: Object.freeze(results.map((_, place) => resultAt(place))),
      });
    },
    judged: () => judged,
  };
}
