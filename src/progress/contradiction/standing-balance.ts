import { label } from "../../codes/label.js";
import type { Finding } from "../../engine/run/finding.js";
import type { Run } from "../../engine/run/run.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Balance } from "../account.js";
import { judged, notJudgeable } from "../figure.js";
import { type ObligationScope, obligationScope } from "../obligation-scope.js";
import type { Contribution } from "../roll-up/contribution.js";

/**
 * Whether a run shows that a standing duty is complied with: violated by any error found against its obligation; in doubt
 * while a warning stands against it, or a rule could not judge a record; complied with when there is none of these and
 * some record was judged. Of a single unit a run can only show that it violated the duty.
 */
export function standingBalance({ obligation }: Measure, run: Run, plan: Plan | undefined, unit?: string): Balance {
  const scope = obligationScope(plan, run);
  const breaches = run.findings.filter((finding) => isBreach(finding, obligation, scope, unit));
  if (breaches.length > 0)
    return { figure: judged(0), contributions: breaches.map((finding) => findingContribution(finding, 0)) };
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
  const contributions = judgedContributions(run, obligation, scope);
  const doubts = doubtContributions(run, obligation, scope);
  if (contributions.length > 0 && doubts.length > 0) return { figure: judged(0, 1), contributions: doubts };
  if (contributions.length > 0) return { figure: judged(1), contributions };
  return {
    figure: notJudgeable(
      label(
        `本工作要点的规则包中没有规则判断过义务${obligation}`,
        `no rule of the plan's own pack has judged anything under obligation ${obligation}`,
      ),
    ),
    contributions: [],
  };
}

/**
 * Whether a finding is an error against an obligation, by one unit where one is named. A rule that threw knows nothing of
 * the record, so its finding breaks nothing.
 */
export const isBreach = (finding: Finding, obligation: string, isAbout: ObligationScope, unit: string | undefined) =>
  finding.severity === "error" &&
  finding.crash === undefined &&
  isAbout(finding, obligation) &&
  (unit === undefined || finding.where.unit === unit);

const findingContribution = ({ id, title }: Finding, high: 0 | 1): Contribution => ({
  title,
  weight: 1,
  low: 0,
  high,
  records: [{ entity: "finding", id }],
});

/** The warnings against an obligation, and the rules under it that could not judge every record. */
const doubtContributions = (run: Run, obligation: string, isAbout: ObligationScope): readonly Contribution[] => [
  ...run.findings
    .filter((finding) => finding.severity === "warning" && finding.crash === undefined && isAbout(finding, obligation))
    .map((finding) => findingContribution(finding, 1)),
  ...run.rules
    .filter((rule) => isAbout(rule, obligation) && rule.counts.undetermined > 0)
    .map(({ pack, rule, title, counts }) => ({
      title: label(
        `“${title.zh}”有${counts.undetermined}条记录无法判断`,
        `“${title.en}” could not judge ${counts.undetermined} ${counts.undetermined === 1 ? "record" : "records"}`,
      ),
      weight: 1,
      low: 0,
      high: 1,
      records: [{ entity: "rule", id: `${pack}/${rule}` }],
    })),
];

const judgedContributions = (run: Run, obligation: string, isAbout: ObligationScope): readonly Contribution[] =>
  run.rules
    .filter((rule) => isAbout(rule, obligation) && rule.counts.pass + rule.counts.fail > 0)
    .map(({ pack, rule, title }) => ({
      title,
      weight: 1,
      low: 1,
      high: 1,
      records: [{ entity: "rule", id: `${pack}/${rule}` }],
    }));
