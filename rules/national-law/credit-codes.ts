import {
  type AnyRecord,
  type CheckContext,
  type CheckVerdict,
  type Condition,
  defineCheck,
  defineParameter,
  label,
  plainDate,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { parseCreditCode } from "fazhi/codes";
import { Disclosure, MarketSubject, Unit } from "fazhi/model";
import { creditCodeScheme, creditCodeStandard } from "./standard-sources.js";

const clause = creditCodeStandard.clause("第4部分");
const wrong = label(
  "“{title}”的统一社会信用代码{code}不合规则：{problem}。",
  "The credit code {code} of “{title}” is not valid: {problem}.",
);
const remedy = label("按登记证照更正代码。", "Correct it after the certificate.");
const notCovered = label(
  "代码是否确由该单位持有不作判断；2016年以前发放或者发放时间不明的代码，校验码不符的由另一规则提示。",
  "Whether the code is really the body's own is not judged. An odd check digit of a code issued before 2016, or at an unknown day, is told by another rule.",
);

type Coded = AnyRecord & { readonly creditCode?: string | undefined };

/** The code as issued on a day; where the day is not recorded, it may be the first of all. */
const judgeCreditCode = (
  { creditCode = "" }: Coded,
  issuedOn: string | undefined,
  { fail, evidence }: CheckContext<Coded, "wrong">,
): CheckVerdict<"wrong"> => {
  const parsed = parseCreditCode(creditCode, issuedOn ?? creditCodeStandard.inForce.from);
  if (parsed.ok) return "pass";
  const { id, message } = parsed.problem;
  const problem = { value: id, labels: message };
  // The number of a citizen is not repeated.
  if (id === "credit-code-identity-card") return fail("wrong", { data: { problem, code: "******" } });
  return fail("wrong", { data: { problem }, evidence: evidence("creditCode") });
};

/** The credit code of a unit has eighteen characters of the standard's set and the check digit that they give. */
export const bearValidCreditCode = defineCheck({
  id: "bear-valid-credit-code",
  title: label("单位统一社会信用代码正确", "Bear a valid credit code"),
  about: Unit,
  severity: "error",
  binds: "any",
  obligations: ["USC-01"],
  data: (unit) => ({ title: unit.title, code: unit.creditCode }),
  source: clause,
  when: (unit) => unit.creditCode.isPresent(),
  field: "creditCode",
  messages: { wrong },
  remedy,
  notCovered,
  check: (unit, context) => judgeCreditCode(unit, unit.establishedOn, context),
});

const transition = { source: creditCodeScheme.clause("过渡期"), inForce: { from: plainDate("2015-10-01") } };

/** From when enterprises are registered under the unified code alone. */
export const firstDayOfCodesOfEnterprises = defineParameter({
  id: "first-day-of-codes-of-enterprises",
  title: label("企业登记一律使用统一代码的首日", "First day on which enterprises are registered under the code alone"),
  values: [{ value: plainDate("2016-10-01"), ...transition }],
});

/** From when sole traders are registered under the unified code alone. */
export const firstDayOfCodesOfSoleTraders = defineParameter({
  id: "first-day-of-codes-of-sole-traders",
  title: label(
    "个体工商户登记一律使用统一代码的首日",
    "First day on which sole traders are registered under the code alone",
  ),
  values: [{ value: plainDate("2016-12-01"), ...transition }],
});

/** Until when the registration numbers of the time before the code are valid. */
export const lastDayOfOldNumbers = defineParameter({
  id: "last-day-of-old-registration-numbers",
  title: label("原注册号有效的最后一日", "Last day of the old registration numbers"),
  values: [{ value: plainDate("2017-12-31"), ...transition }],
});

// A registration number of the time before the unified code.
const oldNumber = /^\d{15}$/u;

const isStillRegistered = (subject: RecordTerm<MarketSubject>, { asOf }: Terms): Condition =>
  subject.creditCode.isPresent().and(seenBy(subject.deregistration.deregisteredOn, asOf).not());

/** The same holds for a business on the register; an old registration number is left to the rule that follows. */
export const registerValidCreditCode = defineCheck({
  id: "register-valid-credit-code",
  title: label("市场主体统一社会信用代码正确", "Register a business under a valid credit code"),
  about: MarketSubject,
  severity: "error",
  binds: "any",
  obligations: ["USC-01"],
  data: (subject) => ({ title: subject.title, code: subject.creditCode }),
  source: clause,
  when: isStillRegistered,
  field: "creditCode",
  messages: { wrong },
  remedy,
  notCovered: label(
    "代码是否确由该单位持有不作判断；记载原注册号的，以及2016年以前发放或者发放时间不明、校验码不符的，由其他规则判断；已经注销的不作判断。",
    "Whether the code is really the body's own is not judged; other rules judge an old registration number and an odd check digit of a code issued before 2016 or at an unknown day. One that is deregistered is not judged.",
  ),
  check: (subject, context) =>
    oldNumber.test(subject.creditCode ?? "") ? "pass" : judgeCreditCode(subject, subject.registeredOn, context),
});

/** A business registered before the certificates were merged may have its old number until the end of the transition. */
export const replaceOldRegistrationNumber = defineCheck({
  id: "replace-old-registration-number",
  title: label("原注册号在过渡期内换发统一代码", "Replace an old registration number in time"),
  about: MarketSubject,
  severity: "warning",
  binds: "any",
  obligations: ["USC-01"],
  data: (subject) => ({ title: subject.title, code: subject.creditCode }),
  source: clause,
  when: isStillRegistered,
  field: "creditCode",
  messages: {
    old: label(
      "“{title}”仍使用原注册号{code}，没有统一社会信用代码。",
      "“{title}” still has its old registration number {code} and no credit code.",
    ),
  },
  remedy: label("换发加载统一社会信用代码的营业执照。", "Issue the licence with the one code."),
  parameters: [firstDayOfCodesOfEnterprises, firstDayOfCodesOfSoleTraders, lastDayOfOldNumbers],
  check: ({ creditCode = "", kind, registeredOn }, { asOf, parameter, pending, fail, evidence }) => {
    if (!oldNumber.test(creditCode)) return "pass";
    const first = parameter(kind === "sole-trader" ? firstDayOfCodesOfSoleTraders : firstDayOfCodesOfEnterprises);
    const last = parameter(lastDayOfOldNumbers);
    const isOld = registeredOn === undefined || first === undefined || registeredOn < first;
    if (last !== undefined && isOld && asOf <= last) return pending({ earliest: last, latest: last });
    return fail("old", { evidence: evidence("creditCode", "registeredOn") });
  },
});

/** An index number of disclosure that begins with a credit code begins with a valid one; other shapes are in use too. */
export const indexUnderValidCreditCode = defineCheck({
  id: "index-under-valid-credit-code",
  title: label("索引号中的统一社会信用代码正确", "Index a disclosure under a valid credit code"),
  about: Disclosure,
  severity: "notice",
  binds: "any",
  obligations: ["DOC-04"],
  data: (disclosure) => ({ title: disclosure.title, code: disclosure.indexNumber }),
  source: creditCodeStandard.clause("信息公开索引号", { verified: false }),
  when: (disclosure) => disclosure.indexNumber.isPresent(),
  field: "indexNumber",
  messages: {
    wrong: label(
      "“{title}”的索引号{code}开头的统一社会信用代码不合规则：{problem}。",
      "The index number {code} of “{title}” begins with a credit code that is not valid: {problem}.",
    ),
  },
  remedy: label("更正索引号。", "Correct the index number."),
  notCovered: label(
    "各地索引号形式不一，其他形式不作判断。",
    "Other shapes of index numbers, which places set, are not judged.",
  ),
  check: ({ indexNumber = "" }, { fail, evidence }) => {
    const code = /^(?<code>[0-9A-Z]{18})\//.exec(indexNumber)?.groups?.["code"];
    if (code === undefined) return "not-applicable";
    const parsed = parseCreditCode(code);
    if (parsed.ok) return "pass";
    const { id, message } = parsed.problem;
    return fail("wrong", { data: { problem: { value: id, labels: message } }, evidence: evidence("indexNumber") });
  },
});
