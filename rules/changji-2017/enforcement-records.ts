import {
  type Condition,
  defineExpectation,
  LicenceCase,
  ListEntry,
  label,
  RandomInspection,
  type RecordTerm,
  Unit,
} from "fazhi";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

type Kept = RecordTerm<NonNullable<LicenceCase["record"]>>;
type RecordedStep = NonNullable<NonNullable<LicenceCase["record"]>["papers"]>[number]["step"];

/** Whether a record is kept in writing and, where that is required, on film, and is said to be complete. */
const isKept = (record: Kept): Condition =>
  record.isPresent().and(record.textual, record.complete, record.audioVisualRequired.implies(record.audioVisual));

const holdsPaperOf = (record: Kept, ...steps: readonly RecordedStep[]): Condition =>
  record.papers.some((paper) => paper.step.oneOf(...steps));

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
  when: (one) => one.decidedOn.isPresent().and(one.outcome.oneOf("granted", "refused")),
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
  mend: label(
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
  when: (inspection) => inspection.inspectedOn.isPresent(),
  field: "record",
  expect: ({ record }) => isKept(record).and(holdsPaperOf(record, "investigation"), holdsPaperOf(record, "decision")),
  message: label(
    "{unit}{inspected}的抽查（{item}）没有完整的全过程记录。",
    "There is no complete record of the inspection by {unit} on {inspected} ({item}).",
  ),
  mend: label("补正现场检查和检查结论的记录并归档。", "Complete and archive the record of the spot and of the result."),
  notCovered: label(
    "没有列明各环节文书的，不能认定记录完整。",
    "Where no papers are listed the record is not held to be whole.",
  ),
});
