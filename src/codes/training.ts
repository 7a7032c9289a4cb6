import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** Forms of legal training. */
export const trainingKinds = defineVocabulary("training-kind", label("培训类型", "Kind of training"), {
  "training-course": label("法治培训班", "Legal training course"),
  "legal-lecture": label("法治讲座", "Legal lecture"),
});

/** Who is trained. */
export const trainingAudiences = defineVocabulary("training-audience", label("培训对象", "Audience"), {
  leadership: label("政府领导班子成员", "Government leadership"),
  "legal-staff": label("法制工作人员", "Legal staff"),
  officers: label("行政执法人员", "Enforcement officers"),
  "all-staff": label("全体工作人员", "All staff"),
});
