import { days, months, workingDays } from "fazhi";
import { Proposal } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime, lastDay, tooLate } from "./days.js";

/** What is known of the law on deputies, and of custom for the CPPCC, begins here. */
const answerLaw = { from: "2015-08-29" };
const replyNotice = { from: "2014-10-02" };
const twentyWorkingDays = workingDays(20);
const answerMonths = (isDifficult: boolean | undefined) => months(isDifficult === true ? 6 : 3, { rollOver: true });

/** A reply of public interest, published in full and in time. */
function reply(occasion: Occasion, repliedOn: string): Draft<Proposal> {
  return {
    repliedOn,
    concludedOn: repliedOn,
    publicInterest: true,
    replyPublishedOn: inTime(occasion, repliedOn, twentyWorkingDays),
    replyPublishedInFull: true,
  };
}

const unanswered = {
  repliedOn: undefined,
  concludedOn: undefined,
  replyPublishedOn: undefined,
  replyPublishedInFull: undefined,
};

/** The rule by which a reply is published; the plan's is about the whole of it. */
const publish = (repliedOn: string | undefined): readonly string[] =>
  inForce(repliedOn, replyNotice, "publish-reply-of-public-interest");

const kinds = [
  { kind: "deputy", name: "a suggestion of a deputy", rule: "answer-deputy-suggestion-in-time" },
  { kind: "cppcc", name: "a proposal of a CPPCC member", rule: "answer-cppcc-proposal-in-time" },
] as const;

const proposed = kinds.map(({ kind, name, rule }) =>
  defineScenario({
    name,
    about: Proposal,
    record: (occasion) => {
      const { unit, day, serial, oneOf } = occasion;
      const difficult = oneOf([true, false]);
      return {
        kind,
        unit,
        title: `关于改善营商环境的建议${serial}`,
        assignedOn: day,
        difficult,
        ...reply(occasion, inTime(occasion, day, answerMonths(difficult))),
      };
    },
    violations: [
      {
        name: "answered late",
        breaks: ({ day }) => inForce(day, answerLaw, rule),
        record: (occasion, { difficult }) => reply(occasion, tooLate(occasion, occasion.day, answerMonths(difficult))),
      },
      { name: "never answered", breaks: ({ day }) => inForce(day, answerLaw, rule), record: () => unanswered },
      {
        name: "the reply published late",
        breaks: (_, { repliedOn }) => publish(repliedOn),
        record: (occasion, { repliedOn = "" }) => ({
          replyPublishedOn: tooLate(occasion, repliedOn, twentyWorkingDays),
        }),
      },
      {
        name: "the reply never published",
        breaks: (_, { repliedOn }) => publish(repliedOn),
        record: () => ({ replyPublishedOn: undefined, replyPublishedInFull: undefined }),
      },
      {
        name: "contacted only after the reply",
        breaks: (_, { repliedOn }) => inForce(repliedOn, planYear, "contact-proposer-before-reply"),
        record: (_, { repliedOn = "" }) => ({ contactedOn: after(repliedOn, 1) }),
      },
      {
        name: "a summary of the reply published",
        breaks: (_, { repliedOn }) => inForce(repliedOn, planYear, "publish-reply-in-full"),
        record: () => ({ replyPublishedInFull: false }),
      },
    ],
  }),
);

const opinion = defineScenario({
  name: "an opinion of the standing committee",
  about: Proposal,
  record: (occasion) => ({
    kind: "deliberation-opinion",
    unit: occasion.unit,
    title: "关于执法检查报告的审议意见",
    assignedOn: occasion.day,
    dueOn: lastDay(occasion.day, answerMonths(false)),
    ...reply(occasion, inTime(occasion, occasion.day, answerMonths(false))),
    publicInterest: false,
    replyPublishedOn: undefined,
  }),
  violations: [
    {
      name: "reported on late",
      breaks: ["report-on-deliberation-opinion-in-time"],
      record: (occasion) => {
        const repliedOn = tooLate(occasion, occasion.day, answerMonths(false));
        return { repliedOn, concludedOn: repliedOn };
      },
    },
    {
      name: "never reported on",
      breaks: ["report-on-deliberation-opinion-in-time"],
      record: () => ({ repliedOn: undefined, concludedOn: undefined }),
    },
  ],
});

const withheldReply = defineScenario({
  name: "a reply withheld for a reason",
  about: Proposal,
  record: (occasion) => ({
    kind: "cppcc",
    unit: occasion.unit,
    title: "关于应急储备的提案",
    assignedOn: occasion.day,
    difficult: false,
    ...reply(occasion, inTime(occasion, occasion.day, days(80))),
    replyPublishedOn: undefined,
    replyPublishedInFull: undefined,
    replyWithheldGround: "state-secret",
    replyWithheldReason: "涉及国家秘密",
  }),
  violations: [],
});

/** Matters that look unanswered and are not late: handed back, withdrawn, or without a day. */
const nothingOwed = defineScenario({
  name: "a suggestion handed back or withdrawn, an opinion without a day",
  about: Proposal,
  record: ({ unit, day, oneOf }) => ({
    unit,
    title: "关于外单位事项的建议",
    assignedOn: day,
    difficult: false,
    publicInterest: false,
    ...oneOf([
      { kind: "deputy", returnedOn: day },
      { kind: "deputy", withdrawnOn: day },
      { kind: "deliberation-opinion" },
    ]),
  }),
  violations: [],
});

/** Suggestions of deputies, proposals of CPPCC members, opinions of the standing committee (建议提案、审议意见). */
export const proposals = [...proposed, opinion, withheldReply, nothingOwed];
