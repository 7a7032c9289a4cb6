import type { Progress } from "../progress/progress.js";
import type { Block, Section } from "../render/block.js";
import { line, span } from "../render/span.js";

/** The plans of a report: none, one, or several. */
export const plansOf = (progress: Progress | readonly Progress[] | undefined): readonly Progress[] => {
  if (progress === undefined) return [];
  return "measures" in progress ? [progress] : progress;
};

/** One section for all plans; where there are several, each under its title. */
export function sectionOfPlans(
  plans: readonly Progress[],
  sectionOf: (progress: Progress) => Section | undefined,
): readonly Section[] {
  const sections = plans.flatMap((progress) => {
    const section = sectionOf(progress);
    return section === undefined ? [] : [{ plan: progress.whole.title, ...section }];
  });
  const [first] = sections;
  if (first === undefined) return [];
  if (plans.length === 1) return [first];
  const blocks = sections.flatMap(({ plan, blocks: own }): readonly Block[] => [
    { kind: "heading", level: 3, text: line(span(plan, "strong")) },
    ...own,
  ]);
  return [{ title: first.title, blocks }];
}
