import type { Rule } from "../../engine/pack/pack.js";
import type { Authority } from "../../engine/pack/source.js";
import type { Clauses } from "../../engine/rule/clause.js";
import { usualUnit, type VersionBase } from "../../engine/rule/rule.js";
import type { RuleForm } from "../../engine/rule/rule-form.js";
import { formOf } from "../../engine/rule/rule-forms.js";
import { messagesSaid, treesSaid } from "../../engine/rule/said-clauses.js";
import type { Node } from "../../expression/node.js";
import { writeExpression } from "../../text/write-expression.js";
import { writeAnswers } from "../written/written-answers.js";
import { writeBinds } from "../written/written-binds.js";
import { labelPart, labelPartIf, listPartIf, partsByName, type WrittenPart } from "../written/written-part.js";
import type { WrittenWay } from "../written/written-rule.js";
import { isSameInterval } from "./write-authority.js";
import { type WriteTree, writeConstraint } from "./write-constraint.js";

type Fields = Readonly<Record<string, WrittenPart>>;

/**
 * A rule as it is written under its id; nothing for a function, which no text can say. Throws a `RangeError` for a tree
 * that no text can say.
 */
export function writeRule(rule: Rule, cite: (authority: Authority) => WrittenPart): WrittenPart {
  const declared = formOf(rule);
  const { asText } = declared;
  if (asText === "none") return undefined;
  const { form, title, about, severity, obligations, relevantDay, responsible, binds, data, remedy, notCovered } = rule;
  const say: WriteTree = (tree, items) =>
    writeExpression(tree, { subject: about, ...(items === undefined ? {} : { items }) });
  const versions = inTurn<VersionBase>(rule.versions, cite, (version) => ({
    when: sayIf(version.when, say),
    ...(version.binds === undefined ? {} : { binds: writeBinds(version.binds) }),
    field: version.field,
    ...writeClauses(declared.clauses, version, say),
    ...beyondClauses[asText](declared, version, say),
  }));
  const isUsual = JSON.stringify(responsible) === JSON.stringify(usualUnit(about));
  return {
    form,
    title: labelPart(title),
    about: about.name,
    severity,
    obligations: listPartIf(obligations),
    basis: rule.basis === "computed" ? undefined : rule.basis,
    relevantDay: sayIf(relevantDay, say),
    responsible: isUsual ? undefined : sayIf(responsible, say),
    binds: writeBinds(binds),
    answers: writeAnswers(rule.answers, cite),
    data: partsByName(Object.entries(data).map(([name, tree]) => [name, say(tree)])),
    ...writeClauses(declared.ruleClauses, rule, say),
    ...(versions.length === 1 ? versions[0] : { versions }),
    remedy: labelPartIf(remedy),
    notCovered: labelPartIf(notCovered),
  };
}

const sayIf = (tree: Node | undefined, say: WriteTree): WrittenPart => (tree === undefined ? undefined : say(tree));

/** The clauses of a rule or a version, by their names. */
const writeClauses = (clauses: Clauses, holder: object, say: WriteTree): Fields =>
  Object.fromEntries([
    ...treesSaid(clauses, holder).map(({ name, tree }) => [name, sayIf(tree, say)]),
    ...messagesSaid(clauses, holder).map(({ name, message }) => [name, labelPartIf(message)]),
  ]);

/** What stands beside clauses, for each way in which forms are said as text. */
const beyondClauses: Readonly<Record<WrittenWay, (form: RuleForm, version: VersionBase, say: WriteTree) => Fields>> = {
  clauses: () => ({}),
  constraints: ({ beyond }, version, say) => ({
    constraints: partsByName(beyond.constraints(version).map((one) => [one.id, writeConstraint(one, say)])),
  }),
};

/** The versions of a rule; laws that said the same in turn stand in one. */
function inTurn<Version extends VersionBase>(
  versions: readonly Version[],
  cite: (authority: Authority) => WrittenPart,
  write: (version: Version) => Fields,
): readonly Fields[] {
  const written: { readonly laws: WrittenPart[]; readonly rest: Fields; readonly said: string }[] = [];
  for (const version of versions) {
    const isOwn = !isSameInterval(version.inForce, version.source.inForce);
    const rest: Fields = { inForce: isOwn ? { ...version.inForce } : undefined, ...write(version) };
    const said = JSON.stringify(rest);
    const before = written.at(-1);
    if (!isOwn && before?.said === said) before.laws.push(cite(version.source));
    else written.push({ laws: [cite(version.source)], rest, said });
  }
  return written.map(({ laws, rest }) => ({ source: laws.length === 1 ? laws[0] : laws, ...rest }));
}
