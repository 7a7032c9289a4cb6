import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** What an emergency is. */
export const emergencyKinds = defineVocabulary("emergency-kind", label("突发事件类型", "Kind of emergency"), {
  "work-accident": label("生产安全事故", "Accident at work"),
  "public-health": label("突发公共卫生事件", "Public-health emergency"),
  "natural-disaster": label("自然灾害", "Natural disaster"),
  "public-security": label("社会安全事件", "Public-security incident"),
  other: label("其他", "Other"),
});

/** How grave an emergency is. */
export const emergencyGrades = defineVocabulary("emergency-grade", label("事件等级", "Grade of the emergency"), {
  extraordinary: label("特别重大", "Extraordinary"),
  major: label("重大", "Major"),
  larger: label("较大", "Larger"),
  ordinary: label("一般", "Ordinary"),
});
