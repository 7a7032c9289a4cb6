import { match, P } from "ts-pattern";
import type { PackProblem } from "../../engine/pack/pack-error.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";

/** Where the parts of a pack file stand that are defined in another order than they are written. */
export interface WrittenPlaces {
  /** The value of the file. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the versions of each rule are written, by id. */
  readonly versions: ReadonlyMap<string, readonly FieldPath[]>;
  /** The number in the file of each value of a parameter, by id. */
  readonly values: ReadonlyMap<string, readonly number[]>;
}

/** The place in a pack file of what `definePack` found wrong. */
export function placeOfPackProblem({ part, place }: PackProblem, places: WrittenPlaces): FieldPath {
  const steps = stepsOf(place);
  return match(part)
    .with({ kind: "rule" }, ({ id }) => ruleStep(id, steps, places))
    .with({ kind: "parameter" }, ({ id }) => parameterStep(id, steps, places))
    .with({ kind: "indicator" }, ({ id }) => ["indicators", id, ...steps])
    .with({ kind: "source" }, ({ id }) => ["sources", id, ...steps])
    .with({ kind: "obligation" }, ({ id }) => ["obligations", lastOf(places.value["obligations"], id)])
    .with({ kind: "narrative" }, ({ id }) => ["narratives", id])
    .with({ kind: P.union("pack", "articles", "phrase", "step") }, () => (steps[0] === "name" ? ["pack"] : steps))
    .exhaustive();
}

/** `versions[1].when` as steps. */
const stepsOf = (place: string): FieldPath =>
  [...place.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

function ruleStep(id: string, steps: FieldPath, { value, versions }: WrittenPlaces): FieldPath {
  const path = ["rules", id];
  const rule = at(value, path);
  const paths = versions.get(id) ?? [path];
  const [first, index, ...rest] = steps;
  if (first === "versions" && typeof index === "number")
    return [...(paths[index] ?? path), ...inConstraint(rest, paths[index], value)];
  if (first === "versions") return [...path, isObject(rule) && "versions" in rule ? "versions" : "source"];
  const isOfVersion = first === "when" || first === "field";
  return [...(isOfVersion ? (paths[0] ?? path) : path), ...steps];
}

/** Constraints are numbered in a pack and named in a file. */
function inConstraint(steps: FieldPath, version: FieldPath = [], value: unknown): FieldPath {
  const [first, index, ...rest] = steps;
  if (first !== "constraints" || typeof index !== "number") return steps;
  const constraints = at(value, [...version, "constraints"]);
  const id = isObject(constraints) ? Object.keys(constraints)[index] : undefined;
  return id === undefined ? ["constraints"] : ["constraints", id, ...rest];
}

function parameterStep(id: string, steps: FieldPath, { value, values }: WrittenPlaces): FieldPath {
  const changed = ["changes", "parameters", id];
  const path = at(value, changed) === undefined ? ["parameters", id] : changed;
  const [first, index, ...rest] = steps;
  if (first === "changes") return changed;
  if (first !== "values" || typeof index !== "number") return [...path, ...(path === changed ? [] : steps)];
  const written = path === changed ? index : (values.get(id)?.[index] ?? index);
  return [...path, ...(path === changed ? [] : ["values"]), written, ...rest];
}

const lastOf = (obligations: unknown, id: string): number =>
  Array.isArray(obligations) ? obligations.findLastIndex((one) => isObject(one) && one["id"] === id) : 0;

const at = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((held, step) => (held instanceof Object ? Reflect.get(held, step) : undefined), value);
