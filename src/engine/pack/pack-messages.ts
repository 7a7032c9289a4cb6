import type { PlainDate } from "../../calendar/plain-date.js";
import { nearest } from "../../codes/identifier/nearest.js";
import { type Label, label } from "../../codes/label.js";
import type { ParameterKind } from "../../expression/node.js";
import type { Refusal } from "../../expression/tree-problem.js";

const refusal = (zh: string, en: string, suggestion?: string): Refusal => ({
  message: label(zh, en),
  ...(suggestion === undefined ? {} : { suggestion }),
});

// Names and ids.

export const noKebabCaseId = (example: string): Refusal =>
  refusal(`编号由小写字母、数字和连字符组成，如“${example}”`, `an id is kebab-case, such as "${example}"`);

export const noKebabCaseName = (name: string): Refusal =>
  refusal(`“${name}”不是由小写字母、数字和连字符组成`, `"${name}" is not kebab-case`);

export const emptyVersion: Refusal = refusal("版本为空", "it is empty");

const kinds: Readonly<Record<string, string>> = {
  source: "依据",
  parameter: "参数",
  rule: "规则",
  indicator: "指标",
  obligation: "义务",
  step: "措施",
};

export const sameId = (what: string): Refusal =>
  refusal(`有两个${kinds[what] ?? what}使用同一编号`, `two ${what}s use this id`);

export const sameEntity = (name: string): Refusal =>
  refusal(`有两种记录名为“${name}”`, `two entities are named "${name}"`);

export const noEntityOf = (name: string, whose: string): Refusal =>
  refusal(`“${name}”不是可用的记录类型`, `the entity "${name}" is not among the ${whose}`);

export const noRecordsOf = (name: string, own: readonly string[]): Refusal =>
  refusal(
    `“${name}”不是规则包自有的记录类型，规则包不能附带其记录`,
    `"${name}" is no entity of the pack's own, and a pack brings records of no others`,
    nearest(name, own),
  );

export const noSeverity = (severity: string): Refusal =>
  refusal(`没有严重程度“${severity}”`, `there is no severity "${severity}"`);

export const noMeasure = (measure: string): Refusal =>
  refusal(`没有措施“${measure}”`, `there is no measure "${measure}"`);

export const unlistedObligation = (id: string, known: readonly string[]): Refusal =>
  refusal(`规则包没有列出义务“${id}”`, `the pack lists no obligation "${id}"`, nearest(id, known));

export const noFieldOf = (entity: string, field: string): Refusal =>
  refusal(`“${entity}”没有字段“${field}”`, `"${entity}" has no field "${field}"`);

export const unknownWatcher = (id: string, known: readonly string[]): Refusal =>
  refusal(`规则包没有规则或者指标“${id}”`, `the pack has no rule or indicator "${id}"`, nearest(id, known));

// Sources and days.

export const sourceless: Refusal = refusal("没有写明依据", "it names no source");

export const unlistedSource = (source: string): Refusal =>
  refusal(`规则包没有列出依据“${source}”`, `its source "${source}" is not listed by the pack`);

export const noDay = (day: string): Refusal => refusal(`“${day}”不是日期`, `"${day}" is not a day`);

export const emptyInterval = (from: PlainDate, until: PlainDate): Refusal =>
  refusal(`自${from}起至${until}前没有一日`, `an interval from ${from} until ${until} holds no day`);

export const overlapping = (day: PlainDate): Refusal =>
  refusal(`两段期间在${day}重叠`, `two intervals overlap on ${day}`);

export const leavingGap = (from: PlainDate, until: PlainDate): Refusal =>
  refusal(`自${from}起至${until}前没有规定`, `nothing is in force from ${from} until ${until}`);

// Parameters.

const held: Readonly<Record<ParameterKind, string>> = { number: "数", period: "期限", day: "日期", texts: "文本清单" };

export const mixedKinds = (kind: ParameterKind, others: ParameterKind): Refusal =>
  refusal(`此值是${held[kind]}，其他值是${held[others]}`, `it holds a ${kind} where others hold a ${others}`);

export const changedKind = (kind: ParameterKind, changed: ParameterKind): Refusal =>
  refusal(`它是${held[kind]}，不能改为${held[changed]}`, `it holds a ${kind} and cannot be changed to a ${changed}`);

export const unlistedParameter = (id: string, by: "pack" | "ladder" = "pack"): Refusal =>
  refusal(`${by === "pack" ? "规则包" : "阶梯"}没有列出参数“${id}”`, `the ${by} lists no parameter "${id}"`);

