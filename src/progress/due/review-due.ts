import { label } from "../../codes/label.js";
import type { Progress } from "../progress.js";
import type { DueDraft } from "./due-item.js";

const review = label("核验材料并签署意见", "Review the paper, and record the verdict");

/** The papers that were handed in and that a reviewer has not reviewed, each once. */
export function reviewsDue({ measures }: Progress): readonly DueDraft[] {
  const seen = new Set<string>();
  return measures.flatMap(({ obligation, units }) =>
    units.flatMap(({ awaitedReviews }) =>
      awaitedReviews.flatMap(({ evidence, title, reviewer, due, isOverdue }): readonly DueDraft[] => {
        if (seen.has(evidence)) return [];
        seen.add(evidence);
        return [
          {
            id: `review/${evidence}`,
            kind: "review",
            title: label(`核验：${title}`, `Review of ${title}`),
            entity: "evidence",
            record: evidence,
            ...(reviewer === undefined ? {} : { unit: reviewer }),
            supporting: [],
            obligations: [obligation],
            ...(due === undefined ? {} : { due }),
            ...(isOverdue === true ? { standing: "overdue" } : {}),
            action: review,
          },
        ];
      }),
    ),
  );
}
