import { nearest } from "../../codes/identifier/nearest.js";
import { type Label, label } from "../../codes/label.js";
import type { Rule } from "../../engine/pack/pack.js";
import { type Outcome, outcomes } from "../../engine/run/outcome.js";
import type { Refusal } from "../../expression/tree-problem.js";
import { guessName, type KnownNames } from "../../model/record/name-guess.js";

const refusal = (zh: string, en: string, suggestion?: string): Refusal => ({
  message: label(zh, en),
  ...(suggestion === undefined ? {} : { suggestion }),
});

export const textWanted: Label = label("不为空的文字", "a text that is not empty");

export const withoutDay: Refusal = refusal(
  "未写明截至何日判断：测试或文件开头须有asOf",
  "nothing says as of which day it is judged: asOf is missing in the test and at the top of the file",
);

export const sameName = (name: string, line: number): Refusal =>
  refusal(`第${line}行的测试也叫“${name}”`, `the test on line ${line} is named "${name}", too`);

export const expectsNothing: Refusal = refusal("该测试没有期望任何结果", "the test expects nothing");

/** What is wrong with a kind of records that there is not, and the one that was most likely meant. */
export const noKind = (name: string, known: KnownNames): Refusal =>
  refusal(`没有记录类型“${name}”`, `there is no kind of records "${name}"`, guessName(name, known));

export const sameId = (id: string): Refusal =>
  refusal(`本列表中已有编号为“${id}”的记录`, `another record of this list has the id "${id}"`);

/** What is wrong with an id that no rule and no indicator has, and the one that was most likely meant. */
export const nothingCalled = (id: string, known: KnownNames): Refusal =>
  refusal(`规则包中没有规则或指标“${id}”`, `the pack has no rule and no indicator "${id}"`, guessName(id, known));

export const switchedOff = (id: string, reason: string): Refusal =>
  refusal(`规则“${id}”已停用：${reason}`, `the rule "${id}" is switched off: ${reason}`);

export const noRecordToJudge = ({ about: { name, title } }: Rule): Refusal =>
  refusal(
    `该规则判断的是${title.zh}，测试没有给出${name}记录`,
    `the rule judges records of the kind "${name}", and the test gives none`,
  );

export const severalRecords = ({ about: { title } }: Rule, ids: readonly string[]): Refusal =>
  refusal(
    `有多条${title.zh}（${ids.join("、")}）：应按编号分别写明`,
    `there are several records to judge (${ids.join(", ")}): say by its id which is meant`,
  );

export const noSuchRecord = ({ about: { title } }: Rule, id: string, ids: readonly string[]): Refusal =>
  refusal(
    `测试没有给出编号为“${id}”的${title.zh}`,
    `the test gives no such record as "${id}" of the kind the rule judges`,
    nearest(id, ids),
  );

export const noMessage = (id: string, known: readonly string[]): Refusal =>
  refusal(
    `该规则没有消息“${id}”，其消息为${known.join("、")}`,
    `the rule has no message "${id}", but ${known.join(", ")}`,
    nearest(id, known),
  );

/** What is wrong with a detail that outcomes of this kind do not have. */
export const notOfOutcome = (detail: string, outcome: Outcome): Refusal =>
  refusal(
    `结果为“${outcomes.labels[outcome].zh}”时不能写“${detail}”`,
    `"${detail}" does not go with the outcome "${outcome}"`,
  );

export const emptySpan = (earliest: string, latest: string): Refusal =>
  refusal(`${latest}早于${earliest}`, `${latest} lies before ${earliest}`);

/** What is wrong with a field that records of this kind do not have. */
export const noField = (kind: Label, name: string, known: readonly string[]): Refusal =>
  refusal(`${kind.zh}没有字段“${name}”`, `${kind.en} has no field "${name}"`, nearest(name, known));

export const noDimension = (name: string, known: readonly string[]): Refusal =>
  refusal(`该指标没有分组“${name}”`, `the indicator has no dimension "${name}"`, nearest(name, known));

export const unfitRecord = (problem: string): Refusal =>
  refusal(`补足的记录不成立：${problem}`, `a record that was filled in does not hold: ${problem}`);
