import type { Grade } from "../assessment/scheme.js";
import type { Period } from "../calendar/period.js";
import type { Label } from "../codes/label.js";
import type { Saying } from "../engine/rule/rule.js";
import type { Severity } from "../engine/run/outcome.js";
import type { Node } from "../expression/node.js";
import type { Condition, DayTerm, ParameterHandle, ReferenceTerm } from "../expression/term.js";
import { speechAbout } from "../expression/terms.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { requireObject } from "../model/record/require-object.js";
import type { UnitProgress } from "../progress/progress.js";

/** So many records of one unit, within a time that slides: the day of the last counts, and whatever lies within the time before it. */
export interface CaseCondition {
  readonly kind: "cases";
  readonly title: Label;
  readonly about: Entity;
  readonly unit: Node;
  readonly on: Node;
  readonly when?: Node;
  readonly answered?: Node;
  /** Ids of parameters; one record is enough where no number is named, at any time where no period is. */
  readonly atLeast?: string;
  readonly within?: string;
}

/** A finding that has stood for longer than a period after its last day in time. */
export interface UnremediedCondition {
  readonly kind: "unremedied";
  readonly title: Label;
  readonly rules?: readonly string[];
  readonly obligations?: readonly string[];
  readonly severities: readonly Severity[];
  /** The id of the parameter that holds the period. */
  readonly beyond: string;
}

/** A measure that the unit has a part in and has not finished for longer than a period after its due day. */
export interface OverdueCondition {
  readonly kind: "overdue";
  readonly title: Label;
  readonly roles: readonly UnitProgress["role"][];
  readonly obligations?: readonly string[];
  /** The id of the parameter that holds the period. */
  readonly beyond: string;
}

/** A grade that the assessment gives. */
export interface GradeCondition {
  readonly kind: "grade";
  readonly title: Label;
  readonly grades: readonly Grade[];
}

/** What makes a step due. */
export type LadderCondition = CaseCondition | UnremediedCondition | OverdueCondition | GradeCondition;

/** On records of one unit: so many of them within a period. A period of one year from 15 June ends with the next 15 June. */
export function onCases<Content extends AnyRecord>(definition: {
  readonly title: Label;
  readonly about: Entity<string, Content>;
  readonly unit: Saying<Content, ReferenceTerm<"unit">>;
  readonly on: Saying<Content, DayTerm>;
  /** Which records count; all when missing. */
  readonly when?: Saying<Content, Condition>;
  /** The day on which a record itself says that the step was taken. */
  readonly answered?: Saying<Content, DayTerm>;
  readonly atLeast?: ParameterHandle<number>;
  readonly within?: ParameterHandle<Period>;
}): CaseCondition {
  requireObject("definition", definition, "title", "about", "unit", "on");
  const { title, about, unit, on, when, answered, atLeast, within } = definition;
  const { record, terms } = speechAbout(about);
  return Object.freeze({
    kind: "cases",
    title,
    about,
    unit: unit(record, terms).node,
    on: on(record, terms).node,
    ...(when === undefined ? {} : { when: when(record, terms).node }),
    ...(answered === undefined ? {} : { answered: answered(record, terms).node }),
    ...(atLeast === undefined ? {} : { atLeast: atLeast.id }),
    ...(within === undefined ? {} : { within: within.id }),
  });
}

/** On a finding that is not remedied: errors alone unless severities are named. */
export function onUnremediedFinding(
  definition: Omit<UnremediedCondition, "kind" | "beyond" | "severities"> & {
    readonly severities?: readonly Severity[];
    readonly beyond: ParameterHandle<Period>;
  },
): UnremediedCondition {
  requireObject("definition", definition, "title", "beyond");
  const { beyond, severities = ["error"], ...facts } = definition;
  return Object.freeze({ kind: "unremedied", ...facts, severities, beyond: beyond.id });
}

/** On a measure that is overdue: the lead unit's alone unless roles are named. */
export function onOverdueMeasure(
  definition: Omit<OverdueCondition, "kind" | "beyond" | "roles"> & {
    readonly roles?: OverdueCondition["roles"];
    readonly beyond: ParameterHandle<Period>;
  },
): OverdueCondition {
  requireObject("definition", definition, "title", "beyond");
  const { beyond, roles = ["lead"], ...facts } = definition;
  return Object.freeze({ kind: "overdue", ...facts, roles, beyond: beyond.id });
}

/** On a grade of the assessment. */
export const onGrade = (facts: Omit<GradeCondition, "kind">): GradeCondition =>
  Object.freeze({ kind: "grade", ...facts });
