import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { beijingInstant, type Instant } from "../../src/calendar/instant.js";
import { addDays, type PlainDate } from "../../src/calendar/plain-date.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { Entity } from "../../src/model/record/entity.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import type { RecordChange } from "../../src/monitor/record-change.js";
import { alteredRecord, type Pick, pickerFrom, type Stock } from "./altered-record.js";

/** What a monitor lives through: where it begins, and what may happen. */
export interface Beginning {
  readonly records: Readonly<Record<string, readonly object[]>>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly packs: readonly Pack[];
  readonly asOf: PlainDate;
  /** Days that matter, near to which everything happens. */
  readonly days: readonly PlainDate[];
}

type Records = Record<string, { readonly id: string }[]>;

/** Lets a monitor live through some steps and expects of each that its answer is that of a full run. */
export function liveThrough(beginning: Beginning, seed: number, steps: number): void {
  const { entities, packs, days } = beginning;
  const own = [...entities.values()];
  const load = (source: Readonly<Record<string, readonly object[]>>) =>
    loadDataset(source, { entities: own.filter((entity) => packs.some((pack) => pack.entities.includes(entity))) });
  const pick = pickerFrom(seed);
  let records = { ...beginning.records } as Records;
  const monitor = openMonitor(load(records), packs, { asOf: beginning.asOf });
  let moment: PlainDate | Instant = beginning.asOf;
  let told = monitor.run.findings.map(({ id }) => id);
  monitor.subscribe(({ findings: { opened, closed } }) => {
    const gone = new Set(closed.map(({ id }) => id));
    told = [...told.filter((id) => !gone.has(id)), ...opened.map(({ id }) => id)];
  });
  const stock: Stock = { days, idsOf: (entity) => (records[entity] ?? []).map(({ id }) => id) };

  for (let step = 0; step < steps; step += 1) {
    if (pick(4) === 0) {
      moment = nextMoment(monitor.asOf, days, pick);
      monitor.moveTo(moment);
    } else {
      const changes = oncePerRecord(
        Array.from({ length: pick(4) === 0 ? 3 : 1 }, () => randomChange(records, entities, stock, pick)),
      );
      const after = changes.reduce(changed, records);
      if (
        isRight(
          () => monitor.change(changes),
          () => load(after),
        )
      )
        records = after;
    }
    const full = evaluate(load(records), packs, { asOf: moment });
    // The quick comparison first: the other one says where the difference lies.
    if (!isDeepStrictEqual(monitor.run, full)) expect(monitor.run).toEqual(full);
    expect([...told].sort()).toEqual(full.findings.map(({ id }) => id).sort());
  }
  expect(evaluate(monitor.dataset, packs, { asOf: moment })).toEqual(monitor.run);
}

/** A day near by, or often a time of it: a step within a day, to its end, to another day. */
function nextMoment(asOf: PlainDate, days: readonly PlainDate[], pick: Pick): PlainDate | Instant {
  const day = pick(3) === 0 ? asOf : nextDay(asOf, days, pick);
  if (pick(3) === 0) return day;
  const hour = String(pick(24)).padStart(2, "0");
  return beijingInstant(`${day}T${hour}:${pick(2) === 0 ? "00" : "30"}`);
}

function nextDay(asOf: PlainDate, days: readonly PlainDate[], pick: Pick): PlainDate {
  if (pick(2) === 0) return addDays(asOf, pick(3) - 1);
  if (pick(2) === 0) return addDays(asOf, pick(121) - 60);
  return addDays(days[pick(days.length)] as PlainDate, pick(3) - 1);
}

function randomChange(records: Records, entities: ReadonlyMap<string, Entity>, stock: Stock, pick: Pick): RecordChange {
  const names = Object.keys(records).filter((name) => name !== "data-source" && (records[name] ?? []).length > 0);
  const entity = names[pick(names.length)] as string;
  const list = records[entity] ?? [];
  const record = list[pick(list.length)] as { readonly id: string };
  const { fields } = entities.get(entity) as Entity;
  if (pick(8) === 0) return { kind: "remove", entity, id: record.id };
  const altered = alteredRecord(alteredRecord(record, fields, stock, pick), fields, stock, pick);
  if (pick(5) === 0) return { kind: "insert", entity, record: { ...altered, id: `${record.id}-${pick(5)}` } };
  return { kind: "update", entity, record: altered };
}

/** Changes without those of a record that was changed before: what is wrong in between would not be seen in the end. */
const oncePerRecord = (changes: readonly RecordChange[]): readonly RecordChange[] => [
  ...new Map(
    changes.map((change) => [
      `${change.entity} ${change.kind === "remove" ? change.id : (change.record as { id: string }).id}`,
      change,
    ]),
  ).values(),
];

/** The records after a change, as somebody keeps them who knows nothing of monitors. */
function changed(records: Records, change: RecordChange): Records {
  const list = records[change.entity] ?? [];
  const record = "record" in change ? (change.record as { readonly id: string }) : { id: change.id };
  if (change.kind === "insert") return { ...records, [change.entity]: [...list, record] };
  if (!list.some(({ id }) => id === record.id)) return { ...records, [change.entity]: [...list, record, record] };
  const after =
    change.kind === "remove"
      ? list.filter(({ id }) => id !== record.id)
      : list.map((one) => (one.id === record.id ? record : one));
  return { ...records, [change.entity]: after };
}

/** Whether a change was taken; a monitor refuses it exactly when the records after it could not be loaded. */
function isRight(change: () => void, load: () => unknown): boolean {
  const refused = (work: () => unknown): boolean => {
    try {
      work();
      return false;
    } catch (error) {
      if (error instanceof DatasetError) return true;
      throw error;
    }
  };
  const isRefused = refused(change);
  expect(isRefused).toBe(refused(load));
  return !isRefused;
}
