import { isScalar, LineCounter } from "yaml";
import type { FieldPath } from "../model/record/field-path.js";
import { aliasExpansion, type TextFlaw } from "./record-text.js";
import { composeYaml, mostAliases } from "./yaml-flaw.js";
import { innermost, scalarSource, startOf } from "./yaml-place.js";

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a YAML text holds, and where each part of it stands. */
export interface LocatedYaml {
  /** Nothing when the text is empty. */
  readonly value: unknown;
  /** Where a part begins: the key that leads to it, or the innermost part around it when it is missing. */
  placeOf(path: FieldPath): TextPlace;
  /** Where a text stands that is a value: the UTF-16 offsets of its source, quotation marks among them. */
  sourceOf(path: FieldPath): { readonly start: number; readonly end: number } | undefined;
  /** What the text writes as a value without quotation marks, such as `2.10`. */
  scalarAt(path: FieldPath): string | undefined;
}

/** A YAML text that could be read, or everything for which it could not. */
export type ReadYaml =
  | { readonly ok: true; readonly yaml: LocatedYaml }
  | { readonly ok: false; readonly flaws: readonly TextFlaw[] };

/** Reads a text of YAML 1.2 (JSON among it) with the core schema, so that `yes` and `2017-04-01` are texts. */
export function readLocatedYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const { document, flaws } = composeYaml(text, lines);
  if (document === undefined || flaws.length > 0) return { ok: false, flaws };
  const contents = document.contents;
  const placeOf: LocatedYaml["placeOf"] = (path) => {
    const { line, col } = lines.linePos(startOf(innermost(contents, path)) ?? 0);
    return { line, column: col };
  };
  const sourceOf: LocatedYaml["sourceOf"] = (path) => {
    const node = document.getIn(path, true);
    const [start, end] = isScalar(node) ? (node.range ?? []) : [];
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  try {
    const value = contents === null ? undefined : document.toJS({ maxAliasCount: mostAliases });
    return { ok: true, yaml: { value, placeOf, sourceOf, scalarAt: (path) => scalarSource(contents, path) } };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, flaws: [aliasExpansion] };
  }
}
