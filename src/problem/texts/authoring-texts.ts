import { type Label, label } from "../../codes/label.js";

/** What is said of the packs written as text. */
export const authoringTexts = {
  "authoring/expected-other": ({ wanted, found }: { wanted: Label; found: Label }) =>
    label(`应为${wanted.zh}，而不是${found.zh}`, `expected ${wanted.en}, not ${found.en}`),
  "authoring/missing-text": label(
    "此处没有值；“{ }”之中含逗号的文本须加引号",
    "there is no value; within { } a text with a comma in it needs quotation marks",
  ),
  "authoring/missing-field": ({ name }: { name: string }) => label(`缺少“${name}”`, `"${name}" is missing`),
  "authoring/unknown-field": ({ name }: { name: string }) =>
    label(`没有名为“${name}”的字段`, `there is no field "${name}"`),
  "authoring/misplaced-items": ({
    section,
    first,
    others,
    problems,
    reason,
  }: {
    section: string;
    first: string;
    others: number;
    problems: number;
    reason: Label;
  }) =>
    label(
      `“${first}”${others === 0 ? "" : `等${others + 1}项`}不属于“${section}”（共${problems}处问题，首处：${reason.zh}）；其上方可能缺少标题行`,
      `"${first}"${others === 0 ? " does" : ` and ${others} more do`} not belong in "${section}" (${problems} problems, the first: ${reason.en}); a header line may be missing above`,
    ),
  "authoring/unknown-source": ({ name }: { name: string }) =>
    label(`没有依据“${name}”`, `there is no source "${name}"`),
  "authoring/unknown-vocabulary": ({ name }: { name: string }) =>
    label(`没有清单“${name}”`, `there is no list "${name}"`),
  "authoring/unknown-pack": ({ name }: { name: string }) =>
    label(`没有可用的规则包“${name}”`, `there is no pack at hand that is called "${name}"`),
  "authoring/name-not-kebab-case": ({ name }: { name: string }) =>
    label(
      `“${name}”须由小写字母、数字和连字符组成，如camel-pasture`,
      `"${name}" is not made of lower-case words and hyphens, such as camel-pasture`,
    ),
  "authoring/reserved-field-name": ({ name }: { name: string }) =>
    label(`“${name}”不能作字段名`, `"${name}" cannot be the name of a field`),
  "authoring/not-a-pair": label("应当是两个字段的名称", "two names of fields are expected"),
  "authoring/fields-without-order": ({ first, second, reason }: { first: string; second: string; reason: string }) =>
    label(`“${first}”和“${second}”不能规定先后：须为同一类的两个日期或者两个数字字段`, reason),
  "authoring/duplicate-entity": ({ name }: { name: string }) =>
    label(`已有名为“${name}”的记录类型`, `an entity is named "${name}" already`),
  "authoring/empty-vocabulary": label("清单至少须有一个值", "a list has at least one value"),
  "authoring/missing-article": ({ source }: { source: string }) =>
    label(`“${source}”之后缺少条款，写法如“${source} 第五条”`, `the article is missing, as in "${source} 第五条"`),
  "authoring/text-parameter": label(
    "文本值只能是日期，写法如2018-05-03；其他文本须列成清单",
    "a value that is a text is a day, such as 2018-05-03; other texts stand in a list",
  ),
  "authoring/percentage": ({ percent, share }: { percent: number; share: number }) =>
    label(`百分数写成小数：${percent}%写作${share}`, `a percentage is written as a share: ${percent} % is ${share}`),
  "table/unknown-column": ({ name }: { name: string }) =>
    label(`决策表没有列“${name}”`, `the table has no column "${name}"`),
  "table/null-condition": label(
    "条件不会缺失，只能为true或false",
    "a statement is never missing: it is true, false or unknown",
  ),
  "table/unreachable-row": label(
    "此行永不适用，前面各行已包括其全部情形",
    "this row never applies: those above take all that it takes",
  ),
  "table/unreachable-otherwise": label(
    "otherwise永不适用，各行已包括全部情形；数值缺失的另写一行，值为null",
    'nothing is left for "otherwise"; for a value that is missing write a row with null',
  ),
  "table/overlapping-rows": ({ row, example }: { row: number; example: Label }) =>
    label(
      `此行与第${row}行可同时适用，如${example.zh}`,
      `this row and row ${row} can both apply, as where ${example.en}`,
    ),
  "table/gap": ({ example }: { example: Label }) =>
    label(
      `没有一行适用于${example.zh}；须补一行或写明otherwise`,
      `no row applies where ${example.en}; add one or say what is given "otherwise"`,
    ),
  "table/too-complex": label(
    "决策表过于复杂，无法核对各行；须拆分",
    "the table is too intricate to be looked through: divide it",
  ),
} as const;
