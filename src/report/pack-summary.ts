import type { Pack } from "../engine/pack/pack.js";
import { errorsOnUndatedTexts } from "../engine/rule/undated-verification.js";
import { type Line, line, span } from "../render/span.js";
import { wrapLine } from "../render/terminal/wrap.js";
import { renderPacks } from "./pack-list.js";
import { scriptOf } from "./reader.js";
import { type TextOptions, textOf } from "./text-options.js";

/** One pack at a glance, with the sources it rests on, whether their texts were read, and which errors rest on a reading that is not dated. */
export function renderPackSummary(pack: Pack, options: TextOptions = {}): string {
  const { say, read, width } = scriptOf({ language: options.language ?? "zh", width: options.width ?? 100 });
  const sources = pack.sources.flatMap(({ id, title, verified }): readonly Line[] => {
    const note = verified ? "" : say("（未经核实）", " (not verified)");
    return wrapLine(line(`    ${id}  ${read(title)}`, span(note, "quiet")), width, 6);
  });
  const heading = line(`  ${say("依据", "Sources")} ${pack.sources.length}`);
  const undated = errorsOnUndatedTexts(pack);
  const doubt = say(
    `  ${undated.length}条规则据未注明核实日期和文本的依据判为错误：${undated.join("、")}`,
    `  ${undated.length} rules find errors by texts of which neither the day nor the edition read is stated: ${undated.join(", ")}`,
  );
  const warning = undated.length === 0 ? [] : wrapLine(line(span(doubt, "warning")), width, 4);
  return `${renderPacks([pack], options)}${textOf(sources.length === 0 ? [] : [heading, ...sources, ...warning], options)}`;
}
