import type { CountedUnit, NamedCycle } from "../calendar/unit/unit-role.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { condition, presence } from "./condition.js";
import type { Arithmetic, Comparison, Node } from "./node.js";
import type {
  Condition,
  DayTerm,
  FlagTerm,
  InstantTerm,
  NumberTerm,
  PeriodTerm,
  RecordTerm,
  ReferenceTerm,
  Term,
  TextsTerm,
  TextTerm,
} from "./term.js";

/** The node of a term, or of a value written where a term can stand. */
const nodeOf = (kind: "text" | "day" | "instant" | "number", other: string | number | Term): Node =>
  typeof other === "object" ? other.node : ({ kind, value: other } as Node);

const comparing =
  <Value extends string | number | Term>(kind: "text" | "day" | "instant" | "number", left: Node) =>
  (operator: Comparison) =>
  (other: Value): Condition =>
    condition({ kind: "compare", operator, left, right: nodeOf(kind, other) });

/** A yes/no value. */
export const flagTerm = (node: Node): FlagTerm => ({ ...condition(node), ...presence(node) });

/** A text or code. */
export function textTerm<Text extends string>(node: Node): TextTerm<Text> {
  const compare = comparing<Text | TextTerm<Text>>("text", node);
  return {
    ...presence(node),
    equals: compare("=="),
    differs: compare("!="),
    oneOf: (...codes) => condition({ kind: "one-of", of: node, codes }),
    among: (texts) => condition({ kind: "among", of: node, texts: texts.node }),
    orElse: (other) => textTerm({ kind: "first-present", parts: [node, nodeOf("text", other)] }),
  };
}

/** The id of another record; `open` makes the term of the record it names. */
export function referenceTerm<Name extends string>(
  node: Node,
  open: <Content extends AnyRecord>(entity: Entity<Name, Content>, record: Node) => RecordTerm<Content>,
): ReferenceTerm<Name> {
  const compare = comparing<ReferenceTerm<Name>>("text", node);
  return {
    ...presence(node),
    equals: compare("=="),
    differs: compare("!="),
    in: (entity) => open(entity, { kind: "follow", of: node, entity: entity.name }),
  };
}

/** A number. */
export function numberTerm(node: Node): NumberTerm {
  const compare = comparing<number | NumberTerm>("number", node);
  const compute = (operator: Arithmetic) => (other: number | NumberTerm) =>
    numberTerm({ kind: "arithmetic", operator, left: node, right: nodeOf("number", other) });
  return {
    ...presence(node),
    equals: compare("=="),
    differs: compare("!="),
    atMost: compare("<="),
    atLeast: compare(">="),
    lessThan: compare("<"),
    moreThan: compare(">"),
    plus: compute("+"),
    minus: compute("-"),
    times: compute("*"),
    dividedBy: compute("/"),
    remainder: compute("%"),
    orElse: (other) => numberTerm({ kind: "first-present", parts: [node, nodeOf("number", other)] }),
  };
}

/** A day. */
export function dayTerm(node: Node): DayTerm {
  const compare = comparing<DayTerm | string>("day", node);
  const count = (unit: CountedUnit) => (other: DayTerm | string) =>
    numberTerm({ kind: "between", from: node, to: nodeOf("day", other), unit });
  const periodNameOf = (cycle: NamedCycle) => () => textTerm({ kind: "calendar-period", of: node, cycle });
  return {
    ...presence(node),
    equals: compare("=="),
    differs: compare("!="),
    before: compare("<"),
    after: compare(">"),
    notBefore: compare(">="),
    notAfter: compare("<="),
    plus: (period) => dayTerm({ kind: "shift", day: node, by: period.node }),
    daysUntil: count("day"),
    workingDaysUntil: count("working-day"),
    year: () => numberTerm({ kind: "year", of: node }),
    halfYear: periodNameOf("half-year"),
    quarter: periodNameOf("quarter"),
    month: periodNameOf("month"),
    orElse: (other) => dayTerm({ kind: "first-present", parts: [node, nodeOf("day", other)] }),
  };
}

/** A point in time. */
export function instantTerm(node: Node): InstantTerm {
  const compare = comparing<InstantTerm | string>("instant", node);
  return {
    ...presence(node),
    equals: compare("=="),
    differs: compare("!="),
    before: compare("<"),
    after: compare(">"),
    notBefore: compare(">="),
    notAfter: compare("<="),
    plus: (period) => instantTerm({ kind: "shift", day: node, by: period.node }),
    day: () => dayTerm({ kind: "day-of", of: node }),
    orElse: (other) => instantTerm({ kind: "first-present", parts: [node, nodeOf("instant", other)] }),
  };
}

/** A period that a parameter holds. */
export const periodTerm = (node: Node): PeriodTerm => ({ node, holds: "period" });

/** A list of texts that a parameter holds. */
export const textsTerm = (node: Node): TextsTerm => ({ node, holds: "texts" });
