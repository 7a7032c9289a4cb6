import { match } from "ts-pattern";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { type PipelineOptions, type PlacedFinding, placedFindings } from "./placed-finding.js";

/** Findings as workflow commands of GitHub Actions, one line each, which it shows beside the lines they are about. */
export const renderGithub = (run: MarkedRun, dataset: Dataset, options: PipelineOptions = {}): string =>
  placedFindings(run, dataset, options)
    .map((placed) => `${commandOf(placed)}\n`)
    .join("");

function commandOf({ finding, file, line, title, message }: PlacedFinding): string {
  const command = match(finding.severity)
    .with("error", () => "error")
    .with("warning", () => "warning")
    .with("notice", () => "notice")
    .exhaustive();
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`, `line=${line}`]),
    `title=${property(`${title} (${finding.pack}/${finding.rule})`)}`,
  ];
  return `::${command} ${properties.join(",")}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
