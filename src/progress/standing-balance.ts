import { label } from "../codes/label.js";
import type { Finding } from "../engine/finding.js";
import type { Run } from "../engine/run.js";
import type { Measure } from "../model/measure.js";
import type { Balance } from "./account.js";
import type { Contribution } from "./contribution.js";
import { judged, notJudgeable } from "./figure.js";

/**
 * Whether a run shows a standing duty to be kept: broken by any error found against its obligation, kept when there is
 * none and some record was judged. Of a single unit a run can only show that it broke the duty.
 */
export function standingBalance({ obligation }: Measure, run: Run, unit?: string): Balance {
  const breaches = run.findings.filter((finding) => isBreach(finding, obligation, unit));
  if (breaches.length > 0) return { figure: judged(0), contributions: breaches.map(breachContribution) };
  if (unit !== undefined)
    return {
      figure: notJudgeable(
        label(
          "未发现该单位违反，但不知其记录有多少受到判断",
          "nothing was found against this unit; how many of its records were judged is not known",
        ),
      ),
      contributions: [],
    };
  const contributions = judgedContributions(run, obligation);
  if (contributions.length > 0) return { figure: judged(1), contributions };
  return {
    figure: notJudgeable(
      label(`没有规则判断过义务${obligation}`, `no rule has judged anything under obligation ${obligation}`),
    ),
    contributions: [],
  };
}

/**
 * Whether a finding is an error against an obligation, by one unit where one is named. A rule that threw knows nothing of
 * the record, so its finding breaks nothing.
 */
export const isBreach = (
  { obligations, severity, crash, where }: Finding,
  obligation: string,
  unit: string | undefined,
) =>
  severity === "error" &&
  crash === undefined &&
  obligations.includes(obligation) &&
  (unit === undefined || where.unit === unit);

const breachContribution = ({ id, title }: Finding): Contribution => ({
  title,
  weight: 1,
  low: 0,
  high: 0,
  records: [{ entity: "finding", id }],
});

const judgedContributions = (run: Run, obligation: string): readonly Contribution[] =>
  run.rules
    .filter(({ obligations, counts }) => obligations.includes(obligation) && counts.pass + counts.fail > 0)
    .map(({ pack, rule, title }) => ({
      title,
      weight: 1,
      low: 1,
      high: 1,
      records: [{ entity: "rule", id: `${pack}/${rule}` }],
    }));
