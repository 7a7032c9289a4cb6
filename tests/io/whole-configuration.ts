/** A configuration that uses everything a configuration can say; what it names is invented. */
export const wholeConfiguration = `
dataset: data
packs: [changji-2017, ./rules/ours.ts]
calendar: xinjiang
severities:
  answer-in-time: warning
parameters:
  fifteen-days:
    - value: { count: 30, unit: day }
      source: { document: 省规定, documentNumber: 令第2号, article: 第一条, from: 2017-01-01, verified: true }
disabled:
  answer-in-time: 不适用于本州
waivers:
  - rule: answer-in-time
    record: { entity: notice, id: n }
    owner: 主任
    reason: 迁移
    basis: { document: 批复, article: 第二条 }
    from: 2017-06-01
    expiresOn: 2017-06-30
baseline: baseline.json
language: en
failOn: warning
`;
