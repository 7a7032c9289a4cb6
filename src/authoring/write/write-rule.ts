import { match } from "ts-pattern";
import type { Deadline } from "../../engine/deadline/deadline.js";
import type { Expectation } from "../../engine/expectation/expectation.js";
import type { Authority } from "../../engine/pack/source.js";
import type { Procedure } from "../../engine/procedure/procedure.js";
import { usualUnit, type VersionBase } from "../../engine/rule/rule.js";
import type { Node } from "../../expression/node.js";
import { writeExpression } from "../../text/write-expression.js";
import { writeAnswers } from "../written/written-answers.js";
import { writeBinds } from "../written/written-binds.js";
import { labelPart, labelPartIf, listPartIf, partsByName, type WrittenPart } from "../written/written-part.js";
import { isSameInterval } from "./write-authority.js";
import { type WriteTree, writeConstraint } from "./write-constraint.js";

/** A rule that is no program. */
export type DeclarativeRule = Expectation | Deadline | Procedure;

type Fields = Readonly<Record<string, WrittenPart>>;

/** A rule as it is written under its id; throws a `RangeError` for a tree that no text can say. */
export function writeRule(rule: DeclarativeRule, cite: (authority: Authority) => WrittenPart): WrittenPart {
  const { form, title, about, severity, obligations, relevantDay, responsible, binds, data, remedy, notCovered } = rule;
  const say: WriteTree = (tree, items) =>
    writeExpression(tree, { subject: about, ...(items === undefined ? {} : { items }) });
  const versions = writtenVersions(rule, say, cite);
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
    steps: rule.form === "procedure" ? say(rule.steps) : undefined,
    ...(versions.length === 1 ? versions[0] : { versions }),
    remedy: labelPartIf(remedy),
    notCovered: labelPartIf(notCovered),
  };
}

const sayIf = (tree: Node | undefined, say: WriteTree): WrittenPart => (tree === undefined ? undefined : say(tree));

function writtenVersions(
  rule: DeclarativeRule,
  say: WriteTree,
  cite: (authority: Authority) => WrittenPart,
): readonly Fields[] {
  const facts = ({ when, binds, field }: VersionBase): Fields => ({
    when: sayIf(when, say),
    ...(binds === undefined ? {} : { binds: writeBinds(binds) }),
    field,
  });
  return match(rule)
    .with({ form: "expectation" }, ({ versions }) =>
      inTurn(versions, cite, (version) => ({
        ...facts(version),
        expect: say(version.expect),
        by: sayIf(version.by, say),
        message: labelPart(version.message),
      })),
    )
    .with({ form: "deadline" }, ({ versions }) =>
      inTurn(versions, cite, (version) => ({
        ...facts(version),
        starts: sayIf(version.starts, say),
        within: sayIf(version.within, say),
        by: sayIf(version.by, say),
        suspended: sayIf(version.suspended, say),
        extended: sayIf(version.extended, say),
        fulfilled: say(version.fulfilled),
        late: labelPart(version.late),
        overdue: labelPart(version.overdue),
      })),
    )
    .with({ form: "procedure" }, ({ versions }) =>
      inTurn(versions, cite, (version) => ({
        ...facts(version),
        closed: sayIf(version.closed, say),
        constraints: partsByName(version.constraints.map((one) => [one.id, writeConstraint(one, say)])),
      })),
    )
    .exhaustive();
}

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
