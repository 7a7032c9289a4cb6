import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { Inspection, SupervisionMeasure, Unit } from "fazhi/model";
import { countyGovernments } from "./administration.js";
import { dayInPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

const clause = plan2017.clause("3.2 三（二）");

/** From how many shortcomings on there are many; the plan gives no number, so it is marked unverified. */
export const manyShortcomings = defineParameter({
  id: "many-shortcomings",
  title: label("问题较多的认定标准", "From how many shortcomings on there are many"),
  unit: label("个", "shortcomings"),
  values: [{ value: 5, source: plan2017.clause("3.2 三（二）", { verified: false }), inForce: sinceThePlan }],
});

/** Whether an inspection found the work slow, or many shortcomings: what calls for supervision, in the rule and on the ladder. */
export const callsForSupervision = (inspection: RecordTerm<Inspection>, { parameter, any }: Terms): Condition =>
  any(
    inspection.shortcomings.some((one) => one.kind.equals("delay")),
    inspection.shortcomings.count().atLeast(parameter(manyShortcomings)),
  );

const inspectionsOf = (unit: RecordTerm<Unit>, terms: Terms, ...kinds: readonly ("regular" | "special")[]) =>
  terms
    .referring(unit, Inspection, "unit")
    .where((inspection) =>
      inspection.kind.oneOf(...kinds).and(inspection.heldOn.isPresent(), happenedInPlanYear(inspection.heldOn, terms)),
    );

/** How far law-based government has come is inspected in each county and city within the year, regularly and by a special inspection. */
export const inspectGovernment = defineExpectation({
  id: "inspect-government",
  title: label("定期检查和专项督查", "Inspect each government regularly and specially"),
  about: Unit,
  severity: "warning",
  obligations: ["3.2b"],
  binds: countyGovernments,
  data: (unit, terms) => ({
    title: unit.title,
    regular: inspectionsOf(unit, terms, "regular").count(),
    special: inspectionsOf(unit, terms, "special").count(),
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind.equals("government").and(unit.level.equals("county"), existsOn(unit, dayInPlanYear(terms))),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms.all(
      inspectionsOf(unit, terms, "regular").isEmpty().not(),
      inspectionsOf(unit, terms, "special").isEmpty().not(),
    ),
  message: label(
    "{title}的法治政府建设情况至{due}没有既接受定期检查（{regular}次）又接受专项督查（{special}次）。",
    "By {due} {title} was not inspected both regularly ({regular}) and specially ({special}).",
  ),
  remedy: label("对{title}补作所缺的检查、督查。", "Hold the inspection of {title} that is missing."),
  notCovered: label("“定期”是多久，计划没有规定。", "How often is regular the plan does not say."),
});

/** Zones and the departments of the prefecture are inspected within the year, regularly or by a special inspection. */
export const inspectDepartment = defineExpectation({
  id: "inspect-department",
  title: label("对部门和园区开展督促检查", "Inspect departments and zones"),
  about: Unit,
  severity: "notice",
  obligations: ["3.2b"],
  binds: { kinds: ["zone", "department"], levels: ["prefecture"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms.all(
      unit.kind.oneOf("zone", "department").and(unit.level.equals("prefecture")),
      existsOn(unit, dayInPlanYear(terms)),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) => inspectionsOf(unit, terms, "regular", "special").isEmpty().not(),
  message: label("{title}的法治政府建设情况至{due}没有接受督促检查。", "{title} was not inspected by {due}."),
  remedy: label("对{title}开展督促检查。", "Inspect {title}."),
});

/** Where an inspection finds slow work or many shortcomings, an interview, an order to correct or public criticism follows within the year. */
export const followUpSlowWork = defineExpectation({
  id: "follow-up-slow-work",
  title: label(
    "对工作不力、问题较多的约谈、责令整改、通报批评",
    "Interview, order or criticise where work is slow or wanting",
  ),
  about: Inspection,
  severity: "warning",
  obligations: ["3.2b"],
  binds: "any",
  relevantDay: (inspection) => inspection.heldOn,
  data: (inspection) => ({
    unit: inspection.unit.in(Unit).title,
    held: inspection.heldOn,
    found: inspection.shortcomings.count(),
  }),
  source: clause,
  when: (inspection, terms) => inspection.heldOn.isPresent().and(callsForSupervision(inspection, terms)),
  field: "shortcomings",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (inspection, { referring, asOf, any }) => {
    const isAfter = (measure: RecordTerm<SupervisionMeasure>) =>
      measure.on.notAfter(asOf).and(measure.on.notBefore(inspection.heldOn));
    return any(
      referring(inspection, SupervisionMeasure, "inspection").some(isAfter),
      referring(inspection.unit.in(Unit), SupervisionMeasure, "unit").some((measure) =>
        measure.inspection.isMissing().and(isAfter(measure)),
      ),
    );
  },
  message: label(
    "{held}督查发现{unit}工作迟缓或者问题较多（{found}个），至{due}没有约谈、责令整改或者通报批评。",
    "The inspection of {held} found {unit} slow or many shortcomings ({found}); neither interview, order nor criticism followed by {due}.",
  ),
  remedy: label("视情约谈、责令整改或者通报批评。", "Interview, order to correct, or criticise, as the case may be."),
  notCovered: label(
    "“及时”是多久，计划没有规定；采取何种措施适当不作判断。",
    "How soon is in time the plan does not say; which measure fits is not judged.",
  ),
});

/** Whoever was ordered to correct something has done so by the day that was set. */
export const correctAfterSupervision = defineDeadline({
  id: "correct-after-supervision",
  title: label("按期完成督促整改", "Correct by the day that was set"),
  about: SupervisionMeasure,
  severity: "error",
  obligations: ["3.2b"],
  binds: "any",
  data: (measure) => ({ unit: measure.unit.in(Unit).title, kind: measure.kind, reason: measure.reason }),
  source: clause,
  when: (measure) => measure.correctionDueOn.isPresent(),
  field: "correctedOn",
  starts: (measure) => measure.on,
  by: (measure) => measure.correctionDueOn,
  fulfilled: (measure) => measure.correctedOn,
  answers: { clock: label("最后一日是督促措施确定的整改期限", "the last day is the one set with the measure") },
  late: label(
    "{unit}因“{reason}”于{start}被{kind}，最迟应于{due}完成整改，{fulfilled}才完成，迟{daysLate}日。",
    "After the measure ({kind}) of {start}, “{reason}”, {unit} was to correct by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}因“{reason}”于{start}被{kind}，最迟应于{due}完成整改，至今没有完成，已逾期{daysLate}日。",
    "After the measure ({kind}) of {start}, “{reason}”, {unit} was to correct by {due} and has not, {daysLate} days after.",
  ),
  remedy: label(
    "完成整改并报告；逾期的，加重督促措施。",
    "Correct it and report; where it is overdue, take a graver measure.",
  ),
  notCovered: label("没有规定整改期限的不作判断。", "Where no day was set nothing is judged."),
});
