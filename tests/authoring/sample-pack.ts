/** A pack of the two usual forms and its numbers, as an office would begin one; the document is invented. */
export const filingPack = `pack: hongliu-2018
title: { zh: 红柳州2018年度工作要点（示例）, en: "Hongliu Prefecture, work plan 2018 (invented)" }
version: 1.0.0
sources:
  plan: { title: { zh: 红柳州2018年度工作要点, en: Work plan 2018 }, documentNumber: 州政办发〔2018〕12号, from: 2018-03-01, verified: true }
parameters:
  filing-period:
    title: { zh: 备案期限, en: Filing period }
    values:
      - { value: { count: 30, unit: day }, source: plan 二（三）, from: 2018-07-01 }
      - { value: { count: 15, unit: working-day }, source: plan 二（三）, from: 2018-03-01, until: 2018-07-01 }
rules:
  file-document-in-time:
    form: deadline
    title: { zh: 规范性文件按期报送备案, en: File normative documents in time }
    about: normative-document
    severity: error
    source: plan 二（三）
    when: kind != "internal"
    starts: publishedOn
    within: parameter("filing-period")
    fulfilled: filedOn
    late: { zh: "迟报{daysLate}日", en: "filed {daysLate} days late" }
    overdue: { zh: "逾期{daysLate}日未报", en: "not filed, {daysLate} days late" }
  review-before-publication:
    form: expectation
    title: { zh: 公布前合法性审查, en: Review before publication }
    about: normative-document
    severity: warning
    source: { of: plan, article: 二（三）, from: 2018-04-01 }
    expect: |
      procedure.exists(step, step.kind == "legality-review"
        && step.on <= publishedOn)
    message: { zh: 没有审查, en: not reviewed }
`;
