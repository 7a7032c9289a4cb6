import type { Indicator } from "../indicator/indicator.js";
import { treesOfIndicator } from "../indicator/indicator-contribution.js";
import { formOf } from "../rule/rule-forms.js";
import { treesOfRule } from "../rule/rule-tree.js";
import { parametersIn } from "../run/run-context.js";
import type { Rule } from "./pack.js";

/** The ids of all parameters that a rule rests on, each once, in the order in which it names them. */
export const parametersOfRule = (rule: Rule): readonly string[] => [
  ...new Set([
    ...parametersIn(treesOfRule(rule)),
    ...rule.versions.flatMap((version) => formOf(rule).beyond.parameters(version)),
  ]),
];

/** The ids of all parameters that an indicator rests on, its target among them. */
export const parametersOfIndicator = (indicator: Indicator): readonly string[] => {
  const { keys, target, fewBelow } = indicator;
  return [
    ...new Set([
      ...parametersIn(treesOfIndicator(indicator)),
      ...parametersIn(Object.values(keys).map(({ when }) => when)),
      ...(target === undefined ? [] : [target.value]),
      ...(fewBelow === undefined ? [] : [fewBelow]),
    ]),
  ];
};
