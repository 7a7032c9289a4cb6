import { phrasesOf } from "./phrases-of.js";

/** 2.9 Legislation. */
export const legislation = phrasesOf("2.9", [
  ["推进政府立法工作", "Legislation"],
  [
    "启动城乡建设与管理、环境保护及历史文化保护领域的地方立法工作",
    "start local legislation in the three fields",
    ["start-legislation-in-each-field", "keep-within-legislative-fields"],
  ],
  [
    "完成州人民政府“十三五”规章立法规划,科学制定年度立法计划",
    "make the five-year and the yearly plan",
    ["have-legislation-plans", "adopt-legislation-plan-in-time"],
  ],
  ["增强政府立法的及时性、系统性、针对性和有效性", "so that legislation is timely and effective"],
  ["制定出台自治州首部政府规章", "issue the prefecture's first rules", ["first-rules-issued"]],
  ["拓展社会各方有序参与政府立法的途径和方式", "let the public take part", ["ask-public-before-examination"]],
  ["发挥基层立法联系点的桥梁纽带作用", "use the grass-roots contact points", ["involve-contact-points"]],
]);
