import type { Dataset } from "../../model/dataset/dataset.js";
import { type DatasetProblem, renderDatasetProblem } from "../../model/dataset/dataset-error.js";
import { hasCode } from "../../problem/problem.js";
import { problemText } from "../../problem/problem-text.js";
import { paragraph, type Section } from "../../render/block.js";
import { line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { moreBlocks, shownOf } from "./section.js";

/** The days that contradict each other in records that were kept all the same; no section where there are none. */
export function contradictoryDaySections({ contradictions = [] }: Dataset, reader: Reader): readonly Section[] {
  if (contradictions.length === 0) return [];
  const { say, language, read, limit, entities, nameOf } = reader;
  const [shown, rest] = shownOf(contradictions, limit * 4);
  const explanation = say(
    "以下记录的日期先后矛盾，两个日期均按不明处理，据此的判断不作出。",
    "The days of these records contradict each other: both are taken as unknown, and nothing is judged by them.",
  );
  const items = shown.map((problem) => {
    const { entity, id, path, place } = problem;
    const kind = entities.get(entity)?.title;
    const name = id === undefined ? renderDatasetProblem(problem, language) : nameOf(entity, id).title;
    const where = place === undefined ? "" : `  ${place}`;
    return {
      text: line(
        kind === undefined ? "" : `${read(kind)}  `,
        span(name, "strong"),
        span(id === undefined ? "" : ` ${id}`, "quiet"),
        `  ${path} ${orderText(problem, reader)}`,
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

/** What the day is and what it should have been: no earlier than another. */
function orderText(problem: DatasetProblem, { say, language }: Reader): string {
  if (!hasCode(problem, "record/days-out-of-order")) return problemText(problem, language);
  const { field, day, found } = problem.data;
  return `${found.text ?? ""}${say(`，不应早于 ${field} ${day}`, `, no earlier than ${field} ${day}`)}`;
}
