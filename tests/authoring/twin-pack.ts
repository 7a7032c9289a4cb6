import { days, workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { xinjiangCalendar } from "../../src/calendar/xinjiang-calendar.js";
import { label } from "../../src/codes/label.js";
import { defineVocabulary } from "../../src/codes/vocabulary.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator, keysOf } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { List } from "../../src/model/list/list.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { choice, count, day, flag, group, list, quantity, reference } from "../../src/model/record/field.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Unit } from "../../src/model/register/unit.js";

const law = defineSource({
  id: "law",
  title: label("法", "Law"),
  inForce: { from: plainDate("2000-01-01") },
  verified: { on: plainDate("2018-02-01"), text: "州政府公报" },
});
const basePeriod = defineParameter({
  id: "base-period",
  title: label("期限", "Period"),
  values: [{ value: days(10), source: law.clause("第一条") }],
});
const about = { title: label("有标题", "Have a title"), severity: "error", source: law.clause("第一条") } as const;

/** A pack that another one extends, and one of which it adopts a rule. */
export const base = definePack({
  name: "base",
  title: label("基础", "Base"),
  version: "1",
  sources: [law],
  parameters: [basePeriod],
  rules: [
    defineExpectation({
      id: "keep-the-base",
      ...about,
      about: NormativeDocument,
      expect: (document) => document.title.isPresent(),
      message: label("没有", "none"),
    }),
  ],
});
export const neighbour = definePack({
  name: "neighbour",
  title: label("邻州", "Neighbour"),
  version: "1",
  sources: [law],
  rules: [
    defineExpectation({
      id: "publish-lists",
      ...about,
      about: List,
      expect: (one) => one.title.isPresent(),
      message: label("没有", "none"),
    }),
  ],
});

const siteKinds = defineVocabulary("site-kinds", label("场所类型", "Kind of site"), {
  depot: label("仓库", "Depot"),
  market: label("市场", "Market"),
});
const Pasture = defineEntity({
  name: "camel-pasture",
  title: label("骆驼牧场", "Camel pasture"),
  family: "register",
  meaning: "An invented kind of record.",
  fields: {
    unit: reference("unit", "单位", "Unit"),
    kind: choice(siteKinds, "类型", "Kind"),
    openedOn: day("开办日期", "Opened on").optional(),
    fenced: flag("有围栏", "Fenced").optional(),
    camels: count("骆驼数", "Camels", "Heads."),
    visits: list(
      group({ on: day("日期", "Day"), weight: quantity("重量", "Weight").optional() }, "检查", "Visits"),
      "检查",
      "Visits",
    ),
  },
});

const plan = defineSource({
  id: "plan",
  title: label("要点", "Plan"),
  documentNumber: "州政办发〔2018〕12号",
  inForce: { from: plainDate("2018-03-01"), until: plainDate("2019-01-01") },
  verified: { on: plainDate("2018-02-01"), text: "州政府公报" },
  url: "https://example.invalid/plan",
});
const old = defineSource({
  id: "old",
  title: label("旧办法", "Old measures"),
  inForce: { from: plainDate("2010-01-01"), until: plainDate("2018-03-01") },
  verified: false,
});
const [until, change] = [plainDate("2019-01-01"), plainDate("2018-07-01")];
const filingPeriod = defineParameter({
  id: "filing-period",
  title: label("备案期限", "Filing period"),
  values: [
    { value: days(30, { rollOver: true }), source: plan.clause("二（三）"), inForce: { from: change, until } },
    {
      value: workingDays(15),
      source: plan.clause("二（三）", { verified: false }),
      inForce: { from: plainDate("2018-03-01"), until: change },
    },
  ],
});
const stepsApart = defineParameter({
  id: "steps-apart",
  title: label("相隔", "Distance"),
  values: [{ value: days(5), source: old.clause("第一条"), inForce: { from: plainDate("2010-01-01"), until } }],
});
const times = defineParameter({
  id: "times",
  title: label("次数", "Times"),
  unit: label("次", "times"),
  values: [{ value: 2, source: plan.clause("三") }],
});
const aim = defineParameter({
  id: "aim",
  title: label("目标", "Target"),
  values: [{ value: 0.9, source: plan.clause("三") }],
});
const lastDay = defineParameter({
  id: "last-day",
  title: label("截止日", "Last day"),
  values: [{ value: plainDate("2018-11-30"), source: plan.clause("四") }],
});
const graveKinds = defineParameter({
  id: "grave-kinds",
  title: label("严重情节", "Grave"),
  values: [{ value: ["serious", "aggravated"], source: plan.clause("四") }],
});

const fileInTime = defineDeadline({
  id: "file-document-in-time",
  title: label("规范性文件按期报送备案", "File normative documents in time"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.3"],
  source: plan.clause("二（三）"),
  inForce: { from: plainDate("2018-04-01"), until },
  when: (document, { choose }) =>
    document.kind
      .equals("normative")
      .and(choose(document.kind.equals("normative"), document.touchesMarket, never(document.touchesMarket)).not()),
  relevantDay: (document) => document.publishedOn,
  responsible: (document) => document.unit,
  binds: [
    { kinds: ["government", "department"], levels: ["county"] },
    { functions: ["authorised"], outsideLifetime: true },
  ],
  data: (document, { asOf }) => ({
    title: document.title,
    cleaned: document.cleanUps.where((one) => one.on.notAfter(asOf)).count(),
  }),
  remedy: label("补报《{title}》", "file {title}"),
  answers: {
    clock: label("自公布之日起", "from publication"),
    exceptions: [{ says: label("州另有规定", "other days"), source: old.clause("第三条") }],
  },
  notCovered: label("未公布的", "what was never published"),
  field: "filedOn",
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(filingPeriod),
  fulfilled: (document) => document.filedOn,
  late: label("迟报{daysLate}日", "filed {daysLate} days late"),
  overdue: label("逾期{daysLate}日未报", "not filed, {daysLate} days late"),
});

/** What is false, as a term of the kind of another one. */
function never<Some extends object>(model: Some): Some {
  return { ...model, node: { kind: "truth", value: false } };
}

const concludeCase = defineDeadline({
  id: "conclude-case",
  title: label("按期结案", "Conclude cases"),
  about: EnforcementCase,
  severity: "warning",
  source: [old.clause("第二条"), plan.clause("五")],
  starts: (one) => one.openedOn,
  within: (_, { parameter }) => parameter(stepsApart),
  suspended: (one) => one.suspensions,
  extended: (one) => one.extensions,
  fulfilled: (one) => one.decidedOn,
  late: label("迟", "late"),
  overdue: label("逾期", "overdue"),
});
const finishByNovember = defineDeadline({
  id: "finish-by-november",
  title: label("十一月底前完成", "Finish by November"),
  about: EnforcementCase,
  severity: "notice",
  source: plan.clause("五"),
  by: (_, { parameter }) => parameter(lastDay),
  fulfilled: (one) => one.closedOn,
  late: label("迟", "late"),
  overdue: label("逾期", "overdue"),
});
const weighCamels = defineExpectation({
  id: "weigh-camels",
  title: label("骆驼称重", "Weigh camels"),
  about: Pasture,
  severity: "error",
  source: plan.clause("六"),
  expect: (pasture) =>
    pasture.visits
      .every((visit) => visit.weight.moreThan(0))
      .and(pasture.visits.some((visit) => visit.on.notBefore(pasture.openedOn))),
  by: (pasture, { parameter }) => pasture.openedOn.plus(parameter(basePeriod)),
  message: label("没有称重", "not weighed"),
});
const reviewBeforeSigning = defineProcedure({
  id: "review-before-signing",
  title: label("签署前审查", "Review before signing"),
  about: NormativeDocument,
  severity: "error",
  source: plan.clause("七"),
  steps: (document) => document.procedure,
  closed: (document) => document.publishedOn.isPresent(),
  constraints: [
    {
      id: "reviewed",
      template: "precedence",
      first: {
        kind: ["legality-review", "fair-competition-review"],
        that: (step) => step.result.oneOf("passed", "passed-with-changes"),
      },
      second: "signing",
      within: stepsApart,
      actors: "different",
      when: (document) => document.touchesRights,
      message: label("{firstOn}审查", "reviewed on {firstOn}"),
    },
    {
      id: "commented",
      template: "existence",
      step: "public-comment",
      atLeast: times,
      message: label("次数不足", "too few"),
    },
    {
      id: "unsigned",
      template: "absence",
      step: ["collective-discussion"],
      atMost: times,
      message: label("次数过多", "too many"),
    },
    { id: "begun", template: "init", step: "evaluation", message: label("未先评估", "not first") },
  ],
});

const indicators = [
  defineIndicator({
    id: "filing-rate",
    form: "ratio",
    title: label("备案率", "Filing rate"),
    about: NormativeDocument,
    source: plan.clause("二（三）"),
    obligations: ["2.3"],
    among: (document, { asOf }) => document.publishedOn.notAfter(asOf),
    counts: (document, { asOf }) => document.filedOn.notAfter(asOf),
    by: { unit: (document) => document.unit, year: (document) => document.publishedOn.year() },
    keys: { unit: keysOf(Unit, (unit) => unit.kind.equals("government")) },
    target: { direction: "at-least", value: aim, per: "unit" },
    fewBelow: times,
    notCovered: label("内部文件", "internal documents"),
  }),
  defineIndicator({
    id: "camels",
    form: "sum",
    title: label("骆驼", "Camels"),
    about: Pasture,
    source: plan.clause("六"),
    value: (pasture) => pasture.camels,
  }),
  defineIndicator({
    id: "pastures",
    form: "count",
    title: label("牧场", "Pastures"),
    about: Pasture,
    source: plan.clause("六"),
    among: (pasture) => pasture.kind.equals("depot"),
  }),
  defineIndicator({
    id: "filing-time",
    form: "duration",
    title: label("备案用时", "Time to file"),
    about: NormativeDocument,
    source: plan.clause("二（三）"),
    from: (document) => document.publishedOn,
    until: (document) => document.filedOn,
    unit: "working-day",
    percentiles: [50, 90],
  }),
];

/** What the whole pack says, said in TypeScript. */
export const twin: Pack = definePack({
  name: "hongliu-2018",
  title: label("红柳州2018年度工作要点（示例）", "Hongliu Prefecture, work plan 2018 (invented)"),
  version: "1.2.0",
  calendar: xinjiangCalendar,
  extends: [base],
  adopts: [{ from: neighbour, rules: { "publish-lists": ["2.4"] } }],
  changes: {
    severities: { "keep-the-base": "notice" },
    disabled: { "publish-lists": "本州另有规定" },
    parameters: { "base-period": [{ value: days(20), source: plan.clause("附件") }] },
  },
  sources: [plan, old],
  entities: [Pasture],
  parameters: [filingPeriod, stepsApart, times, aim, lastDay, graveKinds],
  obligations: [
    { id: "2.3", clause: label("二（三）", "Two (3)"), title: label("备案", "Filing"), kind: "duty" },
    { id: "2.4", title: label("其他", "Others"), kind: "ban" },
  ],
  narratives: [{ obligation: "2.4", reason: label("不能计算", "It cannot be computed") }],
  rules: [fileInTime, concludeCase, finishByNovember, weighCamels, reviewBeforeSigning] as never,
  indicators: indicators as never,
});
