import { checkForm } from "../check/check-form.js";
import { deadlineForm } from "../deadline/deadline-form.js";
import { expectationForm } from "../expectation/expectation-form.js";
import type { Rule } from "../pack/pack.js";
import { procedureForm } from "../procedure/procedure-form.js";
import type { RuleForm } from "./rule-form.js";

/** The forms of rules by name. */
export const ruleForms: { readonly [Form in Rule["form"]]: RuleForm<Extract<Rule, { readonly form: Form }>> } = {
  expectation: expectationForm,
  deadline: deadlineForm,
  procedure: procedureForm,
  check: checkForm,
};

/** The form of a rule, for those who treat all forms alike. */
export const formOf = ({ form }: Rule): RuleForm => ruleForms[form] as RuleForm;
