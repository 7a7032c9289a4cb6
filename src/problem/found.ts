import { type Label, label } from "../codes/label.js";

/** What a problem shows of a value: a text, what the source writes, or the kind of a value that is not shown itself. */
export interface Found {
  readonly kind: keyof typeof kinds | "text" | "source" | "time";
  /** The text itself, cut where it is long; or what the source writes, or the point in time. */
  readonly text?: string;
}

const kinds = {
  nothing: label("空", "nothing"),
  null: label("空（null）", "null"),
  "empty-list": label("空列表", "an empty list"),
  list: label("列表", "a list"),
  object: label("一组字段", "an object"),
  function: label("函数", "a function"),
  symbol: label("符号", "a symbol"),
  bytes: label("字节", "bytes"),
  "invalid-time": label("不存在的时间", "a Date that is none"),
} as const;

const longest = 80;

/**
 * A value as a problem shows it: texts cut when long, lists and objects by their kind alone.
 *
 * @example
 * foundOf("2017-02-29") // => { kind: "text", text: "2017-02-29" }
 * foundOf([]) // => { kind: "empty-list" }
 */
export function foundOf(value: unknown): Found {
  if (value === undefined) return { kind: "nothing" };
  if (typeof value === "string") return { kind: "text", text: cut(value) };
  if (Array.isArray(value)) return { kind: value.length === 0 ? "empty-list" : "list" };
  if (typeof value === "object") return { kind: value === null ? "null" : "object" };
  if (typeof value === "function" || typeof value === "symbol") return { kind: typeof value as "function" | "symbol" };
  return { kind: "source", text: String(value) };
}

/** What stands in the source of a value, such as `0123` or `2.10`. */
export const foundInSource = (text: string): Found => ({ kind: "source", text: cut(text) });

/** What was found, in words: texts in quotation marks. */
export function foundLabel({ kind, text = "" }: Found): Label {
  if (kind === "text") return label(`“${text}”`, JSON.stringify(text));
  if (kind === "source") return label(text, text);
  if (kind === "time") return label(`时间${text}`, `the time ${text}`);
  return kinds[kind];
}

// By code points, so that no character is cut in half.
const cut = (text: string): string =>
  text.length <= longest ? text : `${Array.from(text.slice(0, longest)).slice(0, -1).join("")}…`;
