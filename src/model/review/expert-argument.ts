import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { count, day, flag, reference, text } from "../record/field.js";
import { reviewSubject } from "./review-subject.js";

/** The experts' opinion on a matter of a special or technical kind. */
export const ExpertArgument = defineEntity({
  name: "expert-argument",
  title: label("专家论证", "Expert argument"),
  family: "review",
  meaning: "The signed opinion of experts on a draft decision, document or rule.",
  fields: {
    unit: reference("unit", "组织单位", "Holding unit"),
    ...reviewSubject,
    heldOn: day("论证日期", "Day it was held").optional(),
    experts: count("专家人数", "Number of experts").optional(),
    conflictChecked: flag("已核查利害关系", "Conflicts of interest checked").optional(),
    conflictFound: flag("选用了有直接利害关系的专家", "Chose an expert with a direct interest").optional(),
    writtenOpinionOn: day("书面意见日期", "Day of the written opinion").optional(),
    signed: flag("专家已署名", "Signed by the experts").optional(),
    opinion: text("论证意见", "Opinion").optional(),
    favourable: flag("意见支持", "Favourable").optional(),
  },
});
export type ExpertArgument = RecordOf<typeof ExpertArgument>;
