import { type AnyRecord, type CheckContext, type CheckVerdict, defineCheck, label } from "fazhi";
import { isFormerRegistrationNumber, parseCreditCode } from "fazhi/codes";
import { EnforcementCase, LicenceCase, Unit } from "fazhi/model";
import { creditCodeStandard } from "./standard-sources.js";

const clause = creditCodeStandard.clause("第4部分");
const remedy = label(
  "核对证照后更正；不登记公民身份号码。",
  "Correct it after the certificate; keep no citizen's number.",
);
const notCovered = label(
  "原注册号、组织机构代码，以及代码是否确由其持有，不作判断；校验码不符的由另一规则提示。",
  "Former registration numbers, and whether the code is really its own, are not judged; an odd check digit is told by another rule.",
);

type Fail = CheckContext<AnyRecord, "wrong">["fail"];

/** The code itself is not repeated: it may be a citizen's number. The case does not tell when it was issued. */
function judgeCode(code: string, fail: Fail): CheckVerdict<"wrong"> {
  if (isFormerRegistrationNumber(code)) return "not-applicable";
  const parsed = parseCreditCode(code, creditCodeStandard.inForce.from);
  if (parsed.ok) return "pass";
  const { id, message } = parsed.problem;
  return fail("wrong", { data: { problem: { value: id, labels: message } } });
}

/** The code recorded for the party of a case is a credit code, and never the number of a citizen's identity card. */
export const recordValidCodeOfParty = defineCheck({
  id: "record-valid-code-of-party",
  title: label("当事人统一社会信用代码正确", "Record a valid credit code of the party"),
  about: EnforcementCase,
  severity: "warning",
  binds: "any",
  obligations: ["USC-01"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: clause,
  when: (act) => act.party.creditCode.isPresent(),
  field: "party",
  messages: {
    wrong: label(
      "{unit}“{title}”登记的当事人统一社会信用代码不合规则：{problem}。",
      "The credit code that {unit} recorded for the party in “{title}” is not valid: {problem}.",
    ),
  },
  remedy,
  notCovered,
  check: ({ party }, { fail }) => judgeCode(party?.creditCode ?? "", fail),
});

/** The same for the applicant for a licence. */
export const recordValidCodeOfApplicant = defineCheck({
  id: "record-valid-code-of-applicant",
  title: label("申请人统一社会信用代码正确", "Record a valid credit code of the applicant"),
  about: LicenceCase,
  severity: "warning",
  binds: "any",
  obligations: ["USC-01"],
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title }),
  source: clause,
  when: (licence) => licence.applicant.creditCode.isPresent(),
  field: "applicant",
  messages: {
    wrong: label(
      "{unit}“{title}”登记的申请人统一社会信用代码不合规则：{problem}。",
      "The credit code that {unit} recorded for the applicant in “{title}” is not valid: {problem}.",
    ),
  },
  remedy,
  notCovered,
  check: ({ applicant }, { fail }) => judgeCode(applicant?.creditCode ?? "", fail),
});
