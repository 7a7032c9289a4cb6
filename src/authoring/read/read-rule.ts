import type { Rule } from "../../engine/pack/pack.js";
import type { RuleFacts } from "../../engine/rule/rule.js";
import { noteCombination, type RuleForm } from "../../engine/rule/rule-form.js";
import { ruleForms } from "../../engine/rule/rule-forms.js";
import type { DayTerm, ReferenceTerm } from "../../expression/term.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { readAnswers } from "../written/written-answers.js";
import { readBinds } from "../written/written-binds.js";
import type { WrittenRule, WrittenWay } from "../written/written-rule.js";
import { entityNamed, type ItemReader, itemReader } from "./item-reader.js";
import type { PackScope } from "./pack-scope.js";
import { readClauses } from "./read-clauses.js";
import { readSteps } from "./read-constraint.js";
import { atLeastOne, type PlacedVersion, versionFacts, versionsIn } from "./read-version.js";

/** A rule, and where each of its versions is written; a version that rests on several laws in turn is there for each. */
export interface ReadRule {
  readonly rule: Rule;
  readonly versionPaths: readonly FieldPath[];
}

/** Reads the rule that a file lists under an id; nothing when it cannot be read, for reasons that are noted. */
export function readRule(
  id: string,
  written: WrittenRule,
  scope: PackScope,
  notes: AuthoringDiagnostics,
): ReadRule | undefined {
  const path = ["rules", id];
  const about = entityNamed(written.about, [...path, "about"], scope, notes);
  if (about === undefined) return undefined;
  const reader = itemReader(about, scope, notes);
  const rule = ruleOf(written, ruleFacts(id, written, about, reader), path, reader, notes);
  if (!reader.isWhole() || !notes.isSound(path)) return undefined;
  return {
    rule,
    versionPaths: versionsIn(written, path).flatMap(({ version: { source }, at }) =>
      Array.isArray(source) ? source.map(() => at) : [at],
    ),
  };
}

function ruleOf(
  written: WrittenRule,
  facts: RuleFacts<AnyRecord>,
  path: FieldPath,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): Rule {
  const form: RuleForm = ruleForms[written.form];
  const beyond = beyondClauses[form.asText as WrittenWay](written, path, reader);
  const definition = {
    ...facts,
    ...readClauses(form.ruleClauses, written, path, reader),
    ...beyond.ofRule,
    versions: atLeastOne(
      versionsIn(written, path).map((placed) => {
        const { version, at } = placed;
        noteCombination(
          form,
          (name) => version[name] !== undefined,
          (name, problem) => notes.note(name === undefined ? at : [...at, name], problem),
        );
        return {
          ...versionFacts(placed, reader, notes),
          ...readClauses(form.clauses, version, at, reader),
          ...beyond.ofVersion(placed),
        };
      }),
    ),
  };
  // The schema of the form and the kinds of its expressions were checked instead of its types.
  return form.define(definition as never) as Rule;
}

/** What is read of a rule beside its clauses. */
interface ReadBeyond {
  readonly ofRule: object;
  ofVersion(placed: PlacedVersion): object;
}

/** How what stands beside clauses is read, for each way in which forms are said as text. */
const beyondClauses: Readonly<
  Record<WrittenWay, (written: WrittenRule, path: FieldPath, reader: ItemReader) => ReadBeyond>
> = {
  clauses: () => ({ ofRule: {}, ofVersion: () => ({}) }),
  constraints: (written, path, reader) => {
    const { steps, constraintsOf } = readSteps([...path, "steps"], written["steps"] as string, reader);
    return { ofRule: { steps }, ofVersion: (placed) => ({ constraints: constraintsOf(placed) }) };
  },
};

function ruleFacts(id: string, written: WrittenRule, about: Entity, reader: ItemReader): RuleFacts<AnyRecord> {
  const path = ["rules", id];
  const { title, severity, basis, obligations, remedy, notCovered, binds, answers, data } = written;
  return {
    id,
    title,
    about,
    severity,
    ...(obligations === undefined ? {} : { obligations }),
    ...(basis === undefined ? {} : { basis }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(notCovered === undefined ? {} : { notCovered }),
    ...readBinds(binds),
    ...readAnswers(answers, [...path, "answers"], reader),
    ...reader.sayings<{ relevantDay: () => DayTerm; responsible: () => ReferenceTerm<"unit"> }>(path, written, {
      relevantDay: "day",
      responsible: "value",
    }),
    ...(data === undefined
      ? {}
      : {
          data: () =>
            Object.fromEntries(
              Object.entries(data).map(([name, text]) => [
                name,
                { node: reader.tree([...path, "data", name], text, "value") },
              ]),
            ),
        }),
  };
}
