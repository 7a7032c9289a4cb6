import { severities } from "../../engine/run/outcome.js";
import type { Progress } from "../../progress/progress.js";
import type { Sheet, SheetCell } from "../../render/sheet/sheet.js";
import { type MarkedRun, openFindings } from "../../waiver/marked-run.js";
import type { Reader } from "../reader.js";
import { leastOf, shareColumns } from "./measure-sheet.js";

/** Every unit with what it leads, what it is late with, and what was found of it. */
export function unitSheet(plans: readonly Progress[], run: MarkedRun, reader: Reader): Sheet {
  const { say, read, nameOf } = reader;
  const open = openFindings(run);
  const found = (unit: string, severity: string): number =>
    open.filter(({ where, severity: own }) => where.unit === unit && own === severity).length;
  const named = [
    ...new Set([
      ...plans.flatMap(({ units }) => units.map(({ unit }) => unit)),
      ...open.flatMap(({ where }) => where.unit ?? []),
    ]),
  ];
  return {
    name: say("单位", "Units"),
    columns: [
      { title: say("单位", "Unit"), kind: "text", widest: 36 },
      { title: say("编号", "Id"), kind: "text", widest: 24 },
      { title: say("牵头举措", "Measures led"), kind: "number" },
      ...shareColumns(reader),
      { title: say("逾期未完成", "Late to finish"), kind: "number" },
      { title: say("逾期未报", "Late to report"), kind: "number" },
      { title: say("待其核验", "To review"), kind: "number" },
      ...severities.codes.map((code) => ({ title: read(severities.labels[code]), kind: "number" }) as const),
    ],
    rows: named.map((unit): readonly SheetCell[] => {
      const own = plans.flatMap(({ units }) => units.filter((one) => one.unit === unit));
      const [only] = own.length === 1 ? own : [];
      const sum = (count: (one: (typeof own)[number]) => number): number =>
        own.reduce((total, one) => total + count(one), 0);
      return [
        nameOf("unit", unit).title,
        unit,
        sum(({ asLead }) => asLead.measures.length),
        ...(["claimed", "verified", "planned"] as const).map((figure) => only && leastOf(only.asLead[figure])),
        sum(({ overdue }) => overdue.toFinish.length),
        sum(({ overdue }) => overdue.toReport.length),
        sum(({ toReview }) => toReview.length),
        ...severities.codes.map((severity) => found(unit, severity)),
      ];
    }),
  };
}
