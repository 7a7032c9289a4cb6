/** Numbers of judgements. */
export type JudgementSet = Set<number>;

/** Who read what: judgements by the kind of what they read, and by its key. */
export interface ReaderIndex {
  /** Those who read something, to be joined by whoever reads it now. */
  readersOf(kind: string, key: string): JudgementSet;
  /** Those who read something; nobody does where it was never asked for. */
  known(kind: string, key: string): Iterable<number>;
}

const nobody: readonly number[] = Object.freeze([]);

/** Makes an index of no readers. */
export function readerIndex(): ReaderIndex {
  const kinds = new Map<string, Map<string, JudgementSet>>();
  return {
    readersOf(kind, key) {
      let ofKind = kinds.get(kind);
      if (ofKind === undefined) {
        ofKind = new Map();
        kinds.set(kind, ofKind);
      }
      let readers = ofKind.get(key);
      if (readers === undefined) {
        readers = new Set();
        ofKind.set(key, readers);
      }
      return readers;
    },
    known: (kind, key) => kinds.get(kind)?.get(key) ?? nobody,
  };
}
