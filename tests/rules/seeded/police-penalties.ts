import { days, workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { after, inTime, lastDay, tooLate } from "./days.js";
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

/** From which fine on the two laws give a right to a hearing. */
const heardFrom = (decidedOn: string): number => (decidedOn < "2026-01-01" ? 2000 : 4000);

const thirtyDays = days(30, { rollOver: true });

const ordinary = defineScenario({
  name: "a case of public security decided within thirty days",
  about: EnforcementCase,
  record: (occasion) => {
    const { day } = occasion;
    const decidedOn = inTime(occasion, after(day, 20), days(10));
    const lawful = penalty.record(occasion) as Draft<EnforcementCase>;
    return { ...lawful, ...heardCourse(occasion, decidedOn) };
  },
  violations: [
    {
      name: "decided on the day after the last",
      breaks: ["decide-public-security-case-in-time"],
      record: (occasion) => heardCourse(occasion, tooLate(occasion, occasion.day, thirtyDays)),
    },
    {
      name: "a fine for which a hearing may be asked, recorded as needing none",
      breaks: ["tell-of-police-hearing-where-due"],
      record: (_, { decidedOn = "" }) => ({
        hearingDue: false,
        amount: heardFrom(decidedOn),
        amountPaid: heardFrom(decidedOn),
      }),
    },
  ],
});

/** The course of a case without a hearing, for which the party could have asked. */
function heardCourse(occasion: Occasion, decidedOn: string): Draft<EnforcementCase> {
  const { day, oneOf } = occasion;
  const amount = oneOf([heardFrom(decidedOn), 600]);
  const servedOn = oneOf([decidedOn, lastDay(decidedOn, twoDays)]);
  return {
    specialLaw: "public-security",
    actedOn: after(day, -3),
    procedure: [
      { kind: "opening", on: day },
      { kind: "investigation", on: after(day, 2) },
      { kind: "notice", on: after(day, 5) },
      { kind: "legal-review", on: after(day, 18), result: "passed" },
      { kind: "collective-discussion", on: after(day, 19) },
      { kind: "decision", on: decidedOn },
    ],
    hearingDue: amount >= heardFrom(decidedOn),
    hearingRequestedOn: undefined,
    amount,
    amountPaid: amount,
    decidedOn,
    servedOn,
    paidOn: servedOn,
    resultPublishedOn: decidedOn,
  };
}

const suspended = defineScenario({
  name: "a case of public security that waited for an appraisal",
  about: EnforcementCase,
  record: (occasion) => {
    const { day } = occasion;
    const lawful = penalty.record(occasion) as Draft<EnforcementCase>;
    return {
      ...lawful,
      ...heardCourse(occasion, lastDay(day, days(40, { rollOver: true }))),
      suspensions: [{ ground: "appraisal", from: after(day, 3), until: after(day, 13) }],
    };
  },
  violations: [],
});

/** Penalties by the law on public security (治安管理处罚), which has times and ceilings of its own. */
export const policePenalties = [police, ordinary, suspended];
