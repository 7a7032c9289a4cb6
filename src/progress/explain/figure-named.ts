import { requireText } from "../../codes/identifier/required-text.js";
import { progressFigures } from "../../codes/progress.js";
import { requireObject } from "../../model/record/require-object.js";
import { bareFigure, type Figure } from "../figure.js";
import type { Figures, Progress } from "../progress.js";

/** The figure that has a name such as `task:task-2.12/verified`; `undefined` when none does. */
export function figureNamed(progress: Progress, id: string): Figure | undefined {
  requireObject("progress", progress, "measures", "units");
  requireText("id", id);
  const slash = id.lastIndexOf("/");
  const name = progressFigures.codes.find((code) => code === id.slice(slash + 1));
  const figures = figuresOf(progress, id.slice(0, slash));
  return name === undefined || figures === undefined ? undefined : bareFigure(figures[name]);
}

function figuresOf(progress: Progress, scope: string): Figures | undefined {
  const { whole, sections, tasks, units, regions, kinds, measures } = progress;
  const shared = [...units, ...regions].flatMap(({ asLead, asSupporter }) => [asLead, asSupporter]);
  const rollUp = [whole, ...sections, ...tasks, ...shared, ...kinds].find((one) => one.scope === scope);
  if (rollUp !== undefined) return rollUp;
  const measure = measures.find((one) => scope === `measure:${one.measure}`);
  if (measure !== undefined) return measure;
  return measures
    .flatMap((one) => one.units.map((unit) => ({ scope: `measure:${one.measure}:unit:${unit.unit}`, unit })))
    .find((one) => one.scope === scope)?.unit;
}
