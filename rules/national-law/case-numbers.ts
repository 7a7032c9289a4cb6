import { type AnyRecord, type CheckContext, type CheckVerdict, defineCheck, label } from "fazhi";
import { type CaseNumber, parseCaseNumber } from "fazhi/codes";
import { EnforcementCase, LicenceCase, LitigationCase, ReconsiderationCase, Unit } from "fazhi/model";
import { courtNumberProvisions, documentFormStandard } from "./standard-sources.js";

const clause = documentFormStandard.clause("7.2.5", { verified: false });

const messages = {
  unreadable: label(
    "{unit}“{title}”的案号“{number}”无法识别：{problem}。",
    "The number “{number}” of “{title}” of {unit} cannot be read: {problem}.",
  ),
  otherYear: label(
    "{unit}“{title}”的案号“{number}”的年份早于立案、收到申请之年或者晚于决定之年。",
    "The number “{number}” of “{title}” of {unit} is of a year before the case began or after it was decided.",
  ),
};
const remedy = label("核对文书后更正。", "Correct it after the paper.");
const notCovered = label(
  "各机关编号规则不一，只判断能否识别、年份是否可能。",
  "Organs number in their own ways: only whether it can be read, and whether its year is possible, is judged.",
);

type Message = keyof typeof messages;
type Fail = CheckContext<AnyRecord, Message>["fail"];

const yearOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.split("-")[0]);

/** A number is given between the day on which a case begins and that of its decision. */
function judgeNumber(text: string, from: string | undefined, until: string, fail: Fail): CheckVerdict<Message> {
  const parsed = parseCaseNumber(text);
  if (!parsed.ok) {
    const { id, message } = parsed.problem;
    return fail("unreadable", { data: { problem: { value: id, labels: message } } });
  }
  const { year } = parsed.value;
  if (year === undefined) return "pass";
  const isPossible = year >= (yearOf(from) ?? year) && year <= (yearOf(until) ?? year);
  return isPossible ? "pass" : fail("otherYear", { data: {} });
}

/** The number of a case of enforcement can be read, and is of a year in which the case ran. */
export const numberEnforcementCaseReadably = defineCheck({
  id: "number-enforcement-case-readably",
  title: label("执法案件编号可以识别", "Number a case of enforcement readably"),
  about: EnforcementCase,
  severity: "notice",
  binds: "any",
  obligations: ["DOC-01"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, number: act.caseNumber }),
  source: clause,
  when: (act) => act.caseNumber.isPresent(),
  field: "caseNumber",
  messages,
  remedy,
  notCovered,
  check: ({ caseNumber = "", openedOn, decidedOn }, { asOf, fail }) =>
    judgeNumber(caseNumber, openedOn, decidedOn ?? asOf, fail),
});

/** The same for a licence. */
export const numberLicenceReadably = defineCheck({
  id: "number-licence-readably",
  title: label("许可文书编号可以识别", "Number a licence readably"),
  about: LicenceCase,
  severity: "notice",
  binds: "any",
  obligations: ["DOC-01"],
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title, number: licence.caseNumber }),
  source: clause,
  when: (licence) => licence.caseNumber.isPresent(),
  field: "caseNumber",
  messages,
  remedy,
  notCovered,
  check: ({ caseNumber = "", receivedOn, decidedOn, issuedOn }, { asOf, fail }) =>
    judgeNumber(caseNumber, receivedOn, issuedOn ?? decidedOn ?? asOf, fail),
});

/** The same for a reconsideration. */
export const numberReconsiderationReadably = defineCheck({
  id: "number-reconsideration-readably",
  title: label("行政复议案件编号可以识别", "Number a reconsideration readably"),
  about: ReconsiderationCase,
  severity: "notice",
  binds: "any",
  obligations: ["DOC-01"],
  data: (review) => ({ title: review.title, unit: review.unit.in(Unit).title, number: review.caseNumber }),
  source: clause,
  when: (review) => review.caseNumber.isPresent(),
  field: "caseNumber",
  messages,
  remedy,
  notCovered,
  check: ({ caseNumber = "", receivedOn, decidedOn, endedOn }, { asOf, fail }) =>
    judgeNumber(caseNumber, receivedOn, decidedOn ?? endedOn ?? asOf, fail),
});

const instanceOf = ({ series }: CaseNumber): LitigationCase["instance"] | undefined => {
  if (series.endsWith("初")) return "first";
  if (series.endsWith("终")) return "second";
  return /[再申监提]$/u.test(series) ? "retrial" : undefined;
};

/** Since 2016 a court's number is made of the year, the court, the kind of the case and a serial, and each case has its own. */
export const recordNumberOfCourt = defineCheck({
  id: "record-number-of-court",
  title: label("行政诉讼案号符合人民法院编号规则", "Record the number that the court gave a suit"),
  about: LitigationCase,
  severity: "notice",
  binds: "any",
  obligations: ["DOC-01"],
  relevantDay: (suit) => suit.acceptedOn.orElse(suit.filedOn),
  responsible: (suit) => suit.defendant,
  data: (suit) => ({ title: suit.title, unit: suit.defendant.in(Unit).title, number: suit.caseNumber }),
  source: courtNumberProvisions.clause("第三条"),
  when: (suit) => suit.caseNumber.isPresent(),
  field: "caseNumber",
  messages: {
    unreadable: messages.unreadable,
    otherForm: label(
      "{unit}“{title}”的案号“{number}”不是人民法院统一编制的案号。",
      "The number “{number}” of “{title}” of {unit} is not of the form of the courts.",
    ),
    otherYear: label(
      "{unit}“{title}”的案号“{number}”不是收案年度的案号。",
      "The number “{number}” of “{title}” of {unit} is not of the year in which the court received the case.",
    ),
    otherInstance: label(
      "{unit}“{title}”的案号“{number}”与登记的审级不符。",
      "The number “{number}” of “{title}” of {unit} is of another instance than the one recorded.",
    ),
  },
  remedy: label("核对裁判文书后更正。", "Correct it after the court's paper."),
  notCovered: label(
    "法院代字和案件是否真实存在，不作判断。",
    "Whether there is such a court or such a case is not judged.",
  ),
  check: ({ caseNumber = "", filedOn, acceptedOn, instance }, { fail, evidence }) => {
    const parsed = parseCaseNumber(caseNumber);
    if (!parsed.ok) {
      const { id, message } = parsed.problem;
      return fail("unreadable", { data: { problem: { value: id, labels: message } } });
    }
    const { form, year } = parsed.value;
    if (form !== "court") return fail("otherForm", { evidence: evidence("caseNumber") });
    const [first, last] = [yearOf(filedOn ?? acceptedOn), yearOf(acceptedOn)];
    if (year !== undefined && (year < (first ?? year) || year > (last ?? year))) {
      return fail("otherYear", { evidence: evidence("caseNumber", "filedOn", "acceptedOn") });
    }
    const numbered = instanceOf(parsed.value);
    return numbered === undefined || numbered === instance
      ? "pass"
      : fail("otherInstance", { evidence: evidence("caseNumber", "instance") });
  },
});
