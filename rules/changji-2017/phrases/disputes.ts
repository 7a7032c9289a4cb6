import { phrasesOf } from "./phrases-of.js";

/** 2.17 Settlement of disputes. */
export const disputes = phrasesOf("2.17", [
  ["健全依法有效化解矛盾纠纷机制", "Settlement of disputes"],
  [
    "依法开展信访、调解、仲裁、行政裁决、行政复议、行政应诉等工作",
    "handle petitions, mediation, arbitration, adjudication, reconsideration and suits by law",
    [
      "conclude-accepted-petition-in-time",
      "conclude-mediation-within-month",
      "decide-labour-arbitration-in-time",
      "serve-adjudication",
      "adjudication-conclusion-rate",
      "conclude-reconsideration-in-time",
      "appear-in-court",
    ],
  ],
  [
    "完善人民调解、行政调解、司法调解联动工作体系",
    "link the three mediations",
    ["link-three-mediations", "linked-mediation-share", "mediate-through-system"],
  ],
  [
    "加强人民调解工作,健全“4322”大调解工作体系",
    "run the “4322” mediation system",
    ["set-up-mediation-system", "run-mediation-system", "mediate-through-system"],
  ],
  [
    "完善信访工作制度,规范信访工作程序,实施依法处理信访事项",
    "handle petitions in their procedure and by law",
    ["tell-whether-petition-is-accepted", "conclude-accepted-petition-in-time"],
  ],
  [
    "优化信访途径,实行网上受理信访制度,将信访纳入法治化轨道",
    "accept petitions online",
    ["open-way-for-online-petitions", "accept-petitions-online", "receive-petitions-online", "online-petition-share"],
  ],
]);
