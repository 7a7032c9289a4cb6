import type { Pack } from "../engine/pack.js";
import { renderPacks } from "./pack-list.js";
import { scriptOf } from "./reader.js";
import { type Line, line, span } from "./span.js";
import { type TextOptions, textOf } from "./text-options.js";
import { wrapLine } from "./wrap.js";

/** One pack at a glance, with the sources it rests on and whether their texts were read in an official place. */
export function renderPackSummary(pack: Pack, options: TextOptions = {}): string {
  const { say, read, width } = scriptOf({ language: options.language ?? "zh", width: options.width ?? 100 });
  const sources = pack.sources.flatMap(({ id, title, verified }): readonly Line[] => {
    const note = verified ? "" : say("（未经核实）", " (not verified)");
    return wrapLine(line(`    ${id}  ${read(title)}`, span(note, "quiet")), width, 6);
  });
  const heading = line(`  ${say("依据", "Sources")} ${pack.sources.length}`);
  return `${renderPacks([pack], options)}${textOf(sources.length === 0 ? [] : [heading, ...sources], options)}`;
}
