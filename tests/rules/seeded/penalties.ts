import { days, workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { codeOfUnknownKind, codeOfUnknownPlace, creditCode, nationalCode } from "./credit-codes.js";
import { after, inTime, lastDay, monthsAfter, tooLate } from "./days.js";
import { decision, fifteenDays, newLaw, ninetyDays, type Penalty, servicePeriod, without } from "./penalty-course.js";

const threeSystems = { from: "2018-12-05" };
const legalReview = { from: "2018-01-01" };

/** A penalty by the ordinary procedure; other stories begin with it. */
export const penalty = defineScenario({
  name: "a penalty",
  about: EnforcementCase,
  record: (occasion) => {
    const { unit, day, serial, oneOf, below } = occasion;
    const isHeard = oneOf([true, false]);
    return {
      unit,
      kind: "penalty",
      title: `示例处罚${serial}`,
      procedureKind: "ordinary",
      actedOn: after(day, -below(90)),
      openedOn: day,
      ...decision(occasion, inTime(occasion, after(day, 45), days(40))),
      officers: [`officer-a-of-${unit}`, `officer-b-of-${unit}`],
      powerItem: `power-of-${unit}`,
      basisDocuments: [],
      benchmark: `benchmark-of-${unit}`,
      // What went through a hearing is subject to legal review.
      major: true,
      party: { kind: "citizen" },
      degree: "ordinary",
      penalties: ["fine"],
      amount: 500,
      amountPaid: oneOf([500, 1000]),
      collectedOnTheSpot: false,
      hearingDue: isHeard,
      hearingNotifiedOn: after(day, 11),
      ...(isHeard ? { hearingRequestedOn: after(day, 11) } : {}),
      collectiveDiscussionDue: oneOf([true, false]),
      suspensions: [],
      extensions: [],
      holds: [],
      record: { textual: true, complete: true, audioVisual: false, audioVisualRequired: false },
    };
  },
  violations: [
    {
      name: "decided after ninety days",
      breaks: ({ day }) => inForce(day, newLaw, "decide-penalty-in-time"),
      record: (occasion) => decision(occasion, tooLate(occasion, occasion.day, ninetyDays)),
    },
    {
      name: "decided after the day that a special law sets",
      breaks: ({ day }) => inForce(day, newLaw, "decide-penalty-by-special-day"),
      record: (_, { decidedOn = "" }) => ({ decisionDueOn: after(decidedOn, -1) }),
    },
    {
      name: "served late",
      breaks: ["serve-penalty-in-time"],
      record: (occasion, { decidedOn = "" }) => {
        const servedOn = tooLate(occasion, decidedOn, servicePeriod(decidedOn));
        return { servedOn, paidOn: servedOn };
      },
    },
    {
      name: "paid late",
      breaks: ["see-fine-paid-in-time"],
      record: (occasion, { servedOn = "" }) => ({ paidOn: tooLate(occasion, servedOn, fifteenDays) }),
    },
    {
      name: "five hundred yuan collected on the spot",
      breaks: ["collect-only-small-fine-on-the-spot"],
      record: (_, { decidedOn }) => ({ collectedOnTheSpot: true, paidIntoTreasuryOn: decidedOn }),
    },
    {
      name: "the hearing on the day after its notice",
      breaks: ["give-notice-of-penalty-hearing"],
      record: ({ day }) => ({ hearingNotifiedOn: after(day, 34) }),
    },
    {
      name: "the result published late",
      breaks: (_, { decidedOn }) => inForce(decidedOn, threeSystems, "publish-enforcement-result"),
      record: (occasion, { decidedOn = "" }) => ({ resultPublishedOn: tooLate(occasion, decidedOn, workingDays(7)) }),
    },
    {
      name: "the publication of an annulled penalty withdrawn late",
      breaks: (_, { annulledOn }) => inForce(annulledOn, newLaw, "withdraw-publication-of-annulled-penalty"),
      record: (occasion, { resultPublishedOn = "" }) => {
        const annulledOn = after(resultPublishedOn, 60);
        return { annulledOn, resultWithdrawnOn: tooLate(occasion, annulledOn, workingDays(3)) };
      },
    },
    {
      name: "opened when the act was time-barred",
      breaks: ["open-penalty-before-limitation"],
      record: ({ day }) => ({
        actedOn: after(monthsAfter(day, -24), -1),
        discoveredOn: day,
        endangersLifeOrFinance: false,
      }),
    },
    {
      name: "decided on the day after the notice, no hearing being asked for yet",
      breaks: ["await-hearing-request"],
      record: (_, { decidedOn = "", procedure = [] }) => ({
        hearingDue: true,
        hearingRequestedOn: undefined,
        procedure: procedure.map((step) => (step.kind === "notice" ? { ...step, on: after(decidedOn, -1) } : step)),
      }),
    },
    {
      name: "decided without the hearing that was asked for",
      breaks: (_, { decidedOn }) => [
        "hold-requested-hearing",
        ...inForce(decidedOn, planYear, "hold-due-hearing-before-decision"),
      ],
      record: (occasion, lawful) => ({
        ...without("hearing", { hearingDue: true, hearingRequestedOn: after(occasion.day, 11) })(occasion, lawful),
      }),
    },
    {
      name: "decided without notice to the party",
      breaks: ["notify-party-before-penalty"],
      record: without("notice", { hearingDue: false, hearingRequestedOn: undefined }),
    },
    {
      name: "decided without an investigation",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "investigate-before-penalty"),
      record: without("investigation"),
    },
    {
      name: "decided without the collective discussion that was due",
      breaks: (_, { decidedOn }) => [
        ...inForce(decidedOn, planYear, "discuss-case-before-decision"),
        ...inForce(decidedOn, newLaw, "discuss-heavy-penalty-together"),
      ],
      record: without("collective-discussion", { collectiveDiscussionDue: true }),
    },
    {
      name: "a revocation that is recorded as needing no hearing",
      breaks: ["tell-of-hearing-where-due"],
      record: () => ({ hearingDue: false, hearingRequestedOn: undefined, penalties: ["fine", "licence-revocation"] }),
    },
    {
      name: "an order to close, of which the law before 2021 said nothing",
      breaks: ({ day }, { decidedOn = "" }) => [
        ...inForce(day, newLaw, "tell-of-hearing-where-due"),
        ...(decidedOn < newLaw.from ? ["name-penalty-as-law-of-day"] : []),
      ],
      record: () => ({ hearingDue: false, hearingRequestedOn: undefined, penalties: ["fine", "closure-order"] }),
    },
    {
      name: "a case that was heard, recorded as not subject to review",
      breaks: (_, { decidedOn }) => inForce(decidedOn, newLaw, "review-heard-case"),
      record: () => ({ major: false, hearingDue: true }),
    },
    {
      name: "a grave case recorded as not subject to discussion",
      breaks: (_, { decidedOn }) => inForce(decidedOn, newLaw, "discuss-grave-case-together"),
      record: ({ day }) => ({
        degree: "grave",
        hearingDue: true,
        hearingRequestedOn: after(day, 11),
        collectiveDiscussionDue: false,
        penalties: ["licence-revocation"],
      }),
    },
    {
      name: "a major decision without legal review",
      breaks: (_, { decidedOn }) => [
        ...inForce(decidedOn, planYear, "review-major-case-before-decision"),
        ...inForce(decidedOn, legalReview, "review-penalty-before-decision"),
      ],
      record: without("legal-review", { major: true }),
    },
    {
      name: "the record not complete",
      breaks: (_, { decidedOn }) => [
        ...inForce(decidedOn, planYear, "record-enforcement-throughout"),
        ...inForce(decidedOn, newLaw, "record-penalty-throughout"),
      ],
      record: () => ({
        record: { textual: true, complete: false, audioVisual: false, audioVisualRequired: false },
      }),
    },
    {
      name: "not filmed although that was required",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "record-enforcement-throughout"),
      record: () => ({ record: { textual: true, complete: true, audioVisual: false, audioVisualRequired: true } }),
    },
    {
      name: "handled by one officer",
      breaks: ["handle-penalty-by-two-officers"],
      record: ({ unit }) => ({ officers: [`officer-a-of-${unit}`] }),
    },
    {
      name: "handled by an officer without certificate",
      breaks: (_, { decidedOn }) => [
        ...inForce(decidedOn, planYear, "hold-certificate-when-enforcing"),
        ...inForce(decidedOn, newLaw, "enforce-by-qualified-officers"),
      ],
      record: ({ id, unit }) => ({ officers: [`officer-a-of-${unit}`, `${id}-officer`] }),
      others: ({ id, unit }) => ({ officer: [{ id: `${id}-officer`, unit, name: "无证人员", certificates: [] }] }),
    },
    {
      name: "a fine of more than the benchmark allows",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "fine-within-benchmark"),
      record: () => ({ amount: 2001 }),
    },
    {
      name: "a fine without a benchmark",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "cite-benchmark"),
      record: () => ({ benchmark: undefined }),
    },
    {
      name: "a surcharge of more than the fine",
      breaks: ["cap-surcharge"],
      record: () => ({ amountPaid: 1001 }),
    },
    {
      name: "five hundred yuan from a citizen on the spot",
      breaks: ["keep-summary-penalty-small"],
      record: () => ({ procedureKind: "summary" }),
    },
    {
      name: "a benchmark that was not public",
      breaks: (_, { decidedOn }) => inForce(decidedOn, newLaw, "publish-applied-benchmark"),
      record: ({ id }) => ({ benchmark: `${id}-benchmark` }),
      others: ({ id, unit }) => ({
        list: [{ id: `${id}-benchmarks`, kind: "discretion-benchmark", unit }],
        "list-entry": [{ id: `${id}-benchmark`, list: `${id}-benchmarks`, name: "基准", validFrom: "2010-01-01" }],
      }),
    },
    {
      name: "based on a document that was not published",
      breaks: ["use-no-unpublished-document"],
      record: ({ id }) => ({ basisDocuments: [`${id}-document`] }),
      others: ({ id, unit }) => ({
        "normative-document": [
          {
            id: `${id}-document`,
            unit,
            title: "未公布的通知",
            kind: "normative",
            touchesRights: false,
            touchesMarket: false,
            procedure: [],
          },
        ],
      }),
    },
    {
      name: "by a power that had ended",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "enforce-by-listed-power"),
      record: ({ id }) => ({ powerItem: `${id}-power` }),
      others: ({ id, unit, day }) => ({
        "list-entry": [
          {
            id: `${id}-power`,
            list: `powers-of-${unit}`,
            name: "原有处罚",
            kind: "penalty",
            validFrom: "2010-01-01",
            validUntil: day,
          },
        ],
      }),
    },
  ],
});

