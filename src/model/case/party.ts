import { partyKinds } from "../../codes/enforcement.js";
import { choice, group, text } from "../record/field.js";

/** The citizen, business or organisation on the other side of a case, without personal names. */
export const party = (zh: string, en: string, meaning?: string) =>
  group(
    {
      kind: choice(partyKinds, "当事人类型", "Kind of party"),
      title: text("名称", "Name", "The name of a business or organisation; never a citizen's.").optional(),
      creditCode: text("统一社会信用代码", "Unified social credit code", "Eighteen characters, GB 32100.").optional(),
    },
    zh,
    en,
    meaning,
  );
