import { days } from "fazhi";
import { FilingReview } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

const newRegulations = { from: "2024-11-01" };
const fifteenDays = days(15, { rollOver: true });
const thirtyDays = days(30, { rollOver: true });

const filing = defineScenario({
  name: "the filing of a rule",
  about: FilingReview,
  record: (occasion) => {
    const { id, unit, day } = occasion;
    return {
      unit,
      document: `${id}-rule`,
      receivedOn: day,
      returnedOn: day,
      correctedOn: inTime(occasion, day, fifteenDays),
      noticeReceivedOn: after(day, 30),
      noticeAnsweredOn: inTime(occasion, after(day, 30), thirtyDays),
      concludedOn: after(day, 100),
      result: "registered",
    };
  },
  others: ({ id, unit, day }) => ({
    "normative-document": [
      {
        id: `${id}-rule`,
        unit,
        title: "示例州城市绿化管理办法",
        kind: "rule",
        touchesRights: true,
        touchesMarket: false,
        publishedOn: after(day, -20),
        filedOn: day,
      },
    ],
  }),
  violations: [
    {
      name: "corrected late after its return",
      breaks: ({ day }) => inForce(day, newRegulations, "correct-returned-filing"),
      record: (occasion) => ({ correctedOn: tooLate(occasion, occasion.day, fifteenDays) }),
    },
    {
      name: "never corrected after its return",
      breaks: ({ day }) => inForce(day, newRegulations, "correct-returned-filing"),
      record: () => ({ correctedOn: undefined }),
    },
    {
      name: "the reviewer's notice answered late",
      breaks: ["answer-review-notice-in-time"],
      record: (occasion) => ({ noticeAnsweredOn: tooLate(occasion, after(occasion.day, 30), thirtyDays) }),
    },
  ],
});

/** Filing of rules (规章备案), under the regulations of 2001 and those of 2024. */
export const ruleFilings = [filing];
