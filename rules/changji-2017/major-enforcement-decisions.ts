import {
  type Condition,
  type Dataset,
  defineCheck,
  defineExpectation,
  defineParameter,
  label,
  type PlainDate,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { CollectiveDiscussion, EnforcementCase, EnforcementReview, List, ListEntry, Unit } from "fazhi/model";
import { isDiscussedOnPaper, isReviewedOnPaper, isStepTaken } from "./enforcement-papers.js";
import { hasPublishedList } from "./enforcement-standards.js";
import { sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

type Call = NonNullable<ListEntry["condition"]>["calls"][number];

/** The conditions that a unit, or one above it, has published and that are in force on a day. */
function conditionsOf(dataset: Dataset, unit: string, day: PlainDate): readonly ListEntry[] {
  const seen = new Set<string>();
  for (let keeper: string | undefined = unit; keeper !== undefined && !seen.has(keeper); ) {
    seen.add(keeper);
    const lists = dataset.referring(List, "unit", keeper);
    const entries = lists
      .filter(
        ({ kind, publishedOn }) =>
          kind === "major-enforcement-decision" && publishedOn !== undefined && publishedOn <= day,
      )
      .flatMap(({ id }) => dataset.referring(ListEntry, "list", id))
      .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day < validUntil));
    if (entries.length > 0) return entries;
    keeper = dataset.find(Unit, keeper)?.parent;
  }
  return [];
}

/** Whether a case falls under a condition: by its kind, and by its penalties or its amount where the condition names them. */
function fallsUnder({ kind, penalties = [], amount }: EnforcementCase, { condition }: ListEntry): boolean {
  if (condition === undefined || (condition.acts !== undefined && !condition.acts.includes(kind))) return false;
  const { penalties: named, amount: from } = condition;
  if (named === undefined && from === undefined) return true;
  return (
    (named?.some((one) => penalties.includes(one)) ?? false) ||
    (from !== undefined && amount !== undefined && amount >= from)
  );
}

/** Whether a step was taken by the day of the decision: in the procedure, or by a paper of its own. */
function isTaken(dataset: Dataset, act: EnforcementCase, call: Call, day: PlainDate): boolean {
  const step = act.procedure?.some(
    ({ kind, on, result }) =>
      kind === call &&
      (on === undefined || on <= day) &&
      (call !== "legal-review" || result === "passed" || result === "passed-with-changes"),
  );
  if (step === true) return true;
  if (call === "legal-review")
    return dataset
      .referring(EnforcementReview, "case", act.id)
      .some(
        ({ concludedOn, result }) =>
          concludedOn !== undefined && concludedOn <= day && (result === "lawful" || result === "lawful-after-changes"),
      );
  return (
    call === "collective-discussion" &&
    dataset.referring(CollectiveDiscussion, "case", act.id).some(({ heldOn }) => heldOn <= day)
  );
}

/** Whether the case's own record already says that the step is due; another rule then judges it. */
const isFlagged = (act: EnforcementCase, call: Call): boolean =>
  (call === "legal-review" ? act.major : call === "hearing" ? act.hearingDue : act.collectiveDiscussionDue) === true;

/** What a published condition calls for is done before the decision, though the case's own record does not say that it is due. */
export const followPublishedConditions = defineCheck({
  id: "follow-published-conditions",
  title: label(
    "符合公布条件的，经法制审核、听证、集体讨论后作出决定",
    "Review, hear and discuss where the published conditions call for it",
  ),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14b", "2.14d"],
  binds: "any",
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: clause,
  when: (act) => act.decidedOn.isPresent(),
  messages: {
    "not-reviewed": label(
      "{unit}“{title}”符合公布的重大执法决定条件“{condition}”，{decided}作出决定前没有通过法制审核。",
      "“{title}” of {unit} meets the published condition “{condition}”; it was decided on {decided} without a legal review passed before.",
    ),
    "not-heard": label(
      "{unit}“{title}”符合公布的听证条件“{condition}”，当事人要求听证，{decided}作出决定前没有听证。",
      "“{title}” of {unit} meets the published condition “{condition}” and the party asked for a hearing; it was decided on {decided} without one.",
    ),
    "not-discussed": label(
      "{unit}“{title}”符合公布的集体讨论条件“{condition}”，{decided}作出决定前没有集体讨论。",
      "“{title}” of {unit} meets the published condition “{condition}”; it was decided on {decided} without collective discussion.",
    ),
  },
  remedy: label(
    "补正程序并复核决定；不合法的，撤销决定。",
    "Make up for the step and look at the decision again; withdraw it if it is unlawful.",
  ),
  notCovered: label(
    "当事人没有要求听证的，不要求听证。",
    "No hearing is asked for where the party did not ask for one.",
  ),
  check: (act, { dataset, fail, evidence }) => {
    const { decidedOn, unit } = act;
    if (decidedOn === undefined) return "not-applicable";
    const met = conditionsOf(dataset, unit, decidedOn).filter((entry) => fallsUnder(act, entry));
    const due = met.flatMap((entry) => (entry.condition?.calls ?? []).map((call) => ({ call, entry })));
    if (due.length === 0) return "not-applicable";
    const lacking = due.filter(
      ({ call }) =>
        !isFlagged(act, call) &&
        !(call === "hearing" && act.hearingRequestedOn === undefined) &&
        !isTaken(dataset, act, call, decidedOn),
    );
    const told = [...new Map(lacking.map((one) => [one.call, one])).values()];
    return told.length === 0
      ? "pass"
      : told.map(({ call, entry }) =>
          fail(call === "legal-review" ? "not-reviewed" : call === "hearing" ? "not-heard" : "not-discussed", {
            field: "procedure",
            key: call,
            data: { condition: entry.name },
            evidence: evidence("kind", "penalties", "amount", "procedure"),
          }),
        );
  },
});

