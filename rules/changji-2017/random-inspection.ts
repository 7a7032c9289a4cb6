import {
  type Condition,
  defineDeadline,
  defineExpectation,
  inForceOn,
  label,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { List, ListEntry, MarketSubject, Officer, RandomInspection, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { type InspectionList, inspectionLists, keepsList } from "./inspection-lists.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";
import { someFromUnitUp } from "./units-above.js";

const clause = plan2017.clause("2.5 二（五）");

const named = (inspection: RecordTerm<RandomInspection>) => ({
  item: inspection.item.in(ListEntry).name,
  unit: inspection.unit.in(Unit).title,
  inspected: inspection.inspectedOn,
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
  answers: { clock: label("自检查之日起算，当日不计入", "from the inspection, that day not counted") },
  late: label(
    "{unit}{start}抽查（{item}）的结果最迟应于{due}公开，{fulfilled}才公开，迟{daysLate}日。",
    "The result of the inspection of {start} by {unit} ({item}) was due by {due} and published on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}抽查（{item}）的结果最迟应于{due}公开，至今没有公开。",
    "The result of the inspection of {start} by {unit} ({item}) was due by {due} and has not been published.",
  ),
  remedy: label("公开抽查结果。", "Publish the result."),
});

/**
 * A unit that inspects at random uses one list of items and two directories, of objects and of inspectors: its own, those
 * of a unit above it, or those of a unit with which it inspects.
 */
export const keepOneListAndTwoDirectories = defineExpectation({
  id: "keep-one-list-and-two-directories",
  title: label("建立随机抽查“一单两库”", "Keep one list and two directories"),
  about: RandomInspection,
  severity: "warning",
  obligations: ["2.5b"],
  binds: "any",
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  expect: (inspection, terms) => {
    const keeps = (unit: RecordTerm<Unit>, kind: InspectionList): Condition =>
      keepsList(unit, kind, inspection.inspectedOn, terms);
    const isKept = (kind: InspectionList): Condition =>
      terms.any(
        someFromUnitUp(inspection.unit.in(Unit), (unit) => keeps(unit, kind)),
        inspection.jointUnits.isPresent().and(inspection.jointUnits.some((unit) => keeps(unit.in(Unit), kind))),
      );
    return terms.all(...inspectionLists.map(isKept));
  },
  message: label(
    "{unit}{inspected}开展抽查时没有建齐随机抽查事项清单、检查对象名录库和执法检查人员名录库，也没有上级或者联合检查单位的可用。",
    "When {unit} inspected on {inspected}, there was no list of items or not both directories, neither its own nor those of a unit above or of one that took part.",
  ),
  remedy: label("建齐一单两库后再开展抽查。", "Complete the list and the directories before inspecting again."),
});

const hasEntries = (unit: RecordTerm<Unit>, kind: InspectionList, { referring }: Terms): Condition =>
  referring(unit, List, "unit").some((list) =>
    list.kind.equals(kind).and(referring(list, ListEntry, "list").isEmpty().not()),
  );

/** Who inspects is drawn from a directory of inspectors and, where it is a business on record, who is inspected from one of objects. */
export const drawFromDirectories = defineExpectation({
  id: "draw-from-directories",
  title: label("从名录库中抽取", "Draw from the directories"),
  about: RandomInspection,
  severity: "warning",
  obligations: ["2.5a"],
  binds: "any",
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection, terms) =>
    inspection.inspectedOn.isPresent().and(
      inspection.objectsDrawnAtRandom.and(inspection.inspectorsDrawnAtRandom),
      someFromUnitUp(inspection.unit.in(Unit), (unit) => hasEntries(unit, "inspection-object", terms)),
      someFromUnitUp(inspection.unit.in(Unit), (unit) => hasEntries(unit, "inspector", terms)),
    ),
  expect: (inspection, terms) => {
    const drawnOn = inspection.drawnOn.orElse(inspection.inspectedOn);
    const isEntered = (entry: RecordTerm<ListEntry>, kind: InspectionList): Condition =>
      entry.list.in(List).kind.equals(kind).and(inForceOn(entry, drawnOn));
    return terms.all(
      inspection.inspectors.every((officer) =>
        terms.referring(officer.in(Officer), ListEntry, "officer").some((entry) => isEntered(entry, "inspector")),
      ),
      inspection.objects
        .where((one) => one.subject.isPresent())
        .every((one) =>
          terms
            .referring(one.subject.in(MarketSubject), ListEntry, "subject")
            .some((entry) => isEntered(entry, "inspection-object")),
        ),
    );
  },
  message: label(
    "{unit}{inspected}的抽查（{item}）记为随机抽取，但检查对象或者检查人员当日不在名录库中。",
    "The inspection of {inspected} by {unit} ({item}) is recorded as drawn at random; an object or an inspector was in no directory on the day of the draw.",
  ),
  remedy: label(
    "核实抽取过程，更新名录库后重新抽取。",
    "Look into the draw, bring the directories up to date and draw anew.",
  ),
  notCovered: label(
    "没有登记为市场主体的对象、名录库没有条目的单位不作判断；抽取证明由专门工具核验。",
    "An object that is no business on record, and a unit whose directories hold no entries, are not judged; a proof of the draw is verified by a tool of its own.",
  ),
});
