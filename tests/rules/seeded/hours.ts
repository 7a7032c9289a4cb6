import { EmergencyReport, EnforcementCase, PublicConcern } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { after } from "./days.js";
import { policePenalties } from "./police-penalties.js";
import { regionalGovernment } from "./regional-government.js";

const minutesOfDay = 1440;

/** The time so many minutes after the beginning of a day, in Beijing or as a clock in UTC shows it. */
function at({ oneOf }: Occasion, day: string, minutes: number): string {
  const written = (on: string, minute: number): string =>
    `${after(on, Math.floor(minute / minutesOfDay))}T${[Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, "0")).join(":")}`;
  const utc = minutes - 480;
  return oneOf([false, true])
    ? written(day, minutes)
    : `${utc < 0 ? written(after(day, -1), utc + minutesOfDay) : written(day, utc)}Z`;
}

/** A minute within some hours from another: the first, the last, or one between them. */
const within = ({ below, oneOf }: Occasion, start: number, hours: number): number =>
  start + oneOf([0, hours * 60, below(hours * 60 + 1)]);

/** A minute after some hours: the first, or one of the days after. */
const beyond = ({ below, oneOf }: Occasion, start: number, hours: number): number =>
  start + hours * 60 + 1 + oneOf([0, below(3000)]);

// Begun late in the evening, the time runs past midnight.
const start = ({ serial }: Occasion): number => (serial % 2 === 0 ? 23 * 60 + 15 : 9 * 60);

const emergencies = [
  { kind: "work-accident", rule: "pass-on-accident-report-in-time" },
  { kind: "public-health", rule: "pass-on-health-report-in-time" },
] as const;

const reports = emergencies.map(({ kind, rule }) =>
  defineScenario({
    name: `the report of an emergency, ${kind}`,
    about: EmergencyReport,
    days: { until: "2025-10-01" },
    record: (occasion) => {
      const { unit, day, oneOf } = occasion;
      const received = start(occasion);
      return {
        unit,
        kind,
        title: "示例事件",
        grade: oneOf(["ordinary", "larger", "major"]),
        receivedAt: at(occasion, day, received),
        reportedAt: at(occasion, day, within(occasion, received, 2)),
      };
    },
    violations: [
      {
        name: "passed on after two hours",
        breaks: [rule],
        record: (occasion) => ({ reportedAt: at(occasion, occasion.day, beyond(occasion, start(occasion), 2)) }),
      },
      { name: "never passed on", breaks: [rule], record: () => ({ reportedAt: undefined }) },
    ],
  }),
);

const toNation = defineScenario({
  name: "the report of a public-health emergency by a region",
  about: EmergencyReport,
  days: { until: "2025-10-01" },
  record: (occasion) => {
    const { id, day } = occasion;
    const received = start(occasion);
    return {
      unit: `${id}-government`,
      kind: "public-health",
      title: "示例事件",
      receivedAt: at(occasion, day, received),
      reportedAt: at(occasion, day, within(occasion, received, 1)),
    };
  },
  others: ({ id }) => regionalGovernment(id),
  violations: [
    {
      name: "told the nation after an hour",
      breaks: ["report-health-emergency-to-nation-in-time"],
      record: (occasion) => ({ reportedAt: at(occasion, occasion.day, beyond(occasion, start(occasion), 1)) }),
    },
  ],
});

const grave = { graveEmergency: true, responseDue: true } as const;

const concern = defineScenario({
  name: "a concern of the public",
  about: PublicConcern,
  days: { from: "2016-12-01" },
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const found = start(occasion);
    const spoken = {
      informationAt: at(occasion, day, within(occasion, found, 5)),
      pressConferenceAt: at(occasion, day, within(occasion, found, 24)),
    };
    const respondedAt = at(occasion, day, within(occasion, found, 48));
    return {
      unit,
      title: "示例舆情",
      foundAt: at(occasion, day, found),
      ...oneOf([
        { ...grave, ...spoken },
        { graveEmergency: false, responseDue: true, respondedAt },
        { graveEmergency: false, responseDue: false },
      ]),
    };
  },
  violations: [
    {
      name: "no press conference within 24 hours",
      breaks: ["hold-press-conference-in-time"],
      record: (occasion) => ({
        ...grave,
        informationAt: at(occasion, occasion.day, within(occasion, start(occasion), 5)),
        pressConferenceAt: at(occasion, occasion.day, beyond(occasion, start(occasion), 24)),
      }),
    },
    {
      name: "nothing published within five hours",
      breaks: ["publish-first-information-in-time"],
      record: (occasion) => ({
        ...grave,
        informationAt: at(occasion, occasion.day, beyond(occasion, start(occasion), 5)),
        pressConferenceAt: at(occasion, occasion.day, within(occasion, start(occasion), 24)),
      }),
    },
    {
      name: "responded after 48 hours",
      breaks: ["respond-to-public-concern-in-time"],
      record: (occasion) => ({
        graveEmergency: false,
        responseDue: true,
        informationAt: undefined,
        pressConferenceAt: undefined,
        respondedAt: at(occasion, occasion.day, beyond(occasion, start(occasion), 48)),
      }),
    },
  ],
});

const [onTheSpot] = policePenalties;
if (onTheSpot === undefined) throw new RangeError("there is no story of a penalty on the spot");

/** How long the police may question somebody by what they know of the case, and by the law of its day. */
const questionings = [
  { detentionPossible: false, manyOrUnidentified: false, hours: () => 8 },
  { detentionPossible: true, manyOrUnidentified: false, hours: () => 24 },
  { detentionPossible: false, manyOrUnidentified: true, hours: (day: string) => (day < "2026-01-01" ? 8 : 12) },
] as const;

const questioned = (occasion: Occasion, day: string, endOf: typeof within): Draft<EnforcementCase> => {
  const { hours, ...facts } = occasion.oneOf(questionings);
  const arrived = start(occasion);
  return {
    questionings: [
      {
        ...facts,
        arrivedAt: at(occasion, day, arrived),
        endedAt: at(occasion, day, endOf(occasion, arrived, hours(day))),
      },
    ],
  };
};

const police = defineScenario({
  name: "a questioning and a penalty of the police, in hours",
  about: EnforcementCase,
  record: (occasion) => {
    const lawful = onTheSpot.record(occasion) as Draft<EnforcementCase>;
    const { decidedOn = "" } = lawful;
    const decided = start(occasion);
    return {
      ...lawful,
      decidedAt: at(occasion, decidedOn, decided),
      filedWithOrganAt: at(occasion, decidedOn, within(occasion, decided, 24)),
      ...questioned(occasion, decidedOn, within),
    };
  },
  violations: [
    {
      name: "questioned too long",
      breaks: ["end-questioning-in-time"],
      record: (occasion, { decidedOn = "" }) => questioned(occasion, decidedOn, beyond),
    },
    {
      name: "filed after 24 hours",
      breaks: ["file-spot-penalty-in-time"],
      record: (occasion, { decidedOn = "" }) => ({
        filedWithOrganAt: at(occasion, decidedOn, beyond(occasion, start(occasion), 24)),
      }),
    },
    { name: "never filed", breaks: ["file-spot-penalty-in-time"], record: () => ({ filedWithOrganAt: undefined }) },
  ],
});

/** Stories of what runs in hours. */
export const hours = [...reports, toNation, concern, police];
