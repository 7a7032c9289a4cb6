import { days, defineExpectation, defineIndicator, defineParameter, label, MarketSubject } from "fazhi";
import { happenedInPlanYear } from "./plan-year.js";
import { seenBy } from "./seen-by.js";
import { plan2017, simplifiedDeregistrationOpinion } from "./sources.js";

/** For how long a simplified deregistration is announced at least. */
export const simplifiedDeregistrationNotice = defineParameter({
  id: "simplified-deregistration-notice",
  title: label("简易注销公告期", "Notice of a simplified deregistration"),
  values: [{ value: days(45), source: simplifiedDeregistrationOpinion.clause("简易注销公告") }],
});

/** A business that goes the simplified way has been announced to the public for the whole period. */
export const announceSimplifiedDeregistration = defineExpectation({
  id: "announce-simplified-deregistration",
  title: label("简易注销公告期满再注销", "Announce a simplified deregistration long enough"),
  about: MarketSubject,
  severity: "error",
  obligations: ["2.4d"],
  relevantDay: (subject) => subject.deregistration.noticeFrom,
  data: (subject) => ({
    title: subject.title,
    from: subject.deregistration.noticeFrom,
    until: subject.deregistration.noticeUntil,
    gone: subject.deregistration.deregisteredOn,
  }),
  source: simplifiedDeregistrationOpinion.clause("简易注销公告"),
  when: ({ deregistration }, { all, asOf }) =>
    all(
      deregistration.isPresent(),
      deregistration.kind.equals("simplified"),
      seenBy(deregistration.deregisteredOn, asOf),
    ),
  field: "deregistration",
  expect: ({ deregistration }, { parameter }) =>
    deregistration.noticeUntil.notBefore(deregistration.noticeFrom.plus(parameter(simplifiedDeregistrationNotice))),
  message: label(
    "{title}{gone}简易注销，{from}至{until}的公告期不足。",
    "{title} was deregistered on {gone} after a notice from {from} until {until}, which is too short.",
  ),
  mend: label("撤销注销登记，公告期满后再办理。", "Undo it, and deregister when the notice is complete."),
  notCovered: label(
    "是否属于不适用简易注销的情形、是否有人提出异议，不作判断。",
    "Whether the simplified way was open, and whether anyone objected, is not judged.",
  ),
});

/** The share of the year's deregistrations that went the simplified way: both ways are to exist side by side. */
export const simplifiedDeregistrationShare = defineIndicator({
  id: "simplified-deregistration-share",
  title: label("简易注销占比", "Simplified deregistrations"),
  about: MarketSubject,
  obligations: ["2.4d"],
  source: plan2017.clause("2.4 二（四）"),
  form: "ratio",
  among: ({ deregistration }, terms) =>
    deregistration.deregisteredOn.isPresent().and(happenedInPlanYear(deregistration.deregisteredOn, terms)),
  counts: ({ deregistration }) => deregistration.kind.equals("simplified"),
  by: { unit: (subject) => subject.unit },
});