/** From what amount a fine is grave where no condition was published; nobody has set it, so it is marked unverified. */
export const graveFine = defineParameter({
  id: "grave-fine",
  title: label("较大数额罚款标准", "From what amount a fine is grave"),
  unit: label("元", "yuan"),
  values: [{ value: 50_000, source: plan2017.clause("2.14 二（十四）", { verified: false }), inForce: sinceThePlan }],
});

const isGrave = (act: RecordTerm<EnforcementCase>, { parameter, any }: Terms): Condition =>
  any(
    act.penalties.some((penalty) => penalty.oneOf("business-suspension", "licence-revocation")),
    act.penalties.some((penalty) => penalty.equals("fine")).and(act.amount.atLeast(parameter(graveFine))),
  );

/** A grave penalty that its own record does not hold to be major is reviewed and discussed all the same. */
export const treatGravePenaltyAsMajor = defineExpectation({
  id: "treat-grave-penalty-as-major",
  title: label("较重的行政处罚经法制审核和集体讨论", "Review and discuss a grave penalty"),
  about: EnforcementCase,
  severity: "warning",
  obligations: ["2.14b", "2.14d"],
  binds: "any",
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn, amount: act.amount }),
  source: clause,
  when: (act, terms) =>
    terms.all(
      act.kind.equals("penalty"),
      act.decidedOn.isPresent(),
      // What the record itself holds to be due, and what published conditions say, is judged by rules of their own.
      act.major.isPresent().and(act.major).not(),
      hasPublishedList(act.unit.in(Unit), "major-enforcement-decision", terms).not(),
      act.unit
        .in(Unit)
        .parent.isPresent()
        .and(hasPublishedList(act.unit.in(Unit).parent.in(Unit), "major-enforcement-decision", terms))
        .not(),
      isGrave(act, terms),
    ),
  field: "major",
  expect: (act, terms) =>
    terms.all(
      isStepTaken(act, "legal-review").or(isReviewedOnPaper(act, terms)),
      isStepTaken(act, "collective-discussion").or(isDiscussedOnPaper(act, terms)),
    ),
  message: label(
    "{unit}{decided}就“{title}”作出较重的行政处罚（罚款{amount}元或者停产停业、吊销证照），没有按重大执法决定经法制审核和集体讨论。",
    "{unit} decided a grave penalty in “{title}” on {decided} (a fine of {amount} yuan, a suspension or a revocation) without legal review and collective discussion.",
  ),
  remedy: label(
    "补作法制审核和集体讨论；公布重大执法决定的条件。",
    "Review and discuss it; publish the conditions of major decisions.",
  ),
  notCovered: label("数额标准没有经过核实，由使用者设定。", "The amount is not verified; users set their own."),
});

/** A decision that its legal review found unlawful is not taken before a later review passes it. */
export const decideNoCaseFoundUnlawful = defineExpectation({
  id: "decide-no-case-found-unlawful",
  title: label("法制审核未通过的，不得作出决定", "Decide no case that its legal review found unlawful"),
  about: EnforcementReview,
  severity: "error",
  obligations: ["2.14d"],
  binds: "any",
  responsible: (review) => review.case.in(EnforcementCase).unit,
  relevantDay: (review) => review.concludedOn,
  data: (review) => ({
    title: review.case.in(EnforcementCase).title,
    unit: review.case.in(EnforcementCase).unit.in(Unit).title,
    reviewed: review.concludedOn,
    result: review.result,
    decided: review.case.in(EnforcementCase).decidedOn,
  }),
  source: clause,
  when: (review) => review.concludedOn.isPresent().and(review.result.oneOf("unlawful", "returned")),
  field: "result",
  expect: (review, { referring, asOf, any, all }) => {
    const act = review.case.in(EnforcementCase);
    return any(
      act.decidedOn.isMissing(),
      act.decidedOn.after(asOf),
      act.decidedOn.before(review.concludedOn),
      referring(act, EnforcementReview, "case").some((later) =>
        all(
          later.result.oneOf("lawful", "lawful-after-changes"),
          later.concludedOn.notBefore(review.concludedOn),
          later.concludedOn.notAfter(act.decidedOn),
        ),
      ),
      act.procedure
        .isPresent()
        .and(
          act.procedure.some((step) =>
            all(
              step.kind.equals("legal-review"),
              step.result.oneOf("passed", "passed-with-changes"),
              step.on.after(review.concludedOn),
              step.on.notAfter(act.decidedOn),
            ),
          ),
        ),
    );
  },
  message: label(
    "{unit}“{title}”{reviewed}法制审核结论为{result}，没有再次审核通过即于{decided}作出决定。",
    "“{title}” of {unit} was found {result} by its legal review of {reviewed} and was decided on {decided} without a later review that passed it.",
  ),
  remedy: label("撤销决定，审核通过后重新作出。", "Withdraw the decision and decide anew once the review has passed."),
});
