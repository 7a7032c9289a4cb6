import { stepResults } from "../../codes/procedure.js";
import type { Vocabulary } from "../../codes/vocabulary.js";
import { choice, count, day, group, instant, list, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";

/** The dated steps of a procedure, each of a kind that the vocabulary holds; a missing list says that nothing is known. */
export const procedureSteps = <Code extends string>(
  words: Vocabulary<Code>,
  zh: string,
  en: string,
  meaning?: string,
) =>
  list(
    inOrder(
      group(
        {
          kind: choice(words, "环节", "Step"),
          on: day("完成日期", "Day of completion", "The day on which the step was done.")
            .optional()
            .meta({ "x-day-of": "at" }),
          at: instant(
            "完成时间",
            "Time of completion",
            "The day and time at which the step was done; its day is the day of completion.",
          ).optional(),
          startedOn: day("开始日期", "Day of start").optional(),
          order: count("次序", "Order", "The order of steps that were done on one day.").optional(),
          actor: text("经办主体", "Actor", "The unit, body or officer that did the step.").optional(),
          result: choice(stepResults, "结果", "Result").optional(),
          document: text("文书", "Document", "The paper in which the step is recorded.").optional(),
          note: text("备注", "Note").optional(),
        },
        "环节",
        "Step",
      ),
      [
        ["startedOn", "on"],
        ["on", "at"],
        ["at", "on"],
      ],
    ),
    zh,
    en,
    meaning,
  );
