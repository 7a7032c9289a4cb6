import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { reference, text } from "../record/field.js";

/** A section of a plan, such as 二、主要任务. */
export const Section = defineEntity({
  name: "section",
  title: label("部分", "Section"),
  family: "plan",
  meaning: "A section of a plan, which groups its tasks.",
  fields: {
    plan: reference("plan", "工作要点", "Plan"),
    number: text("序号", "Number", 'Arabic, such as "2" for 二、.'),
    title: text("标题", "Title"),
    text: text("正文", "Text").optional(),
  },
});
export type Section = RecordOf<typeof Section>;
