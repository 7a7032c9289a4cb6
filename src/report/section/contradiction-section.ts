import { contradictionKinds } from "../../codes/progress.js";
import type { Assertion, Contradiction } from "../../progress/contradiction/contradiction.js";
import type { Progress } from "../../progress/progress.js";
import type { RecordReference } from "../../progress/roll-up/contribution.js";
import { type Fact, factBlocks, type List, type ListItem, type Section } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { fineText } from "../wording/share-text.js";
import { emptySection, moreBlocks, shownOf } from "./section.js";

/** The claims that records contradict, each with both sides and where they are written. */
export function contradictionSection({ contradictions, measures }: Progress, reader: Reader): Section {
  const { say, limit } = reader;
  const title = say("自报与记录不符", "Claims that records contradict");
  if (contradictions.length === 0) return emptySection(title, reader);
  const titles = new Map(measures.map((measure) => [measure.measure, measure.title]));
  const [shown, rest] = shownOf(contradictions, limit === 0 ? 0 : limit * 2);
  return {
    title,
    blocks: [
      contradictionList(shown.map((one) => contradictionItem(one, titles.get(one.measure) ?? one.measure, reader))),
      ...moreBlocks(rest, reader, 0),
    ],
  };
}

/** Contradictions under each other. */
export const contradictionList = (items: readonly ListItem[]): List => ({ kind: "list", items, hang: 4 });

/** One contradiction: what it is about, what is claimed, and what the records say. */
export function contradictionItem(contradiction: Contradiction, title: string, reader: Reader): ListItem {
  const { id, obligation, unit, kind, claim, fact } = contradiction;
  const { say } = reader;
  const text = line(
    span("≠ ", "error"),
    `${obligation} ${title}`,
    say(" · ", " · "),
    reader.nameOf("unit", unit).short,
    span(`  ${reader.read(contradictionKinds.labels[kind])}`, "warning"),
    span(`  ${id}`, "quiet"),
  );
  const facts: readonly Fact[] =
    kind === "figures-differ"
      ? [
          [say("佐证", "Evidence"), assertionLine(claim, reader)],
          [say("指标", "Indicator"), assertionLine(fact, reader)],
        ]
      : [
          [say("自报", "Claim"), assertionLine(claim, reader)],
          [say("记录", "Records"), assertionLine(fact, reader)],
        ];
  return { text, blocks: factBlocks(facts, 4) };
}

function assertionLine({ title, share, records }: Assertion, reader: Reader): Line {
  const [shown, rest] = shownOf(records, reader.limit);
  const more = rest === 0 ? [] : [reader.say(`另有 ${rest} 项`, `${rest} more`)];
  const ids = [...shown.map(nameOf), ...more].join(reader.say("、", ", "));
  return line(
    share === undefined ? "" : span(`${fineText(share)}  `, "strong"),
    reader.read(title),
    span(ids === "" ? "" : `  ${ids}`, "quiet"),
  );
}

const nameOf = ({ id }: RecordReference): string => id;
