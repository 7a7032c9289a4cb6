import { suggestion } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";
import type { Place } from "../engine/run/finding.js";
import type { RuleSummary } from "../engine/run/run.js";
import type { MarkedRun } from "./marked-run.js";
import type { Waiver } from "./waiver.js";

/** What runs say of a record under a rule. */
interface Judged {
  readonly pack: string;
  readonly rule: string;
  readonly where: Place;
}

/** Whether a waiver is for the rule of a pack, which it may name with or without the pack. */
export const isForRule = (waiver: Waiver, { pack, rule }: Pick<Judged, "pack" | "rule">): boolean =>
  waiver.rule === rule || waiver.rule === `${pack}/${rule}`;

/** Whether a waiver is for the rule and the record of a finding, a clock or a gap. */
export const isForRecord = (waiver: Waiver, judged: Judged): boolean =>
  isForRule(waiver, judged) && waiver.record.entity === judged.where.entity && waiver.record.id === judged.where.id;

/** Why the run cannot say whether there is something to waive; nothing when it can. */
export function unjudgedBecause(waiver: Waiver, { findings, gaps }: MarkedRun): Label | undefined {
  if (findings.some((one) => one.crash !== undefined && isForRecord(waiver, one)))
    return label("规则执行出错，不能判断该记录", "the rule itself failed on the record");
  if (gaps.some((gap) => isForRecord(waiver, gap)))
    return label("缺少所需数值，规则不能判断该记录", "the rule cannot judge the record because values are missing");
  return undefined;
}

/** Why a waiver that holds waives nothing. */
export function unusedBecause(waiver: Waiver, { rules, findings, pending }: MarkedRun): Label {
  const rule = rules.find((one) => isForRule(waiver, one));
  if (rule === undefined) {
    const near = suggestion(waiver.rule, namesOf(rules, waiver.rule.includes("/")));
    return label(`没有规则“${waiver.rule}”${near}`, `there is no rule "${waiver.rule}"${near}`);
  }
  if (rule.disabledBecause !== undefined) return label("该规则已停用", "the rule is switched off");
  if (rule.entity !== waiver.record.entity)
    return label(
      `该规则针对“${rule.entity}”，不针对“${waiver.record.entity}”`,
      `the rule is about "${rule.entity}", not about "${waiver.record.entity}"`,
    );
  if (pending.some((clock) => isForRecord(waiver, clock)))
    return label("期限尚未届满，没有需要豁免的事项", "its time limit is still running, so there is nothing to waive");
  if (findings.some((one) => isForRecord(waiver, one)))
    return label("该记录的发现不属此项豁免", "the record has findings, but none that this waiver is for");
  return label(
    "没有相应的发现：已经整改，或者没有该记录",
    "nothing is found: it has been remedied, or there is no such record",
  );
}

const namesOf = (rules: readonly RuleSummary[], withPack: boolean): readonly string[] =>
  rules.map(({ pack, rule }) => (withPack ? `${pack}/${rule}` : rule));
