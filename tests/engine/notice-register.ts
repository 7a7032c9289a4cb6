import { days, workingDays } from "../../src/calendar/period.js";
import { type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineVocabulary } from "../../src/codes/vocabulary.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { PackDefinition, Rule } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { type Outcome, outcomes } from "../../src/engine/run/outcome.js";
import type { Run } from "../../src/engine/run/run.js";
import { extensions } from "../../src/model/case/extension.js";
import { procedureSteps } from "../../src/model/case/procedure-step.js";
import { suspensions } from "../../src/model/case/suspension.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { defineEntity, type RecordOf } from "../../src/model/record/entity.js";
import { choice, day, flag, quantity, reference, text } from "../../src/model/record/field.js";

const noticeKinds = defineVocabulary("notice-kind", label("通知类型", "Kind of notice"), {
  public: label("公开", "Public"),
  internal: label("内部", "Internal"),
});

const noticeSteps = defineVocabulary("notice-step", label("通知环节", "Step of a notice"), {
  draft: label("起草", "Drafting"),
  review: label("审核", "Review"),
  signature: label("签发", "Signature"),
});

/** An office of the small register that the engine's tests judge. */
export const Office = defineEntity({
  name: "office",
  title: label("科室", "Office"),
  family: "register",
  meaning: "An office that notices are written by.",
  fields: {
    title: text("名称", "Title"),
    chief: text("负责人", "Chief").optional(),
    foundedOn: day("设立日期", "Founded on").optional(),
  },
});

/** A notice: it begins on a day, must be answered, and is written by an office. */
export const Notice = defineEntity({
  name: "notice",
  title: label("通知", "Notice"),
  family: "register",
  meaning: "A notice that has to be answered.",
  fields: {
    unit: reference("unit", "发文单位", "Unit").optional(),
    office: reference("office", "承办科室", "Office").optional(),
    kind: choice(noticeKinds, "类型", "Kind").optional(),
    begunOn: day("收到日期", "Begun on").optional(),
    answeredOn: day("答复日期", "Answered on").optional(),
    dueOn: day("限期", "Due on").optional(),
    urgent: flag("紧急", "Urgent").optional(),
    pages: quantity("页数", "Pages").optional(),
    suspensions: suspensions("中止", "Suspensions").optional(),
    extensions: extensions("延长", "Extensions").optional(),
    procedure: procedureSteps(noticeSteps, "程序", "Procedure").optional(),
  },
});
export type Notice = RecordOf<typeof Notice>;

/** The first day on which the law of these tests is in force; its amendment is in force from {@link amendedOn}. */
export const enactedOn = plainDate("2017-01-01");
export const amendedOn = plainDate("2018-01-01");

export const law = defineSource({
  id: "law",
  title: label("通知办法", "Measures on notices"),
  documentNumber: "令第1号",
  inForce: { from: enactedOn },
  verified: true,
});

export const hearsay = defineSource({
  id: "hearsay",
  title: label("传闻", "Hearsay"),
  inForce: { from: enactedOn },
  verified: false,
});

const title = label("期限", "Period");

export const fifteenDays = defineParameter({
  id: "fifteen-days",
  title,
  values: [{ value: days(15, { rollOver: true }), source: law.clause("第三条") }],
});

export const fiveWorkingDays = defineParameter({
  id: "five-working-days",
  title,
  values: [{ value: workingDays(5), source: law.clause("第四条") }],
});

/** Fifteen days, and ten since the amendment. */
export const amendedPeriod = defineParameter({
  id: "amended-period",
  title,
  values: [
    { value: days(15), source: law.clause("第五条", { inForce: { from: enactedOn, until: amendedOn } }) },
    { value: days(10), source: law.clause("第五条", { inForce: { from: amendedOn } }) },
  ],
});

export const rumouredPeriod = defineParameter({
  id: "rumoured-period",
  title,
  values: [{ value: days(15), source: hearsay.clause("1") }],
});

export const mostPages = defineParameter({
  id: "most-pages",
  title: label("页数上限", "Most pages"),
  unit: label("页", "pages"),
  values: [{ value: 10, source: law.clause("第六条") }],
});

export const yearEnd = defineParameter({
  id: "year-end",
  title: label("年底", "End of the year"),
  values: [{ value: plainDate("2017-12-31"), source: law.clause("第七条") }],
});

/** The pack of these tests with whatever a test is about. */
export const packOf = (definition: Partial<PackDefinition>) =>
  definePack({
    name: "notices",
    title: label("通知", "Notices"),
    version: "1.0.0",
    sources: [law, hearsay],
    parameters: [fifteenDays, fiveWorkingDays, amendedPeriod, rumouredPeriod, mostPages, yearEnd],
    entities: [Notice, Office],
    ...definition,
  });

/** A dataset of notices, the offices they name and whatever else. */
export const register = (
  notices: readonly object[],
  others: Readonly<Record<string, readonly object[]>> = {},
): Dataset => loadDataset({ ...others, notice: notices }, { entities: [Notice, Office] });

/** Judges one notice by one rule. */
export function judge(
  rule: Rule,
  notice: object,
  asOf: string,
  others: Readonly<Record<string, readonly object[]>> = {},
  definition: Partial<PackDefinition> = {},
): Run & { readonly outcome: Outcome } {
  const run = evaluate(register([{ id: "n", ...notice }], others), packOf({ rules: [rule], ...definition }), {
    asOf: asOf as PlainDate,
  });
  const outcome = outcomes.codes.find((code) => run.rules[0]?.counts[code] === 1);
  if (outcome === undefined) throw new Error(`the rule "${rule.id}" came to nothing`);
  return { ...run, outcome };
}

/** What every rule of these tests has. */
export const facts = {
  id: "keep-the-law",
  title: label("守法", "Keep the law"),
  severity: "error",
  about: Notice,
  source: law.clause("第二条"),
} as const;

export const message = label("{id}违法", "{id} breaks the law");
export const late = label(
  "{id}应于{due}前答复，{fulfilled}才答复",
  "{id} was due on {due} and answered on {fulfilled}",
);
export const overdue = label("{id}应于{due}前答复，已逾期{daysLate}日", "{id} is {daysLate} days past {due}");

/** A notice is answered within fifteen days; a last day of rest moves to the next working day. */
export const answerInTime = defineDeadline({
  ...facts,
  id: "answer-in-time",
  starts: (notice) => notice.begunOn,
  within: (_, { parameter }) => parameter(fifteenDays),
  suspended: (notice) => notice.suspensions,
  extended: (notice) => notice.extensions,
  fulfilled: (notice) => notice.answeredOn,
  late,
  overdue,
});
