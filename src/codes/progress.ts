import { label } from "./label.js";
import { type CodeOf, defineVocabulary } from "./vocabulary.js";

/** Where a measure stands on a day. */
export const progressStatuses = defineVocabulary("progress-status", label("进展状态", "Progress status"), {
  "not-started": label("未启动", "Not started"),
  "on-track": label("正常推进", "On track"),
  "at-risk": label("进度滞后（有风险）", "At risk"),
  overdue: label("逾期未完成", "Overdue"),
  violated: label("已发现违反", "Violation found"),
  "awaiting-review": label("已报送、待核验", "Submitted, awaiting review"),
  "done-in-time": label("按期完成", "Done in time"),
  "done-late": label("逾期完成", "Done late"),
  "undone-again": label("完成后又反弹", "Undone again"),
  suspended: label("暂停", "Suspended"),
  cancelled: label("撤销", "Cancelled"),
  "not-judgeable": label("无法判断", "Not judgeable"),
});
/** A code of {@link progressStatuses}. */
export type ProgressStatus = CodeOf<typeof progressStatuses>;

/** The figures that are kept of whatever makes progress. */
export const progressFigures = defineVocabulary("progress-figure", label("进展数值", "Progress figure"), {
  claimed: label("自报完成比例", "Claimed share"),
  verified: label("核验完成比例", "Verified share"),
  gap: label("自报未获核验的比例", "Claimed and not verified"),
  planned: label("计划完成比例", "Planned share"),
  performance: label("进度绩效", "Schedule performance"),
});
/** A code of {@link progressFigures}. */
export type ProgressFigure = CodeOf<typeof progressFigures>;

/** What a unit is to a measure. */
export const unitRoles = defineVocabulary("unit-role", label("单位角色", "Role of a unit"), {
  lead: label("牵头", "Lead"),
  supporting: label("配合", "Supporting"),
  unassigned: label("未列入分工", "Not assigned"),
});
/** A code of {@link unitRoles}. */
export type UnitRole = CodeOf<typeof unitRoles>;

/** How a measure's completion reads: as a share, as all or nothing, or as kept or not kept. */
export const completionReadings = defineVocabulary("completion-reading", label("完成读法", "Reading of completion"), {
  share: label("按比例", "As a share"),
  "all-or-nothing": label("完成与否", "All or nothing"),
  kept: label("遵守与否", "Kept or not kept"),
  recurring: label("按期次", "Each occurrence by itself"),
});
/** A code of {@link completionReadings}. */
export type CompletionReading = CodeOf<typeof completionReadings>;

/** What the planned value of a measure is taken from. */
export const planBases = defineVocabulary("plan-basis", label("计划值依据", "Basis of the planned value"), {
  milestones: label("按节点期限", "Due days of the milestones"),
  "interim-targets": label("按阶段目标", "Interim targets"),
  linear: label("按时间均匀推进", "Linear between start and due day"),
  "due-day": label("到期限一次完成", "All at once on the due day"),
  occurrences: label("按各期期限", "Due days of the occurrences"),
});
/** A code of {@link planBases}. */
export type PlanBasis = CodeOf<typeof planBases>;

/** Where one occurrence of a recurring measure stands, by what is verified of it. */
export const occurrenceStates = defineVocabulary("occurrence-state", label("期次状态", "State of an occurrence"), {
  "done-in-time": label("按期完成", "Done in time"),
  "done-late": label("逾期完成", "Done late"),
  missed: label("逾期未完成", "Missed"),
  "awaiting-review": label("已报送、待核验", "Submitted, awaiting review"),
  "not-yet-due": label("未到期", "Not yet due"),
  suspended: label("暂停不计", "Suspended"),
  "not-judgeable": label("无法判断", "Not judgeable"),
});
/** A code of {@link occurrenceStates}. */
export type OccurrenceState = CodeOf<typeof occurrenceStates>;

/** How the records contradict a claim. */
export const contradictionKinds = defineVocabulary("contradiction-kind", label("自报与记录不符", "Contradiction"), {
  "indicator-shows-less": label("指标低于自报", "The indicator shows less"),
  "duty-broken": label("自报遵守而查出违反", "The duty is broken"),
  "evidence-rejected": label("佐证未获认可", "The evidence was rejected"),
  "evidence-shows-less": label("佐证少于自报", "The evidence shows less"),
  "errors-found": label("自报完成而查出问题", "Errors were found"),
  "figures-differ": label("佐证与指标不一致", "Evidence and indicator differ"),
});
/** A code of {@link contradictionKinds}. */
export type ContradictionKind = CodeOf<typeof contradictionKinds>;

/** What kind of thing is due. */
export const dueKinds = defineVocabulary("due-kind", label("待办事项", "Kind of thing due"), {
  deadline: label("法定或规定期限", "Deadline of a rule"),
  measure: label("计划举措", "Measure of the plan"),
  occurrence: label("按期举措", "Occurrence of a recurring measure"),
  review: label("待核验材料", "Review owed"),
});
/** A code of {@link dueKinds}. */
export type DueKind = CodeOf<typeof dueKinds>;

/** How pressing something due is; 三色督办 marks the first three red, yellow and blue. */
export const dueBands = defineVocabulary("due-band", label("督办颜色", "Band"), {
  overdue: label("红色（已逾期）", "Red (overdue)"),
  behind: label("黄色（进度滞后）", "Yellow (behind schedule)"),
  near: label("蓝色（临近期限）", "Blue (near its due day)"),
  later: label("未临近期限", "Not near its due day"),
});
/** A code of {@link dueBands}. */
export type DueBand = CodeOf<typeof dueBands>;
