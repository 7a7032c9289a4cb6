import type { levels, unitFunctions, unitKinds } from "../../codes/unit.js";
import type { CodeOf } from "../../codes/vocabulary.js";
import type { Node } from "../../expression/node.js";

/** Units that an article binds: those of which all that is stated holds; of each list one code is enough. */
export interface BoundUnits {
  readonly kinds?: readonly CodeOf<typeof unitKinds>[];
  readonly levels?: readonly CodeOf<typeof levels>[];
  /** Units that act in one of these capacities. */
  readonly functions?: readonly CodeOf<typeof unitFunctions>[];
  /** Also before the unit was established and after it was abolished; only while it stands when missing. */
  readonly outsideLifetime?: boolean;
}

/**
 * Whom an article binds: any unit while it stands, or the units named, in one way or several.
 *
 * @example
 * const binds: Binds = [
 *   { kinds: ["government"], levels: ["county", "prefecture"] },
 *   { kinds: ["department", "institution"], functions: ["authorised"] },
 * ];
 */
export type Binds = "any" | BoundUnits | readonly [BoundUnits, ...BoundUnits[]];

/** The ways in which units are bound, as a rule keeps them; one without any condition binds every unit. */
export const boundUnits = (binds: Binds): readonly BoundUnits[] =>
  Object.freeze((binds === "any" ? [{}] : isSeveral(binds) ? binds : [binds]).map((one) => Object.freeze({ ...one })));

const isSeveral = (binds: BoundUnits | readonly BoundUnits[]): binds is readonly BoundUnits[] => Array.isArray(binds);

/** Whether units are bound whatever their kind, level and functions. */
export const bindsAny = (bound: readonly BoundUnits[]): boolean => bound.some((one) => demandsOf(one).length === 0);

/** What is demanded of a unit, by field. */
export const demandsOf = ({ kinds, levels, functions }: BoundUnits) =>
  (
    [
      { field: "kind", codes: kinds },
      { field: "level", codes: levels },
      { field: "functions", codes: functions },
    ] as const
  ).flatMap(({ field, codes }) => (codes === undefined ? [] : [{ field, codes: codes as readonly string[] }]));

/**
 * The statement that the unit which answers for a record is bound on a day; nothing where no unit answers or where
 * nothing is demanded. Without a day it does not ask whether the unit stands.
 */
export function bindingTree(
  bound: readonly BoundUnits[],
  responsible: Node | undefined,
  day: Node | undefined,
): Node | undefined {
  if (responsible === undefined) return undefined;
  const unit = unitRecord(responsible);
  const ways = bound.map((one, index) => {
    const stands = day === undefined || one.outsideLifetime === true ? [] : standing(unit, day);
    return [...demandsOf(one).map(({ field, codes }) => demand(unit, field, codes, index)), ...stands];
  });
  if (ways.some((parts) => parts.length === 0)) return undefined;
  return joined(
    "or",
    ways.map((parts) => joined("and", parts)),
  );
}

/** The unit that answers; one that was looked up or answers for itself does not need to be found by its id. */
const unitRecord = (responsible: Node): Node =>
  responsible.kind === "field" && responsible.name === "id"
    ? responsible.of
    : { kind: "follow", of: responsible, entity: "unit" };

function demand(unit: Node, field: string, codes: readonly string[], index: number): Node {
  const value: Node = { kind: "field", of: unit, name: field };
  if (field !== "functions") return { kind: "one-of", of: value, codes };
  const item = `bound-function-${index + 1}`;
  return { kind: "some", list: value, item, body: { kind: "one-of", of: { kind: "item", name: item }, codes } };
}

/** Established by the day where that is recorded, and not yet abolished on it. */
function standing(unit: Node, day: Node): readonly Node[] {
  const field = (name: string): Node => ({ kind: "field", of: unit, name });
  const ifPresent = (name: string, operator: "<" | ">="): Node => ({
    kind: "or",
    parts: [
      { kind: "not", of: { kind: "present", of: field(name) } },
      { kind: "compare", operator, left: day, right: field(name) },
    ],
  });
  return [ifPresent("establishedOn", ">="), ifPresent("abolishedOn", "<")];
}

const joined = (kind: "and" | "or", parts: readonly Node[]): Node => {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind, parts };
};
