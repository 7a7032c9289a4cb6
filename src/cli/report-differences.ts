import { digestOf } from "../model/digest.js";
import { inUnitOrder } from "../model/unit-order.js";
import type { JsonReport } from "../report/json.js";
import type { RunManifest } from "../report/run-manifest.js";

/** What a report says beside its manifest, by its keys. */
const verdicts = [
  "changes",
  "contradictoryDays",
  "rules",
  "findings",
  "pending",
  "gaps",
  "waivers",
  "baseline",
  "indicators",
  "progress",
  "plans",
] as const satisfies readonly (keyof JsonReport)[];

/** In what a report differs from one that was made anew, a line for each; empty when they are the same. */
export function reportDifferences(report: JsonReport, anew: JsonReport): readonly string[] {
  const told = report.manifest as RunManifest;
  const found = anew.manifest as RunManifest;
  return [
    ...different("version of fazhi", told.library, found.library),
    ...different("as-of day", told.asOf, report.asOf),
    ...packDifferences(told, found),
    ...dataDifferences(told.data, found.data),
    ...(told.configuration === found.configuration ? [] : ["configuration: it is not the same"]),
    ...verdicts.flatMap((key) =>
      digestOf(inAnyOrder(report[key] ?? null)) === digestOf(inAnyOrder(anew[key] ?? null))
        ? []
        : [`${key}: ${inWords(report[key], anew[key])}`],
    ),
  ];
}

const different = (what: string, told: string, found: string): readonly string[] =>
  told === found ? [] : [`${what}: ${told} in the report, ${found} now`];

function packDifferences({ packs: told }: RunManifest, { packs: found }: RunManifest): readonly string[] {
  const names = [...new Set([...told, ...found].map(({ name }) => name))];
  return names.flatMap((name) => {
    const before = told.find((pack) => pack.name === name);
    const now = found.find((pack) => pack.name === name);
    if (before === undefined) return [`pack ${name}: it is not in the report`];
    if (now === undefined) return [`pack ${name}: it did not run now`];
    if (before.version !== now.version) return different(`pack ${name}`, before.version, now.version);
    return before.digest === now.digest ? [] : [`pack ${name}: it is another one of the same version ${now.version}`];
  });
}

const dataDifferences = (told: RunManifest["data"], found: RunManifest["data"]): readonly string[] =>
  [...new Set([...Object.keys(told), ...Object.keys(found)])].sort().flatMap((kind) => {
    if (told[kind] === undefined) return [`data ${kind}: there were no records of it`];
    if (found[kind] === undefined) return [`data ${kind}: there are no records of it now`];
    return told[kind] === found[kind] ? [] : [`data ${kind}: the records are not the same`];
  });

/** A value with its lists sorted: the order of records in files, which theirs follows, says nothing. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inAnyOrder).map((item) => ({ item, digest: digestOf(item) }));
    return items.sort((one, other) => inUnitOrder(one.digest, other.digest)).map(({ item }) => item);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inAnyOrder(held)]));
}

function inWords(told: unknown, found: unknown): string {
  if (!Array.isArray(told) || !Array.isArray(found)) return "it is not the same";
  if (told.length !== found.length) return `${told.length} in the report, ${found.length} now`;
  const now = new Set(found.map((one) => digestOf(inAnyOrder(one))));
  const first = told.find((one) => !now.has(digestOf(inAnyOrder(one))));
  const { id, rule, indicator } = (first ?? {}) as { id?: string; rule?: string; indicator?: string };
  const name = id ?? indicator ?? rule;
  return name === undefined ? "they are not the same" : `they are not the same, first ${name}`;
}
