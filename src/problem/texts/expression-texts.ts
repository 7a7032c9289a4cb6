import { type Label, label } from "../../codes/label.js";
import { type ParameterKind, parameterKinds } from "./parameter-kinds.js";

const figures = { day: "日期", instant: "时刻", number: "数" } as const;

/** What is said of the expressions, typed or written as text, that cannot stand where they stand. */
export const expressionTexts = {
  "expression/other-type": ({ wanted, found }: { wanted: Label; found: Label }) =>
    label(`此处需要${wanted.zh}，而不是${found.zh}`, `${wanted.en} is needed, not ${found.en}`),
  "expression/no-fields": ({ field, owner }: { field: string; owner: Label }) =>
    label(`${owner.zh}没有字段，不能取“${field}”`, `"${field}" is asked of ${owner.en}, which has no fields`),
  "expression/unknown-field": ({ owner, field }: { owner: Label; field: string }) =>
    label(`${owner.zh}没有字段“${field}”`, `${owner.en} has no field "${field}"`),
  "expression/unknown-entity": ({ name }: { name: string }) =>
    label(`没有实体“${name}”`, `there is no entity "${name}"`),
  "expression/unknown-item": ({ name }: { name: string }) =>
    label(`没有以“${name}”为名的列表项`, `no quantifier names "${name}"`),
  "expression/unknown-parameter": ({ id }: { id: string }) =>
    label(`规则包没有列出参数“${id}”`, `the pack lists no parameter "${id}"`),
  "expression/parameter-of-other-kind": ({
    id,
    listed,
    holds,
  }: {
    id: string;
    listed: ParameterKind;
    holds: ParameterKind;
  }) =>
    label(
      `参数“${id}”是${parameterKinds[listed]}，不是${parameterKinds[holds]}`,
      `the parameter "${id}" holds a ${listed}, not a ${holds}`,
    ),
  "expression/unordered-texts": ({ operator }: { operator: string }) =>
    label(`文本没有先后大小，不能用“${operator}”`, `texts have no order: "${operator}" cannot be asked of them`),
  "expression/other-entity": ({ one, other }: { one: Label; other: Label }) =>
    label(`不能拿${one.zh}与${other.zh}比较`, `${one.en} is compared with ${other.en}`),
  "expression/incomparable": ({ one, other }: { one: Label; other: Label }) =>
    label(`${one.zh}不能与${other.zh}比较`, `${one.en} cannot be compared with ${other.en}`),
  "expression/unknown-code": ({ code, type }: { code: string; type: Label }) =>
    label(`“${code}”不是${type.zh}`, `"${code}" is not ${type.en}`),
  "expression/no-codes-listed": label("没有写明应为哪些代码之一", "no code is named of which the value should be one"),
  "expression/not-a-reference": ({ type, entity }: { type: Label; entity: string }) =>
    label(`${type.zh}不能查到“${entity}”`, `${type.en} cannot be followed in "${entity}"`),
  "expression/not-referring": ({ entity, field, target }: { entity: string; field: string; target: Label }) =>
    label(`“${entity}.${field}”不指向${target.zh}`, `"${entity}.${field}" does not refer to ${target.en}`),
  "expression/no-values-listed": label(
    "没有写明取哪些值中先有的一个",
    "no value is named of which the first present one is meant",
  ),
  "expression/default-of-other-type": ({ first, other }: { first: Label; other: Label }) =>
    label(`${first.zh}缺失时不能代以${other.zh}`, `${first.en} cannot be replaced by ${other.en}`),
  "expression/figure-outside-parameter": ({
    kind,
    value,
  }: {
    kind: "day" | "instant" | "number";
    value: number | string;
  }) =>
    label(`${figures[kind]}${value}应列为有依据的参数`, `the ${kind} ${value} belongs into a parameter with a source`),
} as const;
