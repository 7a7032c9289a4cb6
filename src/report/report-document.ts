import type { Dataset } from "../model/dataset/dataset.js";
import { requireObject } from "../model/record/require-object.js";
import type { Progress } from "../progress/progress.js";
import { type BlockDocument, factBlocks, type Section } from "../render/block.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { plansOf, sectionOfPlans } from "./plans-of.js";
import { changeSections } from "./section/change-section.js";
import { contradictionSection } from "./section/contradiction-section.js";
import { contradictoryDaySections } from "./section/contradictory-day-section.js";
import { deadlineSection } from "./section/deadline-section.js";
import { findingSection } from "./section/finding-section.js";
import { gapSection } from "./section/gap-section.js";
import { groupedSection } from "./section/grouped-section.js";
import { headBlocks, reportTitle } from "./section/head-section.js";
import { indicatorSection } from "./section/indicator-section.js";
import { outcomeSection } from "./section/outcome-section.js";
import { planSection } from "./section/plan-section.js";
import { recurringSections } from "./section/recurring-section.js";
import { troubleSection } from "./section/trouble-section.js";
import { unitSection } from "./section/unit-section.js";
import { waiverSections } from "./section/waiver-section.js";
import { readerFor, type TextOptions } from "./text-options.js";
import { urgentBlocks } from "./urgent-blocks.js";
import { type ManifestNote, manifestFact } from "./wording/manifest-text.js";
import { selectionFacts } from "./wording/selection-text.js";

/** How a report is written, whatever its form. */
export interface DocumentOptions extends Pick<TextOptions, "language" | "limit" | "selection"> {
  /** On what it rests, told at its end; nothing when missing. */
  readonly manifest?: ManifestNote;
}

/**
 * The whole picture as blocks. First what a reader must see: what the report rests on, the three shares, the statuses, who
 * is late, what is violated, what is due soon. Then the measures that are late, what was found and which deadlines run; then
 * clauses, units and the rest in detail. Nothing is left out without being counted. Of several plans each has its part in
 * the sections on progress; each finding is shown once.
 */
export function reportDocument(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: TextOptions = {},
): BlockDocument {
  requireObject("run", run, "rules", "findings");
  const reader = readerFor(dataset, options);
  const plans = plansOf(given);
  // What is found is found once, whatever plans there are; only of a single plan does it stand under the plan's tasks.
  const progress = plans.length === 1 ? plans[0] : undefined;
  const ofPlans = (sectionOf: (one: Progress) => Section | undefined) => sectionOfPlans(plans, sectionOf);
  const facts = { run, plans, dataset };
  return {
    language: reader.language,
    title: reportTitle(facts, reader),
    head: [
      ...factBlocks(selectionFacts(options.selection, reader)),
      ...headBlocks(facts, reader),
      ...urgentBlocks(run, reader),
    ],
    sections: [
      ...ofPlans((one) => troubleSection(one, reader)),
      findingSection(run, progress, reader),
      deadlineSection(run, reader),
      ...ofPlans((one) => planSection(one, reader)),
      ...(plans.length > 1 ? ofPlans((one) => unitSection(one, { ...run, findings: [] }, reader)) : []),
      {
        ...unitSection(progress, run, reader),
        ...(plans.length > 1 ? { title: reader.say("各单位的问题", "What was found of each unit") } : {}),
      },
      ...ofPlans((one) => groupedSection(one, reader)),
      ...ofPlans((one) => recurringSections(one, reader)[0]),
      ...ofPlans((one) => contradictionSection(one, reader)),
      indicatorSection(run, reader),
      outcomeSection(run, progress, reader),
      gapSection(run, progress, reader),
      ...waiverSections(run, reader),
      ...contradictoryDaySections(dataset, reader),
      ...changeSections(run, reader),
    ],
  };
}

/** The whole picture, and at its end on what it rests. */
export function verifiableDocument(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: DocumentOptions,
): BlockDocument {
  const document = reportDocument(run, given, dataset, options);
  if (options.manifest === undefined) return document;
  const reader = readerFor(dataset, options);
  const [, said] = manifestFact(options.manifest, reader);
  const basis: Section = {
    title: reader.say("核对", "Verification"),
    blocks: [{ kind: "paragraph", text: said }],
  };
  return { ...document, sections: [...document.sections, basis] };
}
