import { phrasesOf } from "./phrases-of.js";

/** 2.6 Services and efficiency. */
export const services = phrasesOf("2.6", [
  ["优化服务,提高行政办事效率", "Services and efficiency"],
  ["简化优化服务流程、创新服务方式", "simplify the flow of services", ["promise-no-longer-time"]],
  [
    "依托各级政府的“互联网+政务服务”,打造政务服务“一张网”",
    "run services on one network",
    ["join-one-network", "one-network-coverage"],
  ],
  [
    "完成州直部门政务网站、信息化资源整合和州直部门电子政务内网建设以及内外网联通转换",
    "integrate the departments' sites and data; build and connect the internal network",
    ["join-one-network", "one-network-coverage"],
  ],
  [
    "以吉木萨尔县、呼图壁县作为电子政务改革试点",
    "try out e-government in Jimsar and Hutubi",
    ["hold-e-government-pilot", "launch-e-government-pilot", "named-pilots-started"],
  ],
  [
    "力争实现各类服务事项预约、申报、办理、查询等全流程网上运行",
    "booking, filing, handling and enquiry all online",
    ["pilot-online-share"],
  ],
  [
    "健全政务服务监督机制,整合搭建政府公共管理、公共服务咨询、投诉和举报等一体化政务服务热线接听受理平台",
    "supervise services; one hotline for consultation, complaint and report",
    [
      "run-one-hotline",
      "show-work-of-service-hotline",
      "answer-hotline-ticket-in-time",
      "hotline-coverage",
      "hotline-answer-rate",
    ],
  ],
  [
    "把实体政务大厅、网上政务平台、移动客户端、自助终端、服务热线结合起来,实行线上线下一体化运行",
    "run hall, web, mobile, kiosk and hotline as one",
    ["serve-by-all-channels"],
  ],
]);
