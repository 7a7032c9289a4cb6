import { EnforcementCase, EnforcementReview } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { after } from "./days.js";
import { penalty } from "./penalties.js";
import { type Penalty, without } from "./penalty-course.js";
import { departmentOf, together } from "./setting.js";

/** Days from which a penalty is decided within the plan's year. */
const within = { from: "2017-04-05", until: "2017-09-01" };

const bureauOf = ({ id }: Occasion): string => `${id}-bureau`;

const ofBureau = (occasion: Occasion): Penalty => penalty.record({ ...occasion, unit: bureauOf(occasion) }) as Penalty;

/** A penalty whose own record says that nothing of what goes before a major decision is due. */
const unflagged = (occasion: Occasion): Penalty => {
  const lawful = ofBureau(occasion);
  return {
    ...lawful,
    ...without("hearing", { hearingDue: false, hearingRequestedOn: undefined })(occasion, lawful),
    major: false,
    collectiveDiscussionDue: false,
  };
};

const follow = "follow-published-conditions";

const conditioned = (occasion: Occasion, given: object = {}): OtherRecords => ({
  "list-entry": [
    {
      id: `${occasion.id}-condition`,
      list: `major-of-${bureauOf(occasion)}`,
      name: "五百元以上罚款",
      validFrom: "2012-01-10",
      publishedOn: "2012-01-10",
      condition: { acts: ["penalty"], amount: 500, calls: ["legal-review", "collective-discussion"] },
      ...given,
    },
  ],
});

const onCondition = defineScenario({
  name: "a penalty that meets a published condition of major decisions",
  about: EnforcementCase,
  days: within,
  record: unflagged,
  others: (occasion) => together(departmentOf(bureauOf(occasion), "示例局"), conditioned(occasion)),
  violations: [
    { name: "decided without the review that is called for", breaks: [follow], record: without("legal-review") },
    {
      name: "decided without the discussion that is called for",
      breaks: [follow],
      record: without("collective-discussion"),
    },
    {
      name: "reviewed on the day after the decision",
      breaks: [follow],
      record: (_, { decidedOn = "", procedure = [] }) => ({
        procedure: procedure.map((step) =>
          step.kind === "legal-review" ? { ...step, on: after(decidedOn, 1) } : step,
        ),
      }),
    },
  ],
});

/** What no condition that stands on the day calls for need not be done. */
const belowCondition = defineScenario({
  name: "a penalty that meets no published condition",
  about: EnforcementCase,
  days: within,
  record: (occasion) => {
    const lawful = unflagged(occasion);
    return { ...lawful, procedure: without("legal-review")(occasion, lawful).procedure };
  },
  others: (occasion) =>
    together(
      departmentOf(bureauOf(occasion), "示例局"),
      conditioned(
        occasion,
        occasion.oneOf([
          { condition: { acts: ["penalty"], amount: 501, calls: ["legal-review"] } },
          { condition: { acts: ["coercion"], calls: ["legal-review"] } },
          { validFrom: "2018-01-01" },
          { validUntil: "2017-01-01" },
        ]),
      ),
    ),
  violations: [],
});

const treat = "treat-grave-penalty-as-major";

const grave = defineScenario({
  name: "a revocation by a bureau whose rules on major decisions are no list",
  about: EnforcementCase,
  days: within,
  record: (occasion) => ({
    ...ofBureau(occasion),
    hearingDue: true,
    hearingRequestedOn: after(occasion.day, 11),
    penalties: ["fine", "licence-revocation"],
    major: false,
  }),
  others: (occasion) => {
    const unit = bureauOf(occasion);
    const { list = [], ...registers } = departmentOf(unit, "示例局");
    return together(registers, {
      list: list.filter(({ id }) => id !== `major-of-${unit}`),
      mechanism: [
        {
          id: `${occasion.id}-conditions`,
          unit,
          kind: "hearing-conditions",
          title: "重大行政处罚听证办法",
          establishedOn: "2016-03-01",
          usedSince: "2016-03-01",
        },
      ],
    });
  },
  violations: [
    { name: "decided without review", breaks: [treat], record: without("legal-review") },
    {
      name: "decided without discussion",
      breaks: [treat],
      record: without("collective-discussion", { collectiveDiscussionDue: false }),
    },
  ],
});

