import { defineCommand } from "citty";
import type { IndicatorResult } from "../../engine/indicator/indicator-result.js";
import { originOf } from "../../engine/pack/origin.js";
import { problem } from "../../problem/problem.js";
import { explainFigure, figureIds } from "../../progress/explain/explain-figure.js";
import { explainForecast, forecastIds } from "../../progress/explain/explain-forecast.js";
import { renderContradiction } from "../../report/explain/explain-contradiction.js";
import { renderExplanation } from "../../report/explain/explain-figure.js";
import { renderFinding } from "../../report/explain/explain-finding.js";
import { renderForecast } from "../../report/explain/explain-forecast.js";
import { renderIndicator } from "../../report/explain/explain-indicator.js";
import { renderJudgement } from "../../report/explain/explain-judgement.js";
import type { TextOptions } from "../../report/text-options.js";
import { closest } from "../closest-names.js";
import type { CliHost } from "../host.js";
import { judgementNamed, noSuchRecord } from "../judgement-naming.js";
import { type Judged, judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { terminalPaint } from "../terminal-paint.js";
import { UsageError } from "../usage-error.js";

/** Explains one finding, judgement, figure or indicator. */
export const explainCommand = defineCommand({
  args: {
    folder: { ...judgingArguments.folder, required: true },
    id: {
      type: "positional",
      required: true,
      description:
        "part of a finding's id; any judgement: RULE/RECORD; a figure: task:ID/verified, measure:ID/forecast; an indicator: ID, ID/UNIT",
    },
    pack: judgingArguments.pack,
    code: judgingArguments.code,
    config: judgingArguments.config,
    "as-of": judgingArguments["as-of"],
    plan: judgingArguments.plan,
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const judged = await judgeFolder(args, host);
    host.write(
      explanationOf(args.id, judged, {
        language: judged.settings.language,
        width: host.columns ?? 100,
        paint: terminalPaint(host.hasColours),
      }),
    );
    return 0;
  },
});

/** An id names a figure, a forecast, a contradiction or an indicator in full, else it is looked for among the findings. */
function explanationOf(id: string, judged: Judged, options: TextOptions): string {
  const { progress, dataset } = judged;
  if (progress !== undefined) {
    const figure = [id, `${id}/verified`].find((one) => figureIds(progress).includes(one));
    if (figure !== undefined) return renderExplanation(explainFigure(progress, figure), dataset, options);
    if (forecastIds(progress).includes(id)) return renderForecast(explainForecast(progress, id), dataset, options);
    const contradiction = progress.contradictions.find((one) => one.id === id);
    if (contradiction !== undefined) return renderContradiction(contradiction, progress, dataset, options);
  }
  const indicator = indicatorNamed(id, judged, options);
  if (indicator !== undefined) return indicator;
  return findingOrJudgement(id, judged, options);
}

/** A finding by its id; else what a rule came to on a record without finding anything; else a finding by a part of its id. */
function findingOrJudgement(id: string, judged: Judged, options: TextOptions): string {
  const { run, dataset } = judged;
  const exact = run.findings.find((finding) => id === finding.id || id === finding.id.slice(finding.pack.length + 1));
  if (exact !== undefined) return renderFinding(exact, dataset, options);
  const partly = run.findings.filter((finding) => finding.id.includes(id));
  const isOfRecord = partly.some(({ pack, rule, where }) =>
    [`${rule}/${where.id}`, `${pack}/${rule}/${where.id}`].includes(id),
  );
  const judgement = isOfRecord ? undefined : judgementNamed(id, judged);
  if (judgement !== undefined) return renderJudgement(judgement, run.asOf, dataset, options);
  const [finding] = partly;
  if (finding === undefined)
    throw new UsageError(
      noSuchRecord(id, judged) ?? problem("command/unknown-id", { id, nearest: nearIds(id, judged) }),
    );
  if (partly.length > 1)
    throw new UsageError(problem("command/several-findings", { id, ids: partly.map((one) => one.id) }));
  return renderFinding(finding, dataset, options);
}

/** An indicator by its id, with or without its pack in front and a group or a dimension and group behind. */
function indicatorNamed(
  id: string,
  { run, packs, dataset, settings }: Judged,
  options: TextOptions,
): string | undefined {
  for (const result of run.indicators) {
    const rest = [`${result.pack}/${result.indicator}`, result.indicator].find(
      (name) => id === name || id.startsWith(`${name}/`),
    );
    const pack = packs.find(
      (one) =>
        one.indicators.some(({ id: own }) => own === result.indicator) &&
        originOf(result.indicator, one) === result.pack,
    );
    if (rest === undefined || pack === undefined) continue;
    const group = groupNamed(id.slice(rest.length + 1), result);
    const { calendar } = settings;
    const counting = { ...options, ...(calendar === undefined ? {} : { calendar }) };
    return renderIndicator({ result, ...(group === undefined ? {} : { group }) }, pack, run, dataset, counting);
  }
  return undefined;
}

function groupNamed(written: string, { groups, indicator }: IndicatorResult) {
  if (written === "") return undefined;
  const all = Object.entries(groups).flatMap(([dimension, own]) => own.map(({ key }) => ({ dimension, key })));
  const found = all.find(({ dimension, key }) => written === key || written === `${dimension}/${key}`);
  if (found === undefined)
    throw new UsageError(
      problem("command/unknown-group", {
        indicator,
        group: written,
        nearest: closest(
          written,
          all.map(({ key }) => key),
        ),
      }),
    );
  return found;
}

function nearIds(id: string, { run, progress }: Judged): readonly string[] {
  const names = [
    ...run.indicators.map(({ indicator }) => indicator),
    ...(progress === undefined
      ? []
      : [...figureIds(progress), ...forecastIds(progress), ...progress.contradictions.map((one) => one.id)]),
    ...run.findings.flatMap((finding) => [finding.id, finding.where.id, finding.rule]),
    ...[...run.gaps, ...run.pending].map(({ rule, where }) => `${rule}/${where.id}`),
  ];
  return closest(id, names);
}
