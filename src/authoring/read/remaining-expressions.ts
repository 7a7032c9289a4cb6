import { indicatorClauses } from "../../engine/indicator/indicator-clauses.js";
import type { RuleForm } from "../../engine/rule/rule-form.js";
import { ruleForms } from "../../engine/rule/rule-forms.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import type { ExpressionKind } from "../../text/read-expression.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { entityNamed, itemReader } from "./item-reader.js";
import type { PackScope } from "./pack-scope.js";
import { kindsOfClauses } from "./read-clauses.js";

type Kinds = Readonly<Record<string, ExpressionKind>>;

/** What the texts of rules say that every form has. */
const ofAllForms: Kinds = { relevantDay: "day", responsible: "value", when: "statement" };

/** What the texts of a form say; of a form that is not known, what those of any form do. */
function ofForm(form: unknown): Kinds {
  const forms: Readonly<Record<string, RuleForm>> = ruleForms;
  const known =
    typeof form === "string" && Object.hasOwn(forms, form) ? [forms[form] as RuleForm] : Object.values(forms);
  const kinds = known.map(({ ruleClauses, clauses }) => kindsOfClauses({ ...ruleClauses, ...clauses }));
  return Object.assign({}, ofAllForms, ...kinds) as Kinds;
}

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
  const kinds = section === "rules" ? ofForm(item["form"]) : kindsOfClauses(indicatorClauses);
  const known = (name: string): ExpressionKind | undefined => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);
  readTexts(item, path, known);
  for (const field of section === "rules" ? ["data"] : ["by"]) readTexts(item[field], [...path, field], () => "value");
  const { versions } = item;
  if (Array.isArray(versions))
    for (const [index, version] of versions.entries()) readTexts(version, [...path, "versions", index], known);
}
