import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { flag, instant, reference, text } from "../record/field.js";

/** A concern of the public about the work of government, and how the office in charge responded. */
export const PublicConcern = defineEntity({
  name: "public-concern",
  title: label("政务舆情", "Public concern"),
  family: "register",
  meaning: "A concern of the public about the work of government, and how the office in charge responded.",
  fields: {
    unit: reference("unit", "回应责任单位", "Office in charge"),
    title: text("事由", "Subject").optional(),
    foundAt: instant("监测发现时间", "Found at", "When the office learned of it.").optional(),
    responseDue: flag("应当回应", "A response is due", "It is one of those that the State Council names.").optional(),
    graveEmergency: flag("涉及特别重大、重大突发事件", "About an extraordinary or major emergency").optional(),
    informationAt: instant("首次发布权威信息时间", "First information at").optional(),
    pressConferenceAt: instant("举行新闻发布会时间", "Press conference at").optional(),
    respondedAt: instant("回应时间", "Responded at").optional(),
  },
  inOrder: [
    ["foundAt", "informationAt"],
    ["foundAt", "pressConferenceAt"],
    ["foundAt", "respondedAt"],
  ],
});
export type PublicConcern = RecordOf<typeof PublicConcern>;
