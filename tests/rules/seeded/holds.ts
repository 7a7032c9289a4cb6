import { days, workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { after, inTime, lastDay, tooLate } from "./days.js";
import { penalty } from "./penalties.js";
import { newLaw } from "./penalty-course.js";

type Hold = NonNullable<Draft<EnforcementCase>["holds"]>[number];

const threeWorkingDays = workingDays(3);
const thirtyDays = days(30, { rollOver: true });
const sixtyDays = days(60, { rollOver: true });
const extension = { count: 30, unit: "day", approvedOn: "2012-01-01", approverRole: "organ-head" } as const;

/** The time for dealing with evidence kept in place, by the law of the day on which the case was opened. */
const evidencePeriod = (openedOn: string) => (openedOn < newLaw.from ? days(7, { rollOver: true }) : workingDays(7));

const evidence = ({ day }: Occasion, until: string | undefined): Hold => ({
  kind: "evidence-kept",
  from: after(day, 1),
  until,
});

const seizure = ({ day, oneOf }: Occasion, until: string | undefined, extensions: Hold["extensions"] = []): Hold => ({
  kind: oneOf(["sealing", "seizure", "freezing"]),
  from: after(day, 2),
  until,
  deliveredOn: after(day, 2),
  extensions,
});

const heldPenalty = defineScenario({
  name: "a penalty for which things were held",
  about: EnforcementCase,
  record: (occasion) => {
    const { day } = occasion;
    return {
      ...penalty.record(occasion),
      holds: [
        evidence(occasion, inTime(occasion, after(day, 1), evidencePeriod(day))),
        seizure(occasion, inTime(occasion, after(day, 2), thirtyDays)),
        seizure(occasion, lastDay(after(day, 2), sixtyDays), [extension]),
      ],
    };
  },
  violations: [
    {
      name: "evidence kept too long",
      breaks: ["deal-with-kept-evidence-in-time"],
      record: (occasion) => ({
        holds: [evidence(occasion, tooLate(occasion, after(occasion.day, 1), evidencePeriod(occasion.day)))],
      }),
    },
    {
      name: "evidence still kept",
      breaks: ["deal-with-kept-evidence-in-time"],
      record: (occasion) => ({ holds: [evidence(occasion, undefined)] }),
    },
    {
      name: "held for more than thirty days",
      breaks: ["end-hold-in-time"],
      record: (occasion) => ({ holds: [seizure(occasion, tooLate(occasion, after(occasion.day, 2), thirtyDays))] }),
    },
    {
      name: "still held",
      breaks: ["end-hold-in-time"],
      record: (occasion) => ({ holds: [seizure(occasion, undefined)] }),
    },
    {
      name: "held for more than sixty days",
      breaks: ["end-hold-in-time"],
      record: (occasion) => ({
        holds: [seizure(occasion, tooLate(occasion, after(occasion.day, 2), sixtyDays), [extension])],
      }),
    },
    {
      name: "lengthened by thirty-one days",
      breaks: ["end-hold-in-time"],
      record: (occasion) => ({
        holds: [seizure(occasion, lastDay(after(occasion.day, 2), sixtyDays), [{ ...extension, count: 31 }])],
      }),
    },
    {
      name: "lengthened by the head of an office",
      breaks: ["end-hold-in-time"],
      record: (occasion) => ({
        holds: [
          seizure(occasion, lastDay(after(occasion.day, 2), sixtyDays), [
            { ...extension, approverRole: "office-head" },
          ]),
        ],
      }),
    },
  ],
});

/** Deposits frozen on the second day, and when the party was given the paper. */
const freezing = (occasion: Occasion, deliveredOn: string): Hold => ({
  kind: "freezing",
  from: after(occasion.day, 2),
  until: inTime(occasion, after(occasion.day, 2), thirtyDays),
  deliveredOn,
});

const frozen = defineScenario({
  name: "a penalty for which deposits were frozen",
  about: EnforcementCase,
  record: (occasion) => ({
    ...penalty.record(occasion),
    holds: [freezing(occasion, inTime(occasion, after(occasion.day, 2), threeWorkingDays))],
  }),
  violations: [
    {
      name: "the paper delivered after the third working day",
      breaks: ["deliver-freezing-paper-in-time"],
      record: (occasion) => ({
        holds: [freezing(occasion, tooLate(occasion, after(occasion.day, 2), threeWorkingDays))],
      }),
    },
  ],
});

/** Something seized on the spot at ten o'clock of the second day, and when the organ's head was told. */
const seizedOnTheSpot = ({ day }: Occasion, reportedAt: string | undefined): Hold => ({
  kind: "seizure",
  from: after(day, 2),
  until: after(day, 20),
  onTheSpot: true,
  takenAt: `${after(day, 2)}T10:00`,
  reportedAt,
});

const onTheSpot = defineScenario({
  name: "a penalty for which things were seized on the spot",
  about: EnforcementCase,
  record: (occasion) => {
    const { day, oneOf } = occasion;
    const inTime = [`${after(day, 2)}T11:30`, `${after(day, 3)}T10:00`, `${after(day, 3)}T02:00Z`] as const;
    return {
      ...penalty.record(occasion),
      // The second measure was approved before it was taken.
      holds: [seizedOnTheSpot(occasion, oneOf(inTime)), seizure(occasion, after(day, 10))],
    };
  },
  violations: [
    {
      name: "reported in the twenty-fifth hour",
      breaks: ["report-spot-coercion-in-time"],
      record: (occasion) => ({
        holds: [seizedOnTheSpot(occasion, `${after(occasion.day, 3)}T10:${occasion.oneOf(["01", "59"])}`)],
      }),
    },
    {
      name: "never reported",
      breaks: ["report-spot-coercion-in-time"],
      record: (occasion) => ({ holds: [seizedOnTheSpot(occasion, undefined)] }),
    },
  ],
});

/** What is held while a case is investigated (先行登记保存、查封、扣押、冻结). */
export const holds = [heldPenalty, frozen, onTheSpot];
