import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { defineCommand } from "citty";
import { nationalCalendar } from "../../calendar/national-calendar.js";
import { usualCalendar } from "../../engine/run/calendars-by-region.js";
import { severities } from "../../engine/run/outcome.js";
import { problem } from "../../problem/problem.js";
import { dueItems } from "../../progress/due/due-items.js";
import type { ReportInput } from "../../report/format/report-format.js";
import { reportFormats } from "../../report/format/report-formats.js";
import { type Selection, selectProgress, selectRun } from "../../report/selection.js";
import { unitsWithSheets } from "../../report/unit/unit-document.js";
import { type MarkedRun, openFindings, waivedFindings } from "../../waiver/marked-run.js";
import { saveBaseline } from "../baseline-file.js";
import { errorLabel } from "../error-text.js";
import type { CliHost } from "../host.js";
import { type Judged, judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { manifestOf } from "../manifest.js";
import { type Target, targetsOf } from "../output/format-choice.js";
import { selectionArguments, selectionOf } from "../output/selection-arguments.js";
import { writtenReport } from "../output/written-report.js";
import { leftOutHint, limitOf, verifyHint, writeResult, writeResults } from "../result-writing.js";
import { terminalPaint } from "../terminal-paint.js";
import { UsageError } from "../usage-error.js";
import type { FileContent } from "../whole-file.js";

/** Judges a folder of records and shows what came of it; 1 when there are findings, 0 when not. */
export const checkCommand = defineCommand({
  args: {
    ...judgingArguments,
    format: {
      type: "string",
      valueHint: reportFormats
        .map(({ name }) => name)
        .filter((name) => !name.includes(":"))
        .join("|"),
      description:
        "how the result is written; csv:progress, csv:units, csv:indicators, csv:due and csv:basis are further sheets, and a file of code that exports render is a format of your own; text when missing, or as --output ends; repeatable, with an --output each",
    },
    ...selectionArguments,
    "unit-sheets": {
      type: "string",
      valueHint: "FOLDER",
      description: "write the sheet of each unit into a folder, as --format says: html, markdown or text",
    },
    ...readingArguments,
    "fail-on": {
      type: "enum",
      options: ["error", "warning", "notice", "never"],
      description:
        "exit with 1 for findings at least so grave that are neither waived nor in the baseline; error when missing",
    },
    limit: {
      type: "string",
      valueHint: "COUNT",
      default: "5",
      description: "findings shown of each rule, other lists in proportion; 0 for all",
    },
    passes: {
      type: "enum",
      options: ["yes", "no"],
      default: "no",
      description: "whether junit lists what complies, too",
    },
    "rule-url": {
      type: "string",
      valueHint: "URL",
      description: "in sarif, the address of a rule's page, such as https://…/{pack}/{rule}",
    },
    "save-baseline": {
      type: "string",
      valueHint: "FILE",
      description: "write down what was found, so that later findings are told from these",
    },
    output: { type: "string", valueHint: "FILE", description: "write the result to a file; one for each --format" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const limit = limitOf(args.limit);
    const targets = await targetsOf(args.format, args.output);
    const sheets = args["unit-sheets"];
    if (sheets !== undefined && args.unit !== undefined)
      throw new UsageError(problem("command/exclusive-options", { options: ["--unit", "--unit-sheets"] }));
    const judged = await judgeFolder(args, host, "all plans");
    const input: ReportInput = {
      ...inputOf(judged, selectionOf(args, judged)),
      limit,
      passes: args.passes === "yes",
      ...(args["rule-url"] === undefined ? {} : { ruleUrl: args["rule-url"] }),
    };
    if (sheets === undefined) await writeTargets(targets, input, host);
    else await writeUnitSheets(sheets, targets, input, host);
    if (args["save-baseline"] !== undefined) saveBaseline(judged.run, args["save-baseline"], host);
    return hasFindings(input.run, judged.settings.failOn) ? 1 : 0;
  },
});

/** What a report of some judged records is made of, but for how much of lists is shown. */
function inputOf(judged: Judged, selection: Selection): Omit<ReportInput, "limit"> {
  const { run, plans, dataset, packs, settings } = judged;
  return {
    run: selectRun(run, selection),
    plans: plans.map((progress) => selectProgress(progress, selection)),
    dataset,
    packs,
    due: dueItems(dataset, run, plans, {
      calendar: usualCalendar(settings.calendar, nationalCalendar, dataset),
      except: new Set(waivedFindings(run).map(({ id }) => id)),
      ...(selection.unit === undefined ? {} : { unit: selection.unit }),
    }),
    manifest: manifestOf(judged),
    language: settings.language,
    folder: relative(process.cwd(), settings.dataset ?? ""),
    verifyHint,
    leftOutHint,
    selection,
  };
}

/** Writes one result in each of the formats that are wanted. */
async function writeTargets(targets: readonly Target[], input: ReportInput, host: CliHost): Promise<void> {
  const [first] = targets;
  if (targets.length === 1 && first !== undefined && first.output === undefined) {
    const columns = host.columns === undefined ? {} : { width: host.columns };
    const terminal = { ...input, ...columns, paint: terminalPaint(host.hasColours) };
    writeResult(await writtenReport(first.format, terminal), undefined, host);
    return;
  }
  const files: FileContent[] = [];
  for (const { format, output } of targets)
    if (output !== undefined) files.push([output, await writtenReport(format, input)]);
  writeResults(files, host);
}

const endings: Readonly<Record<string, string>> = { html: ".html", markdown: ".md", text: ".txt" };

/** Writes the sheet of each unit that has anything to see. */
async function writeUnitSheets(
  folder: string,
  targets: readonly Target[],
  input: ReportInput,
  host: CliHost,
): Promise<void> {
  const [target] = targets;
  const ending = target === undefined ? undefined : endings[target.format.name];
  if (target === undefined || ending === undefined || targets.length > 1 || target.output !== undefined)
    throw new UsageError(problem("command/unit-sheets-format", {}));
  const files: FileContent[] = [];
  for (const unit of unitsWithSheets(input)) {
    const own = { ...input, selection: { ...input.selection, unit } };
    files.push([join(folder, `${encodeURIComponent(unit)}${ending}`), await writtenReport(target.format, own)]);
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(problem("command/cannot-make-folder", { folder, reason: errorLabel(error) }), {
      cause: error,
    });
  }
  writeResults(files, host);
}

/** Whether there is a finding at least so grave that is neither waived nor known. */
function hasFindings(run: MarkedRun, gravest: string): boolean {
  const least = (severities.codes as readonly string[]).indexOf(gravest);
  return openFindings(run).some(
    ({ severity, isKnown }) => isKnown !== true && severities.codes.indexOf(severity) <= least,
  );
}
