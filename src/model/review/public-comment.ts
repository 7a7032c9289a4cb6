import { day, group, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";

/** The time in which anybody could comment on a draft. */
export const publicComment = inOrder(
  group(
    {
      from: day("开始日期", "From"),
      until: day("截止日期", "Until", "The last day on which opinions were taken.").optional(),
      shorterBecause: text("缩短期限理由", "Why shorter").optional(),
    },
    "公开征求意见",
    "Public comment",
  ),
  [["from", "until"]],
);
