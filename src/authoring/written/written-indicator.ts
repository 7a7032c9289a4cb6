import * as z from "zod";
import { unitsWith } from "../../calendar/unit/unit-role.js";
import { targetDirections } from "../../codes/plan.js";
import { clausesOfForms, commonClauses } from "../../engine/indicator/indicator-clauses.js";
import { count, day, named, text } from "../../model/record/field.js";
import { writtenClauses } from "./written-clause.js";
import { bilingual, byName, code, entityName, expression, ids, watchBasis } from "./written-label.js";
import { parameterId } from "./written-parameter.js";
import { WrittenAuthority } from "./written-source.js";

const facts = {
  title: bilingual("名称", "Title"),
  about: entityName("统计对象", "About", "The entity whose records it counts."),
  source: WrittenAuthority,
  obligations: ids("对应义务", "Obligations").optional(),
  basis: watchBasis("How it knows; counted when missing.").optional(),
  ...writtenClauses(commonClauses),
  by: byName(expression("分组依据", "Key"), "分组", "By", "Groupings by name, such as unit.").optional(),
  keys: byName(
    z.strictObject({
      entity: entityName("记录类型", "Entity"),
      when: expression("条件", "When").optional(),
    }),
    "必列的分组",
    "Keys",
    "The records that a grouping always shows, even with nothing to count.",
  ).optional(),
  target: named(
    z.strictObject({
      direction: code(targetDirections, "方向", "Direction"),
      value: parameterId("目标值", "Value"),
      per: text("按何分组", "Per", "The grouping for each group of which the target is set.").optional(),
      dueOn: day("达标期限", "Due on", "The last day for reaching it.").optional(),
    }),
    "目标",
    "Target",
  ).optional(),
  fewBelow: parameterId("样本过少的界限", "Few below").optional(),
  notCovered: bilingual("未涵盖的情形", "Not covered").optional(),
};

const form = <Form extends string>(name: Form) => named(z.literal(name), "形式", "Form");

/** An indicator, as a pack file lists it under its id. */
export const WrittenIndicator = named(
  z.discriminatedUnion("form", [
    z.strictObject({ form: form("count"), ...facts }),
    z.strictObject({ form: form("sum"), ...facts, ...writtenClauses(clausesOfForms.sum) }),
    z.strictObject({ form: form("ratio"), ...facts, ...writtenClauses(clausesOfForms.ratio) }),
    z.strictObject({
      form: form("duration"),
      ...facts,
      ...writtenClauses(clausesOfForms.duration),
      unit: named(z.enum(unitsWith("between")), "单位", "Unit"),
      percentiles: named(
        z.array(count("百分位", "Percentile")).min(1),
        "百分位",
        "Percentiles",
        "Whole per cents, 50 being the median; the first is the indicator's value.",
      ),
    }),
  ]),
  "指标",
  "Indicator",
);
export type WrittenIndicator = z.output<typeof WrittenIndicator>;
