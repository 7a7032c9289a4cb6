import { recordedSteps } from "../../codes/enforcement.js";
import { choice, day, flag, group, list, text } from "../record/field.js";

const paper = group(
  {
    step: choice(recordedSteps, "环节", "Step"),
    title: text("文书", "Paper"),
    on: day("形成日期", "Day of the paper").optional(),
  },
  "环节文书",
  "Paper of a step",
);

/** The record of the whole process of an act of enforcement (执法全过程记录). */
export const enforcementRecord = group(
  {
    textual: flag("有文字记录", "Textual record").optional(),
    audioVisual: flag("有音像记录", "Audio-visual record").optional(),
    audioVisualRequired: flag("依规定应当音像记录", "Audio-visual record required").optional(),
    papers: list(paper, "各环节文书", "Papers of the steps").optional(),
    archivedOn: day("归档日期", "Day of archiving").optional(),
    complete: flag("记录完整", "Complete").optional(),
  },
  "执法全过程记录",
  "Record of the whole process",
);
