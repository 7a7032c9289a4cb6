import { nationalCalendar } from "../../calendar/national-calendar.js";
import { placeCalendars } from "../../calendar/place-calendars.js";
import { type Label, label } from "../../codes/label.js";
import type { Obligation } from "../../engine/pack/obligation.js";
import type { Pack } from "../../engine/pack/pack.js";
import { requirePack } from "../../engine/pack/runnable-packs.js";
import { formOf } from "../../engine/rule/rule-forms.js";
import { type InheritedParts, inheritedParts } from "../read/inherited-parts.js";
import { packLayout } from "../scaffold/pack-layout.js";
import type { OmittedPart } from "../test/omitted-part.js";
import { labelPart, labelPartIf, partsByName, type WrittenPart } from "../written/written-part.js";
import { authorityWriter, writeSource } from "./write-authority.js";
import { writeEntities } from "./write-entity.js";
import { writeIndicator } from "./write-indicator.js";
import { writeChanges, writeInheritance } from "./write-inheritance.js";
import { writeParameter } from "./write-parameter.js";
import { writeRule } from "./write-rule.js";

/** A pack as text, and what of it no text can say. */
export interface PackText {
  readonly text: string;
  readonly leftOut: readonly OmittedPart[];
}

/**
 * Writes a pack as YAML that reads as the same pack. What it took over from `packs` stands in it by their names, and
 * whoever reads it needs them, too; everything else is written out. Rules that are programs are left out and listed.
 */
export function writePackText(pack: Pack, { packs = [] }: { readonly packs?: readonly Pack[] } = {}): PackText {
  requirePack("pack", pack);
  const { name, title, version } = pack;
  const inherited = inheritedParts(pack, packs);
  const own = ownParts(pack, inherited);
  const cite = authorityWriter(pack.sources);
  const leftOut: OmittedPart[] = [];
  const { entities, lists, leftOut: ofFields } = writeEntities(own.entities);
  const rules = own.rules.flatMap((rule) => {
    if (formOf(rule).asText !== "none") return orLeftOut(rule.id, () => writeRule(rule, cite), leftOut);
    leftOut.push({ id: rule.id, reason: isProgram });
    return [];
  });
  const indicators = own.indicators.flatMap((one) => orLeftOut(one.id, () => writeIndicator(one, cite), leftOut));
  const gone = new Set(leftOut.map(({ id }) => id));
  leftOut.push(...ofFields);
  const parts = {
    pack: name,
    title: labelPart(title),
    version,
    calendar: writeCalendar(pack, inherited, leftOut),
    ...writeInheritance(inherited),
    changes: writeChanges(pack, inherited, (rule) => !gone.has(rule), cite),
    sources: partsByName(own.sources.map((source) => [source.id, writeSource(source)])),
    lists,
    entities,
    records: partsByName(
      Object.entries(own.records).map(([name, records]) => [
        name,
        records as readonly object[] as readonly WrittenPart[],
      ]),
    ),
    parameters: partsByName(own.parameters.map((parameter) => [parameter.id, writeParameter(parameter, cite)])),
    obligations: own.obligations.length === 0 ? undefined : own.obligations.map(writeObligation),
    narratives: partsByName(own.narratives.map(({ obligation, reason }) => [obligation, labelPart(reason)])),
    rules: partsByName(rules),
    indicators: partsByName(indicators),
  };
  return Object.freeze({ text: packLayout(parts, heading, remarksOn(leftOut)), leftOut: Object.freeze(leftOut) });
}

/** What stands in a pack beside what it took over. */
function ownParts(pack: Pack, { bases, extended }: InheritedParts) {
  const own = <Key extends "rules" | "parameters" | "sources">(key: Key): readonly Pack[Key][number][] => {
    const known = new Set(bases.flatMap((base) => base[key].map(({ id }) => id)));
    return pack[key].filter(({ id }) => !known.has(id));
  };
  const added = <Key extends "indicators" | "obligations" | "narratives">(key: Key): readonly Pack[Key][number][] => {
    const known = new Set<unknown>(extended.flatMap((base) => [...base[key]]));
    return pack[key].filter((part) => !known.has(part));
  };
  return {
    sources: own("sources"),
    entities: pack.entities.filter((entity) => !bases.some((base) => base.entities.includes(entity))),
    records: Object.fromEntries(
      Object.entries(pack.records).flatMap(([name, records]) => {
        const left = records.filter((record) => !bases.some((base) => base.records[name]?.includes(record)));
        return left.length === 0 ? [] : [[name, left]];
      }),
    ),
    parameters: own("parameters"),
    rules: own("rules"),
    indicators: added("indicators"),
    obligations: added("obligations"),
    narratives: added("narratives"),
  };
}

const writeObligation = ({ id, clause, title, kind }: Obligation): WrittenPart => ({
  id,
  clause: labelPartIf(clause),
  title: labelPart(title),
  kind,
});

/** A part under its id, unless it holds a tree that no text can say. */
function orLeftOut(
  id: string,
  write: () => WrittenPart,
  leftOut: OmittedPart[],
): readonly (readonly [string, WrittenPart])[] {
  try {
    return [[id, write()]];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    leftOut.push({ id, reason: label(`文本不能表达：${error.message}`, `no text can say it: ${error.message}`) });
    return [];
  }
}

/** The name of a pack's calendar, where it is not the one that is taken without. */
function writeCalendar({ calendar }: Pack, { extended }: InheritedParts, leftOut: OmittedPart[]): WrittenPart {
  const usual = extended[0]?.calendar ?? nationalCalendar;
  if (calendar === usual) return undefined;
  const named = Object.entries(placeCalendars).find(([, one]) => one === calendar);
  if (named !== undefined) return named[0];
  const names = Object.keys(placeCalendars);
  leftOut.push({
    id: calendar.id,
    reason: label(`文本只能写明${names.join("、")}日历`, `a text names no calendars but ${names.join(", ")}`),
  });
  return undefined;
}

const isProgram: Label = label(
  "该规则是程序，只能以TypeScript编写",
  "it is a program and can only be written in TypeScript",
);

/** For editors: where the schema of packs lies beside a package that was installed. */
const heading = " yaml-language-server: $schema=./node_modules/fazhi/schema/pack.json";

const remarksOn = (leftOut: readonly OmittedPart[]): string =>
  leftOut.length === 0
    ? ""
    : [
        " 以下内容未写入 Not written:",
        ...leftOut.map(({ id, reason }) => `   ${id}：${reason.zh} (${reason.en})`),
      ].join("\n");
