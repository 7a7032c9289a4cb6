import type { Assessment, RankedAccount } from "../../assessment/assessment.js";
import { renderPoints } from "../../assessment/points.js";
import { type CountedCase, countedAs, isFound, type WaivedFindings } from "../../assessment/reading.js";
import type { Scheme } from "../../assessment/scheme.js";
import type { Score, ScoreLine } from "../../assessment/score-line.js";
import { type Block, type Note, row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { joined, type Line, line, type Span, span } from "../../render/span.js";
import { targetMarks } from "../marks.js";
import { counted, type Reader } from "../reader.js";
import { gradeText, readingText, scoreText } from "../wording/points-text.js";
import { moreText, shownOf } from "./section.js";

/** Each unit's account line by line: what it reads, what it gives, and the records behind every deduction. */
export const accountSection = ({ scheme, groups }: Assessment, reader: Reader): Section => ({
  title: reader.say("逐项得分", "Line by line"),
  blocks: groups.flatMap(({ accounts }) => accounts.flatMap((account) => accountBlocks(account, scheme, reader))),
});

function accountBlocks(
  { unit, lines, score, grade, withWaived }: RankedAccount,
  { waivedFindings = "counted" }: Scheme,
  reader: Reader,
): readonly Block[] {
  const { say } = reader;
  const columns: readonly TableColumn[] = [
    { title: say("项目", "Item"), least: 20 },
    { title: say("满分", "Worth"), align: "right" },
    { title: say("得分", "Points"), align: "right" },
    { title: say("取值", "Value"), least: 12 },
  ];
  const heading = line(
    span(reader.nameOf("unit", unit).title, "strong"),
    "  ",
    span(scoreText(score), "strong"),
    `  ${gradeText(grade, reader)}`,
    ...(withWaived === undefined
      ? []
      : [
          span(
            `  ${say("计入豁免", "with waived findings")} ${scoreText(withWaived.score)}  ${gradeText(withWaived.grade, reader)}`,
            "quiet",
          ),
        ]),
  );
  return [
    { kind: "heading", level: 3, text: heading },
    { kind: "table", columns, rows: lines.map((one) => rowOf(one, waivedFindings, reader)) },
  ];
}

function rowOf(one: ScoreLine, waivedFindings: WaivedFindings, reader: Reader): TableRow {
  const { title, worth, reading, charges } = one;
  return row(
    [
      line(reader.read(title)),
      line(worth === 0 ? span("·", "quiet") : renderPoints(worth)),
      line(span(scoreText(one), one.low < 0 ? "error" : "strong")),
      valueLine(one, waivedFindings, reader),
    ],
    [...reasonNotes(one, reader), ...caseNotes(reading.cases, charges, waivedFindings, reader)],
  );
}

/** What the item read; of a veto also whether it holds. */
function valueLine({ kind, reading, holds }: ScoreLine, waivedFindings: WaivedFindings, reader: Reader): Line {
  const { say } = reader;
  const { applies, parts } = reading;
  const cases = reading.cases.flatMap((counting) => countedAs(counting, waivedFindings) ?? []);
  if (kind === "score-floor") return line(span("·", "quiet"));
  if (applies === "no") return line(span(say("不涉及", "does not apply"), "quiet"));
  const found = cases.filter(isFound).length;
  const doubt =
    cases.length === found ? "" : say(`，另有 ${cases.length - found} 项待定`, `, ${cases.length - found} open`);
  const value = kind === "deduction" ? `${say(`${found} 项`, counted(found, "case"))}${doubt}` : readingText(reading);
  const state =
    holds === undefined
      ? []
      : [" ", span(`${vetoMarks[holds].sign} ${stateText(holds, reader)}`, vetoMarks[holds].tone)];
  const of =
    parts.length > 1
      ? [span(say(`（${parts.length} 项措施）`, ` (${counted(parts.length, "measure")})`), "quiet")]
      : [];
  return line(value, ...state, ...of);
}

// A veto that holds is no success.
const vetoMarks: typeof targetMarks = { ...targetMarks, met: targetMarks.missed, missed: targetMarks.met };

const stateText = (holds: NonNullable<ScoreLine["holds"]>, { say }: Reader): string =>
  ({
    met: say("否决", "holds"),
    missed: say("未触发", "does not hold"),
    "not-due": say("未到期", "not due yet"),
    undetermined: say("待定", "open"),
    "not-applicable": say("不涉及", "does not apply"),
  })[holds];

/** The figures that could not be judged, since each leaves room in the points. */
function reasonNotes({ reading }: ScoreLine, reader: Reader): readonly Note[] {
  const open = reading.parts.filter(({ reason }) => reason !== undefined);
  const [shown, rest] = shownOf(open, reader.limit);
  return [
    ...shown.map(({ title, reason }) =>
      note(
        span("? ", "notice"),
        span(`${reader.read(title)}：${reason === undefined ? "" : reader.read(reason)}`, "quiet"),
      ),
    ),
    ...(rest > 0 ? [{ text: moreText(rest, reader), indent: 2 }] : []),
  ];
}

function caseNotes(
  cases: readonly CountedCase[],
  charges: readonly Score[] | undefined,
  waivedFindings: WaivedFindings,
  reader: Reader,
): readonly Note[] {
  const [shown, rest] = shownOf(cases, reader.limit);
  return [
    ...shown.map((one, place) => caseNote(one, charges?.[place], waivedFindings, reader)),
    ...(rest > 0 ? [{ text: moreText(rest, reader), indent: 2 }] : []),
  ];
}

const note = (...parts: readonly (string | Span)[]): Note => ({ text: line(...parts), indent: 2 });

function caseNote(one: CountedCase, charge: Score | undefined, waivedFindings: WaivedFindings, reader: Reader): Note {
  const { title, record, missing } = one;
  const { title: name, id } = reader.nameOf(record.entity, record.id);
  const cost = charge === undefined ? [] : [span(`${scoreText(charge)} `, isFound(one) ? "error" : "notice")];
  const lacking = joined(
    missing.map((value) => line(reader.read(value.title), span(` [${value.path}]`, "quiet"))),
    reader.say("、", ", "),
  );
  return note(
    ...(isFound(one) ? [] : [span("? ", "notice")]),
    ...cost,
    `${reader.read(title)}${reader.say("：", ": ")}${name} `,
    span(id, "quiet"),
    ...(missing.length === 0 ? [] : [span(reader.say("，缺 ", ", missing "), "quiet"), ...lacking]),
    span(waivedText(one, waivedFindings, reader), "quiet"),
  );
}

/** That findings of a case are waived, and whether they count all the same. */
function waivedText({ findings, waived = [] }: CountedCase, waivedFindings: WaivedFindings, { say }: Reader): string {
  if (waived.length === 0) return "";
  const count = waived.length === findings.length ? "" : say(`其中${waived.length}项`, ` ${waived.length}`);
  return waivedFindings === "counted"
    ? say(`，${count}已豁免，仍计分`, `,${count} waived, counts all the same`)
    : say(`，${count}已豁免，不计分`, `,${count} waived, does not count`);
}
