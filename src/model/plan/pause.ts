import { day, group, list, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";

/** Times in which the plan's issuer halted a task or measure; unlike a legal suspension it rests on a decision alone. */
export const pauses = (zh: string, en: string, meaning?: string) =>
  list(
    inOrder(
      group(
        {
          from: day("暂停之日", "From", "The first day of the pause."),
          until: day("恢复之日", "Until", "The day on which work goes on; missing while the pause lasts.").optional(),
          reason: text("暂停理由", "Reason"),
        },
        "暂停",
        "Pause",
      ),
      [["from", "until"]],
    ),
    zh,
    en,
    meaning,
  );
