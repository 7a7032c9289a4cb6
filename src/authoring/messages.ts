import { nearest } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";
import type { Refusal } from "../expression/tree-problem.js";
import { shareOf } from "../model/record/scalar-reader.js";
import { valueInWords } from "../model/record/value-in-words.js";

const refusal = (zh: string, en: string, suggestion?: string): Refusal => ({
  message: label(zh, en),
  ...(suggestion === undefined ? {} : { suggestion }),
});

/** A value as a message shows it. */
export const shown = (value: unknown): Label => {
  if (value === undefined || value === null) return label("空", "nothing");
  if (Array.isArray(value)) return label("列表", "a list");
  if (typeof value === "object") return label("一组字段", "a group of fields");
  if (typeof value === "string") return label(`“${JSON.parse(valueInWords(value))}”`, valueInWords(value));
  return label(String(value), String(value));
};

// How the text is built.

export const noYaml = (found: string): Refusal =>
  refusal(
    `此处不合YAML语法（${found}）；含有{ } [ ] , : #的文本、以! & * % > | @开头的文本须加引号`,
    `this is no valid YAML (${found}); a text with { } [ ] , : # in it, or ! & * % > | @ in front, needs quotation marks`,
  );

export const unwantedYaml = (zh: string, expected: string, found: string): Refusal =>
  refusal(`应为${zh}，而不是${found}`, `expected ${expected}; found ${found}`);

export const nothingWritten: Refusal = refusal("文件中没有内容", "nothing is written in it");

export const expectedOther = (wanted: Label, found: unknown, suggestion?: string): Refusal =>
  refusal(`应为${wanted.zh}，而不是${shown(found).zh}`, `expected ${wanted.en}, not ${shown(found).en}`, suggestion);

export const missingText: Refusal = refusal(
  "此处没有值；“{ }”之中含逗号的文本须加引号",
  "there is no value; within { } a text with a comma in it needs quotation marks",
);

export const missingField = (name: string): Refusal => refusal(`缺少“${name}”`, `"${name}" is missing`);

export const unknownField = (name: string, meant: string | undefined): Refusal =>
  refusal(`没有名为“${name}”的字段`, `there is no field "${name}"`, meant);

// What names mean.

const named =
  (zh: string, en: string) =>
  (name: string, known: readonly string[]): Refusal =>
    refusal(`没有${zh}“${name}”`, `there is no ${en} "${name}"`, nearest(name, known));

export const noSource = named("依据", "source");
export const noEntity = named("记录类型", "entity");
export const noList = named("清单", "list");
export const noPack = named("可用的规则包", "pack at hand that is called");

export const notKebabCase = (name: string): Refusal =>
  refusal(
    `“${name}”须由小写字母、数字和连字符组成，如camel-pasture`,
    `"${name}" is not made of lower-case words and hyphens, such as camel-pasture`,
  );

export const reservedField = (name: string): Refusal =>
  refusal(`“${name}”不能作字段名`, `"${name}" cannot be the name of a field`);

export const noPair = refusal("应当是两个字段的名称", "two names of fields are expected");

/** Two fields that cannot stand in an order, and why. */
export const noOrder = ([first, second]: readonly [string, string], reason: string): Refusal =>
  refusal(`“${first}”和“${second}”不能规定先后：须为同一类的两个日期或者两个数字字段`, reason);

export const namedTwice = (name: string): Refusal =>
  refusal(`已有名为“${name}”的记录类型`, `an entity is named "${name}" already`);

export const emptyList: Refusal = refusal("清单至少须有一个值", "a list has at least one value");

export const withoutArticle = (source: string): Refusal =>
  refusal(`“${source}”之后缺少条款，写法如“${source} 第五条”`, `the article is missing, as in "${source} 第五条"`);

export const noDays = (from: string, until: string): Refusal =>
  refusal(`自${from}起至${until}前没有一日`, `an interval from ${from} until ${until} holds no day`);

export const noParameterText: Refusal = refusal(
  "文本值只能是日期，写法如2018-05-03；其他文本须列成清单",
  "a value that is a text is a day, such as 2018-05-03; other texts stand in a list",
);

export const writtenAsShare = (percent: number): Refusal =>
  refusal(
    `百分数写成小数：${percent}%写作${shareOf(percent)}`,
    `a percentage is written as a share: ${percent} % is ${shareOf(percent)}`,
  );

// What decision tables say.

export const noColumn = (name: string, known: readonly string[]): Refusal =>
  refusal(`决策表没有列“${name}”`, `the table has no column "${name}"`, nearest(name, known));

export const neverMissing: Refusal = refusal(
  "条件不会缺失，只能为true或false",
  "a statement is never missing: it is true, false or unknown",
);

export const unreachableRow: Refusal = refusal(
  "此行永不适用，前面各行已包括其全部情形",
  "this row never applies: those above take all that it takes",
);

export const unreachableOtherwise: Refusal = refusal(
  "otherwise永不适用，各行已包括全部情形；数值缺失的另写一行，值为null",
  'nothing is left for "otherwise"; for a value that is missing write a row with null',
);

export const rowsOverlap = (row: number, example: Label): Refusal =>
  refusal(
    `此行与第${row}行可同时适用，如${example.zh}`,
    `this row and row ${row} can both apply, as where ${example.en}`,
  );

export const gapLeft = (example: Label): Refusal =>
  refusal(
    `没有一行适用于${example.zh}；须补一行或写明otherwise`,
    `no row applies where ${example.en}; add one or say what is given "otherwise"`,
  );

export const tableTooIntricate: Refusal = refusal(
  "决策表过于复杂，无法核对各行；须拆分",
  "the table is too intricate to be looked through: divide it",
);

// What rules say.

export const withinOrBy: Refusal = refusal(
  "期限须写明within（自起算日起的期间）或by（届满日），且只能写一个",
  "a deadline says either within which period or by which day, and not both",
);

export const withoutStart: Refusal = refusal(
  "期间须写明起算日starts",
  'a period begins with an event: "starts" is missing',
);

export const onlyWithPeriod = (name: string): Refusal =>
  refusal(`“${name}”只能与within一同使用`, `"${name}" goes with "within" only`);
