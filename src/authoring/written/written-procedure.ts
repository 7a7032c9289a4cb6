import * as z from "zod";
import { named, text } from "../../model/record/field.js";
import { bilingual, expression } from "./written-label.js";
import { parameterId } from "./written-parameter.js";

const kind = text("环节", "Kind of step");
const kinds = z.array(kind).min(1);

const pattern = (zh: string, en: string) =>
  named(
    z.union([
      kind,
      kinds,
      z.strictObject({
        kind: z.union([kind, kinds]),
        that: expression("且满足", "That", "What holds of the step, which is called step."),
      }),
    ]),
    zh,
    en,
    "The code of a kind of step, several of them, or { kind, that }.",
  );
export type WrittenPattern = z.output<ReturnType<typeof pattern>>;

const facts = {
  message: bilingual("违反时的说明", "Message", "What is wrong when it is violated."),
  when: expression("适用条件", "When", "The records it is for, beyond those of the rule.").optional(),
};

/** The templates that relate two steps. */
export const relationTemplates = [
  "precedence",
  "alternate-precedence",
  "chain-precedence",
  "response",
  "alternate-response",
  "chain-response",
  "succession",
  "alternate-succession",
  "chain-succession",
  "responded-existence",
  "co-existence",
  "not-coexistence",
  "not-succession",
] as const;

const template = <Schema extends z.ZodType>(schema: Schema): Schema => named(schema, "模板", "Template");

/** What a procedure demands of its steps, under an id. */
export const WrittenConstraint = named(
  z.discriminatedUnion("template", [
    z.strictObject({
      template: template(z.literal("existence")),
      ...facts,
      step: pattern("环节", "Step"),
      atLeast: parameterId("至少次数", "At least").optional(),
    }),
    z.strictObject({
      template: template(z.literal("absence")),
      ...facts,
      step: pattern("环节", "Step"),
      atMost: parameterId("至多次数", "At most").optional(),
    }),
    z.strictObject({ template: template(z.literal("init")), ...facts, step: pattern("环节", "Step") }),
    z.strictObject({
      template: template(z.enum(relationTemplates)),
      ...facts,
      first: pattern("前一环节", "First step"),
      second: pattern("后一环节", "Second step"),
      within: parameterId("相隔不超过", "Within").optional(),
      notSooner: parameterId("相隔不少于", "Not sooner than").optional(),
      onlyAfter: parameterId("届满之后", "Only after", "A period whose last day still belongs to it.").optional(),
      actors: named(z.enum(["same", "different"]), "办理人", "Actors", "By one actor, or by two.").optional(),
    }),
  ]),
  "程序要求",
  "Constraint",
);
export type WrittenConstraint = z.output<typeof WrittenConstraint>;
