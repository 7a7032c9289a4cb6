import { addDays, type PlainDate } from "../calendar/plain-date.js";
import type { Run } from "../engine/run/run.js";
import type { Balance } from "./account.js";
import { isComplete } from "./figure.js";
import type { Account, DaySpan } from "./progress.js";

interface DatedBalance extends Balance {
  readonly on: PlainDate;
}

/**
 * What the records themselves show, by runs of growing as-of days of which the last is the one that is asked about.
 *
 * A run says what was so on its day and not since when: only with earlier runs is it known after which day the measure
 * became complete, and that it once was. A run that could not judge it tells neither.
 */
export function recordedAccount(runs: readonly Run[], balanceOf: (run: Run) => Balance): Account {
  const balances = runs.map((run): DatedBalance => ({ on: run.asOf, ...balanceOf(run) }));
  const { figure, contributions } = balances.at(-1) as DatedBalance;
  const completedOn = isComplete(figure) ? completion(balances) : undefined;
  const lapsedOn = isIncomplete(balances.at(-1)) ? lapse(balances) : undefined;
  return {
    ...figure,
    contributions,
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(lapsedOn === undefined ? {} : { lapsedOn }),
  };
}

/** Between the last run that was not complete and the first after it that was. */
function completion(balances: readonly DatedBalance[]): DaySpan | undefined {
  const last = balances.findLastIndex(isIncomplete);
  const first = balances.slice(last + 1).find((balance) => isComplete(balance.figure));
  const before = balances[last];
  if (first === undefined) return undefined;
  return { ...(before === undefined ? {} : { earliest: addDays(before.on, 1) }), latest: first.on };
}

/** The day of the first run that was no longer complete, after the last that was. */
function lapse(balances: readonly DatedBalance[]): PlainDate | undefined {
  const last = balances.findLastIndex((balance) => isComplete(balance.figure));
  return last === -1 ? undefined : balances.slice(last + 1).find(isIncomplete)?.on;
}

const isIncomplete = (balance: DatedBalance | undefined): boolean =>
  balance?.figure.kind === "judged" && balance.figure.high < 1;
