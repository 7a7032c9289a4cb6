import { phrasesOf } from "./phrases-of.js";

/** 2.13 Structure of enforcement. */
export const enforcementStructure = phrasesOf("2.13", [
  ["深化行政执法体制改革", "Structure of enforcement"],
  [
    "积极推进综合执法,进一步整合行政执法机构,归并相近或相关的行政执法职能",
    "enforce comprehensively; merge bodies and functions",
    ["integrate-enforcement-in-named-fields", "comprehensive-enforcement-share"],
  ],
  [
    "推进执法重心和执法力量向基层下移,在人员编制上侧重于充实基层执法力量",
    "shift posts and strength to the grass roots",
    ["shift-posts-to-grass-roots", "favour-grass-roots"],
  ],
  [
    "大幅减少州、县市两级政府执法队伍种类",
    "cut the kinds of team considerably at both levels",
    ["cut-kinds-of-enforcement-team", "cut-kinds-considerably", "show-cut-of-teams-in-register"],
  ],
  [
    "重点在食品药品安全、工商质检、公共卫生、安全生产、文化旅游、资源环境、农林水利、交通运输、城乡建设、商务等领域内推行综合执法",
    "enforce comprehensively in ten named fields",
    ["cover-ten-fields", "integrate-enforcement-in-named-fields"],
  ],
  [
    "以木垒县作为试点,支持有条件的领域推行跨部门综合执法",
    "try out cross-department enforcement in Mulei",
    ["hold-cross-department-enforcement-pilot", "conclude-cross-department-pilot", "named-pilots-started"],
  ],
  [
    "理顺城管执法体制,加强城市管理综合执法机构和队伍建设,提高执法和服务水平",
    "order the enforcement of urban management, its bodies and teams",
    ["order-urban-management"],
  ],
  [
    "推进阜康市、奇台县城市管理综合执法改革试点工作",
    "try out the reform of urban management in Fukang and Qitai",
    ["hold-urban-management-pilot", "conclude-urban-management-pilot", "named-pilots-started"],
  ],
]);
