import {
  type Condition,
  defineExpectation,
  defineParameter,
  label,
  type NumberTerm,
  plainDate,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { countInPlace } from "./place.js";
import { dayInPlanYear, firstDayOfPlan, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.1 二（一）");

/** From when approvals of investment projects were merged: the day of the State Council's scheme, which was not read. */
export const firstDayOfMerging = defineParameter({
  id: "first-day-of-merging",
  title: label("清理规范投资项目报建审批事项起始日", "Day from which approvals of investment projects are merged"),
  values: [
    {
      value: plainDate("2016-05-19"),
      source: plan2017.clause("2.1 二（一）", { verified: false }),
      inForce: sinceThePlan,
    },
  ],
});

/** Of the approvals of investment projects in a place that stood since merging began, and when the plan was issued at the latest: some. */
const approvalsOf = (
  unit: RecordTerm<Unit>,
  terms: Terms,
  condition: (entry: RecordTerm<ListEntry>) => Condition,
): NumberTerm => {
  const first = terms.parameter(firstDayOfMerging);
  return countInPlace(unit, terms, (own) =>
    terms
      .referring(own, List, "unit")
      .where((list) => list.kind.equals("approval-item"))
      .sum((list) =>
        terms
          .referring(list, ListEntry, "list")
          .where((entry) =>
            terms.all(
              entry.investmentProject.isPresent().and(entry.investmentProject),
              entry.validFrom.notAfter(terms.parameter(firstDayOfPlan)),
              entry.validUntil.isMissing().or(entry.validUntil.after(first)),
              condition(entry),
            ),
          )
          .count(),
      ),
  );
};

/** Whether an approval was ended, merged or made simpler since merging began and by the end of the year. */
const isSimplified = (entry: RecordTerm<ListEntry>, terms: Terms): Condition => {
  const last = dayInPlanYear(terms);
  return terms.any(
    entry.validUntil.isPresent().and(entry.validUntil.notAfter(last)),
    entry.cleanUps
      .isPresent()
      .and(
        entry.cleanUps.some(({ on, verdict }) =>
          on.notBefore(terms.parameter(firstDayOfMerging)).and(on.notAfter(last), verdict.differs("keep")),
        ),
      ),
  );
};

const all = (entry: RecordTerm<ListEntry>): Condition => entry.validFrom.isPresent();

/** In each place with several approvals of investment projects some of them have been merged, ended or made simpler. */
export const mergeInvestmentApprovals = defineExpectation({
  id: "merge-investment-approvals",
  title: label("简化整合投资项目报建审批", "Merge the approvals of investment projects"),
  about: Unit,
  severity: "warning",
  obligations: ["2.1g"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit, terms) => ({
    title: unit.title,
    approvals: approvalsOf(unit, terms, all),
    simplified: approvalsOf(unit, terms, (entry) => isSimplified(entry, terms)),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms.all(
      unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county")),
      existsOn(unit, dayInPlanYear(terms)),
      approvalsOf(unit, terms, all).moreThan(1),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => approvalsOf(unit, terms, (entry) => isSimplified(entry, terms)).atLeast(1),
  message: label(
    "{title}及其部门的投资项目报建审批事项{approvals}项，至{due}没有一项整合、取消或者简化。",
    "{title} and its departments had {approvals} approvals of investment projects; none of them was merged, ended or made simpler by {due}.",
  ),
  remedy: label("清理投资项目报建审批事项，整合同类事项。", "Go through these approvals and merge those of one kind."),
  notCovered: label(
    "只有一项的不作判断；整合以后的流程由并联审批和限时办结的规则判断。",
    "A place with a single one is not judged; how projects run afterwards is judged case by case.",
  ),
});
