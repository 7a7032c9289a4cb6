import { defineExpectation } from "../../engine/expectation/expectation.js";
import type { Rule } from "../../engine/pack/pack.js";
import type { RuleFacts } from "../../engine/rule/rule.js";
import type { Condition, DayTerm, ReferenceTerm } from "../../expression/term.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { readAnswers } from "../written/written-answers.js";
import { readBinds } from "../written/written-binds.js";
import type { WrittenRule, WrittenRuleOf } from "../written/written-rule.js";
import { entityNamed, type ItemReader, itemReader } from "./item-reader.js";
import type { PackScope } from "./pack-scope.js";
import { readDeadline } from "./read-deadline.js";
import { readProcedure } from "./read-procedure.js";
import { atLeastOne, versionFacts, versionsIn } from "./read-version.js";

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
  switch (written.form) {
    case "expectation":
      return readExpectation(written, facts, path, reader, notes);
    case "deadline":
      return readDeadline(written, facts, path, reader, notes);
    case "procedure":
      return readProcedure(written, facts, path, reader, notes);
  }
}

const readExpectation = (
  written: WrittenRuleOf<"expectation">,
  facts: RuleFacts<AnyRecord>,
  path: FieldPath,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): Rule =>
  defineExpectation({
    ...facts,
    versions: atLeastOne(
      versionsIn(written, path).map((placed) => ({
        ...versionFacts(placed, reader, notes),
        expect: reader.saying<Condition>([...placed.at, "expect"], placed.version.expect, "statement"),
        ...reader.sayings<{ by: () => DayTerm }>(placed.at, placed.version, { by: "day" }),
        message: placed.version.message,
      })),
    ),
  });

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
