import { defineExpectation, label } from "fazhi";
import { LicenceCase, ListEntry, Unit } from "fazhi/model";
import { plan2017 } from "./sources.js";

/** An approval that follows registration is decided within the time that its item promises. */
export const decidePostRegistrationApprovalInTime = defineExpectation({
  id: "decide-post-registration-approval-in-time",
  title: label("后置审批在承诺时限内办结", "Decide an approval after registration in the promised time"),
  about: LicenceCase,
  severity: "warning",
  obligations: ["2.4a"],
  binds: "any",
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({
    title: licence.title,
    unit: licence.unit.in(Unit).title,
    item: licence.item.in(ListEntry).name,
    accepted: licence.acceptedOn,
    decided: licence.decidedOn,
    promised: licence.item.in(ListEntry).timeLimit.count,
  }),
  source: plan2017.clause("2.4 二（四）"),
  when: (licence) =>
    licence.decidedOn
      .isPresent()
      .and(
        licence.item.isPresent(),
        licence.item.in(ListEntry).postRegistration.isPresent(),
        licence.item.in(ListEntry).postRegistration,
        licence.outcome.oneOf("granted", "refused"),
        licence.suspensions.isMissing().or(licence.suspensions.isEmpty()),
      ),
  field: "decidedOn",
  expect: (licence, { choose }) => {
    const { timeLimit } = licence.item.in(ListEntry);
    const { acceptedOn, decidedOn } = licence;
    return choose(
      timeLimit.workingDays,
      acceptedOn.workingDaysUntil(decidedOn).atMost(timeLimit.count),
      acceptedOn.daysUntil(decidedOn).atMost(timeLimit.count),
    );
  },
  message: label(
    "{unit}“{title}”（后置审批事项“{item}”）{accepted}受理，{decided}才办结，超过承诺时限（{promised}日）。",
    "{unit} accepted “{title}” (“{item}”, needed after registration) on {accepted} and decided it on {decided}, beyond the {promised} days it promises.",
  ),
  remedy: label("查明超时原因，改进后置审批流程。", "Find out why, and speed up the approval."),
  notCovered: label(
    "有不计入期限时间的办件、尚未办结的办件不作判断。",
    "A case with time that does not count, and one not yet decided, are not judged.",
  ),
});
