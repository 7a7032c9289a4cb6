import { days } from "fazhi";
import { LitigationCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

const fifteenDays = days(15, { rollOver: true });
const litigationLaw = { from: "2015-05-01" };
const interpretation = { from: "2018-02-08" };

/** The rules by which the head appears in court where that is due. */
const headAppears = (sessionOn: string | undefined): readonly string[] => [
  ...inForce(sessionOn, planYear, "appear-in-court"),
  ...inForce(sessionOn, interpretation, "attend-court-where-due"),
];

type Suit = Draft<LitigationCase>;

/** Who came to court, lawful whether the head had to appear or not. */
const appearance = ({ oneOf }: Occasion): Suit =>
  oneOf([
    { headAppeared: true, appearedBy: ["chief", "lawyer"] },
    { headAppeared: true, appearedBy: ["deputy", "staff"] },
    { headAppeared: false, appearedBy: ["staff", "lawyer"], excuse: "irreplaceable-duty", excuseProven: true },
  ] satisfies [Suit, Suit, Suit]);

/** A suit; other stories begin with it. */
export const suit = defineScenario({
  name: "a suit",
  about: LitigationCase,
  record: (occasion) => {
    const { unit, day, oneOf, below } = occasion;
    const sessionOn = after(day, 30 + below(60));
    const finalOn = after(sessionOn, 45);
    const performanceDueOn = after(finalOn, 30);
    return {
      defendant: unit,
      title: "不服行政处罚",
      instance: "first",
      copyReceivedOn: day,
      answeredOn: inTime(occasion, day, fifteenDays),
      mustAppear: oneOf([true, false]),
      sessionOn,
      ...appearance(occasion),
      judgedOn: after(sessionOn, 30),
      outcome: oneOf(["lost", "partly-lost"]),
      finalOn,
      performanceRequired: true,
      performanceDueOn,
      performedOn: oneOf([finalOn, performanceDueOn]),
    };
  },
  violations: [
    {
      name: "answered late",
      breaks: ({ day }) => inForce(day, litigationLaw, "answer-suit-in-time"),
      record: (occasion) => ({ answeredOn: tooLate(occasion, occasion.day, fifteenDays) }),
    },
    {
      name: "never answered",
      breaks: ({ day }) => inForce(day, litigationLaw, "answer-suit-in-time"),
      record: () => ({ answeredOn: undefined }),
    },
    {
      name: "nobody but a lawyer in court",
      breaks: (_, { sessionOn }) => inForce(sessionOn, litigationLaw, "accompany-lawyer-in-court"),
      record: () => ({ mustAppear: false, headAppeared: false, appearedBy: ["lawyer"] }),
    },
    {
      name: "staff sent where the head had to appear",
      breaks: (_, { sessionOn }) => headAppears(sessionOn),
      record: () => ({ mustAppear: true, headAppeared: false, appearedBy: ["staff"], excuse: undefined }),
    },
    {
      name: "the excuse of the head not proven",
      breaks: (_, { sessionOn }) => headAppears(sessionOn),
      record: () => ({
        mustAppear: true,
        headAppeared: false,
        appearedBy: ["staff"],
        excuse: "accident",
        excuseProven: false,
      }),
    },
    {
      name: "the judgment carried out late",
      breaks: (_, { finalOn }) => [...inForce(finalOn, litigationLaw, "perform-judgment-in-time")],
      record: ({ oneOf }, { performanceDueOn = "" }) => ({ performedOn: after(performanceDueOn, oneOf([1, 20])) }),
    },
    {
      name: "the judgment never carried out",
      breaks: (_, { finalOn }) => [...inForce(finalOn, litigationLaw, "perform-judgment-in-time")],
      record: () => ({ performedOn: undefined }),
    },
  ],
});

const wonSuit = defineScenario({
  name: "a suit that was won",
  about: LitigationCase,
  record: (occasion) => ({
    ...(suit.record(occasion) as Suit),
    outcome: occasion.oneOf(["won", "withdrawn", "dismissed"]),
    performanceRequired: false,
    performanceDueOn: undefined,
    performedOn: undefined,
  }),
  violations: [],
});

/** Suits against organs (行政诉讼), under the law as amended in 2014 and the interpretations of 2018 and 2020. */
export const suits = [suit, wonSuit];
