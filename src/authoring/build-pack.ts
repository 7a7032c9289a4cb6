import { placeCalendars } from "../calendar/place-calendars.js";
import { adoptedParts } from "../engine/pack/adopted-rules.js";
import { definePack } from "../engine/pack/define-pack.js";
import type { Pack, PackDefinition } from "../engine/pack/pack.js";
import { PackError } from "../engine/pack/pack-error.js";
import type { Source } from "../engine/pack/source.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import { isObject } from "../model/record/value-reader.js";
import { namesAny } from "../problem/problem.js";
import type { NamedTree } from "../text/named-tree.js";
import type { AuthoringDiagnostics } from "./diagnostics.js";
import { placeOfPackProblem } from "./read/pack-problem-place.js";
import type { PackScope } from "./read/pack-scope.js";
import { readChanges } from "./read/read-changes.js";
import { type EntityScope, readEntity, readList } from "./read/read-entity.js";
import { readIndicator } from "./read/read-indicator.js";
import { readParameter } from "./read/read-parameter.js";
import { readRule } from "./read/read-rule.js";
import { readSource } from "./read/read-source.js";
import { checkRemainingExpressions } from "./read/remaining-expressions.js";
import { takenOver } from "./read/taken-over-packs.js";
import { readTable } from "./table/read-table.js";
import type { WrittenPack } from "./written/written-pack.js";

type Section = "sources" | "lists" | "entities" | "parameters" | "tables" | "rules" | "indicators" | "narratives";
type ItemOf<Key extends Section> = NonNullable<WrittenPack[Key]>[string];

/**
 * Builds the pack of a file whose structure was looked through. What is flawed is left out, so that everything else
 * is judged all the same; nothing is given back for a file with problems.
 */
export function buildPack(
  value: Readonly<Record<string, unknown>>,
  packs: readonly Pack[] | ReadonlyMap<string, Pack>,
  notes: AuthoringDiagnostics,
): Pack | undefined {
  const flawed = new Set<string>();
  /** What is made of the entries of a section that are as they should be; `look` goes over the others. */
  const each = <Key extends Section, Made>(
    key: Key,
    make: (id: string, item: ItemOf<Key>) => Made | undefined,
    look: (id: string, item: unknown) => void = () => {},
  ) => {
    const section = value[key];
    if (!isObject(section)) return [];
    return Object.entries(section).flatMap(([id, item]) => {
      const isSound = notes.isSound([key, id]);
      if (!isSound) look(id, item);
      const made = isSound ? make(id, item as ItemOf<Key>) : undefined;
      if (made === undefined) flawed.add(id);
      return made === undefined ? [] : [made];
    });
  };
  const whole = <Key extends keyof WrittenPack>(key: Key): WrittenPack[Key] | undefined =>
    notes.isSound([key]) ? (value[key] as WrittenPack[Key]) : undefined;

  const over = takenOver({ extends: whole("extends"), adopts: whole("adopts") }, packs, notes);
  const bases = [...over.extends, ...over.adopts.map((adoption) => adoptedParts(adoption, () => () => {}))];
  const sources = each("sources", (id, item) => readSource(id, item, ["sources", id], notes));
  const scope = {
    sources: new Map<string, Source>(
      [...bases.flatMap((base) => base.sources), ...sources].map((one) => [one.id, one]),
    ),
    flawed,
  };
  const lists = each("lists", (name, item) => readList(name, item, notes));
  const earlier = new Map([
    ...knownEntities(),
    ...bases.flatMap((base) => base.entities).map((entity) => [entity.name, entity] as const),
  ]);
  const entityScope: EntityScope = {
    lists: new Map(lists.map((list) => [list.name, list])),
    entities: earlier,
    own: isObject(value["entities"]) ? Object.keys(value["entities"]) : [],
    flawed,
  };
  const entities = each("entities", (name, item) => readEntity(name, item, entityScope, notes));
  const parameters = each("parameters", (id, item) => readParameter(id, item, ["parameters", id], scope, notes));
  // A table can call those above it.
  const tables = new Map<string, NamedTree>();
  const packScope: PackScope = {
    ...scope,
    entities: new Map([...earlier, ...entities.map((entity) => [entity.name, entity] as const)]),
    parameters: new Map(
      [...bases.flatMap((base) => base.parameters), ...parameters.map(({ parameter }) => parameter)].map(
        ({ id, holds }) => [id, holds],
      ),
    ),
    tables,
  };
  each("tables", (id, item) => {
    const table = readTable(id, item, packScope, notes);
    if (table !== undefined) tables.set(id, table);
    return table;
  });
  const rules = each(
    "rules",
    (id, item) => readRule(id, item, packScope, notes),
    (id, item) => checkRemainingExpressions("rules", id, item, packScope, notes),
  );
  const indicators = each(
    "indicators",
    (id, item) => readIndicator(id, item, packScope, notes),
    (id, item) => checkRemainingExpressions("indicators", id, item, packScope, notes),
  );
  const narratives = each("narratives", (obligation, reason) => ({ obligation, reason }));
  const changes = readChanges(whole("changes") ?? {}, scope, notes);
  const calendar = whole("calendar");
  const definition: PackDefinition = {
    name: whole("pack") ?? "unnamed",
    title: whole("title") ?? { zh: "", en: "" },
    version: whole("version") ?? "0",
    ...over,
    sources,
    parameters: parameters.map(({ parameter }) => parameter),
    entities,
    records: whole("records") ?? {},
    rules: rules.map(({ rule }) => rule),
    indicators,
    narratives,
    changes,
    ...(calendar === undefined ? {} : { calendar: placeCalendars[calendar] }),
    obligations: (whole("obligations") ?? []).map(({ clause, ...rest }) => ({
      ...rest,
      ...(clause === undefined ? {} : { clause }),
    })),
  };
  try {
    return definePack(definition);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const places = {
      value,
      versions: new Map(rules.map(({ rule, versionPaths }) => [rule.id, versionPaths])),
      values: new Map(parameters.map(({ parameter, order }) => [parameter.id, order])),
    };
    for (const problem of error.problems)
      if (!namesAny(problem, flawed)) notes.note(placeOfPackProblem(problem, places), problem);
    return undefined;
  }
}
