import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  inForceOn,
  label,
  type RecordTerm,
  type Terms,
  workingDays,
} from "fazhi";
import { List, ListEntry, RandomInspection, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { randomInspectionNotice, randomInspectionOpinion } from "./register-sources.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

/** How many inspectors go at least. */
export const fewestRandomInspectors = defineParameter({
  id: "fewest-random-inspectors",
  title: label("随机抽查检查人员最少人数", "Fewest inspectors"),
  unit: label("人", "inspectors"),
  values: [
    { value: 2, source: penaltyLaw1996.clause("第三十七条") },
    { value: 2, source: penaltyLaw2021.clause("第四十二条第一款") },
  ],
});

/** How soon the result of an inspection is published. */
export const inspectionResultPeriod = defineParameter({
  id: "inspection-result-publication-period",
  title: label("抽查结果公示期限", "Period for publishing the result of an inspection"),
  values: [{ value: workingDays(20), source: randomInspectionOpinion.clause("抽查结果公示") }],
});

const named = (inspection: RecordTerm<RandomInspection>) => ({
  unit: inspection.unit.in(Unit).title,
  inspected: inspection.inspectedOn,
});
const isHeld = (inspection: RecordTerm<RandomInspection>): Condition => inspection.inspectedOn.isPresent();

/** What is inspected stands on the list of items, and the item rests on a law, regulation or rule. */
export const inspectListedItemOnly = defineExpectation({
  id: "inspect-listed-item-only",
  title: label("没有法律法规规章依据不得检查", "Inspect only what the list and the law name"),
  about: RandomInspection,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["RND-01"],
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: randomInspectionNotice.clause("二（一）"),
  when: isHeld,
  field: "item",
  expect: (inspection) =>
    inspection.item
      .isPresent()
      .and(
        inForceOn(inspection.item.in(ListEntry), inspection.inspectedOn),
        inspection.item.in(ListEntry).basis.isEmpty().not(),
      ),
  message: label(
    "{unit}{inspected}的检查没有对应清单事项，或者事项没有依据。",
    "What {unit} inspected on {inspected} is no item of the list, or the item has no basis.",
  ),
  remedy: label("停止无依据的检查。", "Stop inspections without a basis."),
});

const listsToKeep = ["random-inspection-item", "inspection-object", "inspector"] as const;
type ListToKeep = (typeof listsToKeep)[number];

// The units above that may keep a list for all: the bureau or government, the prefecture, the region, the State.
const levelsAbove = ["first", "second", "third", "fourth"] as const;

/** Whether a unit keeps a list of a kind, or a unit above does so for all under it. */
const keepsOrUses = (
  unit: RecordTerm<Unit>,
  kind: ListToKeep,
  terms: Terms,
  above: readonly string[] = levelsAbove,
): Condition => {
  const keeps = terms.referring(unit, List, "unit").some((list) => list.kind.equals(kind));
  return above.length === 0
    ? keeps
    : keeps.or(unit.parent.isPresent().and(keepsOrUses(unit.parent.in(Unit), kind, terms, above.slice(1))));
};

/**
 * An inspecting unit has one list of items and two directories, of objects and of inspectors: its own, those of a unit above
 * it, or those of a unit with which it inspects.
 */
export const keepListAndDirectories = defineExpectation({
  id: "keep-list-and-directories",
  title: label("建立“一单两库”", "Keep a list of items and two directories"),
  about: Unit,
  severity: "warning",
  binds: "any",
  obligations: ["RND-02"],
  data: (unit) => ({ unit: unit.title }),
  responsible: (unit) => unit.parent,
  source: randomInspectionNotice.clause("二（一）（二）", { verified: false }),
  when: (unit, { referring, asOf }) =>
    referring(unit, RandomInspection, "unit").some((inspection) =>
      // Held, though the day may not be recorded; one that is still open is not.
      inspection.open.isMissing().or(inspection.open.not()).and(inspection.inspectedOn.notAfter(asOf)),
    ),
  expect: (unit, terms) =>
    terms.all(
      ...listsToKeep.map((kind) =>
        keepsOrUses(unit, kind, terms).or(
          terms
            .referring(unit, RandomInspection, "unit")
            .some((inspection) =>
              inspection.jointUnits
                .isPresent()
                .and(inspection.jointUnits.some((joint) => keepsOrUses(joint.in(Unit), kind, terms, []))),
            ),
        ),
      ),
    ),
  message: label(
    "{unit}开展随机抽查，没有建齐事项清单、检查对象名录库和检查人员名录库，也没有上级或者联合检查单位的可用。",
    "{unit} inspects at random without a list of items and directories of objects and inspectors, neither its own nor those of a unit above or of one that takes part.",
  ),
  remedy: label("建立“一单两库”。", "Set up the list and the two directories."),
  notCovered: label(
    "实施细则不作判断；何时建立不作判断。",
    "The detailed rules are not judged, nor when the lists were compiled.",
  ),
});

/** Objects and inspectors are both drawn at random. */
export const drawAtRandom = defineExpectation({
  id: "draw-at-random",
  title: label("随机抽取检查对象、随机选派检查人员", "Draw objects and inspectors at random"),
  about: RandomInspection,
  severity: "error",
  basis: "declared",
  binds: administrativeOrgans,
  obligations: ["RND-03"],
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: randomInspectionNotice.clause("二（二）"),
  when: isHeld,
  field: "objectsDrawnAtRandom",
  expect: (inspection) => inspection.objectsDrawnAtRandom.and(inspection.inspectorsDrawnAtRandom),
  message: label(
    "{unit}{inspected}的检查没有随机抽取对象或者随机选派人员。",
    "Objects or inspectors of {unit} on {inspected} were not drawn at random.",
  ),
  remedy: label("重新随机抽取。", "Draw anew, at random."),
  notCovered: label("回避不作判断。", "Recusal is not judged."),
});

/** Two inspectors at least go. */
export const inspectInPairs = defineExpectation({
  id: "inspect-in-pairs",
  title: label("检查人员不少于两人", "Send two inspectors at least"),
  about: RandomInspection,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["RND-03"],
  relevantDay: (inspection) => inspection.inspectedOn,
  data: (inspection) => ({ ...named(inspection), inspectors: inspection.inspectors.count() }),
  source: randomInspectionNotice.clause("二（二）", { verified: false }),
  when: isHeld,
  field: "inspectors",
  expect: (inspection, { parameter }) => inspection.inspectors.count().atLeast(parameter(fewestRandomInspectors)),
  message: label(
    "{unit}{inspected}的检查只有{inspectors}名检查人员。",
    "{unit} sent only {inspectors} inspectors on {inspected}.",
  ),
  remedy: label("由两名以上检查人员重新检查。", "Inspect anew with two inspectors or more."),
});

/** Since 2019 the result is published within twenty working days, by a number that is not verified. */
export const publishRandomInspectionResult = defineDeadline({
  id: "publish-random-inspection-result",
  title: label("按期公示抽查结果", "Publish the result of a random inspection in time"),
  about: RandomInspection,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["RND-05"],
  data: named,
  source: randomInspectionOpinion.clause("抽查结果公示"),
  when: isHeld,
  field: "resultPublishedOn",
  starts: (inspection) => inspection.inspectedOn,
  within: (_, { parameter }) => parameter(inspectionResultPeriod),
  fulfilled: (inspection) => inspection.resultPublishedOn,
  late: label(
    "{unit}{start}结束的抽查，结果最迟应于{due}公示，{fulfilled}才公示。",
    "The result of what {unit} inspected until {start} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}结束的抽查，结果最迟应于{due}公示，至今没有公示。",
    "The result of what {unit} inspected until {start} was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("自检查之日起算，当日不计入", "from the inspection, that day not counted"),
  },
  remedy: label("立即公示抽查结果。", "Publish the result at once."),
});
