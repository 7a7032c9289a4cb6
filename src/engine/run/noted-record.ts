import { unitOfRecord } from "../../model/dataset/completeness.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";

/** A field that a record does not have and that the dataset does not provide. */
export interface UnprovidedField {
  /** The record that was read; none where many were. */
  readonly record?: AnyRecord;
  readonly kind: string;
  readonly name: string;
}

/** Who reads records: the dataset by which a missing field is judged, and where the unprovided ones are noted. */
export interface RecordReader {
  readonly dataset: Dataset;
  note(field: UnprovidedField): void;
}

// A function may keep records that it gathered: they are read on behalf of whoever reads at the time.
let current: RecordReader | undefined;
const shown = new WeakMap<AnyRecord, AnyRecord>();

/** What a function returns, whose reading of unprovided fields is noted by the reader. */
export function readingFor<Value>(reader: RecordReader, read: () => Value): Value {
  const before = current;
  current = reader;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** The record, or where the dataset does not provide all of its kind one that notes what was read; always the same one. */
export function notedRecord<Content extends AnyRecord>(kind: string, record: Content, dataset: Dataset): Content {
  if (dataset.completeness?.isWhole(kind) ?? true) return record;
  const known = shown.get(record);
  if (known !== undefined) return known as Content;
  const fields = dataset.entities.get(kind)?.fields ?? {};
  const noted = new Proxy(record, {
    get(of, name, receiver) {
      const value: unknown = Reflect.get(of, name, receiver);
      if (value !== undefined || current === undefined || typeof name !== "string" || !Object.hasOwn(fields, name))
        return value;
      const { completeness } = current.dataset;
      if (completeness?.providesField(kind, name, unitOfRecord(kind, of)) === false)
        current.note({ record: of, kind, name });
      return value;
    },
  });
  shown.set(record, noted);
  return noted;
}
