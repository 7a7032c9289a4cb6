import { isPlainDate, type PlainDate, plainDate } from "../calendar/plain-date.js";
import { evaluate } from "../engine/evaluate.js";
import type { Pack } from "../engine/pack.js";
import type { Run } from "../engine/run.js";
import { loadDatasetFolder } from "../io/node.js";
import type { Dataset } from "../model/dataset.js";
import { Plan } from "../model/plan.js";
import { decidingDays } from "../progress/deciding-days.js";
import type { Progress } from "../progress/progress.js";
import { progressOf } from "../progress/progress-of.js";
import { loadPacks } from "./pack-loading.js";
import type { Street } from "./street.js";
import { UsageError } from "./usage-error.js";

/** A folder of records, judged. */
export interface Judged {
  readonly packs: readonly Pack[];
  readonly dataset: Dataset;
  readonly run: Run;
  /** Missing when the dataset holds no plan. */
  readonly progress: Progress | undefined;
}

/** What is to be judged, as it was asked for. */
export interface JudgingArguments {
  readonly folder: string;
  readonly pack: string;
  readonly "as-of"?: string | undefined;
  readonly plan?: string | undefined;
}

/** The arguments of every command that judges. */
export const judgingArguments = {
  folder: {
    type: "positional",
    required: true,
    description: "folder of the dataset, one YAML or JSON file per entity",
  },
  pack: {
    type: "string",
    required: true,
    valueHint: "NAME,…",
    description: "rule packs: a name, or the path of a file that exports one; repeatable",
  },
  "as-of": {
    type: "string",
    valueHint: "YYYY-MM-DD",
    description: "the day the question is asked; today when missing",
  },
  plan: { type: "string", valueHint: "ID", description: "which plan, when the dataset holds several" },
} as const;

/** The arguments of every command that writes for a reader. */
export const readingArguments = {
  language: { type: "enum" as const, options: ["zh", "en"], default: "zh", description: "language of the text" },
};

/** Loads packs and records, and judges. */
export async function judgeFolder(wanted: JudgingArguments, street: Street): Promise<Judged> {
  const asOf = dayOf(wanted["as-of"], street);
  const packs = await loadPacks(wanted.pack);
  const entities = [...new Set(packs.flatMap((pack) => pack.entities))];
  const dataset = await loadDatasetFolder(wanted.folder, { entities });
  const run = evaluate(dataset, packs, { asOf });
  return { packs, dataset, run, progress: progressAt(dataset, packs, run, wanted.plan) };
}

function dayOf(written: string | undefined, street: Street): PlainDate {
  if (written === undefined) return street.today();
  if (isPlainDate(written)) return written;
  try {
    return plainDate(written);
  } catch (error) {
    throw new UsageError(`--as-of: ${(error as Error).message}`, { cause: error });
  }
}

function progressAt(
  dataset: Dataset,
  packs: readonly Pack[],
  run: Run,
  plan: string | undefined,
): Progress | undefined {
  const plans = dataset.records(Plan).map(({ id }) => id);
  if (plans.length === 0 && plan === undefined) return undefined;
  if (plan === undefined && plans.length > 1)
    throw new UsageError(`the dataset holds several plans: say which is meant by --plan (${plans.join(", ")})`);
  if (plan !== undefined && !plans.includes(plan))
    throw new UsageError(`there is no plan "${plan}"; the dataset holds ${plans.join(", ") || "none"}`);
  const earlierRuns = decidingDays(dataset, run.asOf).map((asOf) => evaluate(dataset, packs, { asOf }));
  return progressOf(dataset, run, { ...(plan === undefined ? {} : { plan }), earlierRuns });
}
