import { workingDays } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, firstDayLate, fullTime, inTime, lastDay, tooLate } from "./days.js";
import { acceptance, decisionOn, type Licence, plainLicence } from "./licence-course.js";

const fiveWorkingDays = workingDays(5);
const sevenWorkingDays = workingDays(7);
const tenWorkingDays = workingDays(10);
const twentyWorkingDays = workingDays(20);
const threeSystems = { from: "2018-12-05" };

/** A licence; other stories begin with it. */
export const licence = defineScenario({
  name: "a licence",
  about: LicenceCase,
  record: (occasion): Licence => {
    const accepted = acceptance(occasion, inTime(occasion, occasion.day, fiveWorkingDays));
    return {
      ...plainLicence(occasion),
      ...accepted,
      ...decisionOn(occasion, inTime(occasion, accepted.acceptedOn ?? "", twentyWorkingDays)),
    };
  },
  violations: [
    {
      name: "decided late",
      breaks: ["decide-licence-in-time"],
      record: (occasion, { acceptedOn = "" }) => decisionOn(occasion, tooLate(occasion, acceptedOn, twentyWorkingDays)),
    },
    {
      name: "no paper of the acceptance",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "record-licensing-throughout"),
      record: () => ({
        record: {
          textual: true,
          complete: true,
          audioVisualRequired: false,
          papers: (["investigation", "decision"] as const).map((step) => ({ step, title: "文书" })),
        },
      }),
    },
    {
      name: "never decided",
      breaks: ["decide-licence-in-time"],
      record: () => ({ decidedOn: undefined, outcome: undefined, servedOn: undefined, resultPublishedOn: undefined }),
    },
    {
      name: "served late",
      breaks: ["serve-licence-in-time"],
      record: (occasion, { decidedOn = "" }) => ({
        outcome: "granted",
        servedOn: tooLate(occasion, decidedOn, tenWorkingDays),
      }),
    },
    {
      name: "the result published late",
      breaks: (_, { decidedOn }) => inForce(decidedOn, threeSystems, "publish-licensing-result"),
      record: (occasion, { decidedOn = "" }) => ({ resultPublishedOn: tooLate(occasion, decidedOn, sevenWorkingDays) }),
    },
    {
      name: "those who test assigned late",
      breaks: ["assign-licence-testers-in-time"],
      record: (occasion, { acceptedOn = "" }) => ({
        testing: { assignedOn: tooLate(occasion, acceptedOn, fiveWorkingDays), staff: 2 },
      }),
    },
    {
      name: "tested by one",
      breaks: ["test-licence-in-pairs"],
      record: (_, { testing }) => ({ testing: { ...testing, staff: 1 } }),
    },
    {
      name: "by an item that had ended",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "license-by-listed-item"),
      record: ({ id }) => ({ item: `${id}-item` }),
      others: ({ id, unit, day }) => ({
        "list-entry": [
          {
            id: `${id}-item`,
            list: `powers-of-${unit}`,
            name: "原有许可",
            kind: "licence",
            validFrom: "2010-01-01",
            validUntil: day,
          },
        ],
      }),
    },
    {
      name: "an intermediary service that is on no list",
      breaks: ({ day }) => inForce(day, { from: "2015-05-01" }, "use-listed-intermediaries"),
      record: () => ({ intermediaries: [{ title: "检测", choice: "free" }] }),
    },
    {
      name: "a provider named to the applicant",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "leave-choice-of-intermediary-to-applicant"),
      record: ({ unit, serial, oneOf }) => ({
        intermediaries: [
          {
            entry: `service-of-${unit}`,
            title: "检测",
            choice: oneOf(["designated", "tied"]),
            provider: `示例机构${serial}`,
          },
        ],
      }),
    },
  ],
});

