import { type Label, label } from "../../codes/label.js";
import { levels, unitFunctions, unitKinds } from "../../codes/unit.js";
import type { Vocabulary } from "../../codes/vocabulary.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import { type BoundUnits, bindsAny } from "./bound-units.js";

/** Whom an article binds, for a reader; for any unit only whether it must stand. */
export function boundUnitText(bound: readonly BoundUnits[]): Label {
  const ways = bound.map(wayWords);
  const always = bound.some(({ outsideLifetime }) => outsideLifetime === true);
  const who = label(ways.map(({ zh }) => zh).join("；"), ways.map(({ en }) => en).join("; or "));
  return label(
    `${who.zh}${always ? "（含设立前和撤销后）" : "（存续期间）"}`,
    `${who.en}${always ? " (also before it was established and after it was abolished)" : " (while it exists)"}`,
  );
}

/** What the sentence of a rule adds to the unit that answers; nothing where every unit is bound. */
export const boundInSentence = (bound: readonly BoundUnits[] | undefined): Label => {
  if (bound === undefined || bindsAny(bound)) return label("", "");
  const ways = bound.map(wayWords);
  return label(`（限于${ways.map(({ zh }) => zh).join("；")}）`, ` (only: ${ways.map(({ en }) => en).join("; or ")})`);
};

function wayWords({ kinds, levels: ofLevels, functions }: BoundUnits): Label {
  const level = oneOf(levels, ofLevels);
  const kind = oneOf(unitKinds, kinds) ?? label("各类单位", "any unit");
  const capacity = oneOf(unitFunctions, functions);
  return label(
    [
      level === undefined ? "" : `${level.zh}的`,
      kind.zh,
      capacity === undefined ? "" : `，具有法定职能：${capacity.zh}`,
    ].join(""),
    [
      withinSentence(kind.en),
      level === undefined ? "" : `, level: ${withinSentence(level.en)}`,
      capacity === undefined ? "" : `, acting as: ${withinSentence(capacity.en)}`,
    ].join(""),
  );
}

function oneOf<Code extends string>(words: Vocabulary<Code>, codes: readonly Code[] | undefined): Label | undefined {
  if (codes === undefined) return undefined;
  const labels = codes.map((code) => words.labels[code] ?? label(code, code));
  return label(labels.map(({ zh }) => zh).join("、"), labels.map(({ en }) => en).join(" or "));
}
