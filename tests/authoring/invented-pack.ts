import {
  days,
  defineCheck,
  defineDeadline,
  defineEntity,
  defineExpectation,
  defineIndicator,
  definePack,
  defineParameter,
  defineProcedure,
  defineSource,
  defineVocabulary,
  field,
  label,
  type PlainDate,
  plainDate,
  workingDays,
} from "fazhi";
import { xinjiangCalendar } from "fazhi/calendar";
import { NormativeDocument, Unit } from "fazhi/model";

/** Everything here is invented: the prefecture, its plan and its law. */
export const plan = defineSource({
  id: "plan",
  title: label("红柳州2018年度工作要点", "Hongliu Prefecture, work plan 2018"),
  documentNumber: "州政办发〔2018〕12号",
  inForce: { from: "2018-03-01" as PlainDate, until: "2019-01-01" as PlainDate },
  verified: true,
});
export const law = defineSource({
  id: "pasture-law",
  title: label("红柳州草场条例", "Hongliu pasture regulations"),
  inForce: { from: "2015-01-01" as PlainDate },
  verified: false,
  url: "https://example.org/law",
});

const siteKinds = defineVocabulary("site-kinds", label("场所", "Kinds of site"), {
  depot: label("站点", "Depot"),
  market: label("市场", "Market"),
});

export const Pasture = defineEntity({
  name: "camel-pasture",
  title: label("骆驼草场", "Camel pasture"),
  family: "register",
  meaning: "An invented kind of record.",
  fields: {
    unit: field.reference("unit", "单位", "Unit"),
    openedOn: field.day("启用日", "Opened on").optional(),
    kind: field.choice(siteKinds, "场所类型", "Kind"),
    greenery: field.share("绿化率", "Greenery").optional(),
    reached: field.list(field.quantity("里程", "Miles"), "里程", "Miles").optional(),
    steps: field
      .list(
        field.group(
          {
            kind: field.choice(siteKinds, "环节", "Kind of step"),
            on: field.day("日期", "Day").optional(),
            actor: field.text("办理人", "Actor").optional(),
          },
          "步骤",
          "Step",
        ),
        "步骤",
        "Steps",
        "In their order.",
      )
      .optional(),
  },
});

export const filingPeriod = defineParameter({
  id: "filing-period",
  title: label("备案期限", "Period for filing"),
  values: [
    { value: workingDays(15), source: plan.clause("二（三）"), inForce: { from: "2018-04-01" as PlainDate } },
    {
      value: days(30, { rollOver: true }),
      source: law.clause("第三条"),
      inForce: { from: "2015-01-01" as PlainDate, until: "2018-04-01" as PlainDate },
    },
  ],
});
export const filingTarget = defineParameter({
  id: "filing-target",
  title: label("备案率目标", "Target of filing"),
  unit: label("件", "items"),
  values: [{ value: 0.9, source: law.clause("第四条", { verified: true }) }],
});

export const fileInTime = defineDeadline({
  id: "file-document-in-time",
  title: label("规范性文件按期备案", "File a document in time"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.3"],
  data: (document) => ({ title: document.title, unit: document.unit.in(Unit).title }),
  source: law.clause("第三条"),
  when: (document) => document.kind.equals("normative"),
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(filingPeriod),
  fulfilled: (document) => document.filedOn,
  late: label("{unit}的“{title}”迟{daysLate}日备案。", "{unit} filed “{title}” {daysLate} days late."),
  overdue: label("{unit}的“{title}”没有备案。", "{unit} has not filed “{title}”."),
});

export const openOnce = defineExpectation({
  id: "open-pasture",
  title: label("启用草场", "Open the pasture"),
  about: Pasture,
  severity: "warning",
  versions: [
    {
      source: [
        law.clause("第五条", { inForce: { from: "2015-01-01" as PlainDate, until: "2017-01-01" as PlainDate } }),
        law.clause("第六条", { inForce: { from: "2017-01-01" as PlainDate, until: "2018-03-01" as PlainDate } }),
      ],
      expect: (pasture) => pasture.openedOn.isPresent(),
      message: label("没有启用。", "It was not opened."),
    },
    {
      source: plan.clause("三"),
      inForce: { from: "2018-03-01" as PlainDate },
      expect: (pasture, { asOf }) => pasture.openedOn.isPresent().and(pasture.openedOn.notAfter(asOf)),
      message: label("至{due}没有启用。", "It was not opened by {due}."),
    },
  ],
});

export const depotBeforeMarket = defineProcedure({
  id: "come-by-depot",
  title: label("先到站点", "Come by the depot first"),
  about: Pasture,
  severity: "notice",
  steps: (pasture) => pasture.steps,
  source: law.clause("第七条"),
  constraints: [
    {
      id: "depot-first",
      template: "precedence",
      first: { kind: "depot", that: (step) => step.on.isPresent() },
      second: ["market", "depot"],
      within: filingPeriod,
      actors: "same",
      message: label("没有先到站点。", "The depot was not first."),
    },
  ],
});

export const program = defineCheck({
  id: "count-camels",
  title: label("清点骆驼", "Count the camels"),
  about: Pasture,
  severity: "notice",
  source: law.clause("第八条"),
  messages: { none: label("没有清点。", "They were not counted.") },
  check: () => [],
});

export const filingRate = defineIndicator({
  id: "filing-rate",
  title: label("备案率", "Filing rate"),
  about: NormativeDocument,
  form: "ratio",
  source: plan.clause("二（三）"),
  obligations: ["2.3"],
  counts: (document) => document.filedOn.isPresent(),
  by: { unit: (document) => document.unit },
  target: { direction: "at-least", value: filingTarget, per: "unit", dueOn: plainDate("2020-12-31") },
});

/** A pack with something of everything. */
export const hongliu = definePack({
  name: "hongliu-2018",
  title: label("红柳州2018年度工作要点", "Hongliu Prefecture, work plan 2018"),
  version: "1.0.0",
  calendar: xinjiangCalendar,
  sources: [plan, law],
  entities: [Pasture],
  parameters: [filingPeriod, filingTarget],
  rules: [fileInTime, openOnce, depotBeforeMarket, program],
  indicators: [filingRate],
  obligations: [
    { id: "2.3", title: label("按期备案", "File in time"), kind: "duty", clause: label("二（三）", "2 (3)") },
    { id: "2.4", title: label("热爱骆驼", "Love camels"), kind: "duty" },
  ],
  narratives: [{ obligation: "2.4", reason: label("感情不能计算。", "Love is not computed.") }],
  changes: { disabled: { "open-pasture": "今年不适用", "count-camels": "没有骆驼" } },
});
