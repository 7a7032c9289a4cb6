import {
  type Condition,
  type DayTerm,
  defineCheck,
  defineExpectation,
  label,
  type PlainDate,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { EnforcementCase, ListEntry, Officer, RandomInspection, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { observed } from "./observed.js";
import { dayInPlanYear, firstDayOfPlan, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.14 二（十四）");

type Certificate = RecordTerm<NonNullable<Officer["certificates"]>[number]>;

const dayOfIssue = (certificate: Certificate): DayTerm => certificate.issuedOn.orElse(certificate.validFrom);

const isIssuedUnderPlan = (certificate: Certificate, terms: Terms): Condition =>
  certificate.kind
    .equals("enforcement")
    .and(
      dayOfIssue(certificate).notBefore(terms.parameter(firstDayOfPlan)),
      dayOfIssue(certificate).notAfter(dayInPlanYear(terms)),
    );

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

const titleOfCertificates = label("执法证件", "Certificates");
const noCertificates = label("没有记载执法人员的证件", "the certificates of an officer are not recorded");

type Step = NonNullable<EnforcementCase["procedure"]>[number];

/**
 * The days on which an officer acted in a case: those of the steps that name the officer; where no step names any of the
 * case's officers those of the investigation; and the day of the decision where there was none.
 */
function daysActed({ procedure = [], decidedOn, officers = [] }: EnforcementCase, officer: Officer, names: Names) {
  const dated = (steps: readonly Step[]) => steps.flatMap(({ on }) => on ?? []);
  const isNamed = ({ actor }: Step) => actor !== undefined && officers.some((id) => names(id).includes(actor));
  if (procedure.some(isNamed))
    return dated(procedure.filter(({ actor }) => actor !== undefined && names(officer.id).includes(actor)));
  const investigated = dated(procedure.filter(({ kind }) => kind === "investigation"));
  if (investigated.length > 0) return investigated;
  return decidedOn === undefined ? [] : [decidedOn];
}

/** The id and the name of an officer, either of which a step may have. */
type Names = (id: string) => readonly string[];

const holdsOn = ({ certificates = [] }: Officer, day: PlainDate): boolean =>
  certificates.some(
    ({ kind, validFrom, validUntil, withdrawnOn }) =>
      kind === "enforcement" &&
      validFrom <= day &&
      (validUntil === undefined || day <= validUntil) &&
      (withdrawnOn === undefined || day < withdrawnOn),
  );

/** Every officer in a case holds a certificate on each day on which the officer acted. */
export const holdCertificateWhenEnforcing = defineCheck({
  id: "hold-certificate-when-enforcing",
  title: label("行政执法人员持证上岗", "Enforce only with a certificate"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14e"],
  binds: administration,
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: clause,
  when: (act) => act.decidedOn.isPresent(),
  messages: {
    uncertified: label(
      "{unit}办理“{title}”的执法人员{officer}于{acted}参与执法，当日没有有效的行政执法证。",
      "{officer}, who took part in “{title}” of {unit} on {acted}, held no valid enforcement certificate that day.",
    ),
  },
  remedy: label(
    "由持证人员重新办理；无证人员不得从事执法活动。",
    "Have certified officers handle it; take the others off enforcement.",
  ),
  notCovered: label(
    "各环节没有载明经办人的，以调查取证之日判断；没有调查环节的，以决定之日判断。",
    "Where no step names who took it, the days of the investigation are looked at, or else the day of the decision.",
  ),
  check: (act, { dataset, fail, undetermined, evidence }) => {
    if (act.officers === undefined) return undetermined("officers");
    const found = act.officers.flatMap((id) => dataset.find(Officer, id) ?? []);
    if (found.length < act.officers.length)
      return { kind: "undetermined", missing: evidence("officers"), reason: noCertificates };
    const unknown = found.filter(({ certificates }) => certificates === undefined);
    if (unknown.length > 0)
      return {
        kind: "undetermined",
        missing: unknown.map((officer) => observed(Officer, officer, "certificates", titleOfCertificates, undefined)),
        reason: noCertificates,
      };
    const names: Names = (id) => [id, ...found.flatMap((one) => (one.id === id ? one.name : []))];
    const uncertified = found.flatMap((officer) => {
      const [acted] = daysActed(act, officer, names).filter((day) => !holdsOn(officer, day));
      return acted === undefined ? [] : { officer, acted };
    });
    return uncertified.length === 0
      ? "pass"
      : uncertified.map(({ officer, acted }) =>
          fail("uncertified", {
            field: "officers",
            key: officer.id,
            data: { officer: officer.name, acted },
            evidence: evidence("officers", "procedure", "decidedOn"),
          }),
        );
  },
});

/** Every inspector holds a certificate on the day of the inspection. */
export const holdCertificateWhenInspecting = defineExpectation({
  id: "hold-certificate-when-inspecting",
  title: label("抽查人员持证上岗", "Inspect only with a certificate"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.14e"],
  binds: administration,
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
  remedy: label("由持证人员重新检查。", "Repeat the inspection with certified inspectors."),
});

/** Nobody is given an enforcement certificate before passing the exam; certificates from before the plan or after its year are left alone. */
export const passExamBeforeCertificate = defineExpectation({
  id: "pass-exam-before-certificate",
  title: label("未经执法资格考试合格，不得授予执法资格", "Certify nobody before the exam is passed"),
  about: Officer,
  severity: "error",
  obligations: ["2.14e"],
  binds: administration,
  data: (officer) => ({ name: officer.name, unit: officer.unit.in(Unit).title }),
  source: clause,
  inForce: sinceThePlan,
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
  remedy: label("收回证件，考试合格后再行发证。", "Withdraw the certificate until the exam is passed."),
});
