import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Pack } from "../pack/pack.js";
import { requireDataset, requirePack } from "../pack/runnable-packs.js";
import type { EvaluateOptions } from "./evaluate.js";
import { type Judgement, judgementOf } from "./judgement.js";
import { runContext } from "./run-context.js";

/**
 * What one rule comes to on one record, whatever that is: why there is a finding, and also why there is none. Throws a
 * RangeError where the pack has no such rule or the dataset no such record.
 *
 * @example
 * judgeRecord(dataset, nationalLaw, { rule: "answer-information-request-in-time", record: "q-1" }, { asOf }).outcome // => "fail"
 */
export function judgeRecord(
  dataset: Dataset,
  pack: Pack,
  asked: { readonly rule: string; readonly record: string },
  options: EvaluateOptions,
): Judgement {
  requireDataset(dataset);
  requirePack("pack", pack);
  requireObject("asked", asked, "rule", "record");
  requireObject("options", options, "asOf");
  const { rule: ruleId, record: recordId } = asked;
  const { asOf, calendar, limits } = options;
  const rule = pack.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new RangeError(`rule: the pack "${pack.name}" has no rule "${ruleId}"`);
  const record = dataset.find(rule.about, recordId);
  if (record === undefined) throw new RangeError(`record: there is no ${rule.about.name} "${recordId}"`);
  return judgementOf(rule, record, runContext(pack, dataset, asOf, calendar, limits));
}
