import { label } from "../../codes/label.js";
import { type ParameterKind, parameterKinds } from "./parameter-kinds.js";

const kinds: Readonly<Record<string, string>> = {
  source: "依据",
  parameter: "参数",
  rule: "规则",
  indicator: "指标",
  obligation: "义务",
  step: "措施",
};

/** What is said of the packs that cannot be used. */
export const packTexts = {
  "pack/id-not-kebab-case": ({ example }: { example: string }) =>
    label(`编号由小写字母、数字和连字符组成，如“${example}”`, `an id is kebab-case, such as "${example}"`),
  "pack/name-not-kebab-case": ({ name }: { name: string }) =>
    label(`“${name}”不是由小写字母、数字和连字符组成`, `"${name}" is not kebab-case`),
  "pack/empty-version": label("版本为空", "it is empty"),
  "pack/duplicate-id": ({ what }: { what: string }) =>
    label(`有两个${kinds[what] ?? what}使用同一编号`, `two ${what}s use this id`),
  "pack/duplicate-entity": ({ name }: { name: string }) =>
    label(`有两种记录名为“${name}”`, `two entities are named "${name}"`),
  "pack/foreign-entity": ({ name, whose }: { name: string; whose: string }) =>
    label(`“${name}”不是可用的记录类型`, `the entity "${name}" is not among the ${whose}`),
  "pack/records-of-foreign-entity": ({ name }: { name: string }) =>
    label(
      `“${name}”不是规则包自有的记录类型，规则包不能附带其记录`,
      `"${name}" is no entity of the pack's own, and a pack brings records of no others`,
    ),
  "pack/unknown-severity": ({ severity }: { severity: string }) =>
    label(`没有严重程度“${severity}”`, `there is no severity "${severity}"`),
  "pack/unknown-measure": ({ measure }: { measure: string }) =>
    label(`没有措施“${measure}”`, `there is no measure "${measure}"`),
  "pack/unknown-obligation": ({ id }: { id: string }) =>
    label(`规则包没有列出义务“${id}”`, `the pack lists no obligation "${id}"`),
  "pack/unknown-field": ({ entity, field }: { entity: string; field: string }) =>
    label(`“${entity}”没有字段“${field}”`, `"${entity}" has no field "${field}"`),
  "pack/unknown-watcher": ({ id }: { id: string }) =>
    label(`规则包没有规则或者指标“${id}”`, `the pack has no rule or indicator "${id}"`),
  "pack/no-source": label("没有写明依据", "it names no source"),
  "pack/unknown-source": ({ source }: { source: string }) =>
    label(`规则包没有列出依据“${source}”`, `its source "${source}" is not listed by the pack`),
  "pack/invalid-day": ({ day }: { day: string }) => label(`“${day}”不是日期`, `"${day}" is not a day`),
  "pack/empty-interval": ({ from, until }: { from: string; until: string }) =>
    label(`自${from}起至${until}前没有一日`, `an interval from ${from} until ${until} holds no day`),
  "pack/overlapping-intervals": ({ day }: { day: string }) =>
    label(`两段期间在${day}重叠`, `two intervals overlap on ${day}`),
  "pack/gap-between-intervals": ({ from, until }: { from: string; until: string }) =>
    label(`自${from}起至${until}前没有规定`, `nothing is in force from ${from} until ${until}`),
  "pack/values-of-mixed-kinds": ({ kind, others }: { kind: ParameterKind; others: ParameterKind }) =>
    label(
      `此值是${parameterKinds[kind]}，其他值是${parameterKinds[others]}`,
      `it holds a ${kind} where others hold a ${others}`,
    ),
  "pack/change-of-kind": ({ kind, changed }: { kind: ParameterKind; changed: ParameterKind }) =>
    label(
      `它是${parameterKinds[kind]}，不能改为${parameterKinds[changed]}`,
      `it holds a ${kind} and cannot be changed to a ${changed}`,
    ),
  "pack/unknown-parameter": ({ by, id }: { by: "pack" | "ladder"; id: string }) =>
    label(`${by === "pack" ? "规则包" : "阶梯"}没有列出参数“${id}”`, `the ${by} lists no parameter "${id}"`),
  "pack/unknown-id": ({ id }: { id: string }) => label(`没有“${id}”`, `there is no "${id}"`),
  "pack/no-end-of-procedure": label(
    "未写明程序何时终结（closed），也没有期限，程序未终结时缺少环节不能认定为违反",
    "it waits for a step and has no time for it: say by `closed` when the procedure is over",
  ),
  "pack/disabled-without-reason": ({ id }: { id: string }) =>
    label(`停用“${id}”须写明理由`, `"${id}" is switched off without a reason`),
  "pack/unknown-adopted-rule": ({ pack, rule }: { pack: string; rule: string }) =>
    label(`规则包“${pack}”没有规则“${rule}”`, `the pack "${pack}" has no rule "${rule}"`),
  "pack/binds-nobody": label("约束对象为空", "it binds nobody"),
  "pack/binds-without-unit": label(
    "写明了约束对象，但没有责任单位",
    "it binds certain units, but names no unit that answers",
  ),
  "pack/unknown-bound-code": ({ code }: { code: string }) => label(`没有“${code}”`, `there is no "${code}"`),
  "pack/no-version": label("没有任何版本", "it has no version"),
  "pack/within-or-by": label(
    "期限须写明within（自起算日起的期间）或by（届满日），且只能写一个",
    "a deadline says either within which period or by which day, and not both",
  ),
  "pack/missing-start": label("期间须写明起算日starts", 'a period begins with an event: "starts" is missing'),
  "pack/only-with-within": ({ name }: { name: string }) =>
    label(`“${name}”只能与within一同使用`, `"${name}" goes with "within" only`),
  "pack/check-not-a-function": label("不是函数", "it is no function"),
  "pack/no-messages": label("没有任何说明", "it has no message"),
  "pack/missing-message": label("缺少说明", "there is no message"),
  "pack/empty-message": label("说明为空", "the message is empty"),
  "pack/stray-brace": label(
    "花括号不成对，或者其中没有名称",
    "a brace stands alone, or nothing stands between two braces",
  ),
  "pack/brace-in-title": label("名称中不得有花括号，名称不作填充", "a title has no braces, since nothing fills it"),
  "pack/unfilled-placeholder": ({ name }: { name: string }) =>
    label(`没有填入占位符{${name}}的值`, `nothing fills the placeholder {${name}}`),
  "pack/duplicate-constraint": ({ id }: { id: string }) =>
    label(`已有程序要求“${id}”`, `a constraint "${id}" exists already`),
  "pack/unknown-step": ({ kind }: { kind: string }) => label(`没有环节“${kind}”`, `there is no step "${kind}"`),
  "pack/never-due": label("没有任何启动情形", "it is never due"),
  "pack/no-grade": label("没有写明等次", "it names no grade"),
  "pack/no-such-dimension": label("没有这一分组", "there is no such dimension"),
  "pack/unknown-dimension": ({ name }: { name: string }) =>
    label(`没有分组“${name}”`, `there is no dimension "${name}"`),
  "pack/target-not-a-share": ({ parameter, value }: { parameter: string; value: number }) =>
    label(
      `比率的目标是0至1之间的小数，参数“${parameter}”的值是${value}${value > 1 && value <= 100 ? `；${value}%写作${value / 100}` : ""}`,
      `the target of a ratio is a share from 0 to 1, and the parameter "${parameter}" is ${value}${value > 1 && value <= 100 ? `; ${value} % is written ${value / 100}` : ""}`,
    ),
  "pack/no-percentiles": label("没有写明百分位，如50（中位数）", "it names none, such as 50 for the median"),
  "pack/invalid-percentile": ({ percentile }: { percentile: number }) =>
    label(`百分位是1至100的整数，不是${percentile}`, `a percentile is a whole number from 1 to 100, not ${percentile}`),
  "pack/duplicate-percentile": ({ percentile }: { percentile: number }) =>
    label(`${percentile}写了两次`, `it names ${percentile} twice`),
  "pack/not-articles": ({ listed }: { listed: string }) =>
    label(`“${listed}”不是条号及其区间`, `"${listed}" is no list of numbers and spans such as "1-3, 7"`),
  "pack/unknown-article": ({ article }: { article: number | string }) =>
    label(`没有第${article}条`, `the text has no article ${article}`),
  "pack/duplicate-article": ({ article }: { article: number | string }) =>
    label(`第${article}条说明了两次`, `the reason for article ${article} is stated twice`),
} as const;
