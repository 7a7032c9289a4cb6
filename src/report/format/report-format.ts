import type { Label, Language } from "../../codes/label.js";
import type { Pack } from "../../engine/pack/pack.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { DueItem } from "../../progress/due/due-item.js";
import type { Progress } from "../../progress/progress.js";
import type { Paint } from "../../render/span.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import type { RunManifest } from "../json/run-manifest.js";
import type { Selection } from "../selection.js";
import type { ManifestNote } from "../wording/manifest-text.js";

/** What a report is made of, whatever its format. */
export interface ReportInput {
  readonly run: MarkedRun;
  /** Of every plan; empty when the dataset holds none. */
  readonly plans: readonly Progress[];
  readonly dataset: Dataset;
  readonly packs: readonly Pack[];
  /** What is still to be done, the most pressing first. */
  readonly due: readonly DueItem[];
  readonly manifest: RunManifest;
  readonly language: Language;
  /** How many findings of a rule are shown in formats that shorten lists; 0 for all. */
  readonly limit: number;
  /** The folder of the dataset as seen from where files are looked for. */
  readonly folder: string;
  /** How a reader has the report verified. */
  readonly verifyHint?: ManifestNote["hint"];
  /** What is said after the number of what a list leaves out. */
  readonly leftOutHint?: Label;
  /** Of a terminal. */
  readonly width?: number;
  readonly paint?: Paint;
  /** Whether formats that list cases name those that pass, too. */
  readonly passes?: boolean;
  /** What of the result was chosen; all of it when missing. */
  readonly selection?: Selection;
  /** The address of a rule's page, in which `{pack}` and `{rule}` are replaced. */
  readonly ruleUrl?: string;
}

/** A way to write a report: text, or the bytes of a file. */
export interface ReportFormat {
  readonly name: string;
  readonly title: Label;
  /** A package that it needs and that does not come with fazhi. */
  readonly needs?: string;
  /** The report of some judged records. */
  render(input: ReportInput): string | Uint8Array | Promise<string | Uint8Array>;
}
