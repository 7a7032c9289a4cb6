import { type Condition, defineExpectation, defineParameter, label, type RecordTerm } from "fazhi";
import { EnforcementCase, Officer, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { isQualifiedOn } from "./enforcement-officers.js";
import { enterpriseInspectionOpinion } from "./register-sources.js";

/** How many officers inspect a business at least; from memory, for only reports about the opinion were read. */
export const fewestBusinessInspectors = defineParameter({
  id: "fewest-business-inspectors",
  title: label("涉企行政检查最少执法人员数", "Fewest officers who inspect a business"),
  unit: label("人", "officers"),
  values: [{ value: 2, source: enterpriseInspectionOpinion.clause("检查程序") }],
});

const named = (act: RecordTerm<EnforcementCase>) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  decided: act.decidedOn,
});

/** Whether a business was inspected under the general law; police, tax and customs officers have certificates of their own. */
const isBusinessInspection = (act: RecordTerm<EnforcementCase>): Condition =>
  act.kind
    .equals("inspection")
    .and(
      act.decidedOn.isPresent(),
      act.party.kind.oneOf("enterprise", "sole-trader"),
      act.specialLaw.isMissing().or(act.specialLaw.equals("general")),
    );

const knownFrom = label(
  "参与检查的执法人员及其证件的登记",
  "the officers who inspected and their certificates as recorded",
);

/** Since 2025 nobody without a valid enforcement certificate inspects a business: no assistants, grid workers or casual staff. */
export const inspectBusinessByCertifiedOfficers = defineExpectation({
  id: "inspect-business-by-certified-officers",
  title: label("未取得执法证件的人员不得对企业实施检查", "Have a business inspected by certified officers only"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["RND-08"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: enterpriseInspectionOpinion.clause("检查主体"),
  when: isBusinessInspection,
  field: "officers",
  expect: (act) => act.officers.every((officer) => isQualifiedOn(officer.in(Officer), act.decidedOn)),
  message: label(
    "{unit}{decided}检查企业（“{title}”），参与的人员当日没有有效的行政执法证。",
    "{unit} inspected a business on {decided} (“{title}”); somebody who took part held no valid certificate that day.",
  ),
  answers: { knownFrom },
  remedy: label("由持证人员重新检查。", "Have certified officers inspect it anew."),
  notCovered: label(
    "公安、税务、海关等使用本系统证件的，应当记载适用的特别法；检查方案的批准、检查通知书和年度频次上限没有登记，不作判断。",
    "Police, tax and customs officers have certificates of their own, and their inspections have to name the special law; approval, notice and yearly caps are not recorded and not judged.",
  ),
});

/** Since 2025 two officers at least inspect a business. */
export const inspectBusinessInPairs = defineExpectation({
  id: "inspect-business-in-pairs",
  title: label("涉企行政检查不得少于两人", "Inspect a business by two officers at least"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["RND-08"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), officers: act.officers.count() }),
  source: enterpriseInspectionOpinion.clause("检查程序"),
  when: isBusinessInspection,
  field: "officers",
  expect: (act, { parameter }) => act.officers.count().atLeast(parameter(fewestBusinessInspectors)),
  message: label(
    "{unit}{decided}检查企业（“{title}”），执法人员只有{officers}人。",
    "{unit} inspected a business on {decided} (“{title}”) with {officers} officers only.",
  ),
  answers: { knownFrom },
  remedy: label("由两名以上持证人员重新检查。", "Have two certified officers inspect it anew."),
  notCovered: label(
    "非现场检查不区分；适用特别法的不作判断。",
    "Inspections that nobody attends in person are not told apart; those under special laws are not judged.",
  ),
});
