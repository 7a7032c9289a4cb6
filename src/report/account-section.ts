import type { Assessment, RankedAccount } from "../assessment/assessment.js";
import { pointsText } from "../assessment/points.js";
import { type CountedCase, isFound } from "../assessment/reading.js";
import type { Score, ScoreLine } from "../assessment/score-line.js";
import { targetMarks } from "./marks.js";
import { gradeText, readingText, scoreText } from "./points-text.js";
import { counted, type Reader } from "./reader.js";
import { moreLine, type Section, shownOf } from "./section.js";
import { joined, type Line, line, span } from "./span.js";
import { type Column, type Row, tableLines } from "./table.js";
import { wrapLine } from "./wrap.js";

/** Each unit's account line by line: what it reads, what it gives, and the records behind every deduction. */
export const accountSection = ({ groups }: Assessment, reader: Reader): Section => ({
  title: reader.say("逐项得分", "Line by line"),
  lines: groups.flatMap(({ accounts }) => accounts.flatMap((account) => accountLines(account, reader))),
});

function accountLines({ unit, lines, score, grade }: RankedAccount, reader: Reader): readonly Line[] {
  const { say, width } = reader;
  const columns: readonly Column[] = [
    { title: say("项目", "Item"), least: 20 },
    { title: say("满分", "Worth"), align: "right" },
    { title: say("得分", "Points"), align: "right" },
    { title: say("取值", "Value"), least: 12 },
  ];
  const heading = line(
    span(`■ ${reader.nameOf("unit", unit).title}`, "strong"),
    "  ",
    span(scoreText(score), "strong"),
    `  ${gradeText(grade, reader)}`,
  );
  return [
    ...wrapLine(heading, width, 2),
    ...tableLines(
      columns,
      lines.map((one) => rowOf(one, reader)),
      width,
    ),
  ];
}

function rowOf(one: ScoreLine, reader: Reader): Row {
  const { title, worth, reading, charges } = one;
  return {
    cells: [
      line(reader.read(title)),
      line(worth === 0 ? span("·", "quiet") : pointsText(worth)),
      line(span(scoreText(one), one.low < 0 ? "error" : "strong")),
      valueLine(one, reader),
    ],
    below: [...reasonLines(one, reader), ...caseLines(reading.cases, charges, reader)],
  };
}

/** What the item read; of a veto also whether it holds. */
function valueLine({ kind, reading, holds }: ScoreLine, reader: Reader): Line {
  const { say } = reader;
  const { applies, parts, cases } = reading;
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
function reasonLines({ reading }: ScoreLine, reader: Reader): readonly Line[] {
  const open = reading.parts.filter(({ reason }) => reason !== undefined);
  const [shown, rest] = shownOf(open, reader.limit);
  return [
    ...shown.map(({ title, reason }) =>
      line(
        "  ",
        span("? ", "notice"),
        span(`${reader.read(title)}：${reason === undefined ? "" : reader.read(reason)}`, "quiet"),
      ),
    ),
    ...(rest > 0 ? [moreLine(rest, reader)] : []),
  ];
}

function caseLines(
  cases: readonly CountedCase[],
  charges: readonly Score[] | undefined,
  reader: Reader,
): readonly Line[] {
  const [shown, rest] = shownOf(cases, reader.limit);
  return [
    ...shown.map((one, place) => caseLine(one, charges?.[place], reader)),
    ...(rest > 0 ? [moreLine(rest, reader)] : []),
  ];
}

function caseLine(one: CountedCase, charge: Score | undefined, reader: Reader): Line {
  const { title, record, missing } = one;
  const { title: name, id } = reader.nameOf(record.entity, record.id);
  const cost = charge === undefined ? [] : [span(`${scoreText(charge)} `, isFound(one) ? "error" : "notice")];
  const lacking = joined(
    missing.map((value) => line(reader.read(value.title), span(` [${value.path}]`, "quiet"))),
    reader.say("、", ", "),
  );
  return line(
    "  ",
    ...(isFound(one) ? [] : [span("? ", "notice")]),
    ...cost,
    `${reader.read(title)}${reader.say("：", ": ")}${name} `,
    span(id, "quiet"),
    ...(missing.length === 0 ? [] : [span(reader.say("，缺 ", ", missing "), "quiet"), ...lacking]),
  );
}