const lastMinutePenalty = defineScenario({
  name: "a penalty decided on the last day",
  about: EnforcementCase,
  record: (occasion) => ({
    ...(penalty.record(occasion) as Penalty),
    ...decision(occasion, lastDay(occasion.day, ninetyDays)),
  }),
  violations: [],
});

const ofCompany = defineScenario({
  name: "a penalty of a company",
  about: EnforcementCase,
  record: (occasion) => ({
    ...(penalty.record(occasion) as Penalty),
    party: {
      kind: "enterprise",
      title: "示例企业",
      // One that was founded before the codes may still go by its registration number.
      creditCode: occasion.oneOf([creditCode(occasion.serial), nationalCode(occasion.serial), "652300050000011"]),
    },
  }),
  violations: [
    {
      name: "a credit code with a wrong check digit",
      breaks: ["record-valid-code-of-party"],
      record: ({ serial }) => ({
        party: { kind: "enterprise", title: "示例企业", creditCode: creditCode(serial, false) },
      }),
    },
    {
      name: "a code of a kind of body or of a place that is not known",
      breaks: ["compare-doubtful-code-of-party"],
      record: ({ serial, oneOf }) => ({
        party: {
          kind: "enterprise",
          title: "示例企业",
          creditCode: oneOf([codeOfUnknownKind(serial), codeOfUnknownPlace(serial)]),
        },
      }),
    },
    {
      name: "the number of an identity card in place of a credit code",
      breaks: ["record-valid-code-of-party"],
      record: () => ({ party: { kind: "enterprise", title: "示例企业", creditCode: "11010519491231002X" } }),
    },
  ],
});

/** Administrative penalties (行政处罚), under the law of 1996 and that of 2021. */
export const penalties = [penalty, lastMinutePenalty, ofCompany];
