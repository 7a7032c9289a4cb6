import type { PlainDate } from "../calendar/plain-date.js";
import { type Figure, isComplete } from "./figure.js";
import type { Account } from "./progress.js";
import type { Contribution } from "./roll-up/contribution.js";

/** A figure as it was on one day, with what it was computed from. */
export interface Balance {
  readonly figure: Figure;
  readonly contributions: readonly Contribution[];
}

/**
 * The balance on the as-of day, and since when it is complete or no longer so.
 *
 * `changes` are the days on which the balance may have changed; `balanceOn` says what it was on any of them.
 */
export function openAccount(
  asOf: PlainDate,
  changes: readonly PlainDate[],
  balanceOn: (day: PlainDate) => Balance,
): Account {
  const days = [...new Set(changes)].filter((day) => day <= asOf).sort();
  let balance = days.length === 0 ? balanceOn(asOf) : undefined;
  let completedOn: PlainDate | undefined;
  let lapsedOn: PlainDate | undefined;
  for (const day of days) {
    balance = balanceOn(day);
    if (isComplete(balance.figure)) {
      completedOn ??= day;
      lapsedOn = undefined;
    } else if (completedOn !== undefined) {
      completedOn = undefined;
      lapsedOn = day;
    }
  }
  const { figure, contributions } = balance as Balance;
  return {
    ...figure,
    contributions,
    ...(completedOn === undefined ? {} : { completedOn: { earliest: completedOn, latest: completedOn } }),
    ...(lapsedOn === undefined ? {} : { lapsedOn }),
  };
}
