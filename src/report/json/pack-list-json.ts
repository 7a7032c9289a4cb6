import type { Label } from "../../codes/label.js";
import { type CoverageState, coverageOf } from "../../engine/pack/coverage.js";
import { originOf } from "../../engine/pack/origin.js";
import type { Pack, Rule } from "../../engine/pack/pack.js";
import { requirePack } from "../../engine/pack/runnable-packs.js";
import type { Severity } from "../../engine/run/outcome.js";
import type { ParameterKind } from "../../expression/node.js";
import { requireList } from "../../model/record/require-object.js";

/**
 * What {@link renderPacksJson} writes. A key that is missing was not there to be told; within one `version`, keys are
 * added but neither removed nor given another meaning.
 */
export interface JsonPacks {
  readonly format: "fazhi-packs";
  readonly version: 1;
  readonly packs: readonly JsonPack[];
}

/** What a pack holds. */
export interface JsonPack {
  readonly name: string;
  readonly title: Label;
  readonly version: string;
  /** Whether it is judged by; another comes with the package. */
  readonly used: boolean;
  readonly calendar: { readonly id: string; readonly title: Label };
  readonly rules: readonly JsonPackRule[];
  readonly indicators: readonly { readonly id: string; readonly title: Label; readonly pack: string }[];
  readonly parameters: readonly JsonPackParameter[];
  /** Kinds of records of its own. */
  readonly entities: readonly { readonly name: string; readonly title: Label }[];
  /** How many obligations there are of each state. */
  readonly obligations: Readonly<Record<CoverageState, number>>;
}

/** A rule of a pack, without what it says. */
export interface JsonPackRule {
  readonly id: string;
  readonly title: Label;
  /** The pack in which it was defined. */
  readonly pack: string;
  readonly form: Rule["form"];
  readonly about: string;
  readonly severity: Severity;
  readonly obligations: readonly string[];
  readonly disabledBecause?: string;
}

/** A parameter of a pack, without its values. */
export interface JsonPackParameter {
  readonly id: string;
  readonly title: Label;
  readonly pack: string;
  readonly holds: ParameterKind;
  /** Whether all of its values were read in an official place. */
  readonly verified: boolean;
}

/** What packs hold, as one JSON document: first those that are used, and then others; see {@link JsonPacks}. */
export function renderPacksJson(packs: readonly Pack[], others: readonly Pack[] = []): string {
  requireList("packs", packs);
  for (const pack of packs) requirePack("packs", pack);
  const document: JsonPacks = {
    format: "fazhi-packs",
    version: 1,
    packs: [...packs.map((pack) => jsonPack(pack, true)), ...others.map((pack) => jsonPack(pack, false))],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonPack(pack: Pack, used: boolean): JsonPack {
  const { name, title, version, calendar, rules, indicators, parameters, entities, disabled } = pack;
  return {
    name,
    title,
    version,
    used,
    calendar: { id: calendar.id, title: calendar.title },
    rules: rules.map(({ id, title: said, form, about, severity, obligations }) => ({
      id,
      title: said,
      pack: originOf(id, pack),
      form,
      about: about.name,
      severity,
      obligations,
      ...(Object.hasOwn(disabled, id) ? { disabledBecause: disabled[id] as string } : {}),
    })),
    indicators: indicators.map(({ id, title: said }) => ({ id, title: said, pack: originOf(id, pack) })),
    parameters: parameters.map(({ id, title: said, holds, values }) => ({
      id,
      title: said,
      pack: originOf(id, pack),
      holds,
      verified: values.every(({ source }) => source.verified),
    })),
    entities: entities.map((entity) => ({ name: entity.name, title: entity.title })),
    obligations: coverageOf(pack).totals,
  };
}