const returned = "decide-no-case-found-unlawful";

const review = defineScenario({
  name: "a legal review that returned a case, and one that passed it",
  about: EnforcementReview,
  days: within,
  record: (occasion) => ({
    unit: bureauOf(occasion),
    case: `${occasion.id}-case`,
    submittedOn: after(occasion.day, 36),
    concludedOn: after(occasion.day, 38),
    result: occasion.oneOf(["unlawful", "returned"]),
  }),
  others: (occasion) => {
    const act = ofBureau(occasion);
    const { decidedOn = "" } = act;
    return together(departmentOf(bureauOf(occasion), "示例局"), {
      "enforcement-case": [
        { ...act, ...without("legal-review")(occasion, act), hearingDue: true, id: `${occasion.id}-case` },
      ],
      "enforcement-review": [
        {
          id: `${occasion.id}-second`,
          unit: bureauOf(occasion),
          case: `${occasion.id}-case`,
          submittedOn: after(occasion.day, 39),
          concludedOn: occasion.oneOf([after(occasion.day, 39), decidedOn]),
          result: occasion.oneOf(["lawful", "lawful-after-changes"]),
        },
      ],
    });
  },
  violations: [
    {
      name: "decided before the second review was done",
      breaks: ({ id }) => [
        returned,
        { rule: "review-major-case-before-decision", entity: "enforcement-case", id: `${id}-case` },
      ],
      others: ({ id }, lawful) => ({
        "enforcement-review": [
          {
            id: `${id}-second`,
            concludedOn: after(String(lawful["enforcement-case"]?.[0]?.["decidedOn"]), 1),
          },
        ],
      }),
    },
  ],
});

/** A case that was decided before anybody reviewed it is judged by other rules; its late review accuses no second time. */
const afterwards = defineScenario({
  name: "a case that needed no review and was looked at afterwards",
  about: EnforcementReview,
  days: within,
  record: (occasion) => ({
    unit: bureauOf(occasion),
    case: `${occasion.id}-case`,
    submittedOn: after(occasion.day, 95),
    concludedOn: after(occasion.day, 100),
    result: "unlawful",
  }),
  others: (occasion) => {
    const act = unflagged(occasion);
    return together(departmentOf(bureauOf(occasion), "示例局"), {
      "enforcement-case": [{ ...act, ...without("legal-review")(occasion, act), id: `${occasion.id}-case` }],
    });
  },
  violations: [],
});

const referral = defineScenario({
  name: "a penalty from which a clue was sent to another department",
  about: EnforcementCase,
  record: (occasion) => ({
    ...penalty.record(occasion),
    referrals: [
      {
        to: "department-1",
        sentOn: after(occasion.day, 3),
        answeredOn: after(occasion.day, 30),
        resultRecognised: true,
      },
      { to: "department-2", sentOn: after(occasion.day, 3) },
    ],
  }),
  violations: [
    {
      name: "its result not recognised",
      breaks: ({ day }) => {
        const answeredOn = after(day, 30);
        return answeredOn >= "2017-01-01" && answeredOn <= "2017-12-31" ? ["recognise-result-of-referral"] : [];
      },
      record: ({ day }) => ({
        referrals: [{ to: "department-1", sentOn: after(day, 3), answeredOn: after(day, 30), resultRecognised: false }],
      }),
    },
  ],
});

/** What goes before major penalties (法制审核、集体讨论、公布的条件), and clues that are sent on, in the plan's year. */
export const majorPenalties = [onCondition, belowCondition, grave, review, afterwards, referral];
