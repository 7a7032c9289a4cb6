import { defineCommand } from "citty";
import { assess } from "../../assessment/assess.js";
import { escalate } from "../../escalation/escalate.js";
import type { Escalation } from "../../escalation/escalation.js";
import { renderAssessment } from "../../report/assessment.js";
import { renderAssessmentJson } from "../../report/json/assessment-json.js";
import type { CliHost } from "../host.js";
import { judgeFolder, judgingArguments, readingArguments } from "../judging.js";
import { laddersWith, loadLadders } from "../ladder-loading.js";
import { leftOutHint, limitOf, writeResult } from "../result-writing.js";
import { loadScheme, requireUnits } from "../scheme-loading.js";
import { terminalPaint } from "../terminal-paint.js";

/** Scores, grades and ranks units by a scheme, and shows which steps of supervision are due; 1 when one is, 0 when not. */
export const assessCommand = defineCommand({
  args: {
    ...judgingArguments,
    scheme: {
      type: "string",
      required: true,
      valueHint: "FILE",
      description: "the scoring scheme: a JSON file, or a module that exports one",
    },
    ladder: {
      type: "string",
      valueHint: "NAME,…",
      description: "ladders of supervision: a pack or a file that exports one; those of the packs when missing",
    },
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how the result is written" },
    ...readingArguments,
    "fail-on": {
      type: "enum",
      options: ["due", "never"],
      default: "due",
      description: "exit with 1 when a step of supervision is due",
    },
    limit: {
      type: "string",
      valueHint: "COUNT",
      default: "5",
      description: "records shown below each line of an account; 0 for all",
    },
    output: { type: "string", valueHint: "FILE", description: "write the result to a file" },
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const limit = limitOf(args.limit);
    const scheme = await loadScheme(args.scheme);
    const { run, progress, dataset, settings } = await judgeFolder({ ...args, "fail-on": undefined }, host);
    const ladders = await (args.ladder === undefined ? laddersWith(settings.modules) : loadLadders(args.ladder));
    requireUnits(scheme, dataset);
    const assessment = assess(scheme, run, progress);
    const escalations = ladders.map((ladder) => escalate(ladder, { dataset, run, progress, assessment }));
    const toFile = args.output !== undefined;
    const text =
      args.format === "json"
        ? renderAssessmentJson(assessment, escalations)
        : renderAssessment(assessment, escalations, dataset, {
            language: settings.language,
            width: (toFile ? undefined : host.columns) ?? 100,
            limit,
            leftOutHint,
            paint: terminalPaint(host.hasColours && !toFile),
          });
    writeResult(text, args.output, host);
    return args["fail-on"] === "due" && isAnyDue(escalations) ? 1 : 0;
  },
});

const isAnyDue = (escalations: readonly Escalation[]): boolean =>
  escalations.some(({ units }) => units.some(({ calls }) => calls.some(({ state }) => state === "due")));
