import { days, defineDeadline, defineParameter, label } from "fazhi";
import { Inspection, Unit } from "fazhi/model";
import { governmentsOfCountyOrAbove } from "./bound-units.js";
import { governmentInspectionRegulations } from "./supervision-sources.js";

/** How soon a government decides on a request to review the conclusion of its inspection. */
export const inspectionRecheckPeriod = defineParameter({
  id: "inspection-recheck-period",
  title: label("督查结论复核期限", "Period for reviewing the conclusion of an inspection"),
  values: [{ value: days(30, { rollOver: true }), source: governmentInspectionRegulations.clause("第十七条") }],
});

/** A government that is asked to review the conclusion of its inspection decides within thirty days. */
export const decideInspectionRecheckInTime = defineDeadline({
  id: "decide-inspection-recheck-in-time",
  title: label("三十日内作出督查结论复核决定", "Decide on the review of an inspection's conclusion within thirty days"),
  about: Inspection,
  severity: "error",
  binds: governmentsOfCountyOrAbove,
  obligations: ["SUP-03"],
  responsible: (inspection) => inspection.inspector,
  data: (inspection) => ({
    unit: inspection.unit.in(Unit).title,
    inspector: inspection.inspector.in(Unit).title,
  }),
  source: governmentInspectionRegulations.clause("第十七条"),
  when: (inspection) => inspection.recheckAskedOn.isPresent().and(inspection.recheckWithdrawnOn.isMissing()),
  field: "recheckDecidedOn",
  starts: (inspection) => inspection.recheckAskedOn,
  within: (_, { parameter }) => parameter(inspectionRecheckPeriod),
  fulfilled: (inspection) => inspection.recheckDecidedOn,
  late: label(
    "{unit}{start}对督查结论申请复核，{inspector}最迟应于{due}作出复核决定，{fulfilled}才作出，迟{daysLate}日。",
    "{unit} asked on {start} for a review of the inspection's conclusion; {inspector} was to decide by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}对督查结论申请复核，{inspector}最迟应于{due}作出复核决定，至今没有作出。",
    "{unit} asked on {start} for a review of the inspection's conclusion; {inspector} was to decide by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自人民政府收到复核申请之日起算，当日不计入；三十日为自然日",
      "from receipt of the request, that day not counted; thirty calendar days",
    ),
    transition: label("2021年2月1日以后收到的申请", "requests received since 1 February 2021"),
    endsOtherwise: label("撤回复核申请的不再决定", "a request that is withdrawn asks for no decision"),
    knownFrom: label("收到申请和作出复核决定的日期", "the days of the request and of the decision"),
  },
  remedy: label("立即作出复核决定并告知申请单位。", "Decide at once and tell the unit that asked."),
  notCovered: label(
    "督查对象是否在收到结论之日起三十日内申请、参与作出结论的人员是否回避，不作判断。",
    "Whether the request came within thirty days of the conclusion, and who was to recuse himself, is not judged.",
  ),
});
