import { match, P } from "ts-pattern";
import { type Label, type Language, label } from "../../codes/label.js";

/** A part of a pack or ladder that a problem is in; `pack` is the whole. */
export type PackPart =
  | { readonly kind: "pack" }
  | { readonly kind: NamedPart; readonly id: string }
  /** The words of a clause that rules or indicators are to watch. */
  | { readonly kind: "phrase"; readonly id: string; readonly clause: string };

/** The kinds of parts that have an id; `narrative` has that of its obligation, `articles` that of their source. */
export type NamedPart =
  | "source"
  | "parameter"
  | "rule"
  | "indicator"
  | "obligation"
  | "narrative"
  | "articles"
  | "step";

/** A part as a message names it. */
export const partText = (part: PackPart, language: Language): string => partLabel(part)[language];

const partLabel = (part: PackPart): Label =>
  match(part)
    .with({ kind: "pack" }, () => label("规则包", "pack"))
    .with({ kind: "narrative" }, ({ id }) => label(`义务“${id}”的叙述`, `narrative of "${id}"`))
    .with({ kind: "articles" }, ({ id }) => label(`“${id}”的条文目录`, `articles of "${id}"`))
    .with({ kind: "phrase" }, ({ id, clause }) => label(`${clause}的语句“${id}”`, `phrase "${id}" of ${clause}`))
    .with({ kind: P.union("source", "parameter", "rule", "indicator", "obligation", "step") }, ({ kind, id }) =>
      label(`${partNames[kind]}“${id}”`, `${kind} "${id}"`),
    )
    .exhaustive();

const partNames = {
  source: "依据",
  parameter: "参数",
  rule: "规则",
  indicator: "指标",
  obligation: "义务",
  step: "措施",
} as const;
