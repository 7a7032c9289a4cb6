import type { Label } from "../codes/label.js";
import type { IndicatorResult } from "../engine/indicator/indicator-result.js";
import { type Finding, type Gap, type PendingClock, renderMessage } from "../engine/run/finding.js";
import type { RuleSummary, Run } from "../engine/run/run.js";
import type { Observation, SeenValue } from "../expression/observation.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { DatasetProblem } from "../model/dataset/dataset-error.js";
import { requireObject } from "../model/record/require-object.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedFinding, MarkedRun } from "../waiver/marked-run.js";
import type { RunManifest } from "./json/run-manifest.js";
import { plansOf } from "./plans-of.js";
import { isChosen, type Selection } from "./selection.js";

/**
 * What {@link renderReportJson} writes. A key that is missing was not there to be told; within one `version`, keys are added
 * but neither removed nor given another meaning.
 */
export interface JsonReport {
  readonly format: "fazhi-report";
  readonly version: 1;
  readonly asOf: string;
  /** The instant of that day, where a time was said. */
  readonly asOfTime?: string;
  readonly packs: Run["packs"];
  /** In what the run differs from the packs as they were published: by packs that change others, configuration, calendar and waivers. */
  readonly changes: Run["changes"];
  /** What of the result was chosen; missing where the report is of all of it. */
  readonly selection?: Selection;
  /** On what the run rests, by which `fazhi verify` compares it; missing where nobody made one. */
  readonly manifest?: RunManifest;
  /** The days that contradict each other in records that were kept; missing when there are none. */
  readonly contradictoryDays?: readonly DatasetProblem[];
  readonly rules: readonly RuleSummary[];
  readonly findings: readonly JsonFinding[];
  readonly pending: readonly PendingClock[];
  readonly gaps: readonly JsonGap[];
  /** Missing when no waivers were applied. */
  readonly waivers?: NonNullable<MarkedRun["waivers"]>;
  /** Missing when it was compared with no baseline. */
  readonly baseline?: NonNullable<MarkedRun["baseline"]>;
  readonly indicators: readonly IndicatorResult[];
  /** `null` when the dataset holds no plan, or several, which stand in `plans`. */
  readonly progress: Progress | null;
  /** Of each plan, where the dataset holds several and none was chosen. */
  readonly plans?: readonly Progress[];
}

/** A finding with its message in both languages beside the template's id and data. */
export interface JsonFinding extends Omit<MarkedFinding, "message" | "evidence"> {
  readonly message: Label & { readonly id: string; readonly data: Readonly<Record<string, JsonSeen>> };
  readonly evidence: readonly JsonObservation[];
}

/** A judgement that could not be made. */
export interface JsonGap extends Omit<Gap, "missing"> {
  readonly missing: readonly JsonObservation[];
}

/** A value that was seen; `null` when it is missing. */
export interface JsonSeen {
  readonly value: string | number | boolean | null;
  readonly labels?: Label;
}

/** A value that a judgement rests on. */
export interface JsonObservation extends Omit<Observation, "seen"> {
  readonly seen: JsonSeen;
}

/** What a report in JSON tells beside the run and the progress. */
export interface JsonOptions {
  /** The dataset that was judged, of which it tells the days that contradict each other. */
  readonly dataset?: Dataset;
  readonly manifest?: RunManifest;
  /** What of the result was chosen, where not all of it was. */
  readonly selection?: Selection;
}

/** A run and the progress as one JSON document, the same bytes for the same input; see {@link JsonReport}. */
export function renderReportJson(
  run: MarkedRun,
  progress?: Progress | readonly Progress[],
  { dataset, manifest, selection = {} }: JsonOptions = {},
): string {
  requireObject("run", run, "rules", "findings");
  const plans = plansOf(progress);
  const contradictoryDays = dataset?.contradictions ?? [];
  const { asOf, asOfTime, packs, changes, rules, findings, pending, gaps, waivers, baseline, indicators } = run;
  const report: JsonReport = {
    format: "fazhi-report",
    version: 1,
    asOf,
    ...(asOfTime === undefined ? {} : { asOfTime }),
    // Which rules a pack holds is said of each rule already.
    packs: packs.map(({ name, title, version }) => ({ name, title, version })),
    ...(isChosen(selection) ? { selection } : {}),
    ...(manifest === undefined ? {} : { manifest }),
    changes,
    ...(contradictoryDays.length === 0 ? {} : { contradictoryDays }),
    rules,
    findings: findings.map(findingOf),
    pending,
    gaps: gaps.map((gap) => ({ ...gap, missing: gap.missing.map(observationOf) })),
    ...(waivers === undefined ? {} : { waivers }),
    ...(baseline === undefined ? {} : { baseline }),
    indicators,
    progress: plans.length === 1 ? (plans[0] as Progress) : null,
    ...(plans.length > 1 ? { plans } : {}),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingOf(finding: MarkedFinding): JsonFinding {
  const { message, evidence, remedy } = finding;
  const data = Object.entries(message.data).map(([name, seen]) => [name, seenOf(seen)] as const);
  return {
    ...finding,
    message: {
      id: message.id,
      zh: renderMessage(message, "zh"),
      en: renderMessage(message, "en"),
      data: Object.fromEntries(data),
    },
    evidence: evidence.map(observationOf),
    ...(remedy === undefined ? {} : { remedy: filled(remedy, finding) }),
  };
}

const filled = (template: Label, { message }: Finding): Label => ({
  zh: renderMessage({ ...message, template }, "zh"),
  en: renderMessage({ ...message, template }, "en"),
});

const observationOf = ({ seen, ...place }: Observation): JsonObservation => ({ ...place, seen: seenOf(seen) });

const seenOf = ({ value, labels }: SeenValue): JsonSeen => ({
  value: value ?? null,
  ...(labels === undefined ? {} : { labels }),
});
