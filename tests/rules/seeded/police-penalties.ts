import { days, EnforcementCase, workingDays } from "fazhi";
import { type Draft, defineScenario } from "fazhi/testing";
import { inTime, lastDay, tooLate } from "./days.js";
import { penalty } from "./penalties.js";

const twoDays = days(2, { rollOver: true });
const fourWorkingDays = workingDays(4);

/** The law on public security of 2005 and its revision of 2025: what may be collected on the spot, and by whom judged. */
const onTheSpot = (decidedOn: string): number => (decidedOn < "2026-01-01" ? 50 : 200);

const police = defineScenario({
  name: "a small fine of the police, imposed and collected on the spot",
  about: EnforcementCase,
  record: (occasion) => {
    const lawful = penalty.record(occasion) as Draft<EnforcementCase>;
    const { decidedOn = "" } = lawful;
    const servedOn = occasion.oneOf([decidedOn, lastDay(decidedOn, twoDays)]);
    const amount = onTheSpot(decidedOn);
    return {
      ...lawful,
      specialLaw: "public-security",
      procedureKind: "summary",
      actedOn: decidedOn,
      openedOn: decidedOn,
      servedOn,
      paidOn: servedOn,
      amount,
      amountPaid: amount,
      benchmark: undefined,
      collectedOnTheSpot: true,
      paidIntoTreasuryOn: inTime(occasion, decidedOn, fourWorkingDays),
    };
  },
  violations: [
    {
      name: "served on the third day",
      breaks: ["serve-public-security-penalty-in-time"],
      record: (occasion, { decidedOn = "" }) => {
        const servedOn = tooLate(occasion, decidedOn, twoDays);
        return { servedOn, paidOn: servedOn };
      },
    },
    {
      name: "a yuan too much on the spot",
      breaks: ["collect-only-small-fine-on-the-spot"],
      record: (_, { decidedOn = "" }) => ({ amount: onTheSpot(decidedOn) + 1, amountPaid: onTheSpot(decidedOn) + 1 }),
    },
  ],
});

/** Penalties by the law on public security (治安管理处罚), which has times and ceilings of its own. */
export const policePenalties = [police];
