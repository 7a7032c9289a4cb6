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

type KeepsOn = (unit: RecordTerm<Unit>, kind: InspectionList) => Condition;

/** Whether the list and both directories are there for an inspection: its unit's own, those of a unit above, or of one that takes part. */
const areThree = ({ unit, jointUnits }: RecordTerm<RandomInspection>, keeps: KeepsOn, { all, any }: Terms): Condition =>
  all(
    ...inspectionLists.map((kind) =>
      any(
        someFromUnitUp(unit.in(Unit), (one) => keeps(one, kind)),
        jointUnits.isPresent().and(jointUnits.some((one) => keeps(one.in(Unit), kind))),
      ),
    ),
  );

/**
 * A unit inspects at random once the list of items and both directories, of objects and of inspectors, were compiled. Where
 * one of them does not exist at all, the rule of national law tells so.
 */
export const keepOneListAndTwoDirectories = defineExpectation({
  id: "keep-one-list-and-two-directories",
  title: label("建立随机抽查“一单两库”后开展抽查", "Compile one list and two directories before inspecting"),
  about: RandomInspection,
  severity: "warning",
  obligations: ["2.5b"],
  binds: "any",
  relevantDay: (inspection) => inspection.inspectedOn,
  data: named,
  source: clause,
  when: (inspection, terms) => {
    const { referring } = terms;
    const keepsNow: KeepsOn = (unit, kind) => referring(unit, List, "unit").some((list) => list.kind.equals(kind));
    return inspection.inspectedOn.isPresent().and(areThree(inspection, keepsNow, terms));
  },
  expect: (inspection, terms) =>
    areThree(inspection, (unit, kind) => keepsList(unit, kind, inspection.inspectedOn, terms), terms),
  message: label(
    "{unit}{inspected}开展抽查时，随机抽查事项清单、检查对象名录库和执法检查人员名录库尚未建齐，以后才建立。",
    "When {unit} inspected on {inspected}, the list of items or a directory was not there yet; it was compiled later.",
  ),
  remedy: label("以后在建齐一单两库之后开展抽查。", "Compile the list and the directories before inspecting."),
  notCovered: label(
    "至今没有建立的，由国家规定的规则认定。",
    "What does not exist to this day is told by the rule of national law.",
  ),
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
