import { severities } from "../../engine/run/outcome.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { Sheet } from "../../render/sheet/sheet.js";
import { painted, unpainted } from "../../render/span.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { messageText, remedyText } from "../finding-facts.js";
import { severityMarks } from "../marks.js";
import type { Reader } from "../reader.js";
import { authorityLine } from "../wording/authority-text.js";
import { seenLine } from "../wording/seen-text.js";
import { marksOf } from "./sheet-marks.js";

/** The findings, a row each, the gravest first; those that are waived say so. */
export function findingSheet({ findings }: MarkedRun, dataset: Dataset, reader: Reader): Sheet {
  const { say, read, nameOf } = reader;
  const inOrder = [...findings].sort(
    (one, other) => severities.codes.indexOf(one.severity) - severities.codes.indexOf(other.severity),
  );
  return {
    name: say("问题", "Findings"),
    columns: [
      { title: say("严重程度", "Severity"), kind: "text", marks: marksOf(severities, severityMarks, reader) },
      { title: say("条款", "Clause"), kind: "text", widest: 14 },
      { title: say("要求", "Rule"), kind: "text", widest: 36 },
      { title: say("责任单位", "Unit"), kind: "text", widest: 30 },
      { title: say("记录", "Record"), kind: "text", widest: 36 },
      { title: say("编号", "Id"), kind: "text", widest: 24 },
      { title: say("问题", "What is wrong"), kind: "text" },
      { title: say("改正", "Remedy"), kind: "text", widest: 44 },
      { title: say("期限", "Due"), kind: "day" },
      { title: say("逾期（日）", "Days late"), kind: "number" },
      { title: say("依据", "Basis"), kind: "text" },
      { title: say("证据", "Evidence"), kind: "text" },
      { title: say("豁免", "Waiver"), kind: "text", widest: 30 },
      { title: say("出处", "Place"), kind: "text", widest: 36 },
      { title: say("规则编号", "Rule id"), kind: "text", widest: 44 },
      { title: say("问题编号", "Finding id"), kind: "text", widest: 44 },
    ],
    rows: inOrder.map((finding) => {
      const { severity, obligations, title, where, due, message, authority, evidence, waiver, pack, rule, id } =
        finding;
      const late = message.data["daysLate"]?.value;
      return [
        read(severities.labels[severity]),
        obligations.join(say("、", ", ")),
        read(title),
        where.unit === undefined ? undefined : nameOf("unit", where.unit).title,
        nameOf(where.entity, where.id).title,
        where.id,
        messageText(finding, reader),
        remedyText(finding, reader),
        due?.latest,
        typeof late === "number" ? late : undefined,
        authority.map((one) => painted(authorityLine(one, reader), unpainted)).join(say("；", "; ")),
        evidence.map((one) => painted(seenLine(one, where.id, reader), unpainted)).join(say("；", "; ")),
        waiver?.reason,
        dataset.placeOf(where.entity, where.id),
        `${pack}/${rule}`,
        id,
      ];
    }),
  };
}
