/** A pack that uses everything a pack file can say; the documents are invented. */
export const wholePack = `# yaml-language-server: $schema=../schema/pack.json
pack: hongliu-2018
title: { zh: 红柳州2018年度工作要点（示例）, en: "Hongliu Prefecture, work plan 2018 (invented)" }
version: 1.2.0
calendar: xinjiang
extends: [base]
adopts:
  neighbour: { publish-lists: ["2.4"] }
changes:
  severities: { keep-the-base: notice }
  disabled: { publish-lists: 本州另有规定 }
  parameters:
    base-period: [{ value: { count: 20, unit: day }, source: plan 附件 }]
sources:
  plan: { title: { zh: 要点, en: Plan }, documentNumber: 州政办发〔2018〕12号, from: 2018-03-01, until: 2019-01-01, verified: { on: 2018-02-01, text: 州政府公报 }, url: "https://example.invalid/plan" }
  old: { title: { zh: 旧办法, en: Old measures }, from: 2010-01-01, until: 2018-03-01 }
lists:
  site-kinds: { title: { zh: 场所类型, en: Kind of site }, values: { depot: { zh: 仓库, en: Depot }, market: { zh: 市场, en: Market } } }
entities:
  camel-pasture:
    title: { zh: 骆驼牧场, en: Camel pasture }
    family: register
    meaning: An invented kind of record.
    fields:
      unit: { type: reference, of: unit, zh: 单位, en: Unit }
      kind: { type: choice, of: site-kinds, zh: 类型, en: Kind }
      openedOn: { type: day, optional: true, zh: 开办日期, en: Opened on }
      fenced: { type: flag, optional: true, zh: 有围栏, en: Fenced }
      camels: { type: count, zh: 骆驼数, en: Camels, meaning: Heads. }
      visits:
        type: list
        of: { type: group, fields: { on: { type: day, zh: 日期, en: Day }, weight: { type: quantity, optional: true, zh: 重量, en: Weight } } }
        zh: 检查
        en: Visits
parameters:
  filing-period:
    title: { zh: 备案期限, en: Filing period }
    values:
      - { value: { count: 30, unit: day, rollOver: true }, source: plan 二（三）, from: 2018-07-01 }
      - { value: { count: 15, unit: working-day }, source: { of: plan, article: 二（三）, verified: false }, until: 2018-07-01 }
  steps-apart: { title: { zh: 相隔, en: Distance }, values: [{ value: { count: 5, unit: day }, source: old 第一条, until: 2019-01-01 }] }
  times: { title: { zh: 次数, en: Times }, unit: { zh: 次, en: times }, values: [{ value: 2, source: plan 三 }] }
  aim: { title: { zh: 目标, en: Target }, values: [{ value: 0.9, source: plan 三 }] }
  last-day: { title: { zh: 截止日, en: Last day }, values: [{ value: 2018-11-30, source: plan 四 }] }
  grave-kinds: { title: { zh: 严重情节, en: Grave }, values: [{ value: [serious, aggravated], source: plan 四 }] }
obligations:
  - { id: "2.3", clause: { zh: 二（三）, en: Two (3) }, title: { zh: 备案, en: Filing }, kind: duty }
  - { id: "2.4", title: { zh: 其他, en: Others }, kind: ban }
narratives: { "2.4": { zh: 不能计算, en: It cannot be computed } }
tables:
  urgency:
    title: { zh: 紧急程度, en: Urgency }
    about: normative-document
    columns: { kind: kind }
    hit: unique
    rows: [{ when: { kind: normative }, gives: touchesMarket }]
    otherwise: false
rules:
  file-document-in-time:
    form: deadline
    title: { zh: 规范性文件按期报送备案, en: File normative documents in time }
    about: normative-document
    severity: error
    obligations: ["2.3"]
    source: plan 二（三）
    inForce: { from: 2018-04-01, until: 2019-01-01 }
    when: kind == "normative" && !table("urgency")
    relevantDay: publishedOn
    responsible: unit
    binds: [{ kinds: [government, department], levels: [county] }, { functions: [authorised], outsideLifetime: true }]
    data: { title: title, cleaned: "cleanUps.filter(one, one.on <= asOf).size()" }
    remedy: { zh: "补报《{title}》", en: "file {title}" }
    answers: { clock: { zh: 自公布之日起, en: from publication }, exceptions: [{ says: { zh: 州另有规定, en: other days }, source: old 第三条 }] }
    notCovered: { zh: 未公布的, en: what was never published }
    field: filedOn
    starts: publishedOn
    within: parameter("filing-period")
    fulfilled: filedOn
    late: { zh: "迟报{daysLate}日", en: "filed {daysLate} days late" }
    overdue: { zh: "逾期{daysLate}日未报", en: "not filed, {daysLate} days late" }
  conclude-case:
    form: deadline
    title: { zh: 按期结案, en: Conclude cases }
    about: enforcement-case
    severity: warning
    versions:
      - source: [old 第二条, plan 五]
        starts: openedOn
        within: parameter("steps-apart")
        suspended: suspensions
        extended: extensions
        fulfilled: decidedOn
        late: { zh: 迟, en: late }
        overdue: { zh: 逾期, en: overdue }
  finish-by-november:
    form: deadline
    title: { zh: 十一月底前完成, en: Finish by November }
    about: enforcement-case
    severity: notice
    source: plan 五
    by: parameter("last-day")
    fulfilled: closedOn
    late: { zh: 迟, en: late }
    overdue: { zh: 逾期, en: overdue }
  weigh-camels:
    form: expectation
    title: { zh: 骆驼称重, en: Weigh camels }
    about: camel-pasture
    severity: error
    source: plan 六
    expect: visits.all(visit, visit.weight > 0) && visits.exists(visit, visit.on >= openedOn)
    by: deadline(openedOn, parameter("base-period"))
    message: { zh: 没有称重, en: not weighed }
  review-before-signing:
    form: procedure
    title: { zh: 签署前审查, en: Review before signing }
    about: normative-document
    severity: error
    source: plan 七
    steps: procedure
    closed: publishedOn != null
    constraints:
      reviewed:
        template: precedence
        first: { kind: [legality-review, fair-competition-review], that: 'step.result in ["passed", "passed-with-changes"]' }
        second: signing
        within: steps-apart
        actors: different
        when: touchesRights
        message: { zh: "{firstOn}审查", en: "reviewed on {firstOn}" }
      commented: { template: existence, step: public-comment, atLeast: times, message: { zh: 次数不足, en: too few } }
      unsigned: { template: absence, step: [collective-discussion], atMost: times, message: { zh: 次数过多, en: too many } }
      begun: { template: init, step: evaluation, message: { zh: 未先评估, en: not first } }
indicators:
  filing-rate:
    form: ratio
    title: { zh: 备案率, en: Filing rate }
    about: normative-document
    source: plan 二（三）
    obligations: ["2.3"]
    among: publishedOn <= asOf
    counts: filedOn <= asOf
    by: { unit: unit, year: year(publishedOn) }
    keys: { unit: { entity: unit, when: 'kind == "government"' } }
    target: { direction: at-least, value: aim, per: unit }
    fewBelow: times
    notCovered: { zh: 内部文件, en: internal documents }
  camels: { form: sum, title: { zh: 骆驼, en: Camels }, about: camel-pasture, source: plan 六, value: camels }
  pastures: { form: count, title: { zh: 牧场, en: Pastures }, about: camel-pasture, source: plan 六, among: kind == "depot" }
  filing-time:
    form: duration
    title: { zh: 备案用时, en: Time to file }
    about: normative-document
    source: plan 二（三）
    from: publishedOn
    until: filedOn
    unit: working-day
    percentiles: [50, 90]
tests: []
`;
