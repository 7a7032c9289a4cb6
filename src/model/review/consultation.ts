import { label } from "../../codes/label.js";
import { heardGroups } from "../../codes/procedure.js";
import { consultationKinds } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, list, reference, text } from "../record/field.js";
import { reviewSubject } from "./review-subject.js";

/** One round of asking others for their opinion: public comment, hearing, survey or talk. */
export const Consultation = defineEntity({
  name: "consultation",
  title: label("征求意见", "Consultation"),
  family: "review",
  meaning: "One round in which the public, experts or named groups were asked for their opinion.",
  fields: {
    unit: reference("unit", "组织单位", "Holding unit"),
    ...reviewSubject,
    kind: choice(consultationKinds, "征求意见方式", "Kind"),
    announcedOn: day("公告日期", "Day of announcement").optional(),
    papersSentOn: day("材料送达日期", "Day the papers reached participants").optional(),
    from: day("开始日期", "From", "The day of a hearing or the first day of a period.").optional(),
    until: day("截止日期", "Until", "The last day on which opinions were taken.").optional(),
    shorterBecause: text("缩短期限理由", "Why shorter", "The reason stated for a shorter period.").optional(),
    groupsHeard: list(choice(heardGroups, "听取对象", "Group"), "听取意见对象", "Groups heard").optional(),
    contactPoint: text("基层立法联系点", "Grass-roots contact point").optional(),
    participants: count("参加人数", "Participants").optional(),
    opinionsReceived: count("收到意见数", "Opinions received").optional(),
    opinionsAdopted: count("采纳意见数", "Opinions adopted").optional(),
    open: flag("公开举行", "Held in public").optional(),
    resultPublishedOn: day("反馈公布日期", "Day the result was published").optional(),
  },
  inOrder: [
    ["from", "until"],
    ["from", "resultPublishedOn"],
  ],
});
export type Consultation = RecordOf<typeof Consultation>;
