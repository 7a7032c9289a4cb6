import { label } from "../../codes/label.js";
import { adviserKinds } from "../../codes/unit.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, reference, text } from "../record/field.js";

/** A member of a government's legal-adviser team. */
export const LegalAdviser = defineEntity({
  name: "legal-adviser",
  title: label("政府法律顾问", "Legal adviser"),
  family: "register",
  meaning: "A member of the legal-adviser team of a government or department.",
  fields: {
    unit: reference("unit", "聘任单位", "Engaging unit"),
    name: text("姓名或者代称", "Name or code"),
    kind: choice(adviserKinds, "法律顾问类别", "Kind"),
    engagedOn: day("聘任日期", "Engaged on").optional(),
    engagedUntil: day("聘期届满日期", "Engaged until", "The first day no longer engaged.").optional(),
    qualified: flag("取得法律职业资格", "Holds the national legal qualification").optional(),
  },
  inOrder: [["engagedOn", "engagedUntil"]],
});
export type LegalAdviser = RecordOf<typeof LegalAdviser>;
