import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** What work for the environment is about: the four sources of polluted air, and what is built, saved and reused. */
export const environmentalWorkKinds = defineVocabulary(
  "environmental-work-kind",
  label("生态环境治理类型", "Kind of environmental work"),
  {
    coal: label("燃煤污染防治", "Coal"),
    dust: label("扬尘污染防治", "Dust"),
    vehicles: label("机动车污染防治", "Vehicles"),
    industry: label("工业企业废气污染防治", "Industrial emissions"),
    facilities: label("环保基础设施建设", "Environmental facilities"),
    water: label("水生态文明建设", "Water ecology"),
    greening: label("城乡绿化", "Greening"),
    saving: label("节能减排", "Energy saving and emission reduction"),
    circular: label("循环经济", "Circular economy"),
    other: label("其他", "Other"),
  },
);

/** What is monitored. */
export const monitoredMedia = defineVocabulary("monitored-medium", label("监测对象", "What is monitored"), {
  air: label("环境空气", "Air"),
  water: label("地表水", "Surface water"),
  "drinking-water": label("集中式饮用水水源", "Source of drinking water"),
  soil: label("土壤", "Soil"),
  emission: label("污染源排放", "Emission of a source"),
});

/** What the assessment of energy saving concluded (节能目标责任评价考核). */
export const energyAssessmentResults = defineVocabulary(
  "energy-assessment-result",
  label("节能考核结果", "Result of the assessment of energy saving"),
  {
    "over-fulfilled": label("超额完成", "Over-fulfilled"),
    fulfilled: label("完成", "Fulfilled"),
    "nearly-fulfilled": label("基本完成", "Nearly fulfilled"),
    "not-fulfilled": label("未完成", "Not fulfilled"),
  },
);
