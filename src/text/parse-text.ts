import { label } from "../codes/label.js";
import { type BinaryOperator, reservedWords, type Syntax } from "./syntax.js";
import { textBounds } from "./text-bounds.js";
import { refuseText, type Span } from "./text-flaw.js";
import {
  chained,
  expected,
  indexed,
  isOperatorWord,
  nestedChoice,
  noOperator,
  reserved,
  tooDeep,
} from "./text-words.js";
import { type Token, tokensOf } from "./token.js";

/** How strongly an operator binds what stands beside it, as in CEL. */
const powers: Readonly<Record<string, number>> = {
  "?": 1,
  "||": 2,
  "&&": 3,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  in: 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};
const relation = 4;
const unary = 7;

/** Reads a text into its syntax; throws at the first flaw. */
export function parseText(text: string): Syntax {
  const parser = new Parser(tokensOf(text), text);
  const syntax = parser.expression(0);
  parser.end();
  return syntax;
}

/** A reader by operator precedence, at one word of a text after the other. */
class Parser {
  private place = 0;
  /** How many expressions are being read, one inside another. */
  private open = 0;
  /** How many levels lie below a part that has been read. */
  private readonly heights = new Map<Syntax, number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  /** An expression whose operators bind at least as strongly as `least`. */
  expression(least: number): Syntax {
    this.open++;
    if (this.open > textBounds.depth) refuseText(this.token.span, tooDeep(textBounds.depth));
    let left = this.operand();
    for (;;) {
      const power = this.power();
      if (power === undefined || power < Math.max(least, 1)) break;
      left = this.infix(left, power);
    }
    this.open--;
    return left;
  }

  end(): void {
    if (this.token.kind !== "end") this.refuse("运算符或文本结尾", "an operator or the end of the text");
  }

  private infix(left: Syntax, power: number): Syntax {
    const operator = this.word();
    this.place++;
    if (operator === "?") return this.choice(left);
    if (operator === "&&" || operator === "||") {
      const parts = [left, this.expression(power + 1)];
      while (this.isAt(operator)) {
        this.place++;
        parts.push(this.expression(power + 1));
      }
      return this.over(parts, { kind: "junction", operator, parts, span: across(left, parts.at(-1) as Syntax) });
    }
    const right = this.expression(power + 1);
    if (power === relation && this.power() === relation) refuseText(this.token.span, chained(this.word()));
    const span = across(left, right);
    return this.over([left, right], { kind: "binary", operator: operator as BinaryOperator, left, right, span });
  }

  private choice(condition: Syntax): Syntax {
    const yes = this.expression(2);
    if (this.isAt("?")) refuseText(this.token.span, nestedChoice);
    this.expect(":", "“:”", '":"');
    const no = this.expression(1);
    return this.over([condition, yes, no], { kind: "choice", condition, yes, no, span: across(condition, no) });
  }

  private operand(): Syntax {
    const { token } = this;
    const operator = this.word();
    if (token.kind === "sign" && (operator === "!" || operator === "-")) {
      this.place++;
      const of = this.expression(unary);
      const span = { start: token.span.start, end: of.span.end };
      if (operator === "-" && of.kind === "number") return { kind: "number", value: -of.value, span };
      return this.over([of], { kind: "unary", operator, of, span });
    }
    let syntax = this.primary(token);
    for (let member = this.member(syntax); member !== undefined; member = this.member(syntax)) syntax = member;
    return syntax;
  }

  private primary(token: Token): Syntax {
    const { span } = token;
    switch (token.kind) {
      case "number":
      case "string":
        this.place++;
        return { ...token } as Syntax;
      case "name":
        return this.named(token.text, span);
      case "sign":
        if (token.text === "(") {
          this.place++;
          const inner = this.expression(0);
          this.expect(")", "“)”或运算符", '")" or an operator');
          return inner;
        }
        if (token.text === "[") {
          const items = this.listed("]");
          return this.over(items, { kind: "list", items, span: { start: span.start, end: this.lastEnd } });
        }
    }
    return this.refuse("值", "a value");
  }

  private named(name: string, span: Span): Syntax {
    if (name === "in" || reservedWords.has(name)) refuseText(span, reserved(name));
    this.place++;
    if (name === "true" || name === "false") return { kind: "truth", value: name === "true", span };
    if (name === "null") return { kind: "null", span };
    if (!this.isAt("(")) return { kind: "name", name, span };
    const listed = this.listed(")");
    const whole = { start: span.start, end: this.lastEnd };
    return this.over(listed, { kind: "call", name, nameSpan: span, arguments: listed, span: whole });
  }

  /** What is taken from a value: `.field`, `["field"]` or `.function(…)`; none when nothing is. */
  private member(of: Syntax): Syntax | undefined {
    const from = of.span.start;
    if (this.isAt("[")) {
      const [key, ...others] = this.listed("]");
      const span = { start: from, end: this.lastEnd };
      if (key?.kind !== "string" || others.length > 0)
        return refuseText({ start: of.span.end, end: span.end }, indexed);
      return this.over([of], { kind: "member", of, name: key.value, nameSpan: key.span, span });
    }
    if (!this.isAt(".")) return undefined;
    this.place++;
    const { token } = this;
    if (token.kind !== "name") return this.refuse("字段名或函数名", "the name of a field or function");
    this.place++;
    const { text: name, span: nameSpan } = token;
    const isCall = this.isAt("(");
    const listed = isCall ? this.listed(")") : [];
    const span = { start: from, end: this.lastEnd };
    if (!isCall) return this.over([of], { kind: "member", of, name, nameSpan, span });
    return this.over([of, ...listed], { kind: "call", of, name, nameSpan, arguments: listed, span });
  }

  /** Expressions with commas between them, from the opening bracket to the closing one. */
  private listed(closing: ")" | "]"): readonly Syntax[] {
    this.place++;
    const items: Syntax[] = [];
    if (!this.isAt(closing)) {
      items.push(this.expression(0));
      while (this.isAt(",")) {
        this.place++;
        items.push(this.expression(0));
      }
    }
    this.expect(closing, `“,”或“${closing}”`, `"," or "${closing}"`);
    return items;
  }

  private get token(): Token {
    return this.tokens[this.place] as Token;
  }

  private get lastEnd(): number {
    return this.tokens[this.place - 1]?.span.end ?? 0;
  }

  private word(): string {
    return this.token.kind === "sign" || this.token.kind === "name" ? this.token.text : "";
  }

  private power(): number | undefined {
    const word = this.word();
    return Object.hasOwn(powers, word) ? powers[word] : undefined;
  }

  private isAt(sign: string): boolean {
    return this.token.kind === "sign" && this.token.text === sign;
  }

  private expect(sign: string, zh: string, en: string): void {
    if (!this.isAt(sign)) this.refuse(zh, en);
    this.place++;
  }

  /** What has been made of parts, unless too many levels lie below it. */
  private over(parts: readonly Syntax[], syntax: Syntax): Syntax {
    const height = 1 + Math.max(0, ...parts.map((part) => this.heights.get(part) ?? 0));
    if (height >= textBounds.depth) refuseText(syntax.span, tooDeep(textBounds.depth));
    this.heights.set(syntax, height);
    return syntax;
  }

  private refuse(zh: string, en: string): never {
    const { span } = this.token;
    const before = this.tokens[this.place - 1];
    if (before?.kind === "name" && isOperatorWord(before.text)) refuseText(before.span, noOperator(before.text));
    return refuseText(span, expected(label(zh, en), this.text.slice(span.start, span.end)));
  }
}

const across = (first: Syntax, last: Syntax): Span => ({ start: first.span.start, end: last.span.end });
