import { match } from "ts-pattern";
import { label } from "../../codes/label.js";
import type { ContradictionKind, UnitRole } from "../../codes/progress.js";
import type { IndicatorResult } from "../../engine/indicator/indicator-result.js";
import type { Run } from "../../engine/run/run.js";
import type { Evidence } from "../../model/plan/evidence.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Plan } from "../../model/plan/plan.js";
import type { ProgressReport } from "../../model/plan/progress-report.js";
import { isComplete } from "../figure.js";
import { obligationScope } from "../obligation-scope.js";
import type { Account } from "../progress.js";
import { effectiveDay } from "../record-order.js";
import type { Occurrence } from "../recurrence/occurrence.js";
import type { Contribution } from "../roll-up/contribution.js";
import type { Assertion, Contradiction, ContradictionFound } from "./contradiction.js";
import { indicatorContradictions } from "./indicator-contradictions.js";
import { isBreach } from "./standing-balance.js";

/** What one unit claims of a measure, and all that may speak against it, as known on the as-of day. */
export interface ClaimCase {
  readonly measure: Measure;
  readonly unit: string;
  readonly role: UnitRole;
  readonly claimed: Account;
  readonly verified: Account;
  /** Of a recurring measure. */
  readonly occurrences?: readonly Occurrence[];
  readonly reports: readonly ProgressReport[];
  readonly submitted: readonly Evidence[];
  readonly plan: Plan | undefined;
  /** Of the as-of day. */
  readonly run: Run;
  /** Those that a lead's claims and evidence are checked against. */
  readonly indicators: readonly IndicatorResult[];
}

/**
 * Where the records say something else than a unit claims. That nothing supports a claim yet contradicts nothing, nor
 * does what bounds leave open.
 */
export function contradictionsIn(facts: ClaimCase): readonly Contradiction[] {
  const { measure, unit, role } = facts;
  return [
    ...againstShare(facts),
    ...(role === "lead" ? indicatorContradictions(facts) : []),
    ...againstEvidence(facts),
    ...againstFindings(facts),
  ].map(({ which, ...found }) => ({
    id: [measure.id, unit, found.kind, ...(which === undefined ? [] : [which])].join("/"),
    measure: measure.id,
    obligation: measure.obligation,
    unit,
    ...found,
  }));
}

/** Less is shown by the records than is claimed, where records alone decide. */
function againstShare(facts: ClaimCase): readonly ContradictionFound[] {
  const { measure, claimed, verified } = facts;
  return match(measure.completion)
    .with({ by: "indicator" }, { by: "standing" }, ({ by }): readonly ContradictionFound[] =>
      isBelow(facts)
        ? [
            {
              kind: by === "standing" ? "duty-broken" : "indicator-shows-less",
              claim: whole(claimed),
              fact: whole(verified),
            },
          ]
        : [],
    )
    .with({ by: "recurring" }, ({ indicator }) =>
      indicator === undefined
        ? []
        : missedThoughClaimed(facts).map((one) => occurrenceFinding("indicator-shows-less", one)),
    )
    .with({ by: "done" }, { by: "milestones" }, { by: "quantity" }, { by: "report" }, () => [])
    .exhaustive();
}

/** The reviewer rejected what was to support the claim, or accepted evidence of the same time or later that shows less. */
function againstEvidence(facts: ClaimCase): readonly ContradictionFound[] {
  const rejected = facts.submitted.filter(
    ({ verdict }) => verdict?.result === "rejected" && verdict.reviewedOn <= facts.run.asOf,
  );
  const rejections = rejected.flatMap((evidence): readonly ContradictionFound[] => {
    const claim = claimSupportedBy(evidence, facts);
    return claim === undefined
      ? []
      : [{ kind: "evidence-rejected", which: evidence.id, claim, fact: rejection(evidence) }];
  });
  const less = lesserEvidence(facts);
  return less === undefined
    ? rejections
    : [...rejections, { kind: "evidence-shows-less", claim: whole(facts.claimed), fact: less }];
}

