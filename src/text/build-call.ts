import { readInstant } from "../calendar/instant.js";
import { isPlainDate } from "../calendar/plain-date.js";
import { type TimeUnit, timeUnits } from "../calendar/unit/time-unit.js";
import { type CountedUnit, type NamedCycle, namedCycles, unitsWith } from "../calendar/unit/unit-role.js";
import type { Node } from "../expression/node.js";
import { noParameter } from "../expression/tree-problem.js";
import { countOf, listFunctions } from "./build-list.js";
import { followed } from "./build-name.js";
import type { Call, Syntax } from "./syntax.js";
import { refuseText } from "./text-flaw.js";
import { misused, noDay, noInstant, noTable, otherSubject, unknownFunction, unusedFilter } from "./text-words.js";
import type { Names, TreeBuilder } from "./tree-builder.js";
import { type FunctionName, functionNames, isFunctionName, usages } from "./usage.js";

type BuildCall = (call: Call, names: Names, builder: TreeBuilder) => Node;
type Functions = Readonly<Partial<Record<FunctionName, BuildCall>>>;

/** A function that is called, alone or on a value. */
export function buildCall(call: Call, names: Names, builder: TreeBuilder): Node {
  const { name, nameSpan, of } = call;
  if (!isFunctionName(name)) return refuseText(nameSpan, unknownFunction(name, functionNames));
  const build = of === undefined ? standing[name] : (methods[name] ?? listFunctions[name]);
  if (build === undefined) return refuseText(nameSpan, misused(name, usages[name]));
  return builder.at(call.span, build(call, names, builder));
}

/** The functions that the units of time bring. */
function ofUnits<Unit extends TimeUnit>(
  units: readonly Unit[],
  functionOf: (unit: Unit) => readonly [FunctionName, BuildCall],
): Functions {
  return Object.fromEntries(units.map(functionOf));
}

/** Functions that stand alone. */
const standing: Functions = {
  all: (call, names, builder) => ({ kind: "and", parts: each(call.arguments, names, builder) }),
  any: (call, names, builder) => ({ kind: "or", parts: each(call.arguments, names, builder) }),
  has: (call, names, builder) => {
    const [of] = built(call, 1, names, builder);
    return { kind: "present", of: of as Node };
  },
  size: (call, names, builder) => countOf(argumentsOf(call, 1)[0] as Syntax, names, builder),
  date: (call) => {
    const [value] = textsOf(call, 1);
    if (!isPlainDate(value as string)) refuseText(call.span, noDay(value as string));
    return { kind: "day", value: value as string };
  },
  instant: (call) => {
    const [value] = textsOf(call, 1);
    const at = readInstant(value as string);
    return at === undefined ? refuseText(call.span, noInstant(value as string)) : { kind: "instant", value: at };
  },
  day: (call, names, builder) => {
    const [of] = built(call, 1, names, builder) as [Node];
    return { kind: "day-of", of };
  },
  parameter: (call, _, { scope: { parameters } }) => {
    const [id] = textsOf(call, 1) as [string];
    const holds = parameters.get(id);
    if (holds === undefined) return refuseText(call.span, noParameter(id, [...parameters.keys()]));
    return { kind: "parameter", id, holds };
  },
  table: (call, _, { scope: { subject }, tables, nameItem }) => {
    const [id] = textsOf(call, 1) as [string];
    const table = tables.get(id);
    if (table === undefined) return refuseText(call.span, noTable(id, [...tables.keys()]));
    if (table.about !== subject) return refuseText(call.span, otherSubject(id, table.about, subject));
    return table.tree(() => nameItem(undefined));
  },
  deadline: (call, names, builder) => {
    const [day, by] = built(call, 2, names, builder) as [Node, Node];
    return { kind: "shift", day, by };
  },
  year: (call, names, builder) => {
    const [of] = built(call, 1, names, builder) as [Node];
    return { kind: "year", of };
  },
  ...ofUnits(namedCycles, (cycle) => [
    timeUnits[cycle].cycle.term,
    (call, names, builder) => calendarPeriod(call, cycle, names, builder),
  ]),
  ...ofUnits(unitsWith("between"), (unit) => [
    timeUnits[unit].between.text,
    (call, names, builder) => between(call, unit, names, builder),
  ]),
  referring: (call, _, builder) => referring(call, builder.at(call.nameSpan, { kind: "subject" })),
};

/** Functions that are called on a value, those of lists apart. */
const methods: Functions = {
  orElse: (call, names, builder) => {
    if (call.arguments.length === 0) refuseText(call.nameSpan, misused("orElse", usages.orElse));
    const parts = [call.of as Syntax, ...call.arguments];
    return { kind: "first-present", parts: each(parts, names, builder) };
  },
  follow: (call, names, builder) => {
    argumentsOf(call, 0);
    const of = builder.build(call.of as Syntax, names);
    const record = followed(of, call.span, builder);
    return record === of ? refuseText(call.nameSpan, misused("follow", usages.follow)) : record;
  },
  referring: (call, names, builder) => {
    const of = call.of as Syntax;
    return referring(call, followed(builder.build(of, names), of.span, builder));
  },
  filter: (call) => refuseText(call.nameSpan, unusedFilter),
};

function calendarPeriod(call: Call, cycle: NamedCycle, names: Names, builder: TreeBuilder): Node {
  const [of] = built(call, 1, names, builder) as [Node];
  return { kind: "calendar-period", of, cycle };
}

function between(call: Call, unit: CountedUnit, names: Names, builder: TreeBuilder): Node {
  const [from, to] = built(call, 2, names, builder) as [Node, Node];
  return { kind: "between", from, to, unit };
}

function referring(call: Call, to: Node): Node {
  const [entity, field] = textsOf(call, 2) as [string, string];
  return { kind: "referring", to, entity, field };
}

const built = (call: Call, count: number, names: Names, builder: TreeBuilder): readonly Node[] =>
  each(argumentsOf(call, count), names, builder);

const each = (parts: readonly Syntax[], names: Names, builder: TreeBuilder): readonly Node[] =>
  parts.map((part) => builder.build(part, names));

/** The arguments of a function that takes so many. */
function argumentsOf(call: Call, count: number): readonly Syntax[] {
  if (call.arguments.length !== count) refuseText(call.nameSpan, misused(call.name, usages[call.name as FunctionName]));
  return call.arguments;
}

/** The arguments of a function that takes so many texts in quotation marks. */
const textsOf = (call: Call, count: number): readonly string[] =>
  argumentsOf(call, count).map((part) =>
    part.kind === "string" ? part.value : refuseText(part.span, misused(call.name, usages[call.name as FunctionName])),
  );
