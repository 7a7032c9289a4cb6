import { type Label, label } from "../../codes/label.js";

/** What is said of the tests of packs that cannot be run. */
export const testTexts = {
  "test/no-day": label(
    "未写明截至何日判断：测试或文件开头须有asOf",
    "nothing says as of which day it is judged: asOf is missing in the test and at the top of the file",
  ),
  "test/duplicate-name": ({ line, name }: { line: number; name: string }) =>
    label(`第${line}行的测试也叫“${name}”`, `the test on line ${line} is named "${name}", too`),
  "test/expects-nothing": label("该测试没有期望任何结果", "the test expects nothing"),
  "test/unknown-entity": ({ name }: { name: string }) =>
    label(`没有记录类型“${name}”`, `there is no kind of records "${name}"`),
  "test/duplicate-id": ({ id }: { id: string }) =>
    label(`本列表中已有编号为“${id}”的记录`, `another record of this list has the id "${id}"`),
  "test/unknown-id": ({ id }: { id: string }) =>
    label(`规则包中没有规则或指标“${id}”`, `the pack has no rule and no indicator "${id}"`),
  "test/disabled-rule": ({ id, reason }: { id: string; reason: string }) =>
    label(`规则“${id}”已停用：${reason}`, `the rule "${id}" is switched off: ${reason}`),
  "test/no-record": ({ name, title }: { name: string; title: Label }) =>
    label(
      `该规则判断的是${title.zh}，测试没有给出${name}记录`,
      `the rule judges records of the kind "${name}", and the test gives none`,
    ),
  "test/several-records": ({ ids, title }: { ids: readonly string[]; title: Label }) =>
    label(
      `有多条${title.zh}（${ids.join("、")}）：应按编号分别写明`,
      `there are several records to judge (${ids.join(", ")}): say by its id which is meant`,
    ),
  "test/unknown-record": ({ id, title }: { id: string; title: Label }) =>
    label(
      `测试没有给出编号为“${id}”的${title.zh}`,
      `the test gives no such record as "${id}" of the kind the rule judges`,
    ),
  "test/unknown-message": ({ id, known }: { id: string; known: readonly string[] }) =>
    label(
      `该规则没有消息“${id}”，其消息为${known.join("、")}`,
      `the rule has no message "${id}", but ${known.join(", ")}`,
    ),
  "test/detail-of-other-outcome": ({ outcome, title, detail }: { outcome: string; title: Label; detail: string }) =>
    label(`结果为“${title.zh}”时不能写“${detail}”`, `"${detail}" does not go with the outcome "${outcome}"`),
  "test/empty-range": ({ latest, earliest }: { latest: string; earliest: string }) =>
    label(`${latest}早于${earliest}`, `${latest} lies before ${earliest}`),
  "test/unknown-field": ({ kind, name }: { kind: Label; name: string }) =>
    label(`${kind.zh}没有字段“${name}”`, `${kind.en} has no field "${name}"`),
  "test/unknown-dimension": ({ name }: { name: string }) =>
    label(`该指标没有分组“${name}”`, `the indicator has no dimension "${name}"`),
  "test/unfit-record": ({ reason }: { reason: Label }) =>
    label(`补足的记录不成立：${reason.zh}`, `a record that was filled in does not hold: ${reason.en}`),
} as const;
