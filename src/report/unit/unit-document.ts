import { progressStatuses } from "../../codes/progress.js";
import { severities } from "../../engine/run/outcome.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import { Unit } from "../../model/register/unit.js";
import type { DueItem } from "../../progress/due/due-item.js";
import type { MeasureProgress, Progress, UnitProgress } from "../../progress/progress.js";
import { type Block, type BlockDocument, type Fact, paragraph, row, type Section } from "../../render/block.js";
import { joined, line, span } from "../../render/span.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import { dueSections } from "../due/due-document.js";
import { severityMarks, statusMarks } from "../marks.js";
import { plansOf, sectionOfPlans } from "../plans-of.js";
import type { Reader } from "../reader.js";
import type { DocumentOptions } from "../report-document.js";
import { contradictionSection } from "../section/contradiction-section.js";
import { findingSection } from "../section/finding-section.js";
import { gapSection } from "../section/gap-section.js";
import { selectProgress, selectRun } from "../selection.js";
import { readerFor } from "../text-options.js";
import { momentText } from "../wording/due-text.js";
import { manifestFact } from "../wording/manifest-text.js";
import { figureText } from "../wording/share-text.js";

/** What a unit's sheet is made of. */
export interface UnitSheetSource {
  readonly run: MarkedRun;
  readonly plans: Progress | readonly Progress[] | undefined;
  readonly dataset: Dataset;
  /** What is still to be done, of any units. */
  readonly due: readonly DueItem[];
}

/**
 * The sheet of one unit: what it is late with and owes next, what was found of it, what it is asked to prove, what could not
 * be judged, and what it finished in time. Nothing of other units stands in it, but for whom it supports.
 */
export function unitDocument(
  unit: string,
  { run, plans, dataset, due }: UnitSheetSource,
  options: DocumentOptions = {},
): BlockDocument {
  const reader = readerFor(dataset, options);
  const { say, nameOf } = reader;
  const own = selectRun(run, { unit });
  const ownPlans = plansOf(plans).map((progress) => selectProgress(progress, { unit }));
  const parts = ownPlans.flatMap((progress) =>
    progress.measures.flatMap((measure) =>
      measure.units.filter((one) => one.unit === unit).map((part) => ({ measure, part })),
    ),
  );
  const owed = due.filter((item) => item.unit === unit || item.supporting.includes(unit));
  const [only] = ownPlans.length === 1 ? ownPlans : [];
  return {
    language: reader.language,
    title: say(`${nameOf("unit", unit).title}：法治政府建设工作清单`, `${nameOf("unit", unit).title}: what it owes`),
    head: headOf(own, parts, owed, reader),
    sections: [
      ...dueSections(owed, reader),
      findingSection(own, only, reader),
      ...proofSection(parts, reader),
      ...sectionOfPlans(ownPlans, (progress) =>
        progress.contradictions.length === 0 ? undefined : contradictionSection(progress, reader),
      ),
      ...(own.gaps.length === 0 ? [] : [gapSection(own, only, reader)]),
      ...praiseSection(parts, reader),
      ...(options.manifest === undefined
        ? []
        : [{ title: say("核对", "Verification"), blocks: [paragraph(manifestFact(options.manifest, reader)[1])] }]),
    ],
  };
}

/** The ids of the units that have anything to see in a sheet of their own, in the order of the dataset. */
export function unitsWithSheets(source: UnitSheetSource): readonly string[] {
  requireObject("source", source, "run", "dataset", "due");
  const { run, plans, dataset, due } = source;
  const named = new Set([
    ...plansOf(plans).flatMap(({ measures }) => measures.flatMap(({ units }) => units.map(({ unit }) => unit))),
    ...run.findings.flatMap(({ where }) => where.unit ?? []),
    ...due.flatMap(({ unit, supporting }) => [...(unit === undefined ? [] : [unit]), ...supporting]),
  ]);
  return dataset
    .records(Unit)
    .map(({ id }) => id)
    .filter((id) => named.has(id));
}

interface Part {
  readonly measure: MeasureProgress;
  readonly part: UnitProgress;
}

function headOf(run: MarkedRun, parts: readonly Part[], owed: readonly DueItem[], reader: Reader): readonly Block[] {
  const { say, read } = reader;
  const led = parts.filter(({ part }) => part.role === "lead");
  const counts = severities.codes.map((code) => {
    const count = run.findings.filter(({ severity }) => severity === code).length;
    return line(
      span(
        `${severityMarks[code].sign} ${read(severities.labels[code])} ${count}`,
        count === 0 ? "quiet" : severityMarks[code].tone,
      ),
    );
  });
  const late = owed.filter(({ band }) => band === "overdue").length;
  const facts: readonly Fact[] = [
    [say("截至", "As of"), line(span(momentText(run), "strong"))],
    [
      say("举措", "Measures"),
      line(
        say(
          `牵头 ${led.length} 项，配合 ${parts.length - led.length} 项`,
          `leads ${led.length}, supports ${parts.length - led.length}`,
        ),
      ),
    ],
    [say("逾期", "Overdue"), line(span(String(late), late === 0 ? "quiet" : "error"))],
    [say("发现", "Findings"), joined(counts, say("，", ", "))],
  ];
  return [{ kind: "facts", facts }];
}

/** What it has claimed, or the records show in part, and what is missing to verify it. */
function proofSection(parts: readonly Part[], { say, read }: Reader): readonly Section[] {
  const asked = parts.filter(
    ({ part }) => part.shortfall.length > 0 && part.claimed.kind === "judged" && part.claimed.high > 0,
  );
  if (asked.length === 0) return [];
  return [
    {
      title: say("请补充佐证", "Evidence asked for"),
      blocks: [
        {
          kind: "table",
          columns: [
            { title: say("条款", "Clause") },
            { title: say("举措", "Measure"), least: 16 },
            { title: say("自报", "Claimed"), align: "right" },
            { title: say("核验", "Verified"), align: "right" },
            { title: say("尚缺", "Missing"), least: 24 },
          ],
          rows: asked.map(({ measure, part }) =>
            row([
              line(measure.obligation),
              line(measure.title),
              line(figureText(part.claimed)),
              line(figureText(part.verified)),
              line(part.shortfall.map(({ title }) => read(title)).join(say("；", "; "))),
            ]),
          ),
        },
      ],
    },
  ];
}

/** What it leads and finished in time, and the periods of recurring measures that it kept. */
function praiseSection(parts: readonly Part[], reader: Reader): readonly Section[] {
  const { say, read } = reader;
  const items = parts
    .filter(({ part }) => part.role === "lead")
    .flatMap(({ measure }) => {
      const kept = (measure.occurrences ?? []).filter(({ state }) => state === "done-in-time").length;
      const isDone = measure.status === "done-in-time";
      if (!isDone && kept === 0) return [];
      const { sign, tone } = statusMarks["done-in-time"];
      const said = isDone
        ? read(progressStatuses.labels["done-in-time"])
        : say(`按期完成 ${kept} 期`, `${kept} periods done in time`);
      return [{ text: line(span(`${sign} ${said}`, tone), `  ${measure.obligation} ${measure.title}`), blocks: [] }];
    });
  if (items.length === 0) return [];
  return [{ title: say("按期完成", "Done in time"), blocks: [{ kind: "list", items, indent: 2 }] }];
}
