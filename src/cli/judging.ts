import { type Instant, requireInstant } from "../calendar/instant.js";
import { nationalCalendar } from "../calendar/national-calendar.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { Pack } from "../engine/pack/pack.js";
import { recordsTogether, withPackRecords } from "../engine/pack/pack-records.js";
import { usualCalendar } from "../engine/run/calendars-by-region.js";
import { evaluate } from "../engine/run/evaluate.js";
import type { Run } from "../engine/run/run.js";
import { type LoadFolderOptions, loadDatasetFolder } from "../io/node-dataset-folder.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { renderDatasetProblem } from "../model/dataset/dataset-error.js";
import { Plan } from "../model/plan/plan.js";
import { problem } from "../problem/problem.js";
import { ProblemError } from "../problem/problem-error.js";
import { figureChangeDays } from "../progress/history/figure-change-days.js";
import type { Progress } from "../progress/progress.js";
import { progressOfPlans } from "../progress/progress-of.js";
import { applyWaivers } from "../waiver/apply-waivers.js";
import { compareWithBaseline } from "../waiver/baseline.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { loadBaseline } from "./baseline-file.js";
import { codeArgument } from "./code-permission.js";
import type { CliHost } from "./host.js";
import { configArgument, type SettingArguments, type Settings, settingsFor } from "./settings.js";
import { UsageError } from "./usage-error.js";

/** A folder of records, judged. */
export interface Judged {
  readonly packs: readonly Pack[];
  readonly settings: Settings;
  readonly dataset: Dataset;
  /** What became of days that contradict each other, where anybody said it. */
  readonly contradictoryDays: LoadFolderOptions["contradictoryDays"];
  /** With waivers and baseline, where the configuration names any. */
  readonly run: MarkedRun;
  /** Missing when the dataset holds no plan. */
  readonly progress: Progress | undefined;
  /** Of every plan; of the chosen one alone, where one is chosen. */
  readonly plans: readonly Progress[];
}

/** What is to be judged, as it was asked for. */
export interface JudgingArguments extends SettingArguments {
  readonly "as-of"?: string | undefined;
  readonly "contradictory-days"?: string | undefined;
}

/** The arguments of every command that judges. */
export const judgingArguments = {
  folder: {
    type: "positional",
    required: false,
    description: "folder of the dataset, one YAML or JSON file per entity; that of the configuration when missing",
  },
  pack: {
    type: "string",
    valueHint: "NAME,…",
    description:
      "rule packs: a name, that of an installed package, or the path of a file that is one in YAML or exports one; repeatable",
  },
  ...codeArgument,
  ...configArgument,
  "as-of": {
    type: "string",
    valueHint: "YYYY-MM-DD",
    description: "the day the question is asked, or the instant, such as 2017-05-01T10:00; today when missing",
  },
  "contradictory-days": {
    type: "enum",
    options: ["refuse", "unknown"] as string[],
    description: "what becomes of days that contradict each other; unknown keeps such old records and lists them",
  },
  calendar: {
    type: "string",
    valueHint: "FILE",
    description: "a file of notices of days off and days worked, such as next year's, laid over all calendars",
  },
  plan: {
    type: "string",
    valueHint: "ID",
    description: "which plan, when the dataset holds several; check shows all of them when missing",
  },
} as const;

/** The arguments of every command that writes for a reader. */
export const readingArguments = {
  language: {
    type: "enum" as const,
    options: ["zh", "en"],
    description: "language of the text; zh unless the configuration says otherwise",
  },
};

/** Loads packs and records, and judges. */
export async function judgeFolder(
  wanted: JudgingArguments,
  host: CliHost,
  takes: "one plan" | "all plans" = "one plan",
): Promise<Judged> {
  const asOf = momentNamed(wanted["as-of"], host);
  const settings = await settingsFor(wanted, host);
  const { packs, calendar, limits } = settings;
  if (settings.dataset === undefined) throw new UsageError(problem("command/no-dataset", {}));
  const entities = [...new Set(packs.flatMap((pack) => pack.entities))];
  const known = recordsTogether(packs.map(({ records }) => records));
  const contradictoryDays =
    (wanted["contradictory-days"] as LoadFolderOptions["contradictoryDays"]) ?? settings.contradictoryDays;
  const loaded = await loadDatasetFolder(settings.dataset, {
    entities,
    known,
    ...(contradictoryDays === undefined ? {} : { contradictoryDays }),
  });
  complainOfContradictions(loaded, host);
  const dataset = withPackRecords(loaded, packs);
  const judge: Judge = (day) =>
    evaluate(dataset, packs, {
      asOf: day,
      ...(calendar === undefined ? {} : { calendar }),
      ...(limits === undefined ? {} : { limits }),
    });
  const run = judge(asOf);
  const plans = progressAt(dataset, judge, run, settings, takes);
  const progress = plans.length === 1 ? plans[0] : undefined;
  return { packs, settings, dataset, contradictoryDays, run: markedRun(run, settings, host), progress, plans };
}

function complainOfContradictions({ contradictions = [] }: Dataset, host: CliHost): void {
  if (contradictions.length === 0) return;
  const { language } = host;
  const lines = contradictions.map((one) => `  ${renderDatasetProblem(one, language)}\n`);
  const said = label(
    `日期先后矛盾，两个日期均按不明处理（${lines.length}处）：`,
    `days that contradict each other, both taken as unknown (${lines.length}):`,
  );
  host.writeError(`${said[language]}\n${lines.join("")}`);
}

type Judge = (asOf: PlainDate | Instant) => Run;

function markedRun(run: Run, { waivers, baseline }: Settings, host: CliHost): MarkedRun {
  const waived = waivers === undefined || waivers.length === 0 ? run : applyWaivers(run, waivers);
  if (baseline === undefined) return waived;
  const held = loadBaseline(baseline);
  if (run.asOf >= held.takenOn) return compareWithBaseline(waived, held);
  const said = label(
    `基线采集于${held.takenOn}，晚于${run.asOf}：不与之比较`,
    `the baseline was taken on ${held.takenOn}, after ${run.asOf}: no finding is compared with it`,
  );
  host.writeError(`${said[host.language]}\n`);
  return waived;
}

function momentNamed(written: string | undefined, host: CliHost): PlainDate | Instant {
  if (written === undefined) return host.today();
  try {
    return requireInstant(written, "--as-of");
  } catch (error) {
    const told =
      error instanceof ProblemError
        ? error.problem
        : problem("command/not-a-moment", { option: "--as-of", value: written });
    throw new UsageError(told, { cause: error });
  }
}

function progressAt(
  dataset: Dataset,
  judge: Judge,
  run: Run,
  { plan, calendar: given }: Settings,
  takes: "one plan" | "all plans",
): readonly Progress[] {
  const plans = dataset.records(Plan).map(({ id }) => id);
  if (plans.length === 0 && plan === undefined) return [];
  if (plan === undefined && plans.length > 1 && takes === "one plan")
    throw new UsageError(problem("command/several-plans", { plans }));
  if (plan !== undefined && !plans.includes(plan))
    throw new UsageError(problem("command/unknown-plan", { plan, plans }));
  const earlierRuns = figureChangeDays(dataset, run.asOf).map(judge);
  const calendar = usualCalendar(given, nationalCalendar, dataset);
  return progressOfPlans(dataset, run, { ...(plan === undefined ? {} : { plan }), earlierRuns, calendar });
}
