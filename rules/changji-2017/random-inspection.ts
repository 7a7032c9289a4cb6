import {
  defineDeadline,
  defineExpectation,
  defineParameter,
  List,
  ListEntry,
  label,
  RandomInspection,
  type RecordTerm,
  Unit,
} from "fazhi";
import { administration } from "./administration.js";
import { publicationPeriod } from "./publication-period.js";
import { penaltyLaw, plan2017 } from "./sources.js";

const clause = plan2017.clause("2.5 二（五）");

/** How many inspectors there are at least at any inspection. */
export const fewestInspectors = defineParameter({
  id: "fewest-inspectors",
  title: label("检查人员最少人数", "Fewest inspectors"),
  unit: label("人", "persons"),
  values: [{ value: 2, source: penaltyLaw.clause("第三十七条") }],
});

const named = (inspection: RecordTerm<RandomInspection>) => ({
  item: inspection.item.in(ListEntry).name,
  unit: inspection.unit.in(Unit).title,
  inspected: inspection.inspectedOn,
});

/** The objects of a random inspection are drawn at random, and so are those who inspect. */
export const drawObjectsAndInspectorsAtRandom = defineExpectation({
  id: "draw-objects-and-inspectors-at-random",
  title: label("随机抽取检查对象、随机选派检查人员", "Draw objects and inspectors at random"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.5a"],
  binds: administration,
  basis: "declared",
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  expect: (inspection) => inspection.objectsDrawnAtRandom.and(inspection.inspectorsDrawnAtRandom),
  message: label(
    "{unit}{inspected}的抽查（{item}）没有随机抽取检查对象或者没有随机选派检查人员。",
    "For the inspection of {inspected} by {unit} ({item}), objects or inspectors were not drawn at random.",
  ),
  mend: label("以后的抽查从两库中随机抽取对象和人员。", "Draw both from the two directories from now on."),
});

/** At least two inspectors carry out an inspection. */
export const sendTwoInspectors = defineExpectation({
  id: "send-two-inspectors",
  title: label("检查人员不少于两人", "Send at least two inspectors"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.5a"],
  binds: administration,
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  field: "inspectors",
  expect: (inspection, { parameter }) => inspection.inspectors.count().atLeast(parameter(fewestInspectors)),
  message: label(
    "{unit}{inspected}的抽查（{item}）检查人员不足法定人数。",
    "Too few inspectors took part in the inspection of {inspected} by {unit} ({item}).",
  ),
  mend: label("由足够的持证人员重新检查。", "Repeat the inspection with enough certified inspectors."),
});

/** What an inspection found is made public in time. */
export const publishInspectionResult = defineDeadline({
  id: "publish-inspection-result",
  title: label("公开抽查结果", "Publish the result of an inspection"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.5a"],
  binds: administration,
  data: named,
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  field: "resultPublishedOn",
  starts: (inspection) => inspection.inspectedOn,
  within: (_, { parameter }) => parameter(publicationPeriod),
  fulfilled: (inspection) => inspection.resultPublishedOn,
  late: label(
    "{unit}{start}抽查（{item}）的结果最迟应于{due}公开，{fulfilled}才公开，迟{daysLate}日。",
    "The result of the inspection of {start} by {unit} ({item}) was due by {due} and published on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}抽查（{item}）的结果最迟应于{due}公开，至今没有公开。",
    "The result of the inspection of {start} by {unit} ({item}) was due by {due} and has not been published.",
  ),
  mend: label("公开抽查结果。", "Publish the result."),
});

/** A unit that inspects at random keeps one list of items and two directories, of objects and of inspectors. */
export const keepOneListAndTwoDirectories = defineExpectation({
  id: "keep-one-list-and-two-directories",
  title: label("建立随机抽查“一单两库”", "Keep one list and two directories"),
  about: RandomInspection,
  severity: "warning",
  obligations: ["2.5b"],
  binds: administration,
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  expect: (inspection, { referring, all }) => {
    const lists = referring(inspection.unit.in(Unit), List, "unit");
    const isKept = (kind: "random-inspection-item" | "inspection-object" | "inspector") =>
      lists.some((list) => list.kind.equals(kind).and(list.compiledOn.notAfter(inspection.inspectedOn)));
    return all(isKept("random-inspection-item"), isKept("inspection-object"), isKept("inspector"));
  },
  message: label(
    "{unit}{inspected}开展抽查时没有建齐随机抽查事项清单、检查对象名录库和执法检查人员名录库。",
    "When {unit} inspected on {inspected}, it did not keep the list of items and both directories.",
  ),
  mend: label("建齐一单两库后再开展抽查。", "Complete the list and the directories before inspecting again."),
  notCovered: label(
    "使用上级或者其他单位名录库的情形、随机抽查工作细则不作判断。",
    "Directories kept by another unit and the working rules are not seen.",
  ),
});
