import { readExpression, renderExpressionProblem, writeExpression } from "fazhi/expression";
import { LicenceCase } from "fazhi/model";
import { nationalLaw } from "fazhi/rules/national-law";

// What a rule of the pack asks for, as an office can read it.
const rule = nationalLaw.rules.find(({ id }) => id === "tell-applicant-of-suspension");
const expected = rule?.form === "expectation" ? rule.versions[0]?.expect : undefined;
if (expected === undefined) throw new Error("the rule has another form");
const text = writeExpression(expected, { subject: LicenceCase });
console.log(text.replace(" && ", "\n  && "));
// => suspensions.all(suspension, suspension.notifiedOn != null
// =>   && suspension.ground in ["hearing", "tender", "inspection", "appraisal", "expert-review"])

// Read back, it is the same condition; what the numbers of the law are is left to the pack's parameters.
const parameters = new Map(nationalLaw.parameters.map(({ id, holds }) => [id, holds]));
const scope = { subject: LicenceCase, parameters, expect: "statement" } as const;
const read = readExpression(text, scope);
console.log(read.ok && writeExpression(read.tree, scope) === text);
// => true

// Whoever writes is told everything that is wrong, where it is, and what was most likely meant.
const wrong = readExpression(
  'handling == "统一、联合、集中办理" && decidedOn - acceptedOn <= 20 &&\n  suspensions.isEmty()',
  scope,
);
for (const problem of wrong.ok ? [] : wrong.problems) console.log(renderExpressionProblem(problem, "zh"));
// => 第1行第13列：“统一、联合、集中办理”不是“ordinary”、“joint”、“preliminary-review”、“renewal”、“on-the-spot”之一；是否应为“joint”？
// =>   handling == "统一、联合、集中办理" && decidedOn - acceptedOn <= 20 &&
// =>               ^^^^^^^^^^^^^^^^^^^^^^
// => 第1行第29列：日期不能加减：期限届满之日写作deadline(日期, parameter(…))，相隔日数写作daysBetween(日期, 日期)
// =>   handling == "统一、联合、集中办理" && decidedOn - acceptedOn <= 20 &&
// =>                                         ^^^^^^^^^^^^^^^^^^^^^^
// => 第1行第55列：数20应列为有依据的参数
// =>   handling == "统一、联合、集中办理" && decidedOn - acceptedOn <= 20 &&
// =>                                                                   ^^
// => 第2行第15列：没有函数“isEmty”；是否应为“isEmpty”？
// =>     suspensions.isEmty()
// =>                 ^^^^^^
