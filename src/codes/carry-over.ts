import { label } from "./label.js";
import { type CodeOf, defineVocabulary } from "./vocabulary.js";

/** How this year's measure goes on with last year's. */
export const carryOverKinds = defineVocabulary("carry-over", label("结转情况", "Carry-over"), {
  unchanged: label("结转", "Carried over"),
  changed: label("调整后结转", "Carried over, changed"),
  merged: label("合并", "Merged"),
  split: label("拆分", "Split"),
});
/** A code of {@link carryOverKinds}. */
export type CarryOverKind = CodeOf<typeof carryOverKinds>;

/** Why this year's plan has nothing that goes on with last year's measure. */
export const dropKinds = defineVocabulary("drop", label("未结转情况", "Not carried over"), {
  finished: label("已完成", "Finished"),
  cancelled: label("已撤销", "Cancelled"),
  explained: label("已说明理由", "Dropped with a reason"),
  silent: label("未完成，未说明理由", "Dropped silently"),
  "not-judgeable": label("无法判断", "Not judgeable"),
});
/** A code of {@link dropKinds}. */
export type DropKind = CodeOf<typeof dropKinds>;

/** Whether the data say that two things belong together, or their likeness suggests it. */
export const linkBases = defineVocabulary("link-basis", label("关联依据", "Basis of a link"), {
  stated: label("数据载明", "Stated in the data"),
  suggested: label("按名称相似推测，待确认", "Suggested by likeness, to be confirmed"),
});
/** A code of {@link linkBases}. */
export type LinkBasis = CodeOf<typeof linkBases>;
