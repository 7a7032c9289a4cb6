import { obligationKinds } from "../../codes/plan.js";
import type { Progress, RollUp } from "../../progress/progress.js";
import { row, type Section, type TableColumn, type TableRow } from "../../render/block.js";
import { emphasised, type Line, line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { rolledText } from "../wording/rolled-text.js";
import { figureText } from "../wording/share-text.js";

/** What the units of each region lead and support, and what is demanded of each kind. */
export function groupedSection({ regions, kinds }: Progress, reader: Reader): Section {
  const { say } = reader;
  const numbers = [
    say("措施", "Measures"),
    say("核验", "Verif."),
    say("自报", "Claim"),
    say("计划", "Plan"),
    say("逾期", "Late"),
    say("配合", "Supports"),
    say("核验", "Verif."),
  ];
  const columns: readonly TableColumn[] = [
    { title: say("区域、义务类型", "Region, kind of duty"), least: 16 },
    ...numbers.map((title): TableColumn => ({ title, align: "right" })),
  ];
  const empty: Line = line(span("·", "quiet"));
  const cells = (name: string, led: RollUp, supported?: RollUp): TableRow =>
    row([
      line(`  ${name}`),
      ...numbersOf(led, empty),
      ...(supported === undefined || supported.measures.length === 0
        ? [empty, empty]
        : [line(String(supported.measures.length)), line(figureText(supported.verified))]),
    ]);
  const heading = (zh: string, en: string): TableRow => ({ kind: "group", text: emphasised(line(say(zh, en))) });
  return {
    title: say("按区域和义务类型", "By region and by kind of duty"),
    blocks: [
      {
        kind: "table",
        columns,
        rows: [
          heading("区域（牵头单位所在）", "Region of the lead unit"),
          ...regions.map(({ region, title, asLead, asSupporter }) =>
            cells(
              region === "" ? say("（未注明区域）", "(no region stated)") : nameOf(region, title, reader),
              asLead,
              asSupporter,
            ),
          ),
          heading("义务类型", "Kind of duty"),
          ...kinds.map((kind) => cells(reader.read(obligationKinds.labels[kind.kind]), kind)),
        ],
      },
    ],
  };
}

const nameOf = (region: string, title: string, reader: Reader): string => {
  const name = reader.nameOf("region", region);
  return name.isOwn ? name.title : title;
};

function numbersOf(rollUp: RollUp, empty: Line): readonly Line[] {
  const { measures, counts } = rollUp;
  if (measures.length === 0) return Array.from({ length: 5 }, () => empty);
  return [
    line(String(measures.length)),
    line(rolledText(rollUp, "verified")),
    line(rolledText(rollUp, "claimed")),
    line(rolledText(rollUp, "planned")),
    counts.overdue === 0 ? empty : line(span(String(counts.overdue), "error")),
  ];
}
