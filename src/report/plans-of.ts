import type { Progress } from "../progress/progress.js";
import type { Section } from "./section.js";
import { line, span } from "./span.js";

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
  const lines = sections.flatMap(({ plan, lines: own }) => [line(span(`■ ${plan}`, "strong")), ...own]);
  return [{ title: first.title, lines }];
}
