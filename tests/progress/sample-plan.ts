import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import type { IndicatorFigure, IndicatorResult, IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Finding } from "../../src/engine/run/finding.js";
import type { Severity } from "../../src/engine/run/outcome.js";
import type { RuleSummary, Run } from "../../src/engine/run/run.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { Evidence } from "../../src/model/plan/evidence.js";
import { Measure } from "../../src/model/plan/measure.js";
import { Plan } from "../../src/model/plan/plan.js";
import { ProgressReport } from "../../src/model/plan/progress-report.js";
import { Section } from "../../src/model/plan/section.js";
import { Task } from "../../src/model/plan/task.js";
import type { AnyRecord, Entity } from "../../src/model/record/entity.js";
import { Region } from "../../src/model/register/region.js";
import { Unit } from "../../src/model/register/unit.js";
import type { ProgressOptions } from "../../src/progress/options.js";
import type { MeasureProgress, Progress } from "../../src/progress/progress.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { memoryDataset } from "./memory-dataset.js";

/** What a test states of a record; the builder supplies the rest. */
export type Stated = Readonly<Record<string, unknown>>;

/** What a test states of a plan: lists of records by kind; a list that is missing holds one ordinary record, or none. */
export interface Papers {
  readonly plans?: readonly Stated[];
  readonly sections?: readonly Stated[];
  readonly tasks?: readonly Stated[];
  readonly measures?: readonly Stated[];
  readonly reports?: readonly Stated[];
  readonly evidence?: readonly Stated[];
  readonly units?: readonly Stated[];
  readonly regions?: readonly Stated[];
}

const build = <Content extends AnyRecord>(entity: Entity<string, Content>, usual: Stated, stated: readonly Stated[]) =>
  stated.map((own, place) => entity.schema.parse({ id: `${entity.name}-${place + 1}`, ...usual, ...own }));

/** A dataset of one plan, whose measures are led by `lead` and due on 2017-12-31 unless they say otherwise. */
export function planDataset({ plans = [{}], sections = [{}], tasks = [{}], ...papers }: Papers): Dataset {
  return memoryDataset({
    plan: build(Plan, usualPlan, plans),
    section: build(Section, { plan: "plan-1", number: "2", title: "主要任务" }, sections),
    task: build(Task, { plan: "plan-1", section: "section-1", number: "2.1", title: "任务" }, tasks),
    measure: build(Measure, usualMeasure, papers.measures ?? [{}]),
    "progress-report": build(ProgressReport, { measure: "measure-1", unit: "lead" }, papers.reports ?? []),
    evidence: build(Evidence, usualEvidence, papers.evidence ?? []),
    unit: build(Unit, { kind: "department", level: "prefecture" }, papers.units ?? usualUnits),
    region: build(Region, { kind: "division" }, papers.regions ?? []),
  });
}

const usualUnits: readonly Stated[] = [
  { id: "lead", title: "牵头局" },
  { id: "partner", title: "配合局" },
  { id: "county", title: "某县" },
];

const usualPlan = {
  title: "工作要点",
  issuer: "lead",
  issuedOn: "2017-04-01",
  year: 2017,
  startsOn: "2017-01-01",
  endsOn: "2017-12-31",
  basis: [],
  addressees: [],
};

const usualMeasure = {
  task: "task-1",
  obligation: "2.1a",
  kind: "duty",
  title: "措施",
  leadUnit: "lead",
  supportingUnits: [],
  startsOn: "2017-04-01",
  dueOn: "2017-12-31",
  completion: { by: "done" },
};

const usualEvidence = { measure: "measure-1", unit: "lead", kind: "document", title: "材料" };

/** A piece of evidence that takes effect, is handed in and is accepted on one day. */
export const accepted = (on: string, stated: Stated = {}): Stated => ({
  effectiveOn: on,
  submittedOn: on,
  verdict: { reviewer: "auditor", reviewedOn: on, result: "accepted" },
  ...stated,
});

/** A run that found nothing, but for what is stated. */
export const runOn = (asOf: string, stated: Partial<Run> = {}): Run => ({
  asOf: plainDate(asOf),
  packs: [],
  changes: [],
  rules: [],
  findings: [],
  pending: [],
  gaps: [],
  indicators: [],
  ...stated,
});

const clause = defineSource({
  id: "plan",
  title: label("要点", "Plan"),
  inForce: { from: plainDate("2017-04-01") },
  verified: true,
}).clause("2.1");

/** The figure of an indicator; a number stands for a known value. */
export const indicatorFigure = (
  value: number | IndicatorValue,
  target?: IndicatorFigure["target"],
): IndicatorFigure => ({
  part: { counted: 0, uncounted: 0, open: 0, maybeCounted: 0, maybeUncounted: 0, maybeOpen: 0 },
  value: typeof value === "number" ? { kind: "known", value } : value,
  ...(target === undefined ? {} : { target }),
});

/** A ratio called `rate`, but for what is stated. */
export const indicatorOf = (
  whole: number | IndicatorValue,
  stated: Partial<IndicatorResult> = {},
): IndicatorResult => ({
  pack: "pack",
  indicator: "rate",
  title: label("比例", "Rate"),
  form: "ratio",
  obligations: [],
  authority: clause,
  entity: "training",
  asOf: plainDate("2017-09-30"),
  periods: [],
  whole: indicatorFigure(whole),
  groups: {},
  ...stated,
});

/** The indicator's own target. */
export const indicatorTarget = (direction: "at-least" | "at-most" | "equal", value: number) => ({
  direction,
  value,
  authority: clause,
});

/** A finding under obligation 2.1a. */
export const findingOf = (severity: Severity, stated: Partial<Finding> = {}): Finding => ({
  id: "pack/rule/training/t-1",
  pack: "pack",
  rule: "rule",
  title: label("规则", "Rule"),
  severity,
  obligations: ["2.1a"],
  message: { id: "wrong", template: label("不符", "Wrong"), data: {} },
  where: { entity: "training", id: "t-1", unit: "county" },
  authority: [clause],
  evidence: [],
  relevantDay: plainDate("2017-05-01"),
  verified: true,
  ...stated,
});

/** A rule under obligation 2.1a and what it came to. */
export const ruleOf = (counts: Partial<RuleSummary["counts"]>): RuleSummary => ({
  pack: "pack",
  rule: "rule",
  title: label("规则", "Rule"),
  severity: "error",
  obligations: ["2.1a"],
  entity: "training",
  records: 1,
  counts: { pass: 0, fail: 0, pending: 0, undetermined: 0, "not-applicable": 0, ...counts },
  crashes: 0,
});

/** The progress of stated papers as of a day, by a run that found nothing unless one is given. */
export const progressOn = (asOf: string, papers: Papers, options?: ProgressOptions, run = runOn(asOf)): Progress =>
  progressOf(planDataset(papers), run, options);

/** The progress of the first measure. */
export const measureOn = (asOf: string, papers: Papers, options?: ProgressOptions, run?: Run): MeasureProgress =>
  progressOn(asOf, papers, options, run).measures[0]!;
