import type { Dataset } from "../model/dataset.js";
import type { Progress } from "../progress/progress.js";
import type { Section } from "../render/block.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import { changeSections } from "./change-section.js";
import { contradictionSection } from "./contradiction-section.js";
import { contradictoryDaySections } from "./contradictory-day-section.js";
import { deadlineSection } from "./deadline-section.js";
import { findingSection } from "./finding-section.js";
import { gapSection } from "./gap-section.js";
import { groupedSection } from "./grouped-section.js";
import { headBlocks } from "./head-section.js";
import { indicatorSection } from "./indicator-section.js";
import { outcomeSection } from "./outcome-section.js";
import { planSection } from "./plan-section.js";
import { plansOf, sectionOfPlans } from "./plans-of.js";
import { recurringSections } from "./recurring-section.js";
import { documentText, readerFor, type TextOptions } from "./text-options.js";
import { troubleSection } from "./trouble-section.js";
import { unitSection } from "./unit-section.js";
import { waiverSections } from "./waiver-section.js";

/**
 * The whole picture for a reader before a terminal: where each clause, unit, region and kind of duty stands, what records
 * contradict, indicators, outcomes, findings,
 * deadlines, and what could not be judged. Nothing is left out without being counted. Of several plans each has its part
 * in the sections on progress; what was found is told once.
 */
export function renderReport(
  run: MarkedRun,
  given: Progress | readonly Progress[] | undefined,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  const reader = readerFor(dataset, options);
  const plans = plansOf(given);
  // What is found is found once, whatever plans there are; only of a single plan does it stand under the plan's tasks.
  const progress = plans.length === 1 ? plans[0] : undefined;
  const ofPlans = (sectionOf: (one: Progress) => Section | undefined) => sectionOfPlans(plans, sectionOf);
  const sections = [
    ...ofPlans((one) => planSection(one, reader)),
    ...ofPlans((one) => troubleSection(one, reader)),
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
    ...changeSections(run, reader),
    ...contradictoryDaySections(dataset, reader),
    findingSection(run, progress, reader),
    ...waiverSections(run, reader),
    deadlineSection(run, reader),
    gapSection(run, progress, reader),
  ];
  const head = headBlocks({ run, plans, dataset }, reader);
  // A long report scrolls away on a terminal: what it came to stands again where the reader's eye is left.
  const closing = { title: reader.say("小结", "Summary"), blocks: head };
  return documentText({ language: reader.language, title: "", head, sections: [...sections, closing] }, options);
}
