import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Clauses, MessageClause, TreeClause } from "./clause.js";

/** A clause that is a tree as a rule has it; no tree where the rule does not have it. */
export interface TreeSaid {
  readonly name: string;
  readonly clause: TreeClause;
  readonly tree: Node | undefined;
}

/** The clauses of a rule or a version that are trees, in the order in which they are declared. */
export const treesSaid = (clauses: Clauses, holder: object): readonly TreeSaid[] =>
  Object.entries(clauses).flatMap(([name, one]) =>
    one.kind === "message" ? [] : [{ name, clause: one, tree: Reflect.get(holder, name) as Node | undefined }],
  );

/** The same, those that change the others behind them. */
export const treesInOrder = (clauses: Clauses, holder: object): readonly TreeSaid[] => {
  const said = treesSaid(clauses, holder);
  return [...said.filter((one) => !isLast(one)), ...said.filter(isLast)];
};

const isLast = ({ clause: { isDescribedLast = false } }: TreeSaid): boolean => isDescribedLast;

/** A clause that is a message as a version has it. */
export interface MessageSaid {
  readonly name: string;
  readonly clause: MessageClause;
  readonly message: Label | undefined;
}

/** The clauses of a version that are messages, in the order in which they are declared. */
export const messagesSaid = (clauses: Clauses, version: object): readonly MessageSaid[] =>
  Object.entries(clauses).flatMap(([name, one]) =>
    one.kind === "message" ? [{ name, clause: one, message: Reflect.get(version, name) as Label | undefined }] : [],
  );
