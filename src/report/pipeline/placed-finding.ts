import type { Language } from "../../codes/label.js";
import { renderMessage } from "../../engine/run/finding.js";
import { type Severity, severities } from "../../engine/run/outcome.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { inUnitOrder } from "../../model/dataset/unit-order.js";
import { type MarkedFinding, type MarkedRun, openFindings } from "../../waiver/marked-run.js";

/** How findings are written for programs that show them beside the files they are about. */
export interface PipelineOptions {
  /** Chinese when missing. */
  readonly language?: Language;
  /** The folder of the dataset as seen from where the program looks for files, such as `data/2017`; none when missing. */
  readonly folder?: string;
}

/** A finding with where it lies in a file and what is said of it. */
export interface PlacedFinding {
  readonly finding: MarkedFinding;
  /** The file, with slashes, and its line from 1 on; missing for a record that came from no file. */
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  /** What is wrong, and what remedies it. */
  readonly message: string;
}

/** The findings for which no waiver holds, the gravest first, then by file and line. */
export const placedFindings = (run: MarkedRun, dataset: Dataset, options: PipelineOptions): readonly PlacedFinding[] =>
  openFindings(run)
    .map((finding) => placedFinding(finding, dataset, options))
    .sort(byGravityAndPlace);

/** A finding with its place. */
export function placedFinding(
  finding: MarkedFinding,
  dataset: Dataset,
  { language = "zh", folder }: PipelineOptions,
): PlacedFinding {
  const { where, message, remedy, title } = finding;
  const said = renderMessage(message, language);
  const todo = remedy === undefined ? "" : renderMessage({ ...message, template: remedy }, language);
  return {
    finding,
    ...fileAndLine(dataset.placeOf(where.entity, where.id), folder),
    title: title[language],
    message: todo === "" ? said : `${said}${language === "zh" ? "" : " "}${todo}`,
  };
}

/** A place such as `measure.yaml:12`, taken apart; an empty folder and `.` add nothing to the path. */
function fileAndLine(place: string | undefined, folder = ""): Pick<PlacedFinding, "file" | "line"> {
  const parts = place === undefined ? null : /^(.*?)(?::(\d+))?$/.exec(place);
  const path = parts?.[1];
  if (path === undefined) return {};
  const top = folder
    .replaceAll("\\", "/")
    .replace(/^(\.\/)+/, "")
    .replace(/\/+$/, "");
  return { file: top === "" || top === "." ? path : `${top}/${path}`, line: Number(parts?.[2] ?? 1) };
}

/** The gravest first, then by file and line. */
export function byGravityAndPlace(one: PlacedFinding, other: PlacedFinding): number {
  return (
    gravity(one.finding.severity) - gravity(other.finding.severity) ||
    inUnitOrder(one.file ?? "", other.file ?? "") ||
    (one.line ?? 0) - (other.line ?? 0) ||
    inUnitOrder(one.finding.id, other.finding.id)
  );
}

const gravity = (severity: Severity): number => severities.codes.indexOf(severity);
