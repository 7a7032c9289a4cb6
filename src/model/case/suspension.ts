import { suspensionGrounds } from "../../codes/suspension.js";
import { choice, day, group, list, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";

/** Times in which a legal clock stood still; both the ground and the telling of the party can matter. */
export const suspensions = (zh: string, en: string, meaning?: string) =>
  list(
    inOrder(
      group(
        {
          from: day("中止之日", "From", "The first day that does not count."),
          until: day(
            "恢复之日",
            "Until",
            "The first day that counts again; missing while the clock stands still.",
          ).optional(),
          ground: choice(suspensionGrounds, "中止事由", "Ground").optional(),
          reason: text("具体理由", "Reason").optional(),
          notifiedOn: day("书面告知日期", "Day of written notice", "When the party was told in writing.").optional(),
        },
        "中止",
        "Suspension",
      ),
      [["from", "until"]],
    ),
    zh,
    en,
    meaning,
  );
