import type { Assessment } from "../../src/assessment/assessment.js";
import { days, workingDays, years } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { xinjiangCalendar } from "../../src/calendar/xinjiang-calendar.js";
import { label } from "../../src/codes/label.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Run } from "../../src/engine/run/run.js";
import { defineLadder } from "../../src/escalation/define-ladder.js";
import { escalate } from "../../src/escalation/escalate.js";
import type { Call } from "../../src/escalation/escalation.js";
import type { Ladder, LadderDefinition, LadderStep } from "../../src/escalation/ladder.js";
import {
  type LadderCondition,
  onCases,
  onOverdueMeasure,
  onUnremediedFinding,
} from "../../src/escalation/ladder-condition.js";
import type { SupervisedFacts } from "../../src/escalation/supervised-facts.js";
import { UnlawfulCase } from "../../src/model/case/unlawful-case.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { Stated } from "../progress/sample-plan.js";
import { runOn } from "../progress/sample-plan.js";

/** The paper of these tests, in force from 2017 until the end of 2018. */
export const paper = defineSource({
  id: "paper",
  title: label("问责办法", "Measures on accountability"),
  inForce: { from: plainDate("2017-01-01"), until: plainDate("2019-01-01") },
  verified: true,
});

export const several = defineParameter({
  id: "several",
  title: label("多起", "Several"),
  values: [{ value: 2, source: paper.clause("第一条") }],
});
export const oneYear = defineParameter({
  id: "one-year",
  title: label("一年", "One year"),
  values: [{ value: years(1), source: paper.clause("第一条") }],
});
export const tenDays = defineParameter({
  id: "ten-days",
  title: label("十日", "Ten days"),
  values: [{ value: days(10), source: paper.clause("第二条") }],
});
export const fiveWorkingDays = defineParameter({
  id: "five-working-days",
  title: label("五个工作日", "Five working days"),
  values: [{ value: workingDays(5), source: paper.clause("第二条") }],
});

/** Two major cases within one year. */
export const graveCases = onCases({
  title: label("一年内多起重大违法行政案件", "Several major unlawful cases within a year"),
  about: UnlawfulCase,
  unit: (one) => one.unit,
  on: (one) => one.establishedOn,
  when: (one) => one.major,
  answered: (one) => one.accountabilityOn,
  atLeast: several,
  within: oneYear,
});

export const unremedied = onUnremediedFinding({ title: label("问题逾期未整改", "Not remedied"), beyond: tenDays });
export const overdue = onOverdueMeasure({ title: label("措施逾期未完成", "Overdue"), beyond: tenDays });

/** A step that is due on a condition, but for what is stated. */
export const stepOn = (condition: LadderCondition, stated: Partial<LadderStep> = {}): LadderStep => ({
  id: "step",
  title: label("步骤", "Step"),
  measure: "interview",
  source: paper.clause("第三条"),
  conditions: [condition],
  ...stated,
});

/** A ladder of some steps. */
export const ladderOf = (steps: readonly LadderStep[], stated: Partial<LadderDefinition> = {}): Ladder =>
  defineLadder({
    id: "sample",
    title: label("样例阶梯", "Sample ladder"),
    version: "1",
    sources: [paper],
    parameters: [several, oneYear, tenDays, fiveWorkingDays],
    calendar: xinjiangCalendar,
    steps,
    ...stated,
  });

/** What a test states of the records: lists by entity; the rest is supplied. */
export interface Records {
  readonly cases?: readonly Stated[];
  readonly measures?: readonly Stated[];
}

/** Records of the unit `county` and, where they say so, of `other`. */
export const recordsOf = ({ cases = [], measures = [] }: Records) =>
  loadDataset({
    unit: ["county", "other"].map((id) => ({ id, title: id, kind: "government", level: "county" })),
    "unlawful-case": cases.map((one, index) => ({
      id: `case-${index + 1}`,
      unit: "county",
      title: "案件",
      major: true,
      ...one,
    })),
    "supervision-measure": measures.map((one, index) => ({
      id: `taken-${index + 1}`,
      unit: "county",
      kind: "interview",
      ...one,
    })),
  });

/** Every call that a condition makes on the county as of a day. */
export function callsOn(
  asOf: string,
  condition: LadderCondition | LadderStep,
  records: Records = {},
  facts: Partial<Omit<SupervisedFacts, "run">> & { readonly run?: Partial<Run>; readonly assessment?: Assessment } = {},
): readonly Call[] {
  const step = "conditions" in condition ? condition : stepOn(condition);
  const { units } = escalate(ladderOf([step]), {
    dataset: recordsOf(records),
    ...facts,
    run: runOn(asOf, facts.run),
  });
  return units.find(({ unit }) => unit === "county")?.calls ?? [];
}
