import { type Dataset, evaluate, type Pack, type PlainDate, type Progress, progressOf, type Run } from "fazhi";
import { type AuthoringProblem, readPackText, readRecordsText } from "fazhi/authoring";
import { Plan } from "fazhi/model";

/** What the playground is asked. */
export interface Question {
  readonly pack: string;
  readonly records: string;
  readonly asOf: PlainDate;
  /** Packs that the text may extend or adopt rules of. */
  readonly packs: readonly Pack[];
}

/** What came out. */
export interface Judged {
  readonly ok: true;
  readonly dataset: Dataset;
  readonly run: Run;
  /** Missing unless the records hold one plan. */
  readonly progress?: Progress;
}

/** What came out, or everything for which nothing did, text by text. */
export type Answer =
  | Judged
  | { readonly ok: false; readonly pack: readonly AuthoringProblem[]; readonly records: readonly AuthoringProblem[] };

/** Reads both texts and judges the records by the pack; the records are read even when the pack is wrong. */
export function judge({ pack: packText, records: recordsText, asOf, packs }: Question): Answer {
  const reading = readPackText(packText, { packs });
  const entities = reading.ok ? reading.pack.entities : undefined;
  const records = readRecordsText(recordsText, entities === undefined ? {} : { entities });
  if (!reading.ok || !records.ok)
    return {
      ok: false,
      pack: reading.ok ? [] : reading.problems,
      // Of a pack that cannot be read it is not known which kinds of records it brings along.
      records: records.ok || !reading.ok ? [] : records.problems,
    };
  const { pack } = reading;
  const { dataset } = records;
  const run = evaluate(dataset, pack, { asOf });
  const hasPlan = dataset.records(Plan).length === 1;
  return { ok: true, dataset, run, ...(hasPlan ? { progress: progressOf(dataset, run) } : {}) };
}
