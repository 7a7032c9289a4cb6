import { isPlainDate, type PlainDate } from "../calendar/plain-date.js";
import { nearest } from "../codes/identifier/nearest.js";
import { changeableIds } from "../engine/pack/change-packs.js";
import type { Pack, PackChanges } from "../engine/pack/pack.js";
import { defineSource, type Interval, type Source } from "../engine/pack/source.js";
import type { ParameterKind } from "../expression/node.js";
import { parameterKindOf } from "../expression/terms.js";
import { percentIn, shareOf } from "../model/record/scalar-reader.js";
import { foundOf } from "../problem/found.js";
import { problem } from "../problem/problem.js";
import type { ConfigFile } from "./config.js";
import { ConfigError, type ConfigProblem } from "./config-error.js";
import type { LocatedConfig, ReadConfig } from "./read-config.js";
import { heldValue } from "./written-value.js";

type WrittenValue = NonNullable<ConfigFile["parameters"]>[string][number];

/** What a configuration changes in packs, and the sources that its values rest on. */
export interface ConfigChanges {
  readonly changes: PackChanges;
  readonly sources: readonly Source[];
}

/** Reads the changes of packs out of a configuration; throws a {@link ConfigError} for ids and values that the packs do not have. */
export function changesOf({ config, problemAt }: LocatedConfig, packs: readonly Pack[]): ConfigChanges {
  const ids = changeableIds(packs);
  const problems: ConfigProblem[] = [];
  for (const place of ["severities", "disabled", "parameters"] as const)
    for (const id of Object.keys(config[place] ?? {}))
      if (!ids[place].includes(id)) {
        const code = place === "parameters" ? "config/unknown-parameter" : "config/unknown-rule";
        problems.push(problemAt([place, id], problem(code, { id }, nearest(id, ids[place]))));
      }
  const holds = new Map(packs.flatMap(({ parameters }) => parameters.map((one) => [one.id, one.holds] as const)));
  for (const [id, values] of Object.entries(config.parameters ?? {})) {
    if (values.length === 0) problems.push(problemAt(["parameters", id], problem("config/no-value", {})));
    values.forEach((written, index) => {
      const path = ["parameters", id, index];
      const kind = holds.get(id);
      if (kind !== undefined && kindOf(written.value) !== kind)
        problems.push(
          problemAt(
            [...path, "value"],
            problem("config/value-of-other-kind", { kind, ...shareIn(written.value), found: foundOf(written.value) }),
          ),
        );
      for (const { from, until } of [written.source, intervalOf(written)])
        if (until !== undefined && until <= from)
          problems.push(problemAt(path, problem("pack/empty-interval", { from, until })));
    });
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return packChanges(config);
}

/** How a percentage is written as a share; nothing for any other value. */
function shareIn(value: unknown): { readonly percent?: number; readonly share?: number } {
  const percent = percentIn(value);
  return percent === undefined ? {} : { percent, share: shareOf(percent) };
}

function packChanges({ severities = {}, disabled = {}, parameters = {} }: ReadConfig): ConfigChanges {
  const sources = new Map<string, Source>();
  const dated = Object.entries(parameters).map(
    ([id, values]) => [id, values.map((written) => datedValue(written, sources))] as const,
  );
  const changes = { severities, disabled, parameters: Object.fromEntries(dated) } as unknown as PackChanges;
  return { changes, sources: [...sources.values()] };
}

function datedValue(written: WrittenValue, sources: Map<string, Source>) {
  const { document, documentNumber, article, from, until, verified = false, url } = written.source;
  const id = documentNumber ?? document;
  const inForce: Interval = { from, ...(until === undefined ? {} : { until }) };
  const source =
    sources.get(id) ??
    defineSource({
      id,
      title: { zh: document, en: document },
      ...(documentNumber === undefined ? {} : { documentNumber }),
      inForce,
      verified,
      ...(url === undefined ? {} : { url }),
    });
  sources.set(id, source);
  return {
    value: heldValue(written.value),
    source: source.clause(article, { inForce, verified }),
    inForce: intervalOf(written),
  };
}

/** A value applies on its own days, else on those of its source. */
function intervalOf({ from, until, source }: WrittenValue): Interval {
  const last = until ?? source.until;
  return { from: from ?? source.from, ...(last === undefined ? {} : { until: last }) };
}

/** The kind of a value; a text that is no day is none. */
const kindOf = (written: WrittenValue["value"]): ParameterKind | undefined =>
  typeof written === "string" && !isPlainDate(written)
    ? undefined
    : parameterKindOf(heldValue(written) as number | PlainDate);
