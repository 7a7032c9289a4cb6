import { workingDays } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { after, fullTime, inTime, lastDay, tooLate } from "./days.js";
import { acceptance, decisionOn, type Licence, plainLicence } from "./licence-course.js";

/** An application that is accepted on the day of its receipt. */
const acceptedAtOnce = (occasion: Occasion): Licence => ({
  ...plainLicence(occasion),
  ...acceptance(occasion, occasion.day),
});

const extension = {
  count: 10,
  unit: "working-day",
  approvedOn: "2012-01-01",
  approverRole: "organ-head",
  reason: "情况复杂",
  notifiedOn: "2012-01-01",
} as const;

const thirtyWorkingDays = workingDays(30);

const extendedLicence = defineScenario({
  name: "an extended licence",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...acceptedAtOnce(occasion),
    extensions: [extension],
    ...decisionOn(occasion, lastDay(occasion.day, thirtyWorkingDays)),
  }),
  violations: [
    {
      name: "decided after the extension",
      breaks: ["decide-licence-in-time"],
      record: (occasion) => decisionOn(occasion, tooLate(occasion, occasion.day, thirtyWorkingDays)),
    },
    {
      name: "extended by eleven working days",
      breaks: ["extend-licence-period-lawfully"],
      record: () => ({ extensions: [{ ...extension, count: 11 }] }),
    },
    {
      name: "extended twice",
      breaks: ["extend-licence-period-lawfully"],
      record: () => ({ extensions: [extension, extension] }),
    },
    {
      name: "extended by the head of an office",
      breaks: ["extend-licence-period-lawfully"],
      record: () => ({ extensions: [{ ...extension, approverRole: "office-head" }] }),
    },
    {
      name: "extended without a reason",
      breaks: ["extend-licence-period-lawfully"],
      record: () => ({ extensions: [{ ...extension, reason: undefined }] }),
    },
    {
      name: "extended without telling the applicant",
      breaks: ["extend-licence-period-lawfully"],
      record: () => ({ extensions: [{ ...extension, notifiedOn: undefined }] }),
    },
  ],
});

const jointExtension = { ...extension, count: 15, approverRole: "government-head" } as const;
const sixtyWorkingDays = workingDays(60);

const jointLicence = defineScenario({
  name: "a licence that several organs handle together",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...acceptedAtOnce(occasion),
    handling: "joint",
    ...decisionOn(occasion, inTime(occasion, occasion.day, workingDays(45))),
  }),
  violations: [
    {
      name: "decided together after forty-five working days",
      breaks: ["decide-licence-in-time"],
      record: (occasion) => decisionOn(occasion, tooLate(occasion, occasion.day, workingDays(45))),
    },
    {
      name: "extended together and decided after sixty working days",
      breaks: ["decide-licence-in-time"],
      record: (occasion) => ({
        extensions: [jointExtension],
        ...decisionOn(occasion, tooLate(occasion, occasion.day, sixtyWorkingDays)),
      }),
    },
    {
      name: "extended together by the head of one organ",
      breaks: ["extend-licence-period-lawfully"],
      record: (occasion) => ({
        extensions: [{ ...jointExtension, approverRole: "organ-head" }],
        ...decisionOn(occasion, lastDay(occasion.day, sixtyWorkingDays)),
      }),
    },
  ],
});

const preliminaryReview = defineScenario({
  name: "the preliminary review of a licence by a lower organ",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...acceptedAtOnce(occasion),
    handling: "preliminary-review",
    ...decisionOn(occasion, inTime(occasion, occasion.day, workingDays(20))),
  }),
  violations: [
    {
      name: "reviewed after twenty working days",
      breaks: ["decide-licence-in-time"],
      record: (occasion) => decisionOn(occasion, tooLate(occasion, occasion.day, workingDays(20))),
    },
  ],
});

const renewal = defineScenario({
  name: "the renewal of a licence",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...acceptedAtOnce(occasion),
    handling: "renewal",
    currentUntil: after(fullTime(occasion.day, thirtyWorkingDays), occasion.oneOf([0, 10])),
    ...decisionOn(occasion, inTime(occasion, occasion.day, workingDays(20))),
  }),
  violations: [
    {
      name: "decided when the licence had ended",
      breaks: ["decide-renewal-before-expiry", "decide-licence-in-time"],
      record: (occasion, { currentUntil = "" }) => decisionOn(occasion, after(currentUntil, occasion.oneOf([1, 20]))),
    },
    {
      name: "the time stopped by a hearing until the licence had ended",
      breaks: ["decide-renewal-before-expiry"],
      record: (occasion, { currentUntil = "" }) => ({
        suspensions: [
          { from: after(occasion.day, 1), until: currentUntil, ground: "hearing", notifiedOn: after(occasion.day, 1) },
        ],
        ...decisionOn(occasion, after(currentUntil, occasion.oneOf([1, 7]))),
      }),
    },
  ],
});

/** Periods of licences (行政许可期限): extended, joint, preliminary, renewed. */
export const licencePeriods = [extendedLicence, jointLicence, preliminaryReview, renewal];
