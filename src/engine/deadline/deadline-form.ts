import { label } from "../../codes/label.js";
import { withinOrBy } from "../pack/pack-messages.js";
import { nothingBeyond, type RuleForm } from "../rule/rule-form.js";
import { type Deadline, deadlineClauses, defineDeadline } from "./deadline.js";
import { deadlineDemand } from "./deadline-sentence.js";

/** The form of rules that set a time limit. */
export const deadlineForm: RuleForm<Deadline> = {
  title: label("期限", "Deadline"),
  define: defineDeadline,
  ruleClauses: {},
  clauses: deadlineClauses,
  choice: { clauses: ["within", "by"], problem: withinOrBy },
  startsAt: "starts",
  asText: "clauses",
  beyond: nothingBeyond,
  demand: deadlineDemand,
  limit: () =>
    label(
      "最长期限；起算当日不计入，届满当日完成不为逾期",
      "a maximum: the day it starts is not counted, the last day is in time",
    ),
};