/** The claim that a piece of evidence was to support and nothing else supports; `undefined` when there is none. */
function claimSupportedBy(evidence: Evidence, facts: ClaimCase): Assertion | undefined {
  const { measure, claimed, verified, occurrences = [] } = facts;
  const { completion, milestones = [] } = measure;
  return match(completion)
    .with({ by: "milestones" }, () => {
      const place = milestones.findIndex(({ id }) => id === evidence.milestone);
      const [claim, proof] = [claimed.contributions[place], verified.contributions[place]];
      return claim !== undefined && claim.low > (proof?.high ?? 0) ? assertionOf([claim]) : undefined;
    })
    .with({ by: "recurring" }, () => {
      const own = occurrences.find((occurrence) => occurrence.evidence.includes(evidence.id));
      return own?.isClaimed === true && own.state !== "done-in-time" && own.state !== "done-late"
        ? occurrenceClaim(own)
        : undefined;
    })
    .with({ by: "done" }, { by: "quantity" }, { by: "report" }, () => (isBelow(facts) ? whole(claimed) : undefined))
    .with({ by: "indicator" }, { by: "standing" }, () => undefined)
    .exhaustive();
}

/** Accepted evidence of a quantity that took effect no earlier than the claim it falls short of. */
function lesserEvidence(facts: ClaimCase): Assertion | undefined {
  const { measure, claimed, verified, reports, submitted } = facts;
  if ((measure.completion.by !== "quantity" && measure.completion.by !== "report") || !isBelow(facts)) return undefined;
  const claim = reports.find(({ id }) => isNamed(claimed.contributions, id));
  const proof = submitted.find(({ id }) => isNamed(verified.contributions, id));
  if (claim === undefined || proof?.quantity === undefined || proof.effectiveOn < effectiveDay(claim)) return undefined;
  return whole(verified);
}

const isNamed = (contributions: readonly Contribution[], id: string): boolean =>
  contributions.some(({ records }) => records.some((record) => record.id === id));

/** Completion is claimed, and errors were found against the very obligation. */
function againstFindings({ measure, unit, role, claimed, plan, run }: ClaimCase): readonly ContradictionFound[] {
  if (measure.completion.by === "standing" || !isComplete(claimed)) return [];
  const scope = obligationScope(plan, run);
  const breaches = run.findings.filter((finding) =>
    isBreach(finding, measure.obligation, scope, role === "lead" ? undefined : unit),
  );
  if (breaches.length === 0) return [];
  const title = label(
    `查出${breaches.length}项违反义务${measure.obligation}的问题`,
    `${breaches.length} ${breaches.length === 1 ? "error" : "errors"} found against obligation ${measure.obligation}`,
  );
  const records = breaches.map(({ id }) => ({ entity: "finding", id }));
  return [{ kind: "errors-found", claim: whole(claimed), fact: { title, records } }];
}

const missedThoughClaimed = ({ occurrences = [] }: ClaimCase): readonly Occurrence[] =>
  occurrences.filter(({ isClaimed, state }) => isClaimed && state === "missed");

const occurrenceFinding = (kind: ContradictionKind, occurrence: Occurrence): ContradictionFound => ({
  kind,
  which: occurrence.period,
  claim: occurrenceClaim(occurrence),
  fact: {
    title: label(`${occurrence.period}期未达目标`, `the target of ${occurrence.period} is not reached`),
    records: occurrence.records.filter(({ entity }) => entity === "indicator"),
  },
});

const occurrenceClaim = ({ period, records }: Occurrence): Assertion => ({
  title: label(`自报${period}期已完成`, `${period} reported as done`),
  records: records.filter(({ entity }) => entity === "progress-report"),
});

const rejection = ({ id, title, verdict }: Evidence): Assertion => {
  const reason = verdict?.reason;
  return {
    title: label(
      `佐证“${title}”未获认可${reason === undefined ? "" : `：${reason}`}`,
      `evidence “${title}” was rejected${reason === undefined ? "" : `: ${reason}`}`,
    ),
    records: [{ entity: "evidence", id }],
  };
};

/** Whether it is certain that less is verified than is claimed. */
const isBelow = ({ claimed, verified }: ClaimCase): boolean =>
  claimed.kind === "judged" && verified.kind === "judged" && verified.high < claimed.low;

const whole = (account: Account): Assertion => ({
  ...assertionOf(account.contributions),
  ...(account.kind === "judged" ? { share: { low: account.low, high: account.high } } : {}),
});

const assertionOf = (contributions: readonly Contribution[]): Assertion => ({
  title: label(
    contributions.map(({ title }) => title.zh).join("；"),
    contributions.map(({ title }) => title.en).join("; "),
  ),
  records: contributions.flatMap(({ records }) => records),
});
