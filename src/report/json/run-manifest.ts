import type { Instant } from "../../calendar/instant.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Pack } from "../../engine/pack/pack.js";
import { requirePack } from "../../engine/pack/runnable-packs.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { digestOf } from "../../model/dataset/digest.js";
import { inUnitOrder } from "../../model/dataset/unit-order.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { requireObject } from "../../model/record/require-object.js";

/**
 * What a run rests on, so that anybody can see whether another run rests on the same: versions and digests. A digest is
 * SHA-256 over the canonical text (RFC 8785) of what was read, so that neither the order of keys and records nor line
 * ends and comments of files matter.
 */
export interface RunManifest {
  /** The version of fazhi. */
  readonly library: string;
  readonly asOf: PlainDate;
  /** The instant of that day, where one was said. */
  readonly asOfTime?: Instant;
  /** Each pack as it ran, with its parameters and with what a configuration changed in it. */
  readonly packs: readonly { readonly name: string; readonly version: string; readonly digest: string }[];
  /** The records of each kind of which there are any. */
  readonly data: Readonly<Record<string, string>>;
  /** What was chosen beside packs and data, and how packs were changed. */
  readonly configuration: string;
}

/** What a manifest is made of. */
export interface ManifestSource {
  readonly library: string;
  readonly run: Run;
  readonly packs: readonly Pack[];
  readonly dataset: Dataset;
  /** Plain data that was chosen beside packs and data, such as the plan and the limits. */
  readonly settings: unknown;
}

/** Makes the manifest of a run; the same one for the same input, on every machine. */
export function runManifest(source: ManifestSource): RunManifest {
  requireObject("source", source, "library", "run", "packs", "dataset");
  const { library, run, packs, dataset, settings } = source;
  const held = [...dataset.entities.values()].flatMap((entity) => {
    const records = dataset.records(entity);
    return records.length === 0 ? [] : [[entity.name, digestOfRecords(records)] as const];
  });
  return {
    library,
    asOf: run.asOf,
    ...(run.asOfTime === undefined ? {} : { asOfTime: run.asOfTime }),
    packs: packs.map((pack) => ({ name: pack.name, version: pack.version, digest: digestOfPack(pack) })),
    data: Object.fromEntries(held.sort(([one], [other]) => inUnitOrder(one, other))),
    configuration: digestOf(plainOf({ settings, changes: run.changes })),
  };
}

const digestOfRecords = (records: readonly AnyRecord[]): string =>
  digestOf([...records].sort((one, other) => inUnitOrder(one.id, other.id)).map(plainOf));

/** The digest of a pack: of all that it says, and of its functions as they are written. */
export function digestOfPack(pack: Pack): string {
  requirePack("pack", pack);
  const { entities, calendar, ...rest } = pack;
  return digestOf({
    pack: plainOf(rest),
    calendar: { id: calendar.id, definition: plainOf(calendar.definition) },
    entities: entities.map(({ name, fields, inOrder, keyDay }) => plainOf({ name, fields, inOrder, keyDay })),
  });
}

/** Anything as plain data: kinds of records by their names, functions as they are written. */
function plainOf(value: unknown): unknown {
  if (typeof value === "function") return { function: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (value instanceof Map) return { map: [...value].map(([key, held]) => [plainOf(key), plainOf(held)]) };
  if (value instanceof Set) return { set: [...value].map(plainOf) };
  if (Array.isArray(value)) return value.map((held) => plainOf(held ?? null));
  if (typeof value !== "object" || value === null) return value;
  if (isEntity(value)) return { entity: value.name };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, plainOf(held)]])),
  );
}

const isEntity = (value: object): value is Entity => "schema" in value && "family" in value && "fields" in value;
