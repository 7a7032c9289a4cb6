import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import type { ExpressionKind } from "../../text/read-expression.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { entityNamed, itemReader } from "./item-reader.js";
import type { PackScope } from "./pack-scope.js";

/** What the texts of rules and indicators say, by the fields in which they stand. */
const kinds: Readonly<Record<"rules" | "indicators", Readonly<Record<string, ExpressionKind>>>> = {
  rules: {
    relevantDay: "day",
    responsible: "value",
    when: "statement",
    expect: "statement",
    by: "day",
    starts: "day",
    within: "period",
    suspended: "list",
    extended: "list",
    fulfilled: "day",
    steps: "list",
    closed: "statement",
  },
  indicators: { among: "statement", value: "number", counts: "statement", from: "day", until: "day" },
};

/** Notes what is wrong with the texts of a rule or an indicator that is built wrongly, so that all is reported at once. */
export function checkRemainingExpressions(
  section: "rules" | "indicators",
  id: string,
  item: unknown,
  scope: PackScope,
  notes: AuthoringDiagnostics,
): void {
  const path = [section, id];
  if (!isObject(item) || typeof item["about"] !== "string" || item["about"] === "") return;
  const about = entityNamed(item["about"], [...path, "about"], scope, notes);
  if (about === undefined) return;
  const reader = itemReader(about, scope, notes);
  const readTexts = (holder: unknown, at: FieldPath, kindOf: (name: string) => ExpressionKind | undefined): void => {
    for (const [name, text] of isObject(holder) ? Object.entries(holder) : []) {
      const kind = kindOf(name);
      if (kind !== undefined && typeof text === "string" && notes.isSound([...at, name]))
        reader.tree([...at, name], text, kind);
    }
  };
  const known = (name: string): ExpressionKind | undefined =>
    Object.hasOwn(kinds[section], name) ? kinds[section][name] : undefined;
  readTexts(item, path, known);
  for (const field of section === "rules" ? ["data"] : ["by"]) readTexts(item[field], [...path, field], () => "value");
  const { versions } = item;
  if (Array.isArray(versions))
    for (const [index, version] of versions.entries()) readTexts(version, [...path, "versions", index], known);
}
