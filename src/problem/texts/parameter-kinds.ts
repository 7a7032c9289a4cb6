/** What a parameter holds. */
export type ParameterKind = "number" | "period" | "day" | "texts";

/** What each is called in Chinese; in English it is its name. */
export const parameterKinds: Readonly<Record<ParameterKind, string>> = {
  number: "数",
  period: "期限",
  day: "日期",
  texts: "文本清单",
};
