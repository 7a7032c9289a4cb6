import { match } from "ts-pattern";
import type { PlainDate } from "../../calendar/plain-date.js";
import { label } from "../../codes/label.js";
import type { OccurrenceState } from "../../codes/progress.js";
import { type Figure, notJudgeable } from "../figure.js";
import type { Account } from "../progress.js";
import type { Contribution } from "../roll-up/contribution.js";
import { weightedMean } from "../roll-up/weighted-mean.js";
import type { DuePeriod } from "./due-period.js";
import type { Occurrence, OccurrenceAmount, OccurrenceFacts } from "./occurrence.js";

/** Where an occurrence stands on a day. */
export function occurrenceOn(facts: OccurrenceFacts, asOf: PlainDate): Occurrence {
  const { period, claimed, proven, underReview } = facts;
  const { name, from, until, dueOn } = period;
  return {
    period: name,
    from,
    until,
    dueOn,
    state: stateOf(facts, asOf),
    isClaimed: claimed.low >= 1,
    ...(proven?.on === undefined ? {} : { doneOn: proven.on }),
    ...(proven?.lapsedOn === undefined ? {} : { lapsedOn: proven.lapsedOn }),
    records: [...claimed.records, ...(((proven?.records.length ?? 0) > 0 ? proven : underReview)?.records ?? [])],
    evidence: facts.evidence,
    ...(proven?.amount === undefined ? {} : { amount: proven.amount }),
  };
}

function stateOf({ period, proven, underReview }: OccurrenceFacts, asOf: PlainDate): OccurrenceState {
  const { dueOn, isHalted } = period;
  const isDone = proven !== undefined && proven.low >= 1;
  if (isDone) return (proven.on ?? dueOn) <= dueOn ? "done-in-time" : "done-late";
  if (isHalted) return "suspended";
  if (underReview !== undefined && underReview.low >= 1) return "awaiting-review";
  if (dueOn >= asOf) return "not-yet-due";
  return proven === undefined || proven.high >= 1 ? "not-judgeable" : "missed";
}

/** The share of the occurrences then due that are done, each weighing the same. */
export function occurrencesAccount(
  facts: readonly OccurrenceFacts[],
  of: "claimed" | "proven",
  asOf: PlainDate,
): Account {
  const contributions = dueBy(facts, asOf).flatMap((occurrence): readonly Contribution[] => {
    const proof = occurrence[of];
    if (proof === undefined) return [];
    const { low, high, records } = proof;
    const title = occurrenceTitle(occurrence.period, proof.amount);
    return [{ title, weight: 1, low: whole(low), high: whole(high), records }];
  });
  const lapsedOn = facts
    .flatMap((occurrence) => occurrence[of]?.lapsedOn ?? [])
    .sort()
    .at(0);
  return {
    ...shareOf(facts, contributions, asOf),
    contributions,
    ...(lapsedOn === undefined ? {} : { lapsedOn }),
  };
}

const shareOf = (facts: readonly OccurrenceFacts[], parts: readonly Contribution[], asOf: PlainDate): Figure =>
  match({ due: dueBy(facts, asOf).length, known: parts.length })
    .with({ due: 0 }, () => notJudgeable(label("尚无到期的期次", "no occurrence is due yet")))
    .with({ known: 0 }, () => notJudgeable(label("各期均无法判断", "none of the occurrences can be judged")))
    .otherwise(() => weightedMean(parts));

/** The occurrences whose due day has come; nothing is due for a period on all days of which work was halted. */
const dueBy = (facts: readonly OccurrenceFacts[], asOf: PlainDate): readonly OccurrenceFacts[] =>
  facts.filter(({ period, proven }) => period.dueOn <= asOf && (!period.isHalted || (proven?.low ?? 0) >= 1));

/** What is planned of the occurrences then due: all of them. */
export const plannedOccurrences = (periods: readonly DuePeriod[], measure: string, asOf: PlainDate) =>
  periods
    .filter(({ dueOn, isHalted }) => dueOn <= asOf && !isHalted)
    .map(
      (period): Contribution => ({
        title: occurrenceTitle(period),
        weight: 1,
        low: 1,
        high: 1,
        records: [{ entity: "measure", id: measure }],
      }),
    );

// Half of a quarter's duty is not the duty of half a quarter.
const whole = (share: number): number => Number(share >= 1);

function occurrenceTitle({ name, dueOn }: DuePeriod, amount?: OccurrenceAmount) {
  const shown = amount === undefined ? undefined : spanText(amount.value);
  const aim = amount === undefined ? undefined : amount.target.value;
  return label(
    `${name}期，期限${dueOn}${shown === undefined ? "" : `，目标${aim}，实际${shown}`}`,
    `occurrence ${name}, due on ${dueOn}${shown === undefined ? "" : `, target ${aim}, actual ${shown}`}`,
  );
}

const spanText = ({ low, high }: OccurrenceAmount["value"]): string =>
  high === undefined ? `≥${low}` : low === high ? String(low) : `${low}–${high}`;
