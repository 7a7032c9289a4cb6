import { defineExpectation, EnforcementCase, label, NormativeDocument, seenBy, Unit } from "fazhi";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.12 二（十二）");

/** No act of enforcement rests on a normative document that was not published when the decision was taken. */
export const relyOnPublishedDocumentsOnly = defineExpectation({
  id: "rely-on-published-documents-only",
  title: label("未经公布的规范性文件不得作为行政管理依据", "Rely on published documents only"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.12c"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: clause,
  when: (act) => act.decidedOn.isPresent(),
  field: "basisDocuments",
  expect: (act) =>
    act.basisDocuments.every((basis) => {
      const document = basis.in(NormativeDocument);
      return document.kind.equals("normative").implies(seenBy(document.publishedOn, act.decidedOn));
    }),
  message: label(
    "{unit}{decided}就“{title}”作出决定，所依据的规范性文件当日没有公布。",
    "{unit} decided “{title}” on {decided} on the basis of a normative document that was not published.",
  ),
  mend: label(
    "纠正该决定；文件确需作为依据的，先行公布。",
    "Correct the decision; publish the document before relying on it.",
  ),
  notCovered: label(
    "没有记载所依据文件的案件不作判断；内部文件和规章另有规定，不在此列。",
    "A case that records no basis is not judged; internal documents and rules are left to other provisions.",
  ),
});

/** A document that has expired or been repealed is marked as such in the published catalogue in time. */
export const markDocumentNoLongerInForce = defineExpectation({
  id: "mark-document-no-longer-in-force",
  title: label("及时标注失效、废止的规范性文件", "Mark documents that are no longer in force"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.12e"],
  relevantDay: (document) => document.repealedOn.orElse(document.expiresOn),
  data: (document) => ({
    title: document.title,
    unit: document.unit.in(Unit).title,
    ended: document.repealedOn.orElse(document.expiresOn),
    state: document.state,
  }),
  source: clause,
  when: (document) =>
    document.kind.equals("normative").and(document.repealedOn.isPresent().or(document.expiresOn.isPresent())),
  field: "state",
  by: (document, { parameter }) => document.repealedOn.orElse(document.expiresOn).plus(parameter(publicationPeriod)),
  expect: (document, { asOf }) =>
    document.state.oneOf("expired", "repealed").and(document.stateMarkedOn.notAfter(asOf)),
  message: label(
    "{unit}《{title}》自{ended}起不再有效，至{due}公布的目录没有标注（标注的状态：{state}）。",
    "“{title}” of {unit} is no longer in force since {ended}; by {due} the published catalogue did not say so (state: {state}).",
  ),
  mend: label("更新规范性文件目录和文本并公布。", "Update and publish the catalogue and the text."),
});
