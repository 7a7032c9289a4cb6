import { phrasesOf } from "./phrases-of.js";

/** 2.3 Structure of government. */
export const governmentStructure = phrasesOf("2.3", [
  ["优化政府组织结构", "Structure of government"],
  [
    "深化行政体制改革,理顺部门职责关系,进一步优化政府机构设置、职能配置、工作流程",
    "order the departments' duties, improve bodies, functions and working procedures",
    ["hand-over-functions-of-abolished-unit", "give-power-to-one-department"],
  ],
  [
    "以政府职能转变为核心,推进机构、职能、权限、程序、责任法定化",
    "lay down body, function, power, procedure and liability by law",
    ["rest-unit-on-statutory-bases", "rest-powers-on-law", "statutory-bases-coverage"],
  ],
  [
    "完善政府绩效指标体系",
    "improve the system of performance indicators",
    ["run-performance-indicators", "apply-performance-indicators-to-all"],
  ],
  ["增强考评的公正性和透明度", "assess more fairly and openly", ["grade-by-score", "publish-assessment-result"]],
  [
    "促进自治州各级政府及其部门行政效能、执行力和公信力得到进一步提升",
    "so that governments and departments are more efficient and more trusted",
  ],
]);
