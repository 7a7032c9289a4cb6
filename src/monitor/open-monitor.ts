import { type Instant, requireInstant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { type Label, label } from "../codes/label.js";
import type { Pack } from "../engine/pack/pack.js";
import { withPackRecords } from "../engine/pack/pack-records.js";
import { requireDataset, runnablePacks } from "../engine/pack/runnable-packs.js";
import { requireRegions } from "../engine/run/calendars-by-region.js";
import { type EvaluateOptions, momentOf, requireOptions } from "../engine/run/evaluate.js";
import type { Run } from "../engine/run/run.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { DataSource } from "../model/register/data-source.js";
import { changesOfNotes, movedFigures } from "./difference.js";
import { incrementalEvaluation } from "./incremental-evaluation.js";
import { type DifferenceListener, listenerList } from "./listeners.js";
import type { RecordChange } from "./record-change.js";
import { type ChangedRecord, recordStore } from "./record-store.js";
import { trackingClock } from "./tracking-clock.js";

/** From where a monitor judges: it moves from one day or instant to another, and stands at the end of a day alone. */
export type MonitorOptions = EvaluateOptions;

/** A live evaluation: records and the as-of day change, and its answer is at any time that of a full run. */
export interface Monitor {
  readonly asOf: PlainDate;
  /** The instant at which it stands, in Beijing time; missing at the end of a day. */
  readonly asOfTime: Instant | undefined;
  /** What a full run over the records as of the day or instant would give; put together when it is asked for. */
  readonly run: Run;
  /** The records as they stand, as a dataset that does not change. */
  readonly dataset: Dataset;
  /** How many judgements of one record by one rule or indicator were made, those of the opening among them. */
  readonly judged: number;
  /** Adds a record, after all others of its entity; throws a `DatasetError` that says what is wrong with it. */
  insert(entity: string, record: unknown): void;
  /** Puts a whole record in the place of that with its id. */
  update(entity: string, record: unknown): void;
  /** Takes a record away; throws a `DatasetError` while another refers to it. */
  remove(entity: string, id: string): void;
  /** Makes several changes as one: all of them, or none when the records after the last would not be right. */
  change(changes: readonly RecordChange[]): void;
  /** Moves forward or back to an instant, or to the end of a day. */
  moveTo(asOf: PlainDate | Instant): void;
  /**
   * Tells a listener of every difference from now on; gives what ends that. A change stands whatever a listener throws:
   * it is thrown when all listeners have heard.
   */
  subscribe(listener: DifferenceListener): () => void;
}

/**
 * Judges a dataset and keeps the answer true while records and the as-of day change: what did not read a changed record,
 * and holds on the new day, is not judged again. Throws what `evaluate` throws.
 */
export function openMonitor(given: Dataset, packs: Pack | readonly Pack[], options: MonitorOptions): Monitor {
  requireOptions(options);
  const clock = trackingClock(requireInstant(options.asOf, "asOf"));
  requireDataset(given);
  const all = runnablePacks(packs, given.entities);
  const dataset = withPackRecords(given, all);
  const store = recordStore(dataset, unchangedKinds(all));
  requireRegions(options.calendar, dataset);
  const evaluation = incrementalEvaluation(all, store, clock, dataset, options);
  const listeners = listenerList();
  let run: Run | undefined;
  let snapshot: Dataset | undefined;

  /** Judges again what is concerned by a step, and tells of what came out differently. */
  const step = (take: (concerned: Set<number>) => void): void => {
    const moment = clock.moment();
    const former = listeners.isEmpty() ? undefined : evaluation.results();
    const concerned = new Set<number>();
    take(concerned);
    run = undefined;
    if (former === undefined) {
      evaluation.judge(concerned);
      return;
    }
    const judgements = evaluation.inOrder(concerned);
    const before = judgements.map((judgement) => evaluation.notesOf(judgement));
    evaluation.judge(judgements);
    const after = judgements.map((judgement) => evaluation.notesOf(judgement));
    const results = evaluation.results();
    listeners.tell({
      asOf: { before: moment, after: clock.moment() },
      ...changesOfNotes(before, after),
      figures: results.flatMap((result, place) => {
        const earlier = former[place];
        return earlier === undefined || earlier === result ? [] : movedFigures(earlier, result);
      }),
    });
  };
  const change = (changes: readonly RecordChange[]): void =>
    step((concerned) => {
      const note = (changed: ChangedRecord): void => {
        for (const judgement of evaluation.concernedBy(changed)) concerned.add(judgement);
      };
      store.change(changes, note, note);
      snapshot = undefined;
    });

  return {
    get asOf() {
      return clock.asOf();
    },
    get asOfTime() {
      return momentOf(clock.moment()).asOfTime;
    },
    get run() {
      run ??= evaluation.run();
      return run;
    },
    get dataset() {
      snapshot ??= store.snapshot();
      return snapshot;
    },
    get judged() {
      return evaluation.judged();
    },
    insert: (entity, record) => change([{ kind: "insert", entity, record }]),
    update: (entity, record) => change([{ kind: "update", entity, record }]),
    remove: (entity, id) => change([{ kind: "remove", entity, id }]),
    change,
    moveTo(asOf) {
      const moment = requireInstant(asOf, "asOf");
      step((concerned) => {
        for (const judgement of evaluation.outdatedOn(moment)) concerned.add(judgement);
        clock.moveTo(moment);
      });
    },
    subscribe: (listener) => listeners.add(listener),
  };
}

/** The kinds of records that a monitor does not change, and what it expects instead. */
const unchangedKinds = (packs: readonly Pack[]): ReadonlyMap<string, Label> =>
  new Map([
    [
      DataSource.name,
      label(
        "不说明数据集提供范围的记录种类：须重新建立监测",
        "an entity that does not say what the dataset provides: open a monitor anew for that",
      ),
    ],
    ...packs.flatMap(({ name, records }) =>
      Object.keys(records).map(
        (kind) =>
          [
            kind,
            label(
              `记录不由规则包“${name}”附带的记录种类`,
              `an entity whose records do not come with the pack "${name}"`,
            ),
          ] as const,
      ),
    ),
  ]);
