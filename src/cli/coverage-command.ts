import { defineCommand } from "citty";
import { coverageOf } from "../engine/coverage.js";
import { renderCoverage } from "../report/coverage.js";
import { renderCoverageJson } from "../report/coverage-json.js";
import { judgingArguments, readingArguments } from "./judging.js";
import { settingsFor } from "./settings.js";
import type { Street } from "./street.js";
import { terminalPaint } from "./terminal-paint.js";

/** Shows which rule or indicator watches each obligation of a pack's document; 1 when one is watched by none, 0 when not. */
export const coverageCommand = defineCommand({
  meta: { name: "fazhi coverage", description: "Show which rule watches each obligation, and on what it rests" },
  args: {
    pack: judgingArguments.pack,
    code: judgingArguments.code,
    config: judgingArguments.config,
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how the account is written" },
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const street = data as Street;
    const { packs, language } = await settingsFor(args, street);
    const coverages = packs.map((pack) => coverageOf(pack));
    const options = {
      language,
      width: street.columns ?? 100,
      paint: terminalPaint(street.hasColours),
    };
    street.write(
      args.format === "json"
        ? renderCoverageJson(coverages)
        : coverages.map((coverage) => renderCoverage(coverage, options)).join("\n"),
    );
    return coverages.some(({ totals }) => totals.none > 0) ? 1 : 0;
  },
});
