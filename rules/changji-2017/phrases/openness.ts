import { notJudged, phrasesOf } from "./phrases-of.js";

/** 2.8 Openness. */
export const openness = phrasesOf("2.8", [
  ["全面推进政务公开", "Openness"],
  [
    "推进决策公开、执行公开、管理公开、服务公开、结果公开",
    "be open on decision, execution, management, service and result",
    ["publish-what-is-owed-in-time"],
  ],
  ["加强政府门户网站的管理", "look after the government's portal", [], notJudged],
  ["探索推进公共信息资源开放", "open public information", [], notJudged],
  [
    "鼓励和支持第三方机构对政务公开质量和效果进行独立公正的评估",
    "have third parties evaluate openness",
    ["keep-evaluator-independent", "openness-evaluations"],
  ],
  ["加快政府数据开放", "open data", ["publish-data-and-interpretation-in-time"]],
  ["做好政策解读", "explain policies", ["publish-data-and-interpretation-in-time"]],
  ["以及热点敏感问题的舆论引导", "guide public opinion on what is sensitive", [], notJudged],
  ["及时回应群众关切", "answer what concerns the public", ["answer-public-concern-in-time"]],
]);
