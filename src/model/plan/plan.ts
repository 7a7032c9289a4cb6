import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { day, list, reference, text, year } from "../record/field.js";
import { citations } from "../review/citation.js";

/** A government's yearly work plan for law-based government. */
export const Plan = defineEntity({
  name: "plan",
  title: label("工作要点", "Work plan"),
  family: "plan",
  meaning: "A government's work plan for one year, as issued.",
  fields: {
    title: text("标题", "Title"),
    issuer: reference("unit", "发文机关", "Issuer"),
    documentNumber: text("发文字号", "Document number").optional(),
    pack: text(
      "规则包",
      "Rule pack",
      "The name of the pack that encodes the plan, whose rules watch its obligations; when missing the pack that names the plan among its sources.",
    ).optional(),
    issuedOn: day("印发日期", "Day of issue"),
    year: year("年度", "Year"),
    startsOn: day("起始日期", "First day"),
    endsOn: day("截止日期", "Last day", "The last day of the plan, included."),
    basis: citations("依据", "Basis", "The higher documents that the plan carries out."),
    reviewer: reference(
      "unit",
      "核验单位",
      "Reviewer",
      "Who reviews what units hand in; the issuer when missing.",
    ).optional(),
    addressees: list(reference("unit", "主送单位", "Addressee"), "主送单位", "Addressees"),
    carriesOut: list(
      reference("plan", "上级工作要点", "Higher plan"),
      "落实的上级工作要点",
      "Higher plans that it carries out",
    ).optional(),
    previousPlan: reference("plan", "上一年度工作要点", "Previous plan").optional(),
  },
  inOrder: [["startsOn", "endsOn"]],
});
export type Plan = RecordOf<typeof Plan>;
