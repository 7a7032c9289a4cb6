import { type Condition, type DayTerm, defineExpectation, defineParameter, label, type RecordTerm } from "fazhi";
import { EnforcementCase, Officer, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

/** How many officers handle a case in the ordinary procedure at least. */
export const fewestOfficers = defineParameter({
  id: "fewest-enforcement-officers",
  title: label("行政执法人员最少人数", "Fewest enforcement officers"),
  unit: label("人", "officers"),
  values: [
    { value: 2, source: penaltyLaw1996.clause("第三十七条") },
    { value: 2, source: penaltyLaw2021.clause("第四十二条第一款") },
  ],
});

const named = (act: RecordTerm<EnforcementCase>) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  decided: act.decidedOn,
});

const isOrdinaryPenalty = (act: RecordTerm<EnforcementCase>): Condition =>
  act.kind
    .equals("penalty")
    .and(
      act.decidedOn.isPresent(),
      act.procedureKind.equals("ordinary"),
      act.specialLaw.isMissing().or(act.specialLaw.differs("public-security")),
    );

/** In the ordinary procedure two officers at least handle a case. */
export const handlePenaltyByTwoOfficers = defineExpectation({
  id: "handle-penalty-by-two-officers",
  title: label("行政执法人员不得少于两人", "Handle a penalty by two officers at least"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-05"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), officers: act.officers.count() }),
  source: [penaltyLaw1996.clause("第三十七条"), penaltyLaw2021.clause("第四十二条第一款")],
  when: isOrdinaryPenalty,
  field: "officers",
  expect: (act, { parameter }) => act.officers.count().atLeast(parameter(fewestOfficers)),
  message: label(
    "{unit}{decided}作出的处罚决定“{title}”，执法人员只有{officers}人。",
    "Only {officers} officers handled “{title}”, decided by {unit} on {decided}.",
  ),
  remedy: label("由两名以上执法人员重新调查取证。", "Have the facts investigated anew by two officers or more."),
  notCovered: label(
    "简易程序和法律另有规定的情形不作判断。",
    "The summary procedure and what other laws provide is not judged.",
  ),
});

/** Whether an officer holds an enforcement certificate on a day; its last day of validity is one, the day of withdrawal none. */
export const isQualifiedOn = (officer: RecordTerm<Officer>, day: DayTerm): Condition =>
  officer.certificates.some((certificate) =>
    certificate.kind
      .equals("enforcement")
      .and(
        certificate.validFrom.notAfter(day),
        certificate.validUntil.isMissing().or(certificate.validUntil.notBefore(day)),
        certificate.withdrawnOn.isMissing().or(certificate.withdrawnOn.after(day)),
      ),
  );

/** Since 2021 every officer who handles a penalty is qualified on the day of the decision. */
export const enforceByQualifiedOfficers = defineExpectation({
  id: "enforce-by-qualified-officers",
  title: label("由具有行政执法资格的人员实施处罚", "Have penalties handled by qualified officers"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-05", "ORG-07"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: penaltyLaw2021.clause("第四十二条第一款"),
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(act.decidedOn.isPresent(), act.specialLaw.isMissing().or(act.specialLaw.equals("general"))),
  field: "officers",
  expect: (act) => act.officers.every((officer) => isQualifiedOn(officer.in(Officer), act.decidedOn)),
  message: label(
    "{unit}{decided}就“{title}”作出处罚决定，参与的执法人员当日没有有效的行政执法证。",
    "An officer in “{title}”, decided by {unit} on {decided}, held no valid enforcement certificate that day.",
  ),
  remedy: label(
    "由持证人员重新办理；无证人员调离执法岗位。",
    "Have certified officers handle it; take the others off enforcement.",
  ),
  notCovered: label(
    "公安、税务、海关等使用本系统证件的，应当记载适用的特别法；取得资格前是否考试合格不作判断。",
    "Police, tax and customs officers have certificates of their own, and their cases have to name the special law; whether an exam was passed before is not judged.",
  ),
});
