import { type Condition, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { EnforcementCase, LicenceCase, ListEntry, RandomInspection, Unit } from "fazhi/model";
import { happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

type Kept = RecordTerm<NonNullable<LicenceCase["record"]>>;
type RecordedStep = NonNullable<NonNullable<LicenceCase["record"]>["papers"]>[number]["step"];

/** Whether a record is kept in writing and, where that is required, on film, and is said to be complete. */
const isKept = (record: Kept): Condition =>
  record.isPresent().and(record.textual, record.complete, record.audioVisualRequired.implies(record.audioVisual));

const holdsPaperOf = (record: Kept, ...steps: readonly RecordedStep[]): Condition =>
  record.papers.some((paper) => paper.step.oneOf(...steps));

/** Whether a unit records the process of anything that it does: of an act of enforcement, a licence or an inspection. */
export const keepsRecords = (unit: RecordTerm<Unit>, { any, referring }: Terms): Condition =>
  any(
    referring(unit, EnforcementCase, "unit").some((one) => one.record.isPresent()),
    referring(unit, LicenceCase, "unit").some((one) => one.record.isPresent()),
    referring(unit, RandomInspection, "unit").some((one) => one.record.isPresent()),
  );

/** A unit that decides, licenses or inspects records the process by the end of the year; what it then leaves out is told case by case. */
export const introduceProcessRecords = defineExpectation({
  id: "introduce-process-records",
  title: label("建立执法全过程记录制度", "Record the process of enforcement"),
  about: Unit,
  severity: "warning",
  obligations: ["2.14a"],
  binds: "any",
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms.any(
      terms
        .referring(unit, EnforcementCase, "unit")
        .some((one) => one.decidedOn.isPresent().and(happenedInPlanYear(one.decidedOn, terms))),
      terms
        .referring(unit, LicenceCase, "unit")
        .some((one) => one.decidedOn.isPresent().and(happenedInPlanYear(one.decidedOn, terms))),
      terms
        .referring(unit, RandomInspection, "unit")
        .some((one) => one.inspectedOn.isPresent().and(happenedInPlanYear(one.inspectedOn, terms))),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: keepsRecords,
  message: label(
    "{title}本年度开展执法、许可或者检查，至{due}没有一件有全过程记录。",
    "{title} enforced, licensed or inspected in the year; by {due} it had recorded the process of none of it.",
  ),
  remedy: label("建立并执行执法全过程记录制度。", "Introduce the record of the whole process."),
  notCovered: label(
    "有记录的单位，个别案件缺少记录的，由逐案规则判断。",
    "Where a unit keeps records, a case without one is judged by the rules on cases.",
  ),
});

/** The whole process of a licence is recorded: how it was accepted, examined and decided. */
export const recordLicensingThroughout = defineExpectation({
  id: "record-licensing-throughout",
  title: label("行政许可全过程记录", "Record the whole process of licensing"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.14a"],
  binds: "any",
  relevantDay: (one) => one.decidedOn,
  data: (one) => ({ title: one.title, unit: one.unit.in(Unit).title, decided: one.decidedOn }),
  source: clause,
  // A unit that records nothing at all is told once, by the rule on units.
  when: (one, terms) =>
    terms.all(
      one.decidedOn.isPresent(),
      one.outcome.oneOf("granted", "refused"),
      one.record.isPresent().or(keepsRecords(one.unit.in(Unit), terms)),
    ),
  field: "record",
  expect: ({ record, acceptedOn }) =>
    isKept(record).and(
      holdsPaperOf(record, "decision"),
      holdsPaperOf(record, "investigation", "review"),
      acceptedOn.isMissing().or(holdsPaperOf(record, "acceptance")),
    ),
  message: label(
    "{unit}{decided}就“{title}”作出许可决定，没有完整的全过程记录。",
    "There is no complete record of the licensing of “{title}”, decided by {unit} on {decided}.",
  ),
  remedy: label(
    "补正受理、审查、决定各环节的记录并归档。",
    "Complete and archive the record of acceptance, examination and decision.",
  ),
  notCovered: label(
    "没有列明各环节文书的，不能认定记录完整。",
    "Where no papers are listed the record is not held to be whole.",
  ),
});

/** The whole process of an inspection is recorded: what was seen on the spot, and the result. */
export const recordInspectionThroughout = defineExpectation({
  id: "record-inspection-throughout",
  title: label("行政检查全过程记录", "Record the whole process of an inspection"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.14a"],
  binds: "any",
  relevantDay: (inspection) => inspection.inspectedOn,
  data: (inspection) => ({
    item: inspection.item.in(ListEntry).name,
    unit: inspection.unit.in(Unit).title,
    inspected: inspection.inspectedOn,
  }),
  source: clause,
  when: (inspection, terms) =>
    terms.all(
      inspection.inspectedOn.isPresent(),
      inspection.record.isPresent().or(keepsRecords(inspection.unit.in(Unit), terms)),
    ),
  field: "record",
  expect: ({ record }) => isKept(record).and(holdsPaperOf(record, "investigation"), holdsPaperOf(record, "decision")),
  message: label(
    "{unit}{inspected}的抽查（{item}）没有完整的全过程记录。",
    "There is no complete record of the inspection by {unit} on {inspected} ({item}).",
  ),
  remedy: label(
    "补正现场检查和检查结论的记录并归档。",
    "Complete and archive the record of the spot and of the result.",
  ),
  notCovered: label(
    "没有列明各环节文书的，不能认定记录完整。",
    "Where no papers are listed the record is not held to be whole.",
  ),
});
