/** The five places that the plan names, by division code, one of them for two pilots: 2.1, 2.6 and 2.13. */
export const namedPlaces = [
  { id: "652327", title: "吉木萨尔县", subjects: ["approval-bureau", "e-government"] },
  { id: "652323", title: "呼图壁县", subjects: ["e-government"] },
  { id: "652328", title: "木垒哈萨克自治县", subjects: ["cross-department-enforcement"] },
  { id: "652302", title: "阜康市", subjects: ["urban-management"] },
  { id: "652325", title: "奇台县", subjects: ["urban-management"] },
] as const;
