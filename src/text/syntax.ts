import type { Span } from "./text-flaw.js";

/** Operators with two sides that are no junctions. */
export type BinaryOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-" | "*" | "/" | "%";

/** What a text is made of, before anything is known of what its names mean. */
export type Syntax = { readonly span: Span } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "null" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly of: Syntax; readonly name: string; readonly nameSpan: Span }
  | CallParts
  | { readonly kind: "list"; readonly items: readonly Syntax[] }
  | { readonly kind: "unary"; readonly operator: "!" | "-"; readonly of: Syntax }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: "junction"; readonly operator: "&&" | "||"; readonly parts: readonly Syntax[] }
  | { readonly kind: "choice"; readonly condition: Syntax; readonly yes: Syntax; readonly no: Syntax }
);

interface CallParts {
  readonly kind: "call";
  /** What the function is called on; missing for a function that stands alone. */
  readonly of?: Syntax;
  readonly name: string;
  readonly nameSpan: Span;
  readonly arguments: readonly Syntax[];
}

/** A function that is called. */
export type Call = Extract<Syntax, { kind: "call" }>;

/** Words that CEL keeps for itself or for others; no name can be one of them. */
export const reservedWords: ReadonlySet<string> = new Set(
  "as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

/** Words that mean something by themselves here. */
export const ownWords: ReadonlySet<string> = new Set(["true", "false", "null", "in", "this", "asOf"]);
