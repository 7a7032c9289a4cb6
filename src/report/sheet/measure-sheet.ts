import { progressStatuses } from "../../codes/progress.js";
import type { Figure } from "../../progress/figure.js";
import type { Progress } from "../../progress/progress.js";
import type { Sheet, SheetCell, SheetColumn } from "../../render/sheet/sheet.js";
import { statusMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import { marksOf } from "./sheet-marks.js";

/** The least that a figure can be; nothing where it cannot be judged. */
export const leastOf = (figure: Figure): SheetCell => (figure.kind === "judged" ? figure.low : undefined);

/** The columns of the three shares. */
export const shareColumns = ({ say }: Reader): readonly SheetColumn[] => [
  { title: say("自报", "Claimed"), kind: "share" },
  { title: say("核验", "Verified"), kind: "share" },
  { title: say("计划", "Planned"), kind: "share" },
];

/** Every measure of some plans with its unit, its days, its three shares and where it stands. */
export function measureSheet(plans: readonly Progress[], reader: Reader): Sheet {
  const { say, read, nameOf } = reader;
  return {
    name: say("进展", "Progress"),
    columns: [
      { title: say("计划", "Plan"), kind: "text", widest: 30 },
      { title: say("条款", "Clause"), kind: "text", widest: 14 },
      { title: say("举措", "Measure"), kind: "text", widest: 40 },
      { title: say("编号", "Id"), kind: "text", widest: 24 },
      { title: say("牵头单位", "Lead unit"), kind: "text", widest: 30 },
      { title: say("配合单位", "Supporting units"), kind: "text", widest: 40 },
      { title: say("开始", "Starts"), kind: "day" },
      { title: say("期限", "Due"), kind: "day" },
      { title: say("状态", "Status"), kind: "text", marks: marksOf(progressStatuses, statusMarks, reader) },
      { title: say("逾期（日）", "Days overdue"), kind: "number" },
      ...shareColumns(reader),
      { title: say("原因", "Why"), kind: "text" },
    ],
    rows: plans.flatMap(({ whole, measures }) =>
      measures.map((one): readonly SheetCell[] => [
        whole.title,
        one.obligation,
        one.title,
        one.measure,
        nameOf("unit", one.leadUnit).title,
        one.units
          .filter(({ role }) => role === "supporting")
          .map(({ unit }) => nameOf("unit", unit).title)
          .join(say("、", ", ")),
        one.schedule.startsOn,
        one.schedule.dueOn,
        read(progressStatuses.labels[one.status]),
        one.overdueDays,
        leastOf(one.claimed),
        leastOf(one.verified),
        leastOf(one.planned),
        read(one.because),
      ]),
    ),
  };
}
