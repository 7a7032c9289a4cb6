import { legislationFields, legislationForms } from "../../codes/document.js";
import { label } from "../../codes/label.js";
import { heardGroups, legislationSteps } from "../../codes/procedure.js";
import { procedureSteps } from "../case/procedure-step.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";
import { citations } from "../review/citation.js";

/** One piece of local legislation, from proposal to filing. */
export const LegislationProject = defineEntity({
  name: "legislation-project",
  title: label("立法项目", "Legislation project"),
  family: "register",
  meaning: "One local regulation or government rule in the making, or made.",
  fields: {
    unit: reference("unit", "起草单位", "Drafting unit"),
    title: text("标题", "Title"),
    form: choice(legislationForms, "立法形式", "Form"),
    field: choice(legislationFields, "立法领域", "Field").optional(),
    plan: reference("legislation-plan", "所列规划、计划", "Plan").optional(),
    basis: citations("依据", "Basis").optional(),
    startedOn: day("启动日期", "Day of start").optional(),
    dueOn: day("计划完成日期", "Due day").optional(),
    procedure: procedureSteps(legislationSteps, "立法程序", "Procedure").optional(),
    groupsHeard: list(choice(heardGroups, "听取对象", "Group"), "听取意见对象", "Groups heard").optional(),
    contactPoints: list(
      text("基层立法联系点", "Contact point"),
      "参与的基层立法联系点",
      "Grass-roots contact points that took part",
    ).optional(),
    decidedOn: day("通过日期", "Day of adoption").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    effectiveOn: day("施行日期", "In force from").optional(),
    earlierBecause: text("提前施行理由", "Why in force early").optional(),
    filedOn: day("报送备案日期", "Day of filing").optional(),
    provisional: flag(
      "条件尚不成熟的临时性规章",
      "Provisional",
      "A rule made ahead of the regulation it needs.",
    ).optional(),
    regulationRequestedOn: day(
      "提请制定地方性法规日期",
      "Day a regulation was asked for",
      "Of the people's congress or its standing committee, in place of the provisional rule.",
    ).optional(),
    specialPower: text(
      "法律另有规定的立法权限依据",
      "Special power",
      "The statute that gives power beyond the usual fields.",
    ).optional(),
    endedOn: day(
      "停止适用日期",
      "Day it ceased",
      "The first day on which its provisional provisions no longer apply.",
    ).optional(),
    firstOfItsKind: flag("首部政府规章", "First of its kind").optional(),
  },
  inOrder: [
    ["startedOn", "dueOn"],
    ["startedOn", "decidedOn"],
    ["decidedOn", "publishedOn"],
    ["publishedOn", "filedOn"],
    ["effectiveOn", "endedOn"],
  ],
});
export type LegislationProject = RecordOf<typeof LegislationProject>;
