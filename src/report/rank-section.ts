import type { AssessedGroup, Assessment } from "../assessment/assessment.js";
import { gradeText, rankText, scoreText } from "./points-text.js";
import { counted, type Reader } from "./reader.js";
import type { Section } from "./section.js";
import { type Line, line, span } from "./span.js";
import { type Column, tableLines } from "./table.js";
import { wrapLine } from "./wrap.js";

/** Score, grade and rank of each unit, group by group, the best first. */
export function rankSection({ scheme, groups, unattributed }: Assessment, reader: Reader): Section {
  const { say, width } = reader;
  const nobodys =
    unattributed.length === 0
      ? []
      : wrapLine(
          line(
            span(
              say(
                `另有 ${unattributed.length} 项问题没有注明单位，未计入任何单位。`,
                `${counted(unattributed.length, "finding")} named no unit and count for none.`,
              ),
              "quiet",
            ),
          ),
          width,
        );
  const isBoth = scheme.waivedFindings === "left-out";
  return {
    title: say("得分、等次与排名", "Scores, grades and ranks"),
    lines: [...groups.flatMap((group) => groupLines(group, isBoth, reader)), ...nobodys],
  };
}

function groupLines({ title, accounts }: AssessedGroup, isBoth: boolean, reader: Reader): readonly Line[] {
  const { say, read, width } = reader;
  const columns: readonly Column[] = [
    { title: say("名次", "Rank"), align: "right" },
    { title: say("单位", "Unit"), least: 16 },
    { title: say("得分", "Score"), align: "right" },
    { title: say("等次", "Grade"), least: 8 },
    ...(isBoth
      ? [
          { title: say("计入豁免得分", "With waived"), align: "right" } as const,
          { title: say("等次", "Grade"), least: 8 },
        ]
      : []),
  ];
  const rows = accounts.map((account) => ({
    cells: [
      line(rankText(account.rank)),
      line(reader.nameOf("unit", account.unit).title),
      line(span(scoreText(account.score), "strong")),
      line(gradeText(account.grade, reader)),
      ...(account.withWaived === undefined
        ? []
        : [line(scoreText(account.withWaived.score)), line(gradeText(account.withWaived.grade, reader))]),
    ],
  }));
  return [line(span(`■ ${read(title)}`, "strong")), ...tableLines(columns, rows, width)];
}
