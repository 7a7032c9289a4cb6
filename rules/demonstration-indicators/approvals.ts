import {
  defineIndicator,
  defineParameter,
  inForceOn,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
  workingDays,
} from "fazhi";
import { LicenceCase, List, ListEntry, Unit } from "fazhi/model";
import { inEachVersion } from "./in-each-version.js";
import { demonstration2021, licensingLaw, readOfficially } from "./sources.js";

const article = "第1项";
const clause = demonstration2021.clause(article, { verified: readOfficially });

/** The share of approvals to be finished within the statutory time: all. */
export const timelyApprovalTarget = defineParameter({
  id: "demo-timely-approval-target",
  title: label("法定期限内办结率目标", "Target of approvals finished in time"),
  values: inEachVersion(1, article, readOfficially),
});

/** How soon a licence is decided. */
export const approvalPeriod = defineParameter({
  id: "demo-approval-period",
  title: label("行政许可决定期限", "Period for deciding a licence"),
  values: [{ value: workingDays(20), source: licensingLaw.clause("第四十二条第一款、第八十二条") }],
});

/** The same where several organs act together. */
export const jointApprovalPeriod = defineParameter({
  id: "demo-joint-approval-period",
  title: label("统一、联合、集中办理期限", "Period for deciding together"),
  values: [{ value: workingDays(45), source: licensingLaw.clause("第四十二条第二款、第八十二条") }],
});

const byUnit = {
  unit: (licence: RecordTerm<LicenceCase>) => licence.unit,
  region: (licence: RecordTerm<LicenceCase>) => licence.unit.in(Unit).region,
  quarter: (licence: RecordTerm<LicenceCase>) => licence.acceptedOn.quarter(),
};

const dueOn = (licence: RecordTerm<LicenceCase>, { choose, parameter }: Terms) =>
  licence.acceptedOn.plus(
    choose(licence.handling.equals("joint"), parameter(jointApprovalPeriod), parameter(approvalPeriod)),
  );

const isToBeDecided = (licence: RecordTerm<LicenceCase>) =>
  licence.acceptedOn.isPresent().and(licence.outcome.isMissing().or(licence.outcome.oneOf("granted", "refused")));

/**
 * The share of approvals decided within the statutory time. Looked at is each that was decided or whose time is over; one
 * that may still be decided in time is not.
 */
export const demoTimelyApprovals = defineIndicator({
  id: "demo-timely-approvals",
  title: label("审批事项法定期限内办结率", "Approvals finished within the statutory time"),
  about: LicenceCase,
  obligations: ["demo-2021-1-1"],
  source: clause,
  form: "ratio",
  among: (licence, terms) =>
    terms.all(
      isToBeDecided(licence),
      licence.suspensions.isEmpty(),
      licence.extensions.isEmpty(),
      seenBy(licence.decidedOn, terms.asOf).or(dueOn(licence, terms).before(terms.asOf)),
    ),
  counts: (licence, terms) =>
    seenBy(licence.decidedOn, terms.asOf).and(licence.decidedOn.notAfter(dueOn(licence, terms))),
  by: byUnit,
  target: { direction: "at-least", value: timelyApprovalTarget },
  notCovered: label(
    "期限曾中止或者延长的办件不计入，由行政许可法的规则逐件判断；没有记载有无中止、延长的，不知是否计入。",
    "A case whose clock was stopped or lengthened is not looked at: the rules on licensing judge it by itself. Where neither is recorded, it is unknown whether it is.",
  ),
});

/** How long approvals take, from acceptance to decision; no target is set. */
export const demoApprovalTime = defineIndicator({
  id: "demo-approval-time",
  title: label("审批事项办理时长", "Time that approvals take"),
  about: LicenceCase,
  obligations: ["demo-2021-1-1"],
  source: clause,
  form: "duration",
  among: isToBeDecided,
  from: (licence) => licence.acceptedOn,
  until: (licence) => licence.decidedOn,
  unit: "working-day",
  percentiles: [50, 90],
  by: byUnit,
  notCovered: label("中止的时间没有扣除。", "Time for which the clock was stopped is not taken off."),
});

/** The share of the approval and service items that can be handled online; no target is set. */
export const demoOnlineItems = defineIndicator({
  id: "demo-online-items",
  title: label("“网上办”事项比例", "Items that can be handled online"),
  about: ListEntry,
  obligations: ["demo-2021-1-1"],
  source: clause,
  form: "ratio",
  among: (entry, { asOf }) =>
    entry.list.in(List).kind.oneOf("approval-item", "service-item").and(inForceOn(entry, asOf)),
  counts: (entry) => entry.onlineStages.some((stage) => stage.equals("handling")),
  by: {
    unit: (entry) => entry.list.in(List).unit,
    region: (entry) => entry.list.in(List).unit.in(Unit).region,
  },
  notCovered: label(
    "“马上办、就近办、一次办、自助办”没有对应的登记，不作计算。",
    "Whether an item is done at once, nearby, in one visit or by oneself is not recorded and not computed.",
  ),
});
