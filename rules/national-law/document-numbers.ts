import { type Binds, defineCheck, label } from "fazhi";
import { parseDocumentNumber } from "fazhi/codes";
import { NormativeDocument, Plan, Unit } from "fazhi/model";
import { documentFormStandard } from "./standard-sources.js";

/** Whom the standard binds: organs of the Party and administrative organs; courts, congresses and enterprises number their own way. */
const partyAndStateOrgans: Binds = {
  kinds: [
    "government",
    "department",
    "office",
    "dispatched-government",
    "subdistrict",
    "dispatched-agency",
    "zone",
    "party-organ",
  ],
};

const clause = documentFormStandard.clause("7.2.5");

/** A document has a number of the standard's form: organ, year in six-corner brackets, serial. */
export const numberDocumentInStandardForm = defineCheck({
  id: "number-document-in-standard-form",
  title: label("发文字号符合格式", "Number a document in the standard form"),
  about: NormativeDocument,
  severity: "warning",
  binds: partyAndStateOrgans,
  obligations: ["DOC-01", "DOC-02"],
  relevantDay: (document) => document.signedOn.orElse(document.publishedOn),
  data: (document) => ({ title: document.title, unit: document.unit.in(Unit).title, number: document.documentNumber }),
  source: clause,
  when: (document) => document.documentNumber.isPresent(),
  field: "documentNumber",
  messages: {
    unreadable: label(
      "{unit}《{title}》的发文字号“{number}”不合格式：{problem}。",
      "The number “{number}” of “{title}” by {unit} is no document number: {problem}.",
    ),
    irregular: label(
      "{unit}《{title}》的发文字号“{number}”书写不规范：{problem}。",
      "The number “{number}” of “{title}” by {unit} is written irregularly: {problem}.",
    ),
  },
  remedy: label("按公文格式更正发文字号。", "Correct the number after the standard form."),
  check: ({ documentNumber = "" }, { fail, evidence }) => {
    const parsed = parseDocumentNumber(documentNumber);
    const seen = evidence("documentNumber");
    if (!parsed.ok) {
      const { id, message } = parsed.problem;
      return fail("unreadable", { data: { problem: { value: id, labels: message } }, evidence: seen });
    }
    const failures = parsed.value.warnings.map((warning) =>
      fail("irregular", { data: { problem: { value: warning.en, labels: warning } }, evidence: seen, key: warning.en }),
    );
    return failures.length === 0 ? "pass" : failures;
  },
});

/** A plan's own number, and those of the documents it rests on, can be read as document numbers. */
export const citeReadableNumbers = defineCheck({
  id: "cite-readable-numbers",
  title: label("所引文件的发文字号可以识别", "Cite documents by numbers that can be read"),
  about: Plan,
  severity: "warning",
  binds: partyAndStateOrgans,
  responsible: (plan) => plan.issuer,
  obligations: ["DOC-03"],
  relevantDay: (plan) => plan.issuedOn,
  data: (plan) => ({ title: plan.title }),
  source: clause,
  field: "basis",
  messages: {
    unreadable: label(
      "《{title}》所引的发文字号“{number}”不合格式：{problem}。",
      "“{title}” cites “{number}”, which is no document number: {problem}.",
    ),
  },
  remedy: label("核对原件后更正。", "Check the original and correct it."),
  notCovered: label(
    "只判断工作要点本身及其依据，其他登记中引用的文件不作判断。",
    "Only the plan and its basis are judged, not what other records cite.",
  ),
  check: ({ documentNumber, basis }, { fail, evidence }) => {
    const numbers = [documentNumber, ...basis.map((cited) => cited.documentNumber)];
    const failures = [...new Set(numbers)].flatMap((number) => {
      const parsed = number === undefined ? undefined : parseDocumentNumber(number);
      if (number === undefined || parsed === undefined || parsed.ok) return [];
      const { id, message } = parsed.problem;
      const problem = { value: id, labels: message };
      return fail("unreadable", { data: { number, problem }, evidence: evidence("basis"), key: number });
    });
    return failures.length === 0 ? "pass" : failures;
  },
});
