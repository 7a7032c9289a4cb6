import { defineCommand } from "citty";
import { coverageOf } from "../../engine/pack/coverage.js";
import { renderCoverage } from "../../report/coverage.js";
import { renderCoverageJson } from "../../report/json/coverage-json.js";
import type { CliHost } from "../host.js";
import { judgingArguments, readingArguments } from "../judging.js";
import { settingsFor } from "../settings.js";
import { terminalPaint } from "../terminal-paint.js";

/** Shows which rule or indicator watches each obligation of a pack's document; 1 when one is watched by none, 0 when not. */
export const coverageCommand = defineCommand({
  args: {
    pack: judgingArguments.pack,
    code: judgingArguments.code,
    config: judgingArguments.config,
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how the account is written" },
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const { packs, language } = await settingsFor(args, host);
    const coverages = packs.map((pack) => coverageOf(pack));
    const options = {
      language,
      width: host.columns ?? 100,
      paint: terminalPaint(host.hasColours),
    };
    host.write(
      args.format === "json"
        ? renderCoverageJson(coverages)
        : coverages.map((coverage) => renderCoverage(coverage, options)).join("\n"),
    );
    return coverages.some(({ totals }) => totals.none > 0) ? 1 : 0;
  },
});
