import { label, type Narrative } from "fazhi";

/** The obligations that no rule can compute, each with the reason. */
export const narratives: readonly Narrative[] = [
  {
    obligation: "2.7b",
    reason: label(
      "环保基础设施、水生态、绿化、节能减排和循环经济没有写明指标和期限，也没有对应的登记；进展只能由报告和佐证材料说明。",
      "For environmental infrastructure, water, greening, energy and the circular economy the plan states neither figure nor day, and no register holds them; only reports and evidence tell.",
    ),
  },
];
