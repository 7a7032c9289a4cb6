import * as z from "zod";
import type { Rule } from "../../engine/pack/pack.js";
import type { RuleForm } from "../../engine/rule/rule-form.js";
import { ruleForms } from "../../engine/rule/rule-forms.js";
import { severities } from "../../engine/run/outcome.js";
import { named, text } from "../../model/record/field.js";
import { WrittenAnswers } from "./written-answers.js";
import { WrittenBinds } from "./written-binds.js";
import { writtenClauses } from "./written-clause.js";
import { bilingual, byName, code, entityName, expression, ids, watchBasis } from "./written-label.js";
import { WrittenConstraint } from "./written-procedure.js";
import { WrittenAuthorities, WrittenInterval } from "./written-source.js";

const facts = {
  title: bilingual("名称", "Title"),
  about: entityName("检查对象", "About", "The entity whose records it judges."),
  severity: code(severities, "严重程度", "Severity"),
  obligations: ids("对应义务", "Obligations", "The ids of the obligations it watches.").optional(),
  basis: watchBasis("How it knows; computed when missing.").optional(),
  remedy: bilingual("如何改正", "How to remedy it").optional(),
  notCovered: bilingual("未涵盖的情形", "Not covered").optional(),
  relevantDay: expression("法律适用日", "Relevant day", "The day whose law applies to a record.").optional(),
  responsible: expression("责任单位", "Responsible unit").optional(),
  binds: WrittenBinds.optional(),
  answers: WrittenAnswers.optional(),
  data: byName(
    expression("数值", "Value"),
    "说明中的数值",
    "Data",
    "Values for the placeholders of messages.",
  ).optional(),
};

const versionFacts = {
  source: WrittenAuthorities,
  inForce: WrittenInterval.optional(),
  when: expression("适用条件", "When", "The records it is for.").optional(),
  binds: WrittenBinds.optional(),
  field: text("所指字段", "Field", "The field that a finding points at.").optional(),
};

/** What versions say in text beside their clauses, for each way in which forms are said as text. */
const beyondClauses: Readonly<Record<WrittenWay, z.ZodRawShape>> = {
  clauses: {},
  constraints: { constraints: byName(WrittenConstraint, "程序要求", "Constraints") },
};

/** How a form that can be said as text is. */
export type WrittenWay = Exclude<RuleForm["asText"], "none">;

const requiredOf = (shape: z.ZodRawShape): readonly string[] =>
  Object.keys(shape).filter((name) => (shape[name] as z.ZodType).type !== "optional");

/** A form with one version, whose fields stand in the rule itself, and the same with several. */
function writtenForm(form: string, { ruleClauses, clauses }: RuleForm, way: WrittenWay) {
  const name = named(z.literal(form), "形式", "Form");
  const own = writtenClauses(ruleClauses);
  const version = { ...versionFacts, ...writtenClauses(clauses), ...beyondClauses[way] };
  const versions = named(z.array(z.strictObject(version)).min(1), "各时期的版本", "Versions");
  return {
    form,
    single: z.strictObject({ form: name, ...facts, ...own, ...version }),
    several: z.strictObject({ form: name, ...facts, ...own, versions }),
    /** Both in one, as far as a schema without alternatives can say it. */
    either: z
      .strictObject({
        form: name,
        ...facts,
        ...own,
        ...z.object(version).partial().shape,
        versions: versions.optional(),
      })
      .meta({ anyOf: [{ required: requiredOf(version) }, { required: ["versions"] }] }),
  } as const;
}

/** The forms of rules that can be written as text. */
export const writtenForms = Object.entries(ruleForms as Readonly<Record<string, RuleForm>>).flatMap(([name, form]) =>
  form.asText === "none" ? [] : [writtenForm(name, form, form.asText)],
);

/** What versions of all forms state. */
export type WrittenVersionFacts = z.output<z.ZodObject<typeof versionFacts>>;

/** A version of a rule: what versions of all forms state, and the clauses of its own. */
export type WrittenVersion = WrittenVersionFacts & Readonly<Record<string, unknown>>;

/** A rule, as a pack file lists it under its id: its versions, or the fields of the only one, beside its own clauses. */
export type WrittenRule = z.output<z.ZodObject<typeof facts>> & {
  readonly form: Rule["form"];
  readonly versions?: readonly WrittenVersion[];
} & Readonly<Record<string, unknown>>;

/** A rule, as a pack file lists it under its id. */
export const WrittenRule = named(
  z.union(writtenForms.flatMap(({ single, several }) => [single, several])) as unknown as z.ZodType<WrittenRule>,
  "规则",
  "Rule",
);
