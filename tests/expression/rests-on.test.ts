import { describe, expect, it } from "vitest";
import type { Node } from "../../src/expression/node.js";
import { isClosedOver, restsOn, saidOf } from "../../src/expression/rests-on.js";

const subject: Node = { kind: "subject" };
const item = (name: string): Node => ({ kind: "item", name });
const field = (of: Node, name: string): Node => ({ kind: "field", of, name });
const parameter = { kind: "parameter", id: "three" } as Node;
const asOf: Node = { kind: "as-of" };
const and = (...parts: Node[]): Node => ({ kind: "and", parts }) as Node;
const some = (list: Node, name: string, body: Node): Node => ({ kind: "some", list, item: name, body }) as Node;

describe("what the value of an expression rests on", () => {
  it.each<[string, Node, { items?: string[]; subject?: boolean; lawDay?: boolean; asOf?: boolean }]>([
    ["the record itself, for a field of it", field(subject, "colour"), { subject: true }],
    ["the day whose law applies, for a parameter", parameter, { lawDay: true }],
    ["the as-of day, for that day", asOf, { asOf: true }],
    ["an item, for a field of it", field(item("part"), "colour"), { items: ["part"] }],
    [
      "all of it, whatever comes first",
      and(parameter, asOf, field(subject, "big"), item("one"), item("other"), parameter),
      { items: ["one", "other"], subject: true, lawDay: true, asOf: true },
    ],
    ["no item of its own list", some(field(subject, "parts"), "part", item("part")), { subject: true }],
    [
      "the item of a list around it",
      some(field(item("thing"), "parts"), "part", and(item("part"), item("thing"))),
      { items: ["thing"] },
    ],
  ])("%s", (_, stated, wanted) => {
    const node = structuredClone(stated);
    const { items, ...rest } = restsOn(node);
    expect([...items].sort()).toEqual(wanted.items ?? []);
    expect(rest).toEqual({ subject: false, lawDay: false, asOf: false, ...without(wanted) });
    expect(restsOn(node)).toBe(restsOn(node));
  });

  const without = ({ items: _, ...rest }: { items?: string[] }) => rest;

  it("is closed over an item where no other is named in any of its parts", () => {
    expect(isClosedOver("part", item("part"), subject)).toBe(true);
    expect(isClosedOver("part", item("part"), item("thing"))).toBe(false);
    expect(isClosedOver("part", and(item("part"), item("thing")))).toBe(false);
  });

  it("is said of a sum by its condition and its value, of other lists by the condition alone", () => {
    const [body, value] = [field(item("part"), "big"), field(item("part"), "weight")];
    const list = field(subject, "parts");
    expect(saidOf({ kind: "sum", list, item: "part", body, value } as never)).toEqual([body, value]);
    expect(saidOf(some(list, "part", body) as never)).toEqual([body]);
  });
});
