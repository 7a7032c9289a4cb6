import { emergencyGrades, emergencyKinds } from "../../codes/emergency.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, instant, reference, text } from "../record/field.js";

/** How one office passed on the report of an emergency: one record for each office that received it. */
export const EmergencyReport = defineEntity({
  name: "emergency-report",
  title: label("突发事件信息报告", "Report of an emergency"),
  family: "register",
  meaning: "How one office passed on the report of an emergency: one record for each office that received it.",
  fields: {
    unit: reference("unit", "接报单位", "Office", "The office that received the report and passes it on."),
    kind: choice(emergencyKinds, "事件类型", "Kind"),
    grade: choice(emergencyGrades, "事件等级", "Grade").optional(),
    title: text("事件名称", "Title").optional(),
    receivedAt: instant("接到报告时间", "Received at").optional(),
    reportedAt: instant(
      "上报时间",
      "Reported at",
      "When the office passed it on to the next level or its government.",
    ).optional(),
    reportedTo: text("上报对象", "Reported to").optional(),
  },
  inOrder: [["receivedAt", "reportedAt"]],
});
export type EmergencyReport = RecordOf<typeof EmergencyReport>;
