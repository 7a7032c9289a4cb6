import { inUnitOrder } from "../model/dataset/unit-order.js";
import type { RankedAccount, RankSpan } from "./assessment.js";
import type { Score } from "./score-line.js";
import type { UnitAccount } from "./unit-account.js";

/**
 * The accounts with their places, the best first, those of one place by the ids of the units. A place is one more than
 * the number of units with a higher score, so that equal scores share it and the next is left out.
 */
export const ranked = (accounts: readonly UnitAccount[]): readonly RankedAccount[] =>
  accounts
    .map((account) => ({ ...account, rank: rankOf(account.score, accounts) }))
    .sort(
      (one, other) =>
        one.rank.best - other.rank.best || one.rank.worst - other.rank.worst || inUnitOrder(one.unit, other.unit),
    );

function rankOf({ low, high }: Score, accounts: readonly UnitAccount[]): RankSpan {
  const above = accounts.filter(({ score }) => score.low > high).length;
  const maybeAbove = accounts.filter(({ score }) => score.high > low && score.low <= high).length;
  // A score with room in it may lie above its own lower end, and is not above itself.
  return { best: above + 1, worst: above + maybeAbove + 1 - Number(high > low) };
}
