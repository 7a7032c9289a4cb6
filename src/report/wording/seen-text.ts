import { renderSeen } from "../../engine/run/finding.js";
import type { Observation } from "../../expression/observation.js";
import { type Line, line, span, wholeSpan } from "../../render/span.js";
import { displayWidth } from "../../render/terminal/display-width.js";
import type { Script } from "../reader.js";

const longestWhole = 30;

/** A value that a judgement rests on, with the record it was read from where that is another than the one judged. */
export function seenLine({ entity, id, path, title, seen }: Observation, judged: string, reader: Script): Line {
  const place = entity === undefined || id === undefined || id === judged ? path : `${entity} ${id}: ${path}`;
  // What was computed has no path but a description, which its title is already.
  const written = /\s/.test(path) ? "" : ` [${place}]`;
  const value = seen.value === undefined ? reader.say("缺", "missing") : renderSeen(seen, reader.language);
  const isShort = displayWidth(value) <= longestWhole;
  return line(
    reader.read(title),
    span(written, "quiet"),
    " ",
    isShort ? wholeSpan(`= ${value}`, "strong") : span(`= ${value}`, "strong"),
  );
}