export const otherKind = (id: string, kind: ParameterKind, wanted: ParameterKind): Refusal =>
  refusal(`参数“${id}”是${held[kind]}，不是${held[wanted]}`, `the parameter "${id}" holds a ${kind}, not a ${wanted}`);

// Changes and packs taken over.

export const nothingToChange = (id: string, known: readonly string[]): Refusal =>
  refusal(`没有“${id}”`, `there is no "${id}"`, nearest(id, known));

export const endless: Refusal = refusal(
  "未写明程序何时终结（closed），也没有期限，程序未终结时缺少环节不能认定为违反",
  "it waits for a step and has no time for it: say by `closed` when the procedure is over",
);

export const withoutReason = (id: string): Refusal =>
  refusal(`停用“${id}”须写明理由`, `"${id}" is switched off without a reason`);

export const notAdopted = (pack: string, rule: string, known: readonly string[]): Refusal =>
  refusal(`规则包“${pack}”没有规则“${rule}”`, `the pack "${pack}" has no rule "${rule}"`, nearest(rule, known));

// What rules say.

export const bindsNobody: Refusal = refusal("约束对象为空", "it binds nobody");

export const boundWithoutUnit: Refusal = refusal(
  "写明了约束对象，但没有责任单位",
  "it binds certain units, but names no unit that answers",
);

export const noBoundCode = (code: string, known: readonly string[]): Refusal =>
  refusal(`没有“${code}”`, `there is no "${code}"`, nearest(code, known));

export const versionless: Refusal = refusal("没有任何版本", "it has no version");

export const clockless: Refusal = refusal(
  "没有写明期间，也没有写明届满日",
  "it says neither within which period nor by which day",
);

export const checkless: Refusal = refusal("不是函数", "it is no function");
export const messageless: Refusal = refusal("没有任何说明", "it has no message");
export const missingMessage: Refusal = refusal("缺少说明", "there is no message");
export const emptyMessage: Refusal = refusal("说明为空", "the message is empty");

export const strayBrace = refusal(
  "花括号不成对，或者其中没有名称",
  "a brace stands alone, or nothing stands between two braces",
);
export const bracedTitle = refusal("名称中不得有花括号，名称不作填充", "a title has no braces, since nothing fills it");

export const unfilled = (name: string, supplied: readonly string[]): Refusal =>
  refusal(`没有填入占位符{${name}}的值`, `nothing fills the placeholder {${name}}`, nearest(name, supplied));

export const sameConstraint = (id: string): Refusal =>
  refusal(`已有程序要求“${id}”`, `a constraint "${id}" exists already`);

export const noStep = (kind: string, known: readonly string[]): Refusal =>
  refusal(`没有环节“${kind}”`, `there is no step "${kind}"`, nearest(kind, known));

export const neverDue: Refusal = refusal("没有任何启动情形", "it is never due");
export const gradeless: Refusal = refusal("没有写明等次", "it names no grade");

// What indicators say.

export const noDimension: Refusal = refusal("没有这一分组", "there is no such dimension");

export const noDimensionNamed = (name: string): Refusal =>
  refusal(`没有分组“${name}”`, `there is no dimension "${name}"`);

export const noShare = (parameter: string, value: number): Refusal =>
  refusal(
    `比率的目标是0至1之间的小数，参数“${parameter}”的值是${value}${value > 1 && value <= 100 ? `；${value}%写作${value / 100}` : ""}`,
    `the target of a ratio is a share from 0 to 1, and the parameter "${parameter}" is ${value}${value > 1 && value <= 100 ? `; ${value} % is written ${value / 100}` : ""}`,
  );

export const percentileless: Refusal = refusal(
  "没有写明百分位，如50（中位数）",
  "it names none, such as 50 for the median",
);

export const noPercentile = (percentile: number): Refusal =>
  refusal(`百分位是1至100的整数，不是${percentile}`, `a percentile is a whole number from 1 to 100, not ${percentile}`);

export const samePercentile = (percentile: number): Refusal =>
  refusal(`${percentile}写了两次`, `it names ${percentile} twice`);

/** What the trees of rules and indicators have to be, beside the kinds of values. */
export const wantedByRules = {
  unit: label("单位", "a unit"),
  value: label("数值", "a value"),
  suspensions: label("中止记录的列表", "a list of suspensions"),
  extensions: label("延长记录的列表", "a list of extensions"),
  steps: label("程序环节的列表", "a list of steps"),
  key: label("文本或数", "a text or number"),
} as const satisfies Readonly<Record<string, Label>>;
