import * as z from "zod";
import { placeNames } from "../../calendar/place-calendars.js";
import { label } from "../../codes/label.js";
import { defineVocabulary, type Vocabulary } from "../../codes/vocabulary.js";
import { outcomes, severities } from "../../engine/run/outcome.js";
import { count, day, list, named, quantity, text } from "../../model/record/field.js";

/** How an indicator stands to its target, as tests write it. */
export const targetStates = defineVocabulary("target-state", label("达标情况", "Target state"), {
  met: label("达标", "met"),
  missed: label("未达标", "missed"),
  "not-due": label("未到期", "not due yet"),
  undetermined: label("无法判断", "undetermined"),
  "not-applicable": label("不适用", "not applicable"),
});

/** A code, or its Chinese label. */
const codeOrLabel = (words: Vocabulary, zh: string, en: string, meaning?: string) =>
  named(
    z.enum([...words.codes, ...new Set(words.codes.map((code) => words.labels[code]?.zh ?? code))]),
    zh,
    en,
    meaning,
  );

/** The code that a code or label stands for. */
export const codeOf = <Code extends string>(words: Vocabulary<Code>, written: string): Code =>
  words.codes.find((code) => code === written || words.labels[code].zh === written) as Code;

const due = named(
  z.union([
    day("期限", "Due"),
    z.strictObject({
      earliest: day("最早", "Earliest"),
      latest: day("最晚", "Latest"),
    }),
  ]),
  "期限",
  "Due",
  "The last day in time, or both ends of what is possible where not all holidays are known.",
);

const finding = {
  message: text("消息", "Message", "The id of the message: unmet; late or overdue; the id of a constraint.").optional(),
  due: due.optional(),
  data: named(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    "消息中的值",
    "Data",
    "Values that the message is filled with; null is one that is missing.",
  ).optional(),
  severity: codeOrLabel(severities, "严重程度", "Severity").optional(),
  field: text("字段", "Field", "The field that the finding points at.").optional(),
};

const outcome = codeOrLabel(outcomes, "判断结果", "Outcome");

/** An expectation of a rule with details. */
export const WrittenJudgement = named(
  z.strictObject({
    outcome,
    ...finding,
    findings: named(
      z.union([count("问题项数", "Count"), list(z.strictObject(finding), "逐项问题", "Findings")]),
      "问题",
      "Findings",
      "How many findings there are, or what each of them says in their order.",
    ).optional(),
    suspendedSince: day("中止起日", "Suspended since", "The day from which the clock stands still.").optional(),
    missing: list(
      text("字段", "Field"),
      "所缺数值",
      "Missing",
      "All missing values: a path such as procedure[1].on, of another record behind its entity and id such as unit/u: head.name, or the id of a parameter.",
    ).optional(),
  }),
  "判断结果及细节",
  "Outcome with details",
);
export type WrittenJudgement = z.output<typeof WrittenJudgement>;

/** What one finding shall say. */
export type WrittenFinding = Pick<WrittenJudgement, keyof typeof finding>;

const value = named(
  z.union([
    quantity("数值", "Value"),
    z.enum(["not-applicable", "不适用"]),
    z.strictObject({
      low: quantity("下限", "Low"),
      high: quantity("上限", "High", "Missing where nothing bounds it.").optional(),
    }),
  ]),
  "数值",
  "Value",
  "A number (of a ratio a share, 1 being all), the two bounds that missing values leave open, or not-applicable.",
);

const figure = {
  value: value.optional(),
  counted: count("计入数", "Counted").optional(),
  of: count("统计总数", "Of").optional(),
  target: codeOrLabel(targetStates, "达标情况", "Target").optional(),
};

/** What an indicator shall come to in one group. */
export const WrittenFigure = z.strictObject(figure);
export type WrittenFigure = z.output<typeof WrittenFigure>;

/** An expectation of an indicator with details. */
export const WrittenFigures = named(
  z.strictObject({
    ...figure,
    groups: named(
      z.record(z.string(), z.record(z.string(), WrittenFigure)),
      "分组",
      "Groups",
      "By dimension, then by key: all groups that there shall be, and no other.",
    ).optional(),
  }),
  "指标数值",
  "Figures",
);
export type WrittenFigures = z.output<typeof WrittenFigures>;

/** What a rule or indicator shall come to. */
export const WrittenExpectation = z.union([
  outcome,
  WrittenJudgement,
  value,
  WrittenFigures,
  named(
    z.record(z.string(), z.union([outcome, WrittenJudgement])),
    "逐条记录",
    "By record",
    "By the ids of the records.",
  ),
]);

/** An expectation of a rule without details. */
export const WrittenOutcome = outcome;

/** An expectation of an indicator without details. */
export const WrittenValue = value;

const facts = {
  asOf: day("截至日", "As of", "The day as of which it is judged.").optional(),
  calendar: named(
    z.enum(placeNames),
    "日历",
    "Calendar",
    "Whose working days count; the pack's own when missing.",
  ).optional(),
  records: named(
    z.record(
      z.string(),
      list(
        z.record(z.string(), z.unknown()),
        "记录",
        "Records",
        "What a record leaves out and must have is filled in.",
      ),
    ),
    "记录",
    "Records",
    "By kind; a test's record of the same id is laid on top of that of all tests.",
  ).optional(),
};

/** One test of a pack. */
export const WrittenTest = named(
  z.strictObject({
    name: text("名称", "Name", "What a civil servant would call the case."),
    ...facts,
    expect: named(
      z.record(z.string(), z.unknown()),
      "期望结果",
      "Expect",
      "By the id of a rule or indicator: an outcome, an outcome with details, outcomes by the ids of records, or figures.",
    ),
  }),
  "测试",
  "Test",
);
export type WrittenTest = z.output<typeof WrittenTest>;

/** Tests of a pack, as a file of YAML or JSON holds them. */
export const WrittenTests = named(
  z.strictObject({
    $schema: text("架构", "Schema").optional(),
    ...facts,
    tests: list(WrittenTest, "测试", "Tests"),
  }),
  "规则包测试",
  "Tests of a pack",
);
export type WrittenTests = z.output<typeof WrittenTests>;
