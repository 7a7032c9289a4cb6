import * as z from "zod";
import { severities } from "../../engine/run/outcome.js";
import { named, text } from "../../model/record/field.js";
import { WrittenAnswers } from "./written-answers.js";
import { WrittenBinds } from "./written-binds.js";
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

const expectation = {
  ...versionFacts,
  expect: expression("应当满足", "Expect"),
  by: expression("最迟日期", "By", "The last day on which it may still be missing.").optional(),
  message: bilingual("违反时的说明", "Message"),
};

const deadline = {
  ...versionFacts,
  starts: expression("起算日", "Starts", "The event that starts the clock; its day is not counted.").optional(),
  within: expression("期间", "Within", 'A period, such as parameter("filing-period").').optional(),
  by: expression("届满日", "By", "The last day, where it is given as such.").optional(),
  suspended: expression("中止", "Suspended", "The list of suspensions.").optional(),
  extended: expression("延长", "Extended", "The list of extensions.").optional(),
  fulfilled: expression("完成日", "Fulfilled", "The event that stops the clock."),
  late: bilingual("逾期完成的说明", "Late"),
  overdue: bilingual("逾期未完成的说明", "Overdue"),
};

const procedure = {
  ...versionFacts,
  closed: expression("已经办结", "Closed", "Whether no more steps will come. Closed when missing.").optional(),
  constraints: byName(WrittenConstraint, "程序要求", "Constraints"),
};

const requiredOf = (shape: z.ZodRawShape): readonly string[] =>
  Object.keys(shape).filter((name) => (shape[name] as z.ZodType).type !== "optional");

/** A form with one version, whose fields stand in the rule itself, and the same with several. */
const formOf = <Form extends string, Own extends z.ZodRawShape, Version extends z.ZodRawShape>(
  form: Form,
  own: Own,
  version: Version,
) => {
  const name = named(z.literal(form), "形式", "Form");
  const versions = named(z.array(z.strictObject(version)).min(1), "各时期的版本", "Versions");
  return {
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
    version,
  } as const;
};

/** The three forms of rules that can be written as text. */
export const writtenForms = {
  expectation: formOf("expectation", {}, expectation),
  deadline: formOf("deadline", {}, deadline),
  procedure: formOf("procedure", { steps: expression("程序环节", "Steps", "The list of steps.") }, procedure),
};

/** A rule, as a pack file lists it under its id. */
export const WrittenRule = named(
  z.union([
    writtenForms.expectation.single,
    writtenForms.expectation.several,
    writtenForms.deadline.single,
    writtenForms.deadline.several,
    writtenForms.procedure.single,
    writtenForms.procedure.several,
  ]),
  "规则",
  "Rule",
);
export type WrittenRule = z.output<typeof WrittenRule>;

/** A rule of one form. */
export type WrittenRuleOf<Form extends WrittenRule["form"]> = Extract<WrittenRule, { readonly form: Form }>;

/** What versions of all forms state. */
export type WrittenVersionFacts = z.output<z.ZodObject<typeof versionFacts>>;

/** A version of a rule of one form. */
export type WrittenVersion<Form extends WrittenRule["form"]> = z.output<
  z.ZodObject<(typeof writtenForms)[Form]["version"]>
>;
