import { dueBands, dueKinds } from "../../codes/progress.js";
import type { DueItem } from "../../progress/due/due-item.js";
import type { Sheet } from "../../render/sheet/sheet.js";
import { bandMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import { marksOf } from "./sheet-marks.js";

/** What is due, a row for each thing, with the days left as numbers. */
export function dueSheet(items: readonly DueItem[], reader: Reader): Sheet {
  const { say, read, nameOf } = reader;
  return {
    name: say("待办事项", "Due"),
    columns: [
      { title: say("督办颜色", "Band"), kind: "text", marks: marksOf(dueBands, bandMarks, reader) },
      { title: say("期限", "Due"), kind: "day" },
      { title: say("最迟", "At the latest"), kind: "day" },
      { title: say("剩余（日）", "Days left"), kind: "number" },
      { title: say("剩余（工作日）", "Working days left"), kind: "number" },
      { title: say("类别", "Kind"), kind: "text" },
      { title: say("事项", "What"), kind: "text", widest: 40 },
      { title: say("记录", "Record"), kind: "text", widest: 36 },
      { title: say("编号", "Id"), kind: "text", widest: 24 },
      { title: say("责任单位", "Unit"), kind: "text", widest: 30 },
      { title: say("配合单位", "Supporting units"), kind: "text", widest: 40 },
      { title: say("条款", "Clause"), kind: "text", widest: 14 },
      { title: say("下一步", "Next"), kind: "text", widest: 40 },
    ],
    rows: items.map((item) => [
      read(dueBands.labels[item.band]),
      item.due?.earliest,
      item.due?.latest,
      item.daysLeft,
      item.workingDaysLeft,
      read(dueKinds.labels[item.kind]),
      read(item.title),
      nameOf(item.entity, item.record).title,
      item.record,
      item.unit === undefined ? undefined : nameOf("unit", item.unit).title,
      item.supporting.map((unit) => nameOf("unit", unit).title).join(say("、", ", ")),
      item.obligations.join(say("、", ", ")),
      read(item.action),
    ]),
  };
}
