import { describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { daysBetween, plainDate } from "../../src/calendar/plain-date.js";
import { progressFigures } from "../../src/codes/progress.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { explainFigure, figureIds } from "../../src/progress/explain/explain-figure.js";
import { explainForecast, forecastIds } from "../../src/progress/explain/explain-forecast.js";
import type { Explanation } from "../../src/progress/explain/explanation.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { about, computedAgain, expectSound, figuresByScope } from "./recomputation.js";

const dataset = await loadDatasetFolder(new URL("../../examples/changji-2017/", import.meta.url));

/** Every record, finding, rule and indicator that a tree names. */
function* recordsIn({ records, parts }: Explanation): Generator<{ readonly entity: string; readonly id: string }> {
  yield* records;
  for (const part of parts) yield* recordsIn(part);
}

describe.each(["2017-04-15", "2017-06-30", "2017-09-30", "2018-01-15"])("the plan of 2017 as of %s", (asOf) => {
  const run = evaluate(dataset, changji2017, { asOf: plainDate(asOf) });
  const progress = progressOf(dataset, run);
  const figures = figuresByScope(progress);

  it("shows no figure that cannot be computed again from its explanation alone", () => {
    expect(figureIds(progress)).toHaveLength(figures.size * progressFigures.codes.length);
    for (const [scope, own] of figures)
      for (const name of progressFigures.codes) {
        const id = `${scope}/${name}`;
        expect(computedAgain(explainFigure(progress, id)), id).toEqual(about(own[name]));
      }
    for (const name of progressFigures.codes) expectSound(explainFigure(progress, `whole/${name}`));
  });

  it("shows no forecast that cannot", () => {
    for (const id of forecastIds(progress)) {
      const { forecast, verified } = explainForecast(progress, id);
      if (forecast.kind === "not-judgeable") continue;
      const share = computedAgain(verified);
      const { elapsed } = forecast.pace;
      const days = (reached: number) => Math.max(Math.ceil(elapsed / reached - elapsed - 1e-9), 0);
      expect(daysBetween(progress.asOf, forecast.earliest), id).toBe(days(share?.high ?? 0));
      if (forecast.latest !== undefined)
        expect(daysBetween(progress.asOf, forecast.latest), id).toBe(days(share?.low ?? 0));
    }
  });

  it("names nothing that is not there", () => {
    const found = new Set([
      ...run.findings.map(({ id }) => `finding ${id}`),
      ...run.rules.map(({ pack, rule }) => `rule ${pack}/${rule}`),
      ...run.indicators.map(({ pack, indicator }) => `indicator ${pack}/${indicator}`),
      ...[...dataset.entities.values()].flatMap((entity) =>
        dataset.records(entity).map(({ id }) => `${entity.name} ${id}`),
      ),
    ]);
    const named = [
      ...progressFigures.codes.flatMap((name) => [...recordsIn(explainFigure(progress, `whole/${name}`))]),
      ...progress.contradictions.flatMap(({ claim, fact }) => [...claim.records, ...fact.records]),
    ];
    expect(named.filter(({ entity, id }) => !found.has(`${entity} ${id}`))).toEqual([]);
  });
});
