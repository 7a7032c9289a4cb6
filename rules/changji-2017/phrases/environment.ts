import { phrasesOf } from "./phrases-of.js";

/** 2.7 Environment. */
export const environment = phrasesOf("2.7", [
  ["强化生态环境保护", "Environment"],
  [
    "以自治州“两清两美一绿”三年行动计划为指导,开展大气污染防治攻坚",
    "follow the three-year plan; fight air pollution",
    ["environment-targets-reached", "reach-monitored-target"],
  ],
  [
    "重点是燃煤污染防治、扬尘污染防治、机动车污染防治、工业企业废弃污染防治等,推进大气污染防治精细化管理",
    "above all from coal, dust, vehicles and industry, in detail",
    ["fight-four-kinds-of-pollution", "monitor-air", "finish-environmental-work-in-time"],
  ],
  ["强化环保基础设施建设", "environmental works", ["advance-environmental-works", "finish-environmental-work-in-time"]],
  ["加快推进水生态文明建设", "water ecology", ["advance-environmental-works", "finish-environmental-work-in-time"]],
  ["不断提升城乡绿化建设水平", "greening", ["advance-environmental-works", "finish-environmental-work-in-time"]],
  [
    "加快推进经济发展方式转变,强力推进节能减排",
    "save energy, cut emissions",
    ["advance-environmental-works", "assess-energy-saving", "meet-energy-target"],
  ],
  ["大力发展循环经济", "circular economy", ["advance-environmental-works", "finish-environmental-work-in-time"]],
]);
