import type { AssessedGroup, Assessment } from "../../assessment/assessment.js";
import { type Block, paragraph, row, type Section, type TableColumn } from "../../render/block.js";
import { line, span } from "../../render/span.js";
import { counted, type Reader } from "../reader.js";
import { gradeText, rankText, scoreText } from "../wording/points-text.js";

/** Score, grade and rank of each unit, group by group, the best first. */
export function rankSection({ scheme, groups, unattributed }: Assessment, reader: Reader): Section {
  const { say } = reader;
  const nobodys =
    unattributed.length === 0
      ? []
      : [
          paragraph(
            line(
              span(
                say(
                  `另有 ${unattributed.length} 项问题没有注明单位，未计入任何单位。`,
                  `${counted(unattributed.length, "finding")} named no unit and count for none.`,
                ),
                "quiet",
              ),
            ),
          ),
        ];
  const isBoth = scheme.waivedFindings === "left-out";
  return {
    title: say("得分、等次与排名", "Scores, grades and ranks"),
    blocks: [...groups.flatMap((group) => groupBlocks(group, isBoth, reader)), ...nobodys],
  };
}

function groupBlocks({ title, accounts }: AssessedGroup, isBoth: boolean, reader: Reader): readonly Block[] {
  const { say, read } = reader;
  const columns: readonly TableColumn[] = [
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
  const rows = accounts.map((account) =>
    row([
      line(rankText(account.rank)),
      line(reader.nameOf("unit", account.unit).title),
      line(span(scoreText(account.score), "strong")),
      line(gradeText(account.grade, reader)),
      ...(account.withWaived === undefined
        ? []
        : [line(scoreText(account.withWaived.score)), line(gradeText(account.withWaived.grade, reader))]),
    ]),
  );
  return [
    { kind: "heading", level: 3, text: line(span(read(title), "strong")) },
    { kind: "table", columns, rows },
  ];
}
