/** Numbers of judgements. */
export type JudgementSet = Set<number>;

/** Who read what: judgements by the kind of what they read, and by its key. */
export interface ReverseDependencies {
  /** Those who read something, to be joined by whoever reads it now. */
  readersOf(kind: string, key: string): JudgementSet;
  /** Those who read something; nobody does where it was never asked for. */
  known(kind: string, key: string): Iterable<number>;
  /** Gives up what nobody reads any more, now and then; nobody may just be joining. */
  sweep(): void;
}

const fewest = 4096;
const nobody: readonly number[] = Object.freeze([]);

/** Makes an index of no readers. */
export function reverseDependencies(): ReverseDependencies {
  const kinds = new Map<string, Map<string, JudgementSet>>();
  let made = 0;
  let most = fewest;
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
        made += 1;
        ofKind.set(key, readers);
      }
      return readers;
    },
    known: (kind, key) => kinds.get(kind)?.get(key) ?? nobody,
    sweep() {
      // As many are made in between as are looked at, so that it costs little each time.
      if (made < most) return;
      made = 0;
      let left = 0;
      for (const ofKind of kinds.values()) {
        for (const [key, readers] of ofKind) if (readers.size === 0) ofKind.delete(key);
        left += ofKind.size;
      }
      most = Math.max(fewest, left);
    },
  };
}
