import { endless, noStep, otherKind, sameConstraint, unlistedParameter } from "../pack/pack-messages.js";
import type { RuleChecker } from "../rule/rule-checker.js";
import type { ConstraintTemplate } from "./constraint.js";
import type { BuiltConstraint, BuiltPattern, Procedure, ProcedureVersion } from "./procedure.js";
import { templateShapes } from "./procedure-template.js";
import type { PairTemplate } from "./procedure-trace.js";

/** Notes what is wrong with the constraints of one version. */
export function checkConstraints(
  { constraints, closed }: ProcedureVersion,
  { steps }: Procedure,
  at: string,
  checker: RuleChecker,
): void {
  const { note, scope } = checker;
  if (closed === undefined)
    for (const constraint of constraints)
      if (neverFailsOpen(constraint)) note(`${at}.constraints.${constraint.id}`, endless);
  const kinds = kindsOf(checker.typeOf(steps));
  const seen = new Set<string>();
  constraints.forEach((constraint, index) => {
    const place = `${at}.constraints[${index}]`;
    if (seen.has(constraint.id)) note(place, sameConstraint(constraint.id));
    seen.add(constraint.id);
    checker.tree(`${place}.when`, constraint.when, "statement");
    for (const [name, pattern] of Object.entries(patternsOf(constraint))) {
      for (const kind of pattern.kinds) if (!kinds.includes(kind)) note(`${place}.${name}`, noStep(kind, kinds));
      checker.tree(`${place}.${name}.that`, pattern.that, "statement");
    }
    for (const [name, holds] of parameterUses) {
      const id = constraint[name];
      if (id === undefined) continue;
      const found = scope.parameters.get(id);
      if (found === undefined) note(`${place}.${name}`, unlistedParameter(id));
      else if (found !== holds) note(`${place}.${name}`, otherKind(id, found, holds));
    }
    checker.message(`${place}.message`, constraint.message, filledByTemplate(constraint.template));
  });
}

/** Whether a constraint waits for a step without a time for it: it is never violated while a procedure is open. */
function neverFailsOpen(constraint: BuiltConstraint): boolean {
  const { template, within } = constraint;
  if (template === "existence") return true;
  if (!Object.hasOwn(templateShapes, template) || within !== undefined) return false;
  const { first, second } = templateShapes[template as PairTemplate];
  return [first, second].some((demand) => demand === "later" || demand === "anywhere");
}

const kindsOf = (steps: ReturnType<RuleChecker["typeOf"]>): readonly string[] => {
  const kind = steps?.kind === "list" && steps.item.kind === "group" ? steps.item.fields["kind"]?.type : undefined;
  return kind?.kind === "choice" ? kind.codes : [];
};

const parameterUses = [
  ["atLeast", "number"],
  ["atMost", "number"],
  ["within", "period"],
  ["notSooner", "period"],
  ["onlyAfter", "period"],
] as const;

const patternsOf = ({ step, first, second }: BuiltConstraint): Readonly<Record<string, BuiltPattern>> => ({
  ...(step === undefined ? {} : { step }),
  ...(first === undefined ? {} : { first }),
  ...(second === undefined ? {} : { second }),
});

const filledByTemplate = (template: ConstraintTemplate): readonly string[] =>
  template === "existence" || template === "absence" || template === "init"
    ? ["first", "firstOn", "due"]
    : ["first", "firstOn", "second", "secondOn", "due", "notBefore"];
