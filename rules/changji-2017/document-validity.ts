import {
  type Condition,
  type DayTerm,
  defineExpectation,
  defineParameter,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
} from "fazhi";
import { LicenceCase, NormativeDocument, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { firstDayOfPlan, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.12 二（十二）");

/** Whether a document, called internal or not, was published when it served as a basis; rules are published by law. */
const isPublishedFor = (document: RecordTerm<NormativeDocument>, day: DayTerm): Condition =>
  document.kind.oneOf("normative", "internal").implies(seenBy(document.publishedOn, day));

/** No licence is decided on a document that was not published. */
export const licenseByPublishedDocumentsOnly = defineExpectation({
  id: "license-by-published-documents-only",
  title: label("未经公布的文件不得作为许可依据", "License by published documents only"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.12c"],
  binds: "any",
  relevantDay: (one) => one.decidedOn,
  data: (one) => ({ title: one.title, unit: one.unit.in(Unit).title, decided: one.decidedOn }),
  source: clause,
  when: (one) =>
    one.decidedOn
      .isPresent()
      .and(one.basisDocuments.isPresent(), one.outcome.isMissing().or(one.outcome.differs("withdrawn"))),
  field: "basisDocuments",
  expect: (one) => one.basisDocuments.every((basis) => isPublishedFor(basis.in(NormativeDocument), one.decidedOn)),
  message: label(
    "{unit}{decided}就“{title}”作出许可决定，所依据的文件当日没有公布。",
    "{unit} decided the licence “{title}” on {decided} on the basis of a document that was not published.",
  ),
  remedy: label(
    "纠正该决定；文件确需作为依据的，先行公布。",
    "Correct the decision; publish the document before relying on it.",
  ),
  notCovered: label("没有记载所依据文件的办件不作判断。", "A licence that records no basis is not judged."),
});

/** A document that touches rights and duties is published in time, and before it takes effect. */
export const publishDocumentTouchingRights = defineExpectation({
  id: "publish-document-touching-rights",
  title: label("涉及权利义务的规范性文件依法公布", "Publish a document that touches rights and duties"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.12f"],
  binds: "any",
  relevantDay: (document) => document.signedOn.orElse(document.effectiveOn),
  data: (document) => ({
    title: document.title,
    unit: document.unit.in(Unit).title,
    signed: document.signedOn.orElse(document.effectiveOn),
    effective: document.effectiveOn,
  }),
  source: clause,
  when: (document) =>
    document.kind.oneOf("normative", "internal").and(
      // A document whose day of signing is not recorded was there at the latest when it took effect.
      document.signedOn.isPresent().or(document.effectiveOn.isPresent()),
      document.touchesRights.isPresent(),
      document.touchesRights,
      document.secret.isMissing().or(document.secret.not()),
    ),
  field: "publishedOn",
  by: (document, { parameter }) => document.signedOn.orElse(document.effectiveOn).plus(parameter(publicationPeriod)),
  expect: (document, { asOf, all }) =>
    all(
      seenBy(document.publishedOn, asOf),
      document.effectiveOn.isMissing().or(document.publishedOn.notAfter(document.effectiveOn)),
    ),
  message: label(
    "{unit}{signed}签发、施行的《{title}》涉及公民、法人和其他组织权利义务，至{due}没有公布，或者在施行（{effective}）之后才公布。",
    "“{title}”, signed by {unit} on {signed}, touches rights and duties; it was not published by {due}, or only after it took effect ({effective}).",
  ),
  remedy: label("公布《{title}》；公布前不得作为行政管理依据。", "Publish “{title}”; until then it is no basis."),
});

/** The first day of the year whose clean-up the plan looks back on. */
export const firstDayOfYearBefore = defineParameter({
  id: "first-day-of-year-before",
  title: label("上一年度起始日", "First day of the year before the plan's"),
  values: [{ value: plainDate("2016-01-01"), source: clause, inForce: sinceThePlan }],
});

/** What ended in the year before, or what its clean-up ended or changed, is marked and brought up to date before the plan's year is over. */
export const lookBackOnCleanUp = defineExpectation({
  id: "look-back-on-clean-up",
  title: label("对2016年规范性文件清理回头看", "Look back on the clean-up of the year before"),
  about: NormativeDocument,
  severity: "warning",
  obligations: ["2.12e"],
  binds: "any",
  data: (document) => ({ title: document.title, unit: document.unit.in(Unit).title, state: document.state }),
  source: clause,
  inForce: sinceThePlan,
  when: (document, { parameter, any, all }) => {
    const isOfYearBefore = (day: DayTerm) =>
      all(day.isPresent(), day.notBefore(parameter(firstDayOfYearBefore)), day.before(parameter(firstDayOfPlan)));
    return document.kind
      .equals("normative")
      .and(
        any(
          isOfYearBefore(document.repealedOn),
          isOfYearBefore(document.expiresOn),
          document.cleanUps
            .isPresent()
            .and(
              document.cleanUps.some((one) =>
                isOfYearBefore(one.on).and(one.verdict.oneOf("repeal", "lapse", "amend")),
              ),
            ),
        ),
      );
  },
  field: "state",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (document, { asOf, any, all }) =>
    any(
      document.state.oneOf("expired", "repealed").and(document.stateMarkedOn.notAfter(asOf)),
      all(
        document.repealedOn.isMissing(),
        document.expiresOn.isMissing(),
        document.textUpdatedOn.isPresent(),
        seenBy(document.textUpdatedOn, asOf),
      ),
    ),
  message: label(
    "{unit}《{title}》在上一年度清理中失效、废止或者应当修改，至{due}没有标注或者更新文本（标注的状态：{state}）。",
    "“{title}” of {unit} ended or was to be changed by the clean-up of the year before; it was neither marked nor brought up to date by {due} (state: {state}).",
  ),
  remedy: label("更新目录和文本并公布。", "Bring catalogue and text up to date and publish them."),
});

/** A document that has expired or been repealed is marked as such in the published catalogue in time. */
export const markDocumentNoLongerInForce = defineExpectation({
  id: "mark-document-no-longer-in-force",
  title: label("及时标注失效、废止的规范性文件", "Mark documents that are no longer in force"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2.12e"],
  binds: administration,
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
  remedy: label("更新规范性文件目录和文本并公布。", "Update and publish the catalogue and the text."),
});
