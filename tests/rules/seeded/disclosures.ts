import { workingDays } from "fazhi";
import { Disclosure } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

const period = workingDays(20);

const disclosure = defineScenario({
  name: "information that is owed to the public",
  about: Disclosure,
  record: (occasion) => ({
    unit: occasion.unit,
    kind: occasion.oneOf(["decision", "execution", "management", "service", "result"]),
    title: "年度重点工作完成情况",
    indexNumber: occasion.oneOf(["11370322004222241N/2021-5135380", "000014349/2018-00079"]),
    formedOn: occasion.day,
    publishedOn: inTime(occasion, occasion.day, period),
  }),
  violations: [
    {
      name: "published late",
      breaks: ["publish-information-in-time"],
      record: (occasion) => ({ publishedOn: tooLate(occasion, occasion.day, period) }),
    },
    {
      name: "never published",
      breaks: ["publish-information-in-time"],
      record: () => ({ publishedOn: undefined }),
    },
    {
      name: "an index number with a wrong check digit",
      breaks: ["index-under-valid-credit-code"],
      record: () => ({ indexNumber: "91350100M000100Y4Z/2018-00079" }),
    },
  ],
});

const datedDisclosure = defineScenario({
  name: "information with a last day of its own",
  about: Disclosure,
  record: (occasion) => {
    const { day, oneOf, below } = occasion;
    const dueOn = after(day, oneOf([3, 60]));
    return { ...disclosure.record(occasion), dueOn, publishedOn: oneOf([dueOn, after(dueOn, -below(3))]) };
  },
  violations: [
    {
      name: "published after its own last day",
      breaks: ["publish-information-by-special-day"],
      record: ({ oneOf }, { dueOn = "" }) => ({ publishedOn: after(dueOn, oneOf([1, 30])) }),
    },
  ],
});

const data = defineScenario({
  name: "data that is opened",
  about: Disclosure,
  record: (occasion) => ({ ...disclosure.record(occasion), kind: "data", title: "公共停车位数据" }),
  violations: [
    {
      name: "opened late",
      breaks: ({ day }) => inForce(day, planYear, "publish-data-and-interpretation-in-time"),
      record: (occasion) => ({ publishedOn: tooLate(occasion, occasion.day, period) }),
    },
  ],
});

const interpretation = defineScenario({
  name: "what explains a policy",
  about: Disclosure,
  record: (occasion) => ({ ...disclosure.record(occasion), kind: "interpretation", title: "政策解读" }),
  violations: [
    {
      name: "explained late",
      breaks: ({ day }) => inForce(day, planYear, "publish-data-and-interpretation-in-time"),
      record: (occasion) => ({ publishedOn: tooLate(occasion, occasion.day, period) }),
    },
  ],
});

const response = defineScenario({
  name: "the answer to a public concern",
  about: Disclosure,
  record: (occasion) => ({ ...disclosure.record(occasion), kind: "response", title: "关于供暖问题的回应" }),
  violations: [
    {
      name: "the concern answered late",
      breaks: ({ day }) => inForce(day, planYear, "answer-public-concern-in-time"),
      record: (occasion) => ({ publishedOn: tooLate(occasion, occasion.day, period) }),
    },
    {
      name: "the concern never answered",
      breaks: ({ day }) => inForce(day, planYear, "answer-public-concern-in-time"),
      record: () => ({ publishedOn: undefined }),
    },
  ],
});

const withheld = defineScenario({
  name: "information that is withheld",
  about: Disclosure,
  record: (occasion) => ({
    ...disclosure.record(occasion),
    publishedOn: undefined,
    withheldBecause: "涉及商业秘密",
  }),
  violations: [],
});

/** Publication without request (主动公开), under the regulations of 2007 and those of 2019. */
export const disclosures = [disclosure, datedDisclosure, data, interpretation, response, withheld];
