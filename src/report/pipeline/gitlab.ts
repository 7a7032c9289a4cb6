import { match } from "ts-pattern";
import type { Dataset } from "../../model/dataset/dataset.js";
import { digestOf } from "../../model/dataset/digest.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { type PipelineOptions, placedFindings } from "./placed-finding.js";

/**
 * Findings as a Code Quality report of GitLab. Its format asks for a file and line of each; a record that came from no
 * file is given under the name of its kind. A fingerprint is made of the finding's id, so that other lines do not change it.
 */
export function renderGitlab(run: MarkedRun, dataset: Dataset, options: PipelineOptions = {}): string {
  const issues = placedFindings(run, dataset, options).map(({ finding, file, line = 1, title, message }) => ({
    description: `${title}${options.language === "en" ? ": " : "："}${message}`,
    check_name: `${finding.pack}/${finding.rule}`,
    fingerprint: digestOf(finding.id),
    severity: match(finding.severity)
      .with("error", () => "major")
      .with("warning", () => "minor")
      .with("notice", () => "info")
      .exhaustive(),
    location: { path: file ?? finding.where.entity, lines: { begin: line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
