import { match } from "ts-pattern";
import { targetDirections } from "../../codes/plan.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Explanation } from "../../progress/explain/explanation.js";
import type { Computation, RecordReference } from "../../progress/roll-up/contribution.js";
import { type Tree, tree } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import { counted, type Reader } from "../reader.js";
import { readerFor, type TextOptions, treeText } from "../text-options.js";
import { numberText } from "../wording/number-text.js";
import { fineText } from "../wording/share-text.js";

/** A figure of the progress as a tree of what it is made of, down to the records. */
export function renderExplanation(explanation: Explanation, dataset: Dataset, options: TextOptions = {}): string {
  requireObject("explanation", explanation, "figure", "parts");
  const reader = readerFor(dataset, options);
  return treeText(explanationTree(explanation, true, reader), options);
}

/** The tree of an explanation; the root weighs nothing beside itself. */
export function explanationTree(explanation: Explanation, isRoot: boolean, reader: Reader): Tree {
  const { id, title, figure, computation, records, notes = [], parts } = explanation;
  const reason = figure.kind === "judged" ? [] : [`  ${reader.read(figure.reason)}`];
  const heading = line(
    figure.kind === "judged" ? span(fineText(figure), "strong") : span("—", "notice"),
    "  ",
    reader.read(title),
    ...reason,
    span(isRoot ? "" : weightText(explanation, reader), "quiet"),
    span(id === undefined ? "" : `  ${id}`, "quiet"),
  );
  return tree(heading, [
    ...(computation === undefined ? [] : [tree(computationLine(computation, reader))]),
    ...notes.map((note) => tree(line(reader.read(note)))),
    ...records.map((record) => tree(recordLine(record, reader))),
    ...parts.map((part) => explanationTree(part, false, reader)),
  ]);
}

/** What a part weighs beside its siblings, and what it adds to the figure above it. */
function weightText({ figure, weight, givenWeight, contribution }: Explanation, { say }: Reader): string {
  if (figure.kind !== "judged") return say("  不计入", "  not counted");
  return say(
    `  权重 ${numberText(givenWeight)}（占 ${fineText({ low: weight, high: weight })}），贡献 ${fineText(contribution)}`,
    `  weight ${numberText(givenWeight)} (${fineText({ low: weight, high: weight })}), adds ${fineText(contribution)}`,
  );
}

const computationLine = (computation: Computation, reader: Reader): Line => {
  const { say } = reader;
  return match(computation)
    .with({ kind: "target" }, ({ target, value }) => {
      const aim = `${reader.read(targetDirections.labels[target.direction])}${say("", " ")}${numberText(target.value)}`;
      const known =
        value.high === undefined
          ? `≥ ${numberText(value.low)}`
          : value.low === value.high
            ? numberText(value.low)
            : `${numberText(value.low)}–${numberText(value.high)}`;
      return line(say(`目标${aim}，实际 ${known}`, `target ${aim.toLowerCase()}, actual ${known}`));
    })
    .with({ kind: "days" }, ({ elapsed, total }) =>
      line(say(`已过 ${elapsed} 日，共 ${total} 日`, `${counted(elapsed, "day")} elapsed of ${total}`)),
    )
    .with({ kind: "difference" }, ({ claimed, verified }) =>
      line(
        say(
          `自报 ${fineText(claimed)} 减核验 ${fineText(verified)}`,
          `claimed ${fineText(claimed)} less verified ${fineText(verified)}`,
        ),
      ),
    )
    .with({ kind: "quotient" }, ({ verified, planned }) =>
      line(
        say(
          `核验 ${fineText(verified)} 除以计划 ${fineText({ low: planned, high: planned })}`,
          `verified ${fineText(verified)} over planned ${fineText({ low: planned, high: planned })}`,
        ),
      ),
    )
    .exhaustive();
};

/** A record of the dataset by its name; of what a run holds, only the id. */
function recordLine({ entity, id }: RecordReference, reader: Reader): Line {
  const { title, isOwn } = reader.nameOf(entity, id);
  const words: Readonly<Record<string, string>> = {
    finding: reader.say("发现", "finding"),
    rule: reader.say("规则", "rule"),
    indicator: reader.say("指标", "indicator"),
  };
  const name = words[entity] ?? title;
  return line(isOwn ? `${title} ` : `${name} `, span(isOwn ? `${entity} ${id}` : id, "quiet"));
}
