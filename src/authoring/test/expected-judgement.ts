import type { Rule } from "../../engine/pack/pack.js";
import { messageIdsOf } from "../../engine/rule/rule-messages.js";
import { type Outcome, outcomes, severities } from "../../engine/run/outcome.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import type { ExpectedFinding } from "../../testing/rule-table.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { explainStructure } from "../read/structure-problem.js";
import type { ExpectedJudgement } from "./pack-test.js";
import {
  emptySpan,
  expectsNothing,
  noField,
  noMessage,
  noRecordToJudge,
  noSuchRecord,
  notOfOutcome,
  severalRecords,
} from "./test-messages.js";
import { codeOf, type WrittenFinding, WrittenJudgement, WrittenOutcome } from "./written-test.js";

/** The details that an expectation may state, by the outcome that they go with. */
const detailsOf: Readonly<Record<Outcome, readonly (keyof WrittenJudgement)[]>> = {
  pass: [],
  fail: ["message", "due", "data", "severity", "field", "findings"],
  pending: ["due", "suspendedSince"],
  undetermined: ["missing"],
  "not-applicable": [],
};

/** What is judged by an expectation: a rule, the ids of the records there are, and where it is written. */
export interface JudgementScope {
  readonly rule: Rule;
  readonly ids: readonly string[];
  /** Whether these are all records; others may be meant that could not be read. */
  readonly areAll: boolean;
  readonly notes: AuthoringDiagnostics;
  lineOf(path: FieldPath): number;
}

/** Reads what a rule shall come to: on the one record that it judges, or on each of several by its id. */
export function expectedJudgements(
  written: unknown,
  path: FieldPath,
  scope: JudgementScope,
): readonly ExpectedJudgement[] {
  const { rule, ids, areAll, notes } = scope;
  const [only, ...others] = ids;
  if (only === undefined) {
    if (areAll) notes.note(path, noRecordToJudge(rule));
  } else if (isObject(written) && !isDetailed(written, ids)) {
    if (Object.keys(written).length === 0) notes.note(path, expectsNothing);
    return Object.entries(written).flatMap(([id, one]) => {
      if (ids.includes(id)) return expectedJudgement(one, id, [...path, id], scope);
      if (areAll) notes.note([...path, id], noSuchRecord(rule, id, [...ids, ...Object.keys(WrittenJudgement.shape)]));
      return [];
    });
  } else if (others.length > 0) notes.note(path, severalRecords(rule, ids));
  else return expectedJudgement(written, only, path, scope);
  return [];
}

/** Whether a group holds the details of one judgement, and not one judgement for each record. */
const isDetailed = (written: Readonly<Record<string, unknown>>, ids: readonly string[]): boolean =>
  Object.keys(written).some((name) => Object.hasOwn(WrittenJudgement.shape, name) && !ids.includes(name));

function expectedJudgement(
  written: unknown,
  record: string,
  path: FieldPath,
  { rule, notes, lineOf }: JudgementScope,
): readonly ExpectedJudgement[] {
  const schema = isObject(written) ? WrittenJudgement : WrittenOutcome;
  explainStructure(schema, written, path, notes.note);
  if (!notes.isSound(path)) return [];
  const judgement: WrittenJudgement = isObject(written)
    ? (written as WrittenJudgement)
    : { outcome: written as string };
  const outcome = codeOf(outcomes, judgement.outcome);
  for (const name of Object.keys(judgement) as (keyof WrittenJudgement)[])
    if (name !== "outcome" && !detailsOf[outcome].includes(name))
      notes.note([...path, name], notOfOutcome(name, outcome));
  const { findings, missing, suspendedSince, outcome: _, ...said } = judgement;
  const finding = expectedFinding(said, path, rule, notes);
  const heading = { kind: "rule", rule: rule.id, record, line: lineOf(path), outcome } as const;
  if (outcome === "pending")
    return [
      {
        ...heading,
        clock: {
          ...(finding.due === undefined ? {} : { due: finding.due }),
          ...(suspendedSince === undefined ? {} : { suspendedSince }),
        },
      },
    ];
  if (outcome === "undetermined") return [{ ...heading, ...(missing === undefined ? {} : { missing }) }];
  if (outcome !== "fail") return [heading];
  const each =
    typeof findings === "object"
      ? findings.map((one, index) => expectedFinding(one, [...path, "findings", index], rule, notes))
      : findings;
  return [
    {
      ...heading,
      ...(Object.keys(finding).length === 0 ? {} : { finding }),
      ...(each === undefined ? {} : { findings: each }),
    },
  ];
}

function expectedFinding(
  { message, due, data, severity, field }: WrittenFinding,
  path: FieldPath,
  rule: Rule,
  notes: AuthoringDiagnostics,
): ExpectedFinding {
  const known = messageIdsOf(rule);
  if (message !== undefined && !known.includes(message)) notes.note([...path, "message"], noMessage(message, known));
  if (typeof due === "object" && due.latest < due.earliest)
    notes.note([...path, "due"], emptySpan(due.earliest, due.latest));
  const { fields, title } = rule.about;
  if (field !== undefined && !Object.hasOwn(fields, field))
    notes.note([...path, "field"], noField(title, field, Object.keys(fields)));
  return {
    ...(message === undefined ? {} : { message }),
    ...(due === undefined ? {} : { due }),
    ...(data === undefined
      ? {}
      : { data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value ?? undefined])) }),
    ...(severity === undefined ? {} : { severity: codeOf(severities, severity) }),
    ...(field === undefined ? {} : { field }),
  };
}
