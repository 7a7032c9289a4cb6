import { type Adoption, type PackChanges, workingDays } from "fazhi";
import { nationalLaw } from "fazhi/rules/national-law";
import { withOwnValue } from "./own-values.js";
import { plan2018 } from "./sources.js";

/** 1.1: national law already says how a request is answered in time; its rule judges under the plan's clause. */
export const adoptedForRequests: Adoption = {
  from: nationalLaw,
  rules: { "answer-information-request-in-time": ["1.1"] },
};

const period = "information-request-period";

/** The plan is stricter than the regulations: ten working days instead of fifteen, while it is in force. */
export const stricterAnswers: NonNullable<PackChanges["parameters"]> = {
  [period]: withOwnValue(nationalLaw, period, workingDays(10), plan2018.clause("一（一）")),
};
