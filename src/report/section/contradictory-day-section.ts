import type { Dataset } from "../../model/dataset/dataset.js";
import { problemInWords } from "../../model/dataset/dataset-error.js";
import { paragraph, type Section } from "../../render/block.js";
import { line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { moreBlocks, shownOf } from "./section.js";

/** The days that contradict each other in records that were kept all the same; no section where there are none. */
export function contradictoryDaySections({ contradictions = [] }: Dataset, reader: Reader): readonly Section[] {
  if (contradictions.length === 0) return [];
  const { say, read, limit, entities, nameOf } = reader;
  const [shown, rest] = shownOf(contradictions, limit * 4);
  const explanation = say(
    "以下记录的日期先后矛盾，两个日期均按不明处理，据此的判断不作出。",
    "The days of these records contradict each other: both are taken as unknown, and nothing is judged by them.",
  );
  const items = shown.map((problem) => {
    const { entity, id, path, found, place } = problem;
    const kind = entities.get(entity)?.title;
    const name = id === undefined ? problemInWords(problem) : nameOf(entity, id).title;
    const where = place === undefined ? "" : `  ${place}`;
    return {
      text: line(
        kind === undefined ? "" : `${read(kind)}  `,
        span(name, "strong"),
        span(id === undefined ? "" : ` ${id}`, "quiet"),
        `  ${path} ${found.replaceAll('"', "")}`,
        say("，", ", "),
        orderText(problem.expected, say),
        span(where, "quiet"),
      ),
      blocks: [],
    };
  });
  return [
    {
      title: say("相互矛盾的日期", "Days that contradict each other"),
      blocks: [
        paragraph(line(span(explanation, "quiet"))),
        { kind: "list", items, hang: 4 },
        ...moreBlocks(rest, reader),
      ],
    },
  ];
}

/** What the day should have been: no earlier than another. */
function orderText(expected: string, say: Reader["say"]): string {
  const order = /^a day no earlier than (.+), (\d{4}-\d\d-\d\d)$/.exec(expected);
  return order === null ? expected : say(`不应早于 ${order[1]} ${order[2]}`, `no earlier than ${order[1]} ${order[2]}`);
}
