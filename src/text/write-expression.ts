import { match } from "ts-pattern";
import { timeUnits } from "../calendar/unit/time-unit.js";
import { type Node, type QuantifierNode, walk } from "../expression/node.js";
import type { Entity } from "../model/record/entity.js";
import { requireObject } from "../model/record/require-object.js";
import { isPlainName, itemNameFor } from "./item-name.js";

/** What a text is about: the names of its fields are written without more, and no item has one of them. */
export interface WritingScope {
  readonly subject: Entity;
  /** What the text calls items of lists that stand around it, by their names in the tree. */
  readonly items?: ReadonlyMap<string, string>;
}

/** How strongly each form holds its parts together, from the loosest to the closest, as in CEL. */
const binding = { choice: 1, or: 2, and: 3, relation: 4, sum: 5, product: 6, unary: 7, member: 8 } as const;

/** A text, and how strongly its outermost operator binds. */
interface Written {
  readonly text: string;
  readonly power: number;
}

/** What the text calls the items that are in scope, by their names in the tree. */
type ItemNames = ReadonlyMap<string, string>;

type Quantified = QuantifierNode | Extract<Node, { kind: "sum" | "only" }>;

/** Writes a tree as a text that reads as the same tree; throws a `RangeError` for a tree that no text can say. */
export function writeExpression(tree: Node, scope: WritingScope): string {
  requireObject("tree", tree, "kind");
  requireObject("scope", scope, "subject");
  const { subject, items = new Map() } = scope;
  return write(tree, items).text;

  /** A part in brackets where it binds less strongly than its place asks. */
  function part(node: Node, least: number, names: ItemNames): string {
    const { text, power } = write(node, names);
    return power < least ? `(${text})` : text;
  }

  function write(node: Node, names: ItemNames): Written {
    const value = (inner: Node): string => part(inner, binding.choice, names);
    const owner = (inner: Node): string => part(inner, binding.member, names);
    const call = (name: string, ...parts: readonly string[]): Written => closed(`${name}(${parts.join(", ")})`);
    const infix = (left: Node, operator: string, right: Node, power: number, leftPower: number): Written => ({
      text: `${part(left, leftPower, names)} ${operator} ${part(right, power + 1, names)}`,
      power,
    });
    return match<Node, Written>(node)
      .with({ kind: "text" }, ({ value: text }) => closed(quoted(text)))
      .with({ kind: "number" }, ({ value: number }) => writeNumber(number))
      .with({ kind: "truth" }, ({ value: truth }) => closed(String(truth)))
      .with({ kind: "day" }, ({ value: day }) => call("date", quoted(day)))
      .with({ kind: "instant" }, ({ value: at }) => call("instant", quoted(at)))
      .with({ kind: "subject" }, () => closed("this"))
      .with({ kind: "as-of" }, () => closed("asOf"))
      .with({ kind: "item" }, ({ name }) => closed(names.get(name) ?? nameless(name)))
      .with({ kind: "field" }, ({ of, name }) => {
        const isBare = of.kind === "subject" && isPlainName(name) && ![...names.values()].includes(name);
        if (isBare) return closed(name);
        const record = owner(of.kind === "follow" ? of.of : of);
        return closed(isPlainName(name) ? `${record}.${name}` : `${record}[${quoted(name)}]`);
      })
      .with({ kind: "follow" }, ({ of }) => closed(`${owner(of)}.follow()`))
      .with({ kind: "referring" }, ({ to, entity, field }) => {
        const ends = [quoted(entity), quoted(field)];
        if (to.kind === "subject") return call("referring", ...ends);
        return call(`${owner(to.kind === "follow" ? to.of : to)}.referring`, ...ends);
      })
      .with({ kind: "parameter" }, ({ id }) => call("parameter", quoted(id)))
      .with({ kind: "compare" }, ({ operator, left, right }) =>
        infix(left, operator, right, binding.relation, binding.sum),
      )
      .with({ kind: "one-of" }, ({ of, codes }) => ({
        text: `${part(of, binding.sum, names)} in [${codes.map(quoted).join(", ")}]`,
        power: binding.relation,
      }))
      .with({ kind: "among" }, ({ of, texts }) => infix(of, "in", texts, binding.relation, binding.sum))
      .with({ kind: "and" }, ({ parts }) => junction("&&", "all", binding.and, parts, names))
      .with({ kind: "or" }, ({ parts }) => junction("||", "any", binding.or, parts, names))
      .with({ kind: "not" }, ({ of }) => {
        if (of.kind === "present")
          return { text: `${part(of.of, binding.sum, names)} == null`, power: binding.relation };
        if (of.kind === "some" && of.body.kind === "truth" && of.body.value)
          return closed(`${owner(of.list)}.isEmpty()`);
        return { text: `!${part(of, binding.unary, names)}`, power: binding.unary };
      })
      .with({ kind: "present" }, ({ of }) => ({
        text: `${part(of, binding.sum, names)} != null`,
        power: binding.relation,
      }))
      .with({ kind: "every" }, { kind: "some" }, { kind: "count" }, { kind: "sum" }, { kind: "only" }, (quantified) =>
        writeQuantified(quantified, names),
      )
      .with({ kind: "arithmetic" }, ({ operator, left, right }) => {
        const power = operator === "+" || operator === "-" ? binding.sum : binding.product;
        return infix(left, operator, right, power, power);
      })
      .with({ kind: "shift" }, ({ day, by }) => call("deadline", value(day), value(by)))
      .with({ kind: "between" }, ({ from, to, unit }) => call(timeUnits[unit].between.text, value(from), value(to)))
      .with({ kind: "day-of" }, ({ of }) => call("day", value(of)))
      .with({ kind: "year" }, ({ of }) => call("year", value(of)))
      .with({ kind: "calendar-period" }, ({ of, cycle }) => call(timeUnits[cycle].cycle.term, value(of)))
      .with({ kind: "choose" }, ({ condition, yes, no }) => ({
        text: `${part(condition, binding.or, names)} ? ${part(yes, binding.or, names)} : ${value(no)}`,
        power: binding.choice,
      }))
      .with({ kind: "first-present" }, ({ parts: [first, ...others] }) => {
        if (first === undefined || others.length === 0) throw new RangeError("a value has nothing that replaces it");
        return call(`${owner(first)}.orElse`, ...others.map(value));
      })
      .exhaustive();
  }

  function junction(sign: string, word: string, power: number, parts: readonly Node[], names: ItemNames): Written {
    if (parts.length < 2) return closed(`${word}(${parts.map((one) => part(one, binding.choice, names)).join("")})`);
    return { text: parts.map((one) => part(one, power + 1, names)).join(` ${sign} `), power };
  }

  function writeQuantified(node: Quantified, names: ItemNames): Written {
    const { list, item, body } = node;
    const whole = part(list, binding.member, names);
    if (node.kind === "some" && isItem(body, item))
      return {
        text: `${part(body.right, binding.sum, names)} in ${whole}`,
        power: binding.relation,
      };
    const used = new Set(names.values());
    const name = itemNameFor(list, (taken) => used.has(taken) || Object.hasOwn(subject.fields, taken));
    const inner = new Map([...names, [item, name]]);
    const macro = (of: string, word: string, said: Node): string =>
      `${of}.${word}(${name}, ${part(said, binding.choice, inner)})`;
    if (node.kind === "every") return closed(macro(whole, "all", body));
    if (node.kind === "some") return closed(macro(whole, "exists", body));
    const isAll = body.kind === "and" && body.parts.length === 0;
    const filtered = isAll ? whole : macro(whole, "filter", body);
    if (node.kind === "only") return closed(`${filtered}.only()`);
    return closed("value" in node ? macro(filtered, "sum", node.value) : `${filtered}.size()`);
  }
}

const closed = (text: string): Written => ({ text, power: binding.member });

const quoted = (text: string): string => JSON.stringify(text);

function writeNumber(value: number): Written {
  if (!Number.isFinite(value)) throw new RangeError(`the number ${value} cannot be written`);
  const text = Object.is(value, -0) ? "-0" : String(value);
  return { text, power: text.startsWith("-") ? binding.unary : binding.member };
}

function nameless(name: string): never {
  throw new RangeError(`no list around it names the item "${name}"`);
}

/** Whether something says no more of an item than that it equals another value. */
function isItem(body: Node, item: string): body is Extract<Node, { kind: "compare" }> {
  if (body.kind !== "compare" || body.operator !== "==" || body.left.kind !== "item" || body.left.name !== item)
    return false;
  let isOther = true;
  walk(body.right, (node) => {
    if (node.kind === "item" && node.name === item) isOther = false;
  });
  return isOther;
}
