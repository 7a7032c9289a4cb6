import { renderMessage } from "../engine/run/finding.js";
import type { Run } from "../engine/run/run.js";
import { requireObject } from "../model/record/require-object.js";
import type { GeneratedDataset } from "./generate-dataset.js";

/**
 * Everything in which a run over a generated dataset differs from what was injected into it: what it missed, what it
 * invented, and what it could not or not yet judge. The run is that of all packs whose rules the scenarios name.
 */
export function misjudgements(generated: Pick<GeneratedDataset, "violations">, run: Run): readonly string[] {
  requireObject("generated", generated, "violations");
  requireObject("run", run, "rules", "findings");
  const { violations } = generated;
  const { findings, gaps, pending } = run;
  const injected = new Map(violations.map((one) => [keyOf(one.rule, one), one]));
  const found = new Set(findings.map(({ rule, where }) => keyOf(rule, where)));
  const at = ({ entity, id }: { readonly entity: string; readonly id: string }): string => `${entity}/${id}`;
  const story = new Map(violations.map((one) => [at(one), `, of "${one.scenario}" with "${one.violation}"`]));
  return [
    ...violations
      .filter((one) => !found.has(keyOf(one.rule, one)))
      .map((one) => `missed: "${one.violation}" of "${one.scenario}" does not break ${one.rule} on ${at(one)}`),
    ...findings
      .filter(({ rule, where }) => !injected.has(keyOf(rule, where)))
      .map(({ rule, where, message, crash }) => {
        const text = crash === undefined ? renderMessage(message, "en") : `the rule threw: ${crash}`;
        return `invented: ${rule} on ${at(where)}${story.get(at(where)) ?? ""}: ${text}`;
      }),
    ...gaps.map(({ rule, where, missing, reason }) => {
      const paths = missing.map(({ entity, id, path }) => (entity === undefined ? path : `${entity}/${id}: ${path}`));
      const why = [...paths, ...(reason === undefined ? [] : [reason.en])].join(", ");
      return `undetermined: ${rule} on ${at(where)}${story.get(at(where)) ?? ""} without ${why}`;
    }),
    ...pending.map(({ rule, where }) => `pending: ${rule} on ${at(where)}`),
  ];
}

const keyOf = (rule: string, { entity, id }: { readonly entity: string; readonly id: string }): string =>
  JSON.stringify([rule, entity, id]);
