import { defineCheck, EnforcementCase, isFormerRegistrationNumber, label, parseCreditCode, Unit } from "fazhi";
import { creditCodeStandard } from "./standard-sources.js";

/** The code recorded for the party of a case is a credit code, and never the number of a citizen's identity card. */
export const recordValidCodeOfParty = defineCheck({
  id: "record-valid-code-of-party",
  title: label("当事人统一社会信用代码正确", "Record a valid credit code of the party"),
  about: EnforcementCase,
  severity: "warning",
  binds: "any",
  obligations: ["USC-01"],
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: creditCodeStandard.clause("第4部分"),
  when: (act) => act.party.creditCode.isPresent(),
  field: "party",
  messages: {
    wrong: label(
      "{unit}“{title}”登记的当事人统一社会信用代码不合规则：{problem}。",
      "The credit code that {unit} recorded for the party in “{title}” is not valid: {problem}.",
    ),
  },
  remedy: label(
    "核对当事人证照后更正；不登记公民身份号码。",
    "Correct it after the certificate; keep no citizen's number.",
  ),
  notCovered: label(
    "原注册号、组织机构代码，以及代码是否确由当事人持有，不作判断。",
    "Former registration numbers, and whether the code is really the party's own, are not judged.",
  ),
  check: ({ party }, { fail }) => {
    const code = party?.creditCode ?? "";
    if (isFormerRegistrationNumber(code)) return "not-applicable";
    const parsed = parseCreditCode(code);
    if (parsed.ok) return "pass";
    const { id, message } = parsed.problem;
    // The code itself is not repeated: it may be a citizen's number.
    return fail("wrong", { data: { problem: { value: id, labels: message } } });
  },
});
