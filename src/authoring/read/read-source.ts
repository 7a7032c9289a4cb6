import type { PlainDate } from "../../calendar/plain-date.js";
import { type Authority, defineSource, type Interval, type Source } from "../../engine/pack/source.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { noDays, noSource, withoutArticle } from "../messages.js";
import type { WrittenAuthority, WrittenSource } from "../written/written-source.js";
import type { PackScope } from "./pack-scope.js";

/** Reads the source that a file lists under an id; nothing when its days are none. */
export function readSource(
  id: string,
  written: WrittenSource,
  path: FieldPath,
  notes: AuthoringDiagnostics,
): Source | undefined {
  const { from, until, verified = false, title, documentNumber, url } = written;
  const inForce = readInterval(from, until, path, notes);
  return inForce === undefined
    ? undefined
    : defineSource({
        id,
        title,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        inForce,
        verified,
        ...(url === undefined ? {} : { url }),
      });
}

/** Reads days from one to another; nothing when there is none between them. */
export function readInterval(
  from: PlainDate,
  until: PlainDate | undefined,
  path: FieldPath,
  notes: AuthoringDiagnostics,
): Interval | undefined {
  if (until === undefined) return Object.freeze({ from });
  if (from < until) return Object.freeze({ from, until });
  notes.note([...path, "until"], noDays(from, until));
  return undefined;
}

/** The first day after something that rests on a law, as its file says it: with the law where it says nothing. */
export const untilOf = (written: PlainDate | "open" | undefined, law: Interval): PlainDate | undefined =>
  written === "open" ? undefined : (written ?? law.until);

/** Reads the place in a source on which something rests; nothing when there is no such source. */
export function readAuthority(
  written: WrittenAuthority,
  path: FieldPath,
  { sources, flawed }: Pick<PackScope, "sources" | "flawed">,
  notes: AuthoringDiagnostics,
): Authority | undefined {
  const parts = typeof written === "string" ? splitAtBlank(written) : written;
  const named = sources.get(parts.of);
  if (named === undefined) {
    const place = typeof written === "string" ? path : [...path, "of"];
    if (!flawed.has(parts.of)) notes.note(place, noSource(parts.of, [...sources.keys()]));
    return undefined;
  }
  if (parts.article === "") {
    notes.note(path, withoutArticle(parts.of));
    return undefined;
  }
  const { article, from, until, verified } = parts;
  const hasOwnDays = from !== undefined || until !== undefined;
  const inForce = hasOwnDays
    ? readInterval(from ?? named.inForce.from, untilOf(until, named.inForce), path, notes)
    : named.inForce;
  if (inForce === undefined) return undefined;
  return named.clause(article, {
    ...(hasOwnDays ? { inForce } : {}),
    ...(verified === undefined ? {} : { verified }),
  });
}

/** `plan 二（三）` as its source and article; an ideographic blank parts them as well. */
function splitAtBlank(written: string): Exclude<WrittenAuthority, string> {
  const [, of = "", article = ""] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(written) ?? [];
  return { of, article };
}
