import { days } from "fazhi";
import { ArbitrationCase } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { inTime, lastDay, tooLate } from "./days.js";

const fortyFiveDays = days(45, { rollOver: true });
const sixtyDays = days(60, { rollOver: true });

const arbitration = defineScenario({
  name: "a labour arbitration",
  about: ArbitrationCase,
  record: (occasion) => ({
    unit: occasion.unit,
    kind: "labour",
    title: "拖欠工资争议",
    receivedOn: occasion.day,
    acceptedOn: occasion.day,
    suspensions: [],
    extensions: [],
    decidedOn: inTime(occasion, occasion.day, fortyFiveDays),
  }),
  violations: [
    {
      name: "decided late",
      breaks: ["decide-labour-arbitration-in-time"],
      record: (occasion) => ({ decidedOn: tooLate(occasion, occasion.day, fortyFiveDays) }),
    },
    {
      name: "never decided",
      breaks: ["decide-labour-arbitration-in-time"],
      record: () => ({ decidedOn: undefined }),
    },
  ],
});

const extendedArbitration = defineScenario({
  name: "an extended labour arbitration",
  about: ArbitrationCase,
  record: (occasion) => ({
    ...(arbitration.record(occasion) as Draft<ArbitrationCase>),
    extensions: [
      { count: 15, unit: "day", approvedOn: occasion.day, approverRole: "organ-head", notifiedOn: occasion.day },
    ],
    decidedOn: lastDay(occasion.day, sixtyDays),
  }),
  violations: [
    {
      name: "decided after the extension",
      breaks: ["decide-labour-arbitration-in-time"],
      record: (occasion) => ({ decidedOn: tooLate(occasion, occasion.day, sixtyDays) }),
    },
  ],
});

/** Labour arbitration (劳动争议仲裁). */
export const arbitrations = [arbitration, extendedArbitration];
