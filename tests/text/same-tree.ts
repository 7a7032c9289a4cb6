import type { Node } from "../../src/expression/node.js";

/** A tree whose items are named in the order in which their lists come, so that equal trees look the same. */
export function withItemsRenamed(tree: Node): unknown {
  let named = 0;
  const visit = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
    if (Array.isArray(value)) return value.map((entry) => visit(entry, names));
    if (typeof value !== "object" || value === null) return value;
    const node = value as Node;
    if (node.kind === "item") return { ...node, name: names.get(node.name) };
    let inner = names;
    if ("item" in node) {
      named += 1;
      inner = new Map([...names, [node.item, `item${named}`]]);
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, part]) => {
        if (key === "item") return [key, inner.get(part as string)];
        return [key, visit(part, key === "list" ? names : inner)];
      }),
    );
  };
  return visit(tree, new Map());
}
