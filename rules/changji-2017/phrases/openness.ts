import { phrasesOf } from "./phrases-of.js";

/** 2.8 Openness. */
export const openness = phrasesOf("2.8", [
  ["全面推进政务公开", "Openness"],
  [
    "推进决策公开、执行公开、管理公开、服务公开、结果公开",
    "be open on decision, execution, management, service and result",
    ["publish-information-in-time", "publish-information-by-special-day", "be-open-on-all-five"],
  ],
  ["加强政府门户网站的管理", "look after the government's portal", ["check-portal", "correct-portal-shortcomings"]],
  ["探索推进公共信息资源开放", "open public information", ["data-sets-opened"]],
  [
    "鼓励和支持第三方机构对政务公开质量和效果进行独立公正的评估",
    "have third parties evaluate openness",
    ["keep-evaluator-independent", "openness-evaluations"],
  ],
  ["加快政府数据开放", "open data", ["publish-data-and-interpretation-in-time", "data-sets-opened"]],
  ["做好政策解读", "explain policies", ["explain-policy", "publish-data-and-interpretation-in-time"]],
  ["以及热点敏感问题的舆论引导", "guide public opinion on what is sensitive", ["guide-public-opinion"]],
  ["及时回应群众关切", "answer what concerns the public", ["answer-public-concern-in-time"]],
]);