const correctedLicence = defineScenario({
  name: "a licence for which papers were missing",
  about: LicenceCase,
  record: (occasion): Licence => {
    const correctionNotifiedOn = inTime(occasion, occasion.day, fiveWorkingDays);
    const acceptedOn = after(correctionNotifiedOn, occasion.oneOf([1, 40]));
    return {
      ...plainLicence(occasion),
      correctionNotifiedOn,
      correctionNotices: 1,
      correctedOn: acceptedOn,
      ...acceptance(occasion, acceptedOn),
      ...decisionOn(occasion, inTime(occasion, acceptedOn, twentyWorkingDays)),
    };
  },
  violations: [
    {
      name: "the applicant told twice",
      breaks: ["tell-defects-once"],
      record: () => ({ correctionNotices: 2 }),
    },
    {
      name: "told late, and decided within the time that runs from the receipt",
      breaks: ["tell-defects-in-time"],
      record: (occasion) => {
        const toldOn = firstDayLate(occasion.day, fiveWorkingDays);
        return {
          correctionNotifiedOn: toldOn,
          correctedOn: toldOn,
          ...acceptance(occasion, toldOn),
          ...decisionOn(occasion, lastDay(occasion.day, twentyWorkingDays)),
        };
      },
    },
    {
      name: "told late, and decided as if silence had not accepted",
      breaks: ["tell-defects-in-time", "decide-licence-in-time"],
      record: (occasion) => {
        const toldOn = tooLate(occasion, occasion.day, fiveWorkingDays);
        const decidedOn = [
          firstDayLate(occasion.day, twentyWorkingDays),
          lastDay(toldOn, twentyWorkingDays),
        ].toSorted()[1];
        return {
          correctionNotifiedOn: toldOn,
          correctedOn: toldOn,
          ...acceptance(occasion, toldOn),
          ...decisionOn(occasion, decidedOn ?? ""),
        };
      },
    },
  ],
});

/** The request for a hearing and the hearing, whose time is not counted. */
function heard(occasion: Parameters<typeof plainLicence>[0], hearingHeldOn: string): Licence {
  const hearingRequestedOn = after(occasion.day, 2);
  return {
    hearingRequestedOn,
    hearingHeldOn,
    suspensions: [
      { from: hearingRequestedOn, until: hearingHeldOn, ground: "hearing", notifiedOn: hearingRequestedOn },
    ],
    ...decisionOn(occasion, after(hearingHeldOn, occasion.oneOf([1, 7]))),
  };
}

const heardLicence = defineScenario({
  name: "a licence with a hearing",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...plainLicence(occasion),
    ...acceptance(occasion, occasion.day),
    ...heard(occasion, inTime(occasion, after(occasion.day, 2), twentyWorkingDays)),
  }),
  violations: [
    {
      name: "the hearing held late",
      breaks: ["hold-licensing-hearing-in-time"],
      record: (occasion) => heard(occasion, tooLate(occasion, after(occasion.day, 2), twentyWorkingDays)),
    },
    {
      name: "the applicant not told how long the clock stands",
      breaks: ["tell-applicant-of-suspension"],
      record: (_, { suspensions = [] }) => ({
        suspensions: suspensions.map((suspension) => ({ ...suspension, notifiedOn: undefined })),
      }),
    },
    {
      name: "the clock stopped for a reason that the law does not know",
      breaks: ["tell-applicant-of-suspension"],
      record: (_, { suspensions = [] }) => ({
        suspensions: suspensions.map((suspension) => ({ ...suspension, ground: "other" as const })),
      }),
    },
  ],
});

/** A hearing of which notice was given on the day of the request. */
function notified(occasion: Parameters<typeof plainLicence>[0], hearingHeldOn: string): Licence {
  return { hearingNotifiedOn: after(occasion.day, 2), ...heard(occasion, hearingHeldOn) };
}

const notifiedLicence = defineScenario({
  name: "a licence with notice of its hearing",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...plainLicence(occasion),
    ...acceptance(occasion, occasion.day),
    ...notified(
      occasion,
      occasion.oneOf([
        fullTime(after(occasion.day, 2), sevenWorkingDays),
        lastDay(after(occasion.day, 2), twentyWorkingDays),
      ]),
    ),
  }),
  violations: [
    {
      name: "notice of the hearing after the seventh working day before it",
      breaks: ["give-notice-of-licensing-hearing"],
      record: (occasion) =>
        notified(occasion, after(lastDay(after(occasion.day, 2), sevenWorkingDays), occasion.oneOf([-1, -3]))),
    },
  ],
});

/** Licences (行政许可): receipt, acceptance, tests, hearing, decision, service. */
export const licences = [licence, correctedLicence, heardLicence, notifiedLicence];
