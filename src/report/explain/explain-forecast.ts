import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import type { ForecastExplanation } from "../../progress/explain/explain-forecast.js";
import type { Forecast } from "../../progress/history/forecast.js";
import { tree } from "../../render/block.js";
import { line, span } from "../../render/span.js";
import { counted, type Reader } from "../reader.js";
import { readerFor, type TextOptions, treeText } from "../text-options.js";
import { fineText } from "../wording/share-text.js";
import { explanationTree } from "./explain-figure.js";

/** A forecast, what must hold for it, and the tree of the share that it goes by. */
export function renderForecast(explanation: ForecastExplanation, dataset: Dataset, options: TextOptions = {}): string {
  requireObject("explanation", explanation, "forecast", "verified");
  const { id, asOf, forecast, verified } = explanation;
  const reader = readerFor(dataset, options);
  const { say } = reader;
  const title = say("预计完成", "expected to be complete");
  const share = explanationTree(verified, true, reader);
  if (forecast.kind === "not-judgeable") {
    const heading = line(span("—", "notice"), `  ${title}  ${reader.read(forecast.reason)}`, span(`  ${id}`, "quiet"));
    return treeText(tree(heading, [share]), options);
  }
  const { elapsed, verified: reached } = forecast.pace;
  const heading = line(span(forecastText(forecast, reader), "strong"), `  ${title}`, span(`  ${id}`, "quiet"));
  const pace = say(
    `截至${asOf}历时 ${elapsed} 日，核验 ${fineText(reached)}`,
    `${fineText(reached)} verified in ${counted(elapsed, "day")} until ${asOf}`,
  );
  const assumption = say(`假定：${forecast.assumption.zh}`, `assuming that ${forecast.assumption.en}`);
  return treeText(tree(heading, [tree(line(assumption)), tree(line(pace)), share]), options);
}

/** The days between which completion is expected. */
function forecastText({ earliest, latest }: Extract<Forecast, { kind: "expected" }>, { say }: Reader): string {
  if (latest === undefined) return say(`不早于${earliest}`, `${earliest} at the earliest`);
  return earliest === latest ? earliest : say(`${earliest}至${latest}`, `${earliest} to ${latest}`);
}
