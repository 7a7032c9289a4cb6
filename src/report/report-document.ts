import type { Dataset } from "../model/dataset.js";
import type { Progress } from "../progress/progress.js";
import type { BlockDocument, Section } from "../render/block.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { changeSections } from "./change-section.js";
import { contradictionSection } from "./contradiction-section.js";
import { contradictoryDaySections } from "./contradictory-day-section.js";
import { deadlineSection } from "./deadline-section.js";
import { findingSection } from "./finding-section.js";
import { gapSection } from "./gap-section.js";
import { groupedSection } from "./grouped-section.js";
import { headBlocks, reportTitle } from "./head-section.js";
import { indicatorSection } from "./indicator-section.js";
import { outcomeSection } from "./outcome-section.js";
import { planSection } from "./plan-section.js";
import { plansOf, sectionOfPlans } from "./plans-of.js";
import { recurringSections } from "./recurring-section.js";
import { readerFor, type TextOptions } from "./text-options.js";
import { troubleSection } from "./trouble-section.js";
import { unitSection } from "./unit-section.js";
import { urgentBlocks } from "./urgent-blocks.js";
import { waiverSections } from "./waiver-section.js";

/**
 * The whole picture as blocks. First what a reader must see: what the report rests on, the three shares, the statuses, who
 * is late, what is violated, what is due soon. Then the measures that are late, what was found and which deadlines run; then
 * clauses, units and the rest in detail. Nothing is left out without being counted. Of several plans each has its part in
 * the sections on progress; what was found is told once.
 */
export function reportDocument(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: TextOptions = {},
): BlockDocument {
  const reader = readerFor(dataset, options);
  const plans = plansOf(given);
  // What is found is found once, whatever plans there are; only of a single plan does it stand under the plan's tasks.
  const progress = plans.length === 1 ? plans[0] : undefined;
  const ofPlans = (sectionOf: (one: Progress) => Section | undefined) => sectionOfPlans(plans, sectionOf);
  const facts = { run, plans, dataset };
  return {
    language: reader.language,
    title: reportTitle(facts, reader),
    head: [...headBlocks(facts, reader), ...urgentBlocks(run, reader)],
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
