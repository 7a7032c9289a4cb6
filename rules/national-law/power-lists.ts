import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  inForceOn,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
} from "fazhi";
import { List, ListEntry, ListRevision, Unit } from "fazhi/model";
import { wasFoundedBy } from "./bound-units.js";
import { disclosurePeriod } from "./government-information.js";
import { powerListOpinion } from "./register-sources.js";
import { informationRegulations2007, informationRegulations2019 } from "./sources.js";

/** The day by which departments of cities and counties have published their lists. */
export const lastDayForPowerLists = defineParameter({
  id: "last-day-for-power-lists",
  title: label("市县权力清单公布期限", "Day by which cities and counties have power lists"),
  values: [{ value: plainDate("2016-12-31"), source: powerListOpinion.clause("完成时限", { verified: false }) }],
});

const isPower = (entry: RecordTerm<ListEntry>): Condition => entry.list.in(List).kind.equals("power");
const named = (entry: RecordTerm<ListEntry>) => ({
  name: entry.name,
  unit: entry.list.in(List).unit.in(Unit).title,
});

/** Each power on a list shows its basis, the body that uses it, its procedure and its responsibility, in public. */
export const showAllOfPower = defineExpectation({
  id: "show-all-of-power",
  title: label(
    "权力清单载明职权、依据、主体、流程、责任",
    "Show the basis, body, procedure and responsibility of a power",
  ),
  about: ListEntry,
  severity: "warning",
  binds: "any",
  obligations: ["PRL-01"],
  responsible: (entry) => entry.list.in(List).unit,
  data: named,
  source: powerListOpinion.clause("权力清单内容"),
  when: (entry, { asOf }) => isPower(entry).and(inForceOn(entry, asOf)),
  expect: (entry, { asOf, all, any, referring }) =>
    all(
      entry.basis.isPresent().and(entry.basis.isEmpty().not()),
      entry.exercisingUnit.isPresent(),
      entry.procedure.isPresent(),
      any(
        entry.responsibility.isPresent(),
        entry.pairedWith.isPresent(),
        referring(entry, ListEntry, "pairedWith").isEmpty().not(),
      ),
      seenBy(entry.publishedOn, asOf).or(seenBy(entry.list.in(List).publishedOn, asOf)),
    ),
  message: label(
    "{unit}权力清单事项“{name}”没有完整公布依据、行使主体、运行流程和对应责任。",
    "The power “{name}” of {unit} does not show basis, body, procedure and responsibility in public.",
  ),
  remedy: label("补充公布。", "Show what is missing."),
});

/** A power on a list is of one of the ten kinds. */
export const classifyPower = defineExpectation({
  id: "classify-power",
  title: label("权力清单事项按十类分类", "Classify each power as one of the ten kinds"),
  about: ListEntry,
  severity: "warning",
  binds: "any",
  obligations: ["PRL-02"],
  responsible: (entry) => entry.list.in(List).unit,
  data: named,
  source: powerListOpinion.clause("职权类型", { verified: false }),
  when: (entry, { asOf }) => isPower(entry).and(inForceOn(entry, asOf)),
  field: "kind",
  expect: (entry) =>
    entry.kind.oneOf(
      "licence",
      "penalty",
      "coercion",
      "expropriation",
      "payment",
      "inspection",
      "confirmation",
      "reward",
      "adjudication",
      "other",
    ),
  message: label(
    "{unit}权力清单事项“{name}”的职权类型不在十类之内。",
    "The power “{name}” of {unit} is of none of the ten kinds.",
  ),
  remedy: label("重新分类。", "Classify it anew."),
});

/** By the end of 2016 each department of a city or county has published its power list. */
export const havePowerList = defineExpectation({
  id: "have-power-list",
  title: label("市县政府工作部门公布权力清单", "Have a published power list"),
  about: Unit,
  severity: "warning",
  binds: "any",
  obligations: ["PRL-03"],
  responsible: (unit) => unit.parent,
  data: (unit) => ({ unit: unit.title }),
  source: powerListOpinion.clause("完成时限", { verified: false }),
  when: (unit, { asOf, parameter }) =>
    unit.kind
      .equals("department")
      .and(
        unit.level.oneOf("prefecture", "county"),
        wasFoundedBy(unit, parameter(lastDayForPowerLists)),
        seenBy(unit.abolishedOn, asOf).not(),
      ),
  by: (_, { parameter }) => parameter(lastDayForPowerLists),
  expect: (unit, { referring, asOf }) => {
    const isPublished = (list: RecordTerm<List>): Condition =>
      list.kind.equals("power").and(seenBy(list.publishedOn, asOf));
    // Its own list, or one that its government keeps for all and that names it.
    return referring(unit, List, "unit")
      .some(isPublished)
      .or(referring(unit, ListEntry, "exercisingUnit").some((entry) => isPublished(entry.list.in(List))));
  },
  message: label("{unit}至{due}没有公布权力清单。", "{unit} had published no power list by {due}."),
  remedy: label("编制并公布权力清单。", "Draw up and publish a power list."),
  notCovered: label(
    "由本级政府统一编制公布的，以清单事项载明的行使主体为准；2016年以后设立的部门不作判断。",
    "Where the government keeps one list for all, its entries have to name the department; departments founded after 2016 are not judged.",
  ),
});

/** What changed in a list is published as government information is. */
export const publishChangedPowerList = defineDeadline({
  id: "publish-changed-power-list",
  title: label("及时公布权责清单的调整", "Publish the changes of a power or responsibility list"),
  about: ListRevision,
  severity: "warning",
  binds: "any",
  obligations: ["PRL-05"],
  responsible: (revision) => revision.list.in(List).unit,
  data: (revision) => ({
    list: revision.list.in(List).title,
    unit: revision.list.in(List).unit.in(Unit).title,
  }),
  source: [informationRegulations2007.clause("第十八条"), informationRegulations2019.clause("第二十六条")],
  when: (revision) => revision.on.isPresent().and(revision.list.in(List).kind.oneOf("power", "responsibility")),
  field: "publishedOn",
  starts: (revision) => revision.on,
  within: (_, { parameter }) => parameter(disclosurePeriod),
  fulfilled: (revision) => revision.publishedOn,
  late: label(
    "{unit}《{list}》{start}调整，最迟应于{due}公布，{fulfilled}才公布。",
    "What {unit} changed in “{list}” on {start} was to be published by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{unit}《{list}》{start}调整，最迟应于{due}公布，至今没有公布。",
    "What {unit} changed in “{list}” on {start} was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("自清单调整之日起算，当日不计入", "from the change of the list, that day not counted"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即公布调整内容。", "Publish the change at once."),
});
