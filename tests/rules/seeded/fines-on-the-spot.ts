import { workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { inTime, tooLate } from "./days.js";
import { penalty } from "./penalties.js";
import { newLaw } from "./penalty-course.js";

/** Two working days to the organ and two more to the bank. */
const fourWorkingDays = workingDays(4);

const fine = defineScenario({
  name: "a small fine collected on the spot",
  about: EnforcementCase,
  days: newLaw,
  record: (occasion) => {
    const lawful = penalty.record(occasion) as Draft<EnforcementCase>;
    return {
      ...lawful,
      amount: 100,
      amountPaid: 100,
      collectedOnTheSpot: true,
      paidIntoTreasuryOn: inTime(occasion, lawful.decidedOn ?? "", fourWorkingDays),
    };
  },
  violations: [
    {
      name: "handed in late",
      breaks: ["hand-in-collected-fine"],
      record: (occasion, { decidedOn = "" }) => ({
        paidIntoTreasuryOn: tooLate(occasion, decidedOn, fourWorkingDays),
      }),
    },
    {
      name: "never handed in",
      breaks: ["hand-in-collected-fine"],
      record: () => ({ paidIntoTreasuryOn: undefined }),
    },
    {
      name: "a hundred and one yuan on the spot",
      breaks: ["collect-only-small-fine-on-the-spot"],
      record: () => ({ amount: 101, amountPaid: 101 }),
    },
  ],
});

/** Fines collected on the spot (当场收缴罚款), under the law of 2021. */
export const finesOnTheSpot = [fine];
