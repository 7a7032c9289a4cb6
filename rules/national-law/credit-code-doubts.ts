import { type AnyRecord, type CheckContext, type CheckVerdict, defineCheck, label } from "fazhi";
import { isFormerRegistrationNumber, parseCreditCode } from "fazhi/codes";
import { EnforcementCase, LicenceCase, MarketSubject, Unit } from "fazhi/model";
import { creditCodeStandard } from "./standard-sources.js";

const clause = creditCodeStandard.clause("第4部分");
const remedy = label(
  "核对登记证照；代码无误的，无须更正。",
  "Compare it with the certificate; leave a right code as it is.",
);
const notCovered = label(
  "代码的发放日期以设立、登记日期为准，迁移、换发另行取得的代码不作区分。",
  "The day of establishment or registration stands for the day of the code; one received later, on a move or a renewal, is not told apart.",
);

type Fail = CheckContext<AnyRecord, "doubtful">["fail"];

/** Tells what is doubtful in a code that is accepted; the day on which it was issued is the first of all where none is known. */
function tellDoubts(code: string, issuedOn: string | undefined, fail: Fail): CheckVerdict<"doubtful"> {
  if (isFormerRegistrationNumber(code)) return "not-applicable";
  const parsed = parseCreditCode(code, issuedOn ?? creditCodeStandard.inForce.from);
  if (!parsed.ok) return "not-applicable";
  const failures = parsed.value.doubts.map(({ id, message }) =>
    fail("doubtful", { data: { problem: { value: id, labels: message } }, key: id }),
  );
  return failures.length === 0 ? "pass" : failures;
}

const ofBody = label(
  "“{title}”的统一社会信用代码{code}存疑：{problem}。",
  "The credit code {code} of “{title}” is doubtful: {problem}.",
);
const ofCase = label(
  "{unit}“{title}”登记的统一社会信用代码存疑：{problem}。",
  "The credit code that {unit} recorded in “{title}” is doubtful: {problem}.",
);

/** A unit's code of a kind, a division or a check digit that the standard did not give when it was issued is to be compared. */
export const compareDoubtfulCodeOfUnit = defineCheck({
  id: "compare-doubtful-code-of-unit",
  title: label("核对存疑的单位统一社会信用代码", "Compare a doubtful credit code of a unit"),
  about: Unit,
  severity: "notice",
  binds: "any",
  obligations: ["USC-01"],
  data: (unit) => ({ title: unit.title, code: unit.creditCode }),
  source: clause,
  when: (unit) => unit.creditCode.isPresent(),
  field: "creditCode",
  messages: { doubtful: ofBody },
  remedy,
  notCovered,
  check: ({ creditCode = "", establishedOn }, { fail }) => tellDoubts(creditCode, establishedOn, fail),
});

/** The same for a business on the register. */
export const compareDoubtfulCodeOfBusiness = defineCheck({
  id: "compare-doubtful-code-of-business",
  title: label("核对存疑的市场主体统一社会信用代码", "Compare a doubtful credit code of a business"),
  about: MarketSubject,
  severity: "notice",
  binds: "any",
  obligations: ["USC-01"],
  data: (subject) => ({ title: subject.title, code: subject.creditCode }),
  source: clause,
  when: (subject) => subject.creditCode.isPresent(),
  field: "creditCode",
  messages: { doubtful: ofBody },
  remedy,
  notCovered,
  check: ({ creditCode = "", registeredOn }, { fail }) => tellDoubts(creditCode, registeredOn, fail),
});

/** The same for the party of a case, whose day of registration the case does not record. */
export const compareDoubtfulCodeOfParty = defineCheck({
  id: "compare-doubtful-code-of-party",
  title: label("核对存疑的当事人统一社会信用代码", "Compare a doubtful credit code of a party"),
  about: EnforcementCase,
  severity: "notice",
  binds: "any",
  obligations: ["USC-01"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: clause,
  when: (act) => act.party.creditCode.isPresent(),
  field: "party",
  messages: { doubtful: ofCase },
  remedy,
  notCovered,
  check: ({ party }, { fail }) => tellDoubts(party?.creditCode ?? "", undefined, fail),
});

/** The same for an applicant. */
export const compareDoubtfulCodeOfApplicant = defineCheck({
  id: "compare-doubtful-code-of-applicant",
  title: label("核对存疑的申请人统一社会信用代码", "Compare a doubtful credit code of an applicant"),
  about: LicenceCase,
  severity: "notice",
  binds: "any",
  obligations: ["USC-01"],
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title }),
  source: clause,
  when: (licence) => licence.applicant.creditCode.isPresent(),
  field: "applicant",
  messages: { doubtful: ofCase },
  remedy,
  notCovered,
  check: ({ applicant }, { fail }) => tellDoubts(applicant?.creditCode ?? "", undefined, fail),
});
