import type { PlainDate } from "../calendar/plain-date.js";
import type { EvaluateOptions } from "../engine/evaluate.js";
import type { IndicatorResult } from "../engine/indicator-result.js";
import type { Pack } from "../engine/pack.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "../engine/packs-together.js";
import { noOutcomes, packHeadings, ruleSummary } from "../engine/rule-summary.js";
import type { Run } from "../engine/run.js";
import { runChanges } from "../engine/run-changes.js";
import { contextUnder, type RunContext } from "../engine/run-context.js";
import { bears } from "../model/column-apart.js";
import type { Dataset } from "../model/dataset.js";
import type { AttentiveClock } from "./attentive-clock.js";
import { attentiveDataset, readKinds } from "./attentive-dataset.js";
import { dependencies } from "./dependencies.js";
import { type IndicatorDesk, indicatorDesk } from "./indicator-desk.js";
import { judgementNumbers } from "./judgement-number.js";
import type { LiveTable } from "./live-table.js";
import type { ChangedRecord, RecordStore } from "./record-store.js";
import { type Notes, noNotes, type RuleDesk, ruleDesk } from "./rule-desk.js";

/** The desks of all rules and indicators, and who must be asked again when something changes. */
export interface DeskHall {
  /** The judgements that a record bears on, as it lies in the tables now. */
  concernedBy(changed: ChangedRecord): Iterable<number>;
  /** The judgements that do not hold on another as-of day. */
  outdatedOn(asOf: PlainDate): Iterable<number>;
  /** Makes judgements anew; takes those back whose record is gone. */
  judge(judgements: Iterable<number>): void;
  /** What was written down with a judgement. */
  notesOf(judgement: number): Notes;
  /** Judgements in the order of desks and records. */
  inOrder(judgements: Iterable<number>): readonly number[];
  /** The results of all indicators, added up where anything has changed. */
  results(): readonly IndicatorResult[];
  run(): Run;
  /** How many judgements were made. */
  judged(): number;
}

/** Opens the desks of some packs over a store of records, and judges all of them. */
export function deskHall(
  packs: readonly Pack[],
  store: RecordStore,
  clock: AttentiveClock,
  { entities, completeness }: Pick<Dataset, "entities" | "completeness">,
  { calendar, limits }: Pick<EvaluateOptions, "calendar" | "limits">,
): DeskHall {
  const { tables } = store;
  const placedRules = rulesOfAll(packs);
  const placedIndicators = indicatorsOfAll(packs);
  const rules = placedRules.length;
  // The result of an indicator is one more judgement, made at a seat of its own.
  const numbers = judgementNumbers(rules + 2 * placedIndicators.length);
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
  const ruleDesks = placedRules.map((placed): RuleDesk | undefined =>
    Object.hasOwn(placed.pack.disabled, placed.item.id) ? undefined : ruleDesk(placed.item, contextOf(placed)),
  );
  const indicatorDesks = placedIndicators.map((placed) => indicatorDesk(placed.item, contextOf(placed)));
  const desks: readonly (RuleDesk | IndicatorDesk | undefined)[] = [...ruleDesks, ...indicatorDesks];
  const seatsOf = new Map<string, number[]>();
  desks.forEach((desk, seat) => {
    if (desk !== undefined) seatsOf.set(desk.entity, [...(seatsOf.get(desk.entity) ?? []), seat]);
  });
  const results: (IndicatorResult | undefined)[] = indicatorDesks.map(() => undefined);
  let judged = 0;

  function view(): Dataset {
    return attentiveDataset(
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
  const tableAt = (seat: number): LiveTable => tables.get(desks[seat]?.entity ?? "") as LiveTable;
  const judge = (judgement: number): void => {
    const seat = numbers.seatOf(judgement);
    const desk = desks[seat];
    if (desk === undefined) {
      results[seat - desks.length] = undefined;
      return;
    }
    const slot = numbers.slotOf(judgement);
    const record = tableAt(seat).at(slot);
    if (record === undefined) {
      book.forget(judgement);
      desk.forget(slot);
    } else {
      book.during(judgement, () => desk.judge(slot, record));
      judged += 1;
    }
    if (seat >= rules) results[seat - rules] = undefined;
  };
  const resultAt = (place: number): IndicatorResult => {
    const known = results[place];
    if (known !== undefined) return known;
    const desk = indicatorDesks[place] as IndicatorDesk;
    const made = book.during(numbers.of(desks.length + place, 0), () => desk.result());
    results[place] = made;
    return made;
  };
  const inOrder = (judgements: Iterable<number>): readonly number[] =>
    [...judgements].sort((one, other) => {
      const seat = numbers.seatOf(one);
      if (seat !== numbers.seatOf(other)) return seat - numbers.seatOf(other);
      return seat < desks.length ? tableAt(seat).compareSlots(numbers.slotOf(one), numbers.slotOf(other)) : 0;
    });

  for (const [entity, seats] of seatsOf) {
    const table = tables.get(entity) as LiveTable;
    for (const { id } of table.records()) for (const seat of seats) judge(numbers.of(seat, table.slotOf(id) as number));
  }

  return {
    *concernedBy({ table, slot, id, record }) {
      const { name } = table.entity;
      for (const seat of seatsOf.get(name) ?? []) yield numbers.of(seat, slot);
      yield* book.readersOf(readKinds.one(name), id);
      yield* book.readersOf(readKinds.all(name), "");
      if (record === undefined) return;
      // The first record that bears a column, or the last one that did, shows whether the register has it.
      for (const [path, count] of store.bearers(name))
        if (count === 1 && bears(record, path)) yield* book.readersOf(readKinds.column(name), path);
      for (const [field, ids] of table.referredIn(record))
        for (const named of ids) yield* book.readersOf(readKinds.referring(name, field), named);
    },
    outdatedOn: (asOf) => book.outdatedOn(asOf),
    judge(judgements) {
      for (const judgement of judgements) judge(judgement);
    },
    notesOf(judgement) {
      return ruleDesks[numbers.seatOf(judgement)]?.notesOf(numbers.slotOf(judgement)) ?? noNotes;
    },
    inOrder,
    results: () => results.map((_, place) => resultAt(place)),
    run() {
      const notes = ruleDesks.flatMap((desk, seat) =>
        desk === undefined
          ? []
          : [...desk.noted()]
              .sort((one, other) => tableAt(seat).compareSlots(one, other))
              .map((slot) => desk.notesOf(slot)),
      );
      return Object.freeze<Run>({
        asOf: clock.asOf(),
        packs: packHeadings(packs),
        changes: runChanges(packs, calendar),
        rules: Object.freeze(
          placedRules.map(
            ({ item, pack }, seat) =>
              ruleDesks[seat]?.summary() ?? ruleSummary(item, pack, { records: 0, counts: noOutcomes(), crashes: 0 }),
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
