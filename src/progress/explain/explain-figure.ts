import { type Label, label } from "../../codes/label.js";
import { type ProgressFigure, progressFigures } from "../../codes/progress.js";
import { frozenCopy } from "../../model/dataset/frozen-copy.js";
import { requireObject } from "../../model/record/require-object.js";
import type { MeasureProgress, Progress, RollUp, UnitProgress, UnitRollUp } from "../progress.js";
import { draftOfPart, dueChangeNote } from "./explain-part.js";
import { type Draft, type Explanation, sideBySide } from "./explanation.js";

type Explain = (name: ProgressFigure) => Draft;

/** The names of all figures of a progress: a scope such as `task:task-2.12`, a slash and the figure, such as `verified`. */
export function figureIds(progress: Progress): readonly string[] {
  requireObject("progress", progress, "measures", "units");
  return [...scopesOf(progress).keys()].flatMap((scope) => progressFigures.codes.map((name) => `${scope}/${name}`));
}

/**
 * What a figure is made of, as a tree down to the records, with which anyone can compute it again. Throws a
 * `RangeError` for a name that no figure has.
 *
 * @example
 * explainFigure(progress, "task:task-2.12/verified").parts[0].contribution // => { low: 0.25, high: 0.25 }
 */
export function explainFigure(progress: Progress, id: string): Explanation {
  requireObject("progress", progress, "measures", "units");
  if (typeof id !== "string") throw new RangeError(`id: expected the name of a figure; found ${String(id)}`);
  const slash = id.lastIndexOf("/");
  const name = progressFigures.codes.find((code) => code === id.slice(slash + 1));
  const explain = scopesOf(progress).get(id.slice(0, slash));
  if (name === undefined || explain === undefined)
    throw new RangeError(`there is no figure "${id}"; a figure is named like "whole/verified" or "task:…/claimed"`);
  const [explanation] = sideBySide([{ ...explain(name), givenWeight: 1 }]);
  return frozenCopy(explanation as Explanation);
}

// A reader asks for one figure after the other of the same progress, which never changes.
const scopesSeen = new WeakMap<Progress, ReadonlyMap<string, Explain>>();

function scopesOf(progress: Progress): ReadonlyMap<string, Explain> {
  const seen = scopesSeen.get(progress);
  if (seen !== undefined) return seen;
  const scopes = findScopes(progress);
  scopesSeen.set(progress, scopes);
  return scopes;
}

/** Every scope of a progress, from the whole down to a unit's part in a measure. */
function findScopes(progress: Progress): ReadonlyMap<string, Explain> {
  const { whole, sections, tasks, units, regions, kinds, measures } = progress;
  const measureDraft =
    (measure: MeasureProgress, weight: number) =>
    (name: ProgressFigure): Draft => {
      const draft = draftOfPart(
        measureScope(measure),
        measureTitle(measure),
        measure,
        name,
        isOut(measure) ? 0 : weight,
      );
      const { dueChanges } = measure.schedule;
      return name === "planned" && dueChanges.length > 0
        ? { ...draft, notes: [...dueChanges.map(dueChangeNote), ...(draft.notes ?? [])] }
        : draft;
    };
  const taskDraft = (task: Progress["tasks"][number]) => (name: ProgressFigure) =>
    groupDraft(
      task,
      name,
      measures.flatMap((measure) => (measure.task === task.task ? [measureDraft(measure, measure.weight)] : [])),
    );
  const sectionDraft = (section: Progress["sections"][number]) => (name: ProgressFigure) =>
    groupDraft(
      section,
      name,
      tasks.flatMap((task) => (task.section === section.section ? [taskDraft(task)] : [])),
    );
  const wholeDraft = (name: ProgressFigure) => groupDraft(whole, name, sections.map(sectionDraft));
  const kindDraft = (kind: Progress["kinds"][number]) => (name: ProgressFigure) =>
    groupDraft(
      kind,
      name,
      measures.flatMap((measure) => (measure.kind === kind.kind ? [measureDraft(measure, measure.planWeight)] : [])),
    );
  return new Map<string, Explain>([
    [whole.scope, wholeDraft],
    ...sections.map((section) => [section.scope, sectionDraft(section)] as const),
    ...tasks.map((task) => [task.scope, taskDraft(task)] as const),
    ...units.flatMap((unit) => sharedScopes(unit, [unit.unit], measures)),
    ...regions.flatMap((region) => sharedScopes(region, region.units, measures)),
    ...kinds.map((kind) => [kind.scope, kindDraft(kind)] as const),
    ...measures.map((measure) => [measureScope(measure), measureDraft(measure, measure.planWeight)] as const),
    ...measures.flatMap((measure) =>
      measure.units.map((unit) => [unitScope(measure, unit), unitDraft(measure, unit)] as const),
    ),
  ]);
}

/** What some units lead and support. */
function sharedScopes(
  { asLead, asSupporter }: Pick<UnitRollUp, "asLead" | "asSupporter">,
  units: readonly string[],
  measures: readonly MeasureProgress[],
) {
  const draft = (of: RollUp, role: UnitProgress["role"]) => (name: ProgressFigure) =>
    groupDraft(
      of,
      name,
      measures.flatMap((measure) =>
        measure.units
          .filter((own) => units.includes(own.unit) && own.role === role)
          .map((own) => unitDraft(measure, own)),
      ),
    );
  return [
    [asLead.scope, draft(asLead, "lead")],
    [asSupporter.scope, draft(asSupporter, "supporting")],
  ] as const;
}

const unitDraft = (measure: MeasureProgress, unit: UnitProgress) => (name: ProgressFigure) =>
  draftOfPart(
    unitScope(measure, unit),
    measureTitle(measure, unit),
    unit,
    name,
    isOut(measure) ? 0 : measure.planWeight,
  );

const isOut = ({ status }: MeasureProgress): boolean => status === "cancelled";

const measureScope = ({ measure }: MeasureProgress): string => `measure:${measure}`;

const unitScope = (measure: MeasureProgress, { unit }: UnitProgress): string => `${measureScope(measure)}:unit:${unit}`;

function measureTitle({ obligation, title }: MeasureProgress, unit?: UnitProgress): Label {
  const words = [obligation, title, ...(unit === undefined ? [] : [unit.title])].join(" ");
  return label(words, words);
}

/** The figure of a group; weighed beside its siblings by what of it could be judged. */
function groupDraft(group: RollUp, name: ProgressFigure, parts: readonly Explain[]): Draft {
  return {
    id: `${group.scope}/${name}`,
    title: label(group.title, group.title),
    figure: group[name],
    givenWeight: group.part.sums[name].weight,
    records: [],
    parts: sideBySide(parts.map((explain) => explain(name))),
  };
}
