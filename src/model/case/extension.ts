import { periodUnits } from "../../calendar/unit/unit-vocabulary.js";
import { approverRoles } from "../../codes/suspension.js";
import { choice, count, day, group, list, text } from "../record/field.js";

/** The times by which a period was lengthened, with who approved it and when the party was told. */
export const extensions = (zh: string, en: string, meaning?: string) =>
  list(
    group(
      {
        count: count("延长期限", "Length", "The number of units added."),
        unit: choice(periodUnits, "期限单位", "Unit"),
        approvedOn: day("批准日期", "Day of approval"),
        approver: text("批准人", "Approver").optional(),
        approverRole: choice(approverRoles, "批准人身份", "Role of the approver").optional(),
        reason: text("延长理由", "Reason").optional(),
        notifiedOn: day("告知日期", "Day of notice", "When the party was told.").optional(),
      },
      "延长",
      "Extension",
    ),
    zh,
    en,
    meaning,
  );
