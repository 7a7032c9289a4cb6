/** The text of an invented pack with one decision table over enforcement cases, and a rule that asks it. */
export const packWithTable = (table: string, rule = deadline): string => `pack: tables
title: { zh: 决策表（示例）, en: Tables (invented) }
version: 1.0.0
sources:
  plan: { title: { zh: 要点, en: Plan }, from: 2018-01-01, verified: true }
parameters:
  short: { title: { zh: 短期限, en: Short period }, values: [{ value: { count: 10, unit: day }, source: plan 一 }] }
  long: { title: { zh: 长期限, en: Long period }, values: [{ value: { count: 90, unit: day }, source: plan 一 }] }
  large: { title: { zh: 较大数额, en: Large amount }, unit: { zh: 元, en: yuan }, values: [{ value: 10000, source: plan 一 }] }
tables:
  level:
    title: { zh: 期限档次, en: Level }
    about: enforcement-case
${table.replace(/^/gm, "    ").trimEnd()}
rules:
${rule}`;

const deadline = `  conclude:
    form: deadline
    title: { zh: 按期结案, en: Conclude in time }
    about: enforcement-case
    severity: error
    source: plan 一
    starts: openedOn
    within: table("level")
    fulfilled: decidedOn
    late: { zh: 迟, en: late }
    overdue: { zh: 逾期, en: overdue }
`;
