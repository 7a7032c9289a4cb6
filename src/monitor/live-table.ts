import { referredIds } from "../model/dataset/referring-index.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";

/** The records of one entity, which change. Each has a slot that no other has while it is there. */
export interface LiveTable {
  readonly entity: Entity;
  /** All records, in the order in which they were inserted; the same list until one changes. */
  records(): readonly AnyRecord[];
  /** How many records there are. */
  count(): number;
  find(id: string): AnyRecord | undefined;
  at(slot: number): AnyRecord | undefined;
  slotOf(id: string): number | undefined;
  /** Tells which of two slots' records was inserted first. */
  compareSlots(one: number, other: number): number;
  referring(field: string, id: string): readonly AnyRecord[];
  /** The reference fields that were asked for, and the ids that a record names in each. */
  referredIn(record: AnyRecord): Iterable<readonly [field: string, ids: ReadonlySet<string>]>;
  insert(record: AnyRecord): number;
  /** Puts a record in the place of that with its id. */
  replace(record: AnyRecord): number;
  remove(id: string): number;
}

interface FieldIndex {
  readonly idsIn: (record: AnyRecord) => ReadonlySet<string>;
  readonly lists: Map<string, AnyRecord[]>;
}

const noRecords: readonly AnyRecord[] = Object.freeze([]);

/** Makes the table of an entity's first records. */
export function liveTable(entity: Entity, first: readonly AnyRecord[]): LiveTable {
  const slots = new Map<string, number>();
  const bySlot: (AnyRecord | undefined)[] = [];
  /** The number of each slot's insertion, which orders the records. */
  const turns: number[] = [];
  const free: number[] = [];
  const indexes = new Map<string, FieldIndex>();
  let turn = 0;
  let inOrder: readonly AnyRecord[] | undefined = first;

  const slotOf = (id: string): number | undefined => slots.get(id);
  const turnOf = ({ id }: AnyRecord): number => turns[slots.get(id) as number] as number;
  const place = (list: readonly AnyRecord[], wanted: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (turnOf(list[middle] as AnyRecord) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const enter = ({ idsIn, lists }: FieldIndex, record: AnyRecord): void => {
    const own = turnOf(record);
    for (const id of idsIn(record)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [record]);
      else list.splice(place(list, own), 0, record);
    }
  };
  const leave = ({ idsIn, lists }: FieldIndex, record: AnyRecord): void => {
    const own = turnOf(record);
    for (const id of idsIn(record)) {
      const list = lists.get(id) as AnyRecord[];
      if (list.length === 1) lists.delete(id);
      else list.splice(place(list, own), 1);
    }
  };
  const exchange = ({ idsIn, lists }: FieldIndex, before: AnyRecord, after: AnyRecord): void => {
    const left = idsIn(before);
    const named = idsIn(after);
    const own = turnOf(after);
    for (const id of left) {
      const list = lists.get(id) as AnyRecord[];
      if (named.has(id)) list[place(list, own)] = after;
      else if (list.length === 1) lists.delete(id);
      else list.splice(place(list, own), 1);
    }
    for (const id of named) {
      if (left.has(id)) continue;
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [after]);
      else list.splice(place(list, own), 0, after);
    }
  };
  const indexFor = (field: string): FieldIndex => {
    const known = indexes.get(field);
    if (known !== undefined) return known;
    const made: FieldIndex = { idsIn: referredIds(entity, field), lists: new Map() };
    for (const record of table.records())
      for (const id of made.idsIn(record)) {
        const list = made.lists.get(id);
        if (list === undefined) made.lists.set(id, [record]);
        else list.push(record);
      }
    indexes.set(field, made);
    return made;
  };
  const ruleIndex = (record: AnyRecord): number => {
    const slot = free.pop() ?? bySlot.length;
    bySlot[slot] = record;
    turns[slot] = turn;
    turn += 1;
    slots.set(record.id, slot);
    return slot;
  };

  const table: LiveTable = {
    entity,
    records() {
      // A map keeps the order of insertion, too.
      inOrder ??= Object.freeze(Array.from(slots.values(), (slot) => bySlot[slot] as AnyRecord));
      return inOrder;
    },
    count: () => slots.size,
    find: (id) => {
      const slot = slots.get(id);
      return slot === undefined ? undefined : bySlot[slot];
    },
    at: (slot) => bySlot[slot],
    slotOf,
    compareSlots: (one, other) => (turns[one] as number) - (turns[other] as number),
    referring: (field, id) => indexFor(field).lists.get(id) ?? noRecords,
    *referredIn(record) {
      for (const [field, { idsIn }] of indexes) yield [field, idsIn(record)];
    },
    insert(record) {
      inOrder = undefined;
      const slot = ruleIndex(record);
      for (const index of indexes.values()) enter(index, record);
      return slot;
    },
    replace(record) {
      inOrder = undefined;
      const slot = slots.get(record.id) as number;
      const before = bySlot[slot] as AnyRecord;
      bySlot[slot] = record;
      for (const index of indexes.values()) exchange(index, before, record);
      return slot;
    },
    remove(id) {
      inOrder = undefined;
      const slot = slots.get(id) as number;
      for (const index of indexes.values()) leave(index, bySlot[slot] as AnyRecord);
      slots.delete(id);
      bySlot[slot] = undefined;
      free.push(slot);
      return slot;
    },
  };
  for (const record of first) ruleIndex(record);
  return table;
}
