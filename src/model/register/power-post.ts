import { label } from "../../codes/label.js";
import { postFunctions, powerAreas } from "../../codes/unit.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, list, reference, text } from "../record/field.js";

/** A post in an area where power is concentrated. */
export const PowerPost = defineEntity({
  name: "power-post",
  title: label("权力集中岗位", "Power post"),
  family: "register",
  meaning: "A post in one of the six areas of concentrated power: what it does, who holds it and since when.",
  fields: {
    unit: reference("unit", "所在单位", "Unit"),
    area: choice(powerAreas, "权力集中领域", "Area"),
    title: text("岗位名称", "Post"),
    duties: list(text("职责", "Duty"), "岗位职责", "Duties").optional(),
    functions: list(choice(postFunctions, "岗位职能", "Function"), "岗位职能", "Functions").optional(),
    powerDivided: flag("分事行权", "Power divided by matter").optional(),
    postSeparated: flag("分岗设权", "Conflicting duties separated").optional(),
    authorityGraded: flag("分级授权", "Authority graded").optional(),
    holder: text("任职人员代称", "Holder", "A name or code.").optional(),
    heldSince: day("现任到岗日期", "Held since").optional(),
    rotationDueOn: day("轮岗期限", "Rotation due", "Where the unit's own rules set a day.").optional(),
    rotatedOn: day("最近轮岗日期", "Last rotation").optional(),
    internalControl: flag("有内部流程控制", "Under internal process control").optional(),
  },
});
export type PowerPost = RecordOf<typeof PowerPost>;
