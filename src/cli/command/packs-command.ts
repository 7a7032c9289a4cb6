import { defineCommand } from "citty";
import { label } from "../../codes/label.js";
import type { Pack } from "../../engine/pack/pack.js";
import { isByRegion } from "../../engine/run/calendars-by-region.js";
import { renderPacksJson } from "../../report/json/pack-list-json.js";
import { renderPacks } from "../../report/pack-list.js";
import type { CliHost } from "../host.js";
import { judgingArguments, readingArguments } from "../judging.js";
import { loadPacks } from "../pack-loading.js";
import { builtinPackNames } from "../package-facts.js";
import { settingsFor } from "../settings.js";
import { terminalPaint } from "../terminal-paint.js";

/** Shows the packs that a command would judge by, and those that come with the package beside them. */
export const packsCommand = defineCommand({
  args: {
    pack: judgingArguments.pack,
    code: judgingArguments.code,
    config: judgingArguments.config,
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how it is written" },
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const { packs, calendar, language } = await settingsFor(args, host, builtinPackNames);
    const elsewhere = isByRegion(calendar) ? calendar.default : calendar;
    const used = packs.map((pack): Pack => (elsewhere === undefined ? pack : { ...pack, calendar: elsewhere }));
    const names = new Set(packs.map(({ name }) => name));
    const others = (await loadPacks(builtinPackNames.join(","))).filter(({ name }) => !names.has(name));
    if (args.format === "json") {
      host.write(renderPacksJson(used, others));
      return 0;
    }
    const options = { language, width: host.columns ?? 100, paint: terminalPaint(host.hasColours) };
    host.write(renderPacks(used, options));
    if (others.length > 0) host.write(`\n${notUsed[language]}\n\n${renderPacks(others, options)}`);
    return 0;
  },
});

const notUsed = label("未采用的自带规则包：", "Come with fazhi and are not used:");
