import {
  type Condition,
  type DayTerm,
  defineExpectation,
  EnforcementCase,
  ListEntry,
  label,
  Officer,
  RandomInspection,
  type RecordTerm,
  type Terms,
  Unit,
} from "fazhi";
import { firstDayOfPlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

type Certificate = RecordTerm<NonNullable<Officer["certificates"]>[number]>;

const dayOfIssue = (certificate: Certificate): DayTerm => certificate.issuedOn.orElse(certificate.validFrom);

const isIssuedUnderPlan = (certificate: Certificate, { parameter, asOf }: Terms): Condition =>
  certificate.kind
    .equals("enforcement")
    .and(dayOfIssue(certificate).notBefore(parameter(firstDayOfPlan)), dayOfIssue(certificate).notAfter(asOf));

/** Whether an officer holds an enforcement certificate on a day; its last day of validity is one, the day of withdrawal none. */
const isCertifiedOn = (officer: RecordTerm<Officer>, day: DayTerm): Condition =>
  officer.certificates.some((certificate) =>
    certificate.kind
      .equals("enforcement")
      .and(
        certificate.validFrom.notAfter(day),
        certificate.validUntil.isMissing().or(certificate.validUntil.notBefore(day)),
        certificate.withdrawnOn.isMissing().or(certificate.withdrawnOn.after(day)),
      ),
  );

/** Every officer in a case holds a certificate on the day of the decision. */
export const holdCertificateWhenEnforcing = defineExpectation({
  id: "hold-certificate-when-enforcing",
  title: label("行政执法人员持证上岗", "Enforce only with a certificate"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14e"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: clause,
  when: (act) => act.decidedOn.isPresent(),
  field: "officers",
  expect: (act) => act.officers.every((officer) => isCertifiedOn(officer.in(Officer), act.decidedOn)),
  message: label(
    "{unit}{decided}就“{title}”作出决定，参与的执法人员当日没有有效的行政执法证。",
    "An officer in “{title}”, decided by {unit} on {decided}, held no valid enforcement certificate that day.",
  ),
  mend: label(
    "由持证人员重新办理；无证人员不得从事执法活动。",
    "Have certified officers handle it; take the others off enforcement.",
  ),
  notCovered: label(
    "只看决定当日；立案、调查等各日是否持证不作判断。",
    "Only the day of the decision is looked at, not those of opening or investigation.",
  ),
});

/** Every inspector holds a certificate on the day of the inspection. */
export const holdCertificateWhenInspecting = defineExpectation({
  id: "hold-certificate-when-inspecting",
  title: label("抽查人员持证上岗", "Inspect only with a certificate"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.14e"],
  relevantDay: (inspection) => inspection.inspectedOn,
  data: (inspection) => ({
    item: inspection.item.in(ListEntry).name,
    unit: inspection.unit.in(Unit).title,
    inspected: inspection.inspectedOn,
  }),
  source: clause,
  when: (inspection) => inspection.inspectedOn.isPresent(),
  field: "inspectors",
  expect: (inspection) =>
    inspection.inspectors.every((inspector) => isCertifiedOn(inspector.in(Officer), inspection.inspectedOn)),
  message: label(
    "{unit}{inspected}抽查（{item}）的检查人员当日没有有效的行政执法证。",
    "An inspector of {unit} held no valid enforcement certificate at the inspection of {inspected} ({item}).",
  ),
  mend: label("由持证人员重新检查。", "Repeat the inspection with certified inspectors."),
});

/** Nobody is given an enforcement certificate before passing the exam; certificates from before the plan are left alone. */
export const passExamBeforeCertificate = defineExpectation({
  id: "pass-exam-before-certificate",
  title: label("未经执法资格考试合格，不得授予执法资格", "Certify nobody before the exam is passed"),
  about: Officer,
  severity: "error",
  obligations: ["2.14e"],
  data: (officer) => ({ name: officer.name, unit: officer.unit.in(Unit).title }),
  source: clause,
  when: (officer, terms) => officer.certificates.some((certificate) => isIssuedUnderPlan(certificate, terms)),
  field: "certificates",
  expect: (officer, terms) =>
    officer.certificates
      .where((certificate) => isIssuedUnderPlan(certificate, terms))
      .every((certificate) => certificate.examPassedOn.notAfter(dayOfIssue(certificate))),
  message: label(
    "{unit}的{name}在执法资格考试合格之前取得行政执法证。",
    "{name} of {unit} was given an enforcement certificate before passing the exam.",
  ),
  mend: label("收回证件，考试合格后再行发证。", "Withdraw the certificate until the exam is passed."),
});
