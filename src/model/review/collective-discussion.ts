import { label } from "../../codes/label.js";
import { discussionOutcomes, meetingKinds } from "../../codes/review.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, reference, text } from "../record/field.js";
import { reviewSubject } from "./review-subject.js";

/** A meeting at which a matter was discussed collectively. */
export const CollectiveDiscussion = defineEntity({
  name: "collective-discussion",
  title: label("集体讨论", "Collective discussion"),
  family: "review",
  meaning: "A meeting that discussed a matter collectively, and how the discussion was recorded.",
  fields: {
    unit: reference("unit", "讨论单位", "Discussing unit"),
    ...reviewSubject,
    case: reference("enforcement-case", "所涉案件", "Case").optional(),
    meeting: choice(meetingKinds, "会议类型", "Kind of meeting").optional(),
    heldOn: day("会议日期", "Day of the meeting"),
    outcome: choice(discussionOutcomes, "讨论结果", "Outcome").optional(),
    membersPresent: count("出席人数", "Members present").optional(),
    membersEntitled: count("应出席人数", "Members entitled").optional(),
    chiefSpokeLast: flag("主要负责人末位发言", "The chief spoke last").optional(),
    dissentRecorded: flag("不同意见已载明", "Dissent recorded").optional(),
    departureReasoned: flag("与多数意见不一致时已说明理由", "Departure from the majority explained").optional(),
    minutes: text("会议纪要", "Minutes").optional(),
  },
});
export type CollectiveDiscussion = RecordOf<typeof CollectiveDiscussion>;
