import { days, defineDeadline, defineExpectation, defineParameter, label, type RecordTerm, seenBy, years } from "fazhi";
import { EnforcementCase, NormativeDocument, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import {
  cityAndCountyDecision,
  documentNotice,
  lawBasedGovernmentOpinion,
  outline2015,
  provincialFilingProvisions,
} from "./document-sources.js";

/**
 * How soon a normative document is filed with the organ above. Provinces set fifteen or thirty calendar days; the
 * longer one stands here, unverified, so that nobody is warned by a number that does not bind: users put in their own.
 */
export const documentFilingPeriod = defineParameter({
  id: "normative-document-filing-period",
  title: label("规范性文件备案期限", "Period for filing a normative document"),
  values: [{ value: days(30, { rollOver: true }), source: provincialFilingProvisions.clause("报送备案期限") }],
});

/** How often normative documents are cleaned up. */
export const cleanUpPeriod = defineParameter({
  id: "normative-document-clean-up-period",
  title: label("规范性文件清理周期", "Period between clean-ups"),
  values: [{ value: years(2), source: cityAndCountyDecision.clause("规范性文件清理") }],
});

const named = (document: RecordTerm<NormativeDocument>) => ({
  title: document.title,
  unit: document.unit.in(Unit).title,
});

/** A normative document is registered, numbered and issued in one place: by the outline of 2015, since May 2018 by the General Office notice that repeats it. */
export const unifyDocument = defineExpectation({
  id: "unify-document",
  title: label("规范性文件统一登记、统一编号、统一印发", "Register, number and issue documents in one place"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "warning",
  basis: "declared",
  obligations: ["NOR-07"],
  relevantDay: (document) => document.publishedOn,
  data: named,
  source: [
    outline2015.clause("规范性文件统一登记、统一编号、统一印发", {
      inForce: { from: outline2015.inForce.from, until: documentNotice.inForce.from },
    }),
    documentNotice.clause("及时公开发布", { verified: false }),
  ],
  when: (document) => document.kind.equals("normative").and(document.publishedOn.isPresent()),
  field: "unifiedNumbering",
  expect: (document, { all }) => all(document.unifiedRegistration, document.unifiedNumbering, document.unifiedIssuing),
  message: label(
    "{unit}《{title}》没有统一登记、统一编号、统一印发。",
    "“{title}” of {unit} was not registered, numbered and issued in one place.",
  ),
  remedy: label("补办登记、编号。", "Register and number it."),
});

/** A normative document that was not published is no basis for an act of administration. */
export const useNoUnpublishedDocument = defineExpectation({
  id: "use-no-unpublished-document",
  title: label("未经公布的规范性文件不得作为行政管理依据", "Rest no act on an unpublished document"),
  about: EnforcementCase,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-08"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: lawBasedGovernmentOpinion.clause("规范性文件公布"),
  when: (act) => act.decidedOn.isPresent().and(act.basisDocuments.isEmpty().not()),
  field: "basisDocuments",
  expect: (act) =>
    act.basisDocuments.every((basis) => {
      const document = basis.in(NormativeDocument);
      // Rules are published by law; an internal document is no basis either while it is kept inside.
      return document.kind.oneOf("normative", "internal").implies(seenBy(document.publishedOn, act.decidedOn));
    }),
  message: label(
    "{unit}{decided}就“{title}”作出的决定，以当时没有公布的规范性文件为依据。",
    "What {unit} decided in “{title}” on {decided} rests on a document that had not been published.",
  ),
  remedy: label("撤销决定，依已公布的规定重新作出。", "Withdraw it and decide anew on published law."),
  notCovered: label(
    "没有记载所依据文件的案件不作判断；规章依法公布，不在此列。",
    "A case that records no basis is not judged; rules are published by other law.",
  ),
});

/** A normative document is cleaned up every two years. */
export const cleanUpDocuments = defineExpectation({
  id: "clean-up-documents",
  title: label("规范性文件每两年清理一次", "Clean up normative documents every two years"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-10"],
  data: named,
  source: cityAndCountyDecision.clause("规范性文件清理"),
  when: (document, { asOf }) =>
    document.kind
      .equals("normative")
      .and(
        document.publishedOn.isPresent(),
        seenBy(document.repealedOn, asOf).not(),
        seenBy(document.expiresOn, asOf).not(),
      ),
  field: "cleanUps",
  expect: (document, { asOf, parameter }) =>
    document.publishedOn
      .plus(parameter(cleanUpPeriod))
      .notBefore(asOf)
      .or(
        document.cleanUps.some((cleanUp) =>
          cleanUp.on.notAfter(asOf).and(cleanUp.on.plus(parameter(cleanUpPeriod)).notBefore(asOf)),
        ),
      ),
  message: label(
    "{unit}《{title}》在规定的周期内没有清理。",
    "“{title}” of {unit} was not cleaned up within the time between two clean-ups.",
  ),
  remedy: label("清理该文件并公布结果。", "Clean it up and publish the result."),
});

/** A normative document is filed with the organ above within the time that its province sets. */
export const fileDocumentUpward = defineDeadline({
  id: "file-document-upward",
  title: label("规范性文件报上级备案", "File a normative document with the organ above"),
  about: NormativeDocument,
  binds: administrativeOrgans,
  severity: "warning",
  obligations: ["NOR-11"],
  data: named,
  source: provincialFilingProvisions.clause("报送备案期限"),
  when: (document) => document.kind.equals("normative").and(document.publishedOn.isPresent()),
  field: "filedOn",
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(documentFilingPeriod),
  fulfilled: (document) => document.filedOn,
  late: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，{fulfilled}才报送，迟{daysLate}日。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，至今没有报送。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自文件公布之日起算，当日不计入；日数由省级规定设定",
      "from publication, that day not counted; provinces set the number of days",
    ),
  },
  remedy: label("立即报送备案。", "File it at once."),
});
