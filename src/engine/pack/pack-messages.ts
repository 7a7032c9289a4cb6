import type { PlainDate } from "../../calendar/plain-date.js";
import { nearest } from "../../codes/identifier/nearest.js";
import { type Label, label } from "../../codes/label.js";
import type { ParameterKind } from "../../expression/node.js";
import { type Problem, problem } from "../../problem/problem.js";

// Names and ids.

export const noKebabCaseId = (example: string): Problem => problem("pack/id-not-kebab-case", { example });

export const noKebabCaseName = (name: string): Problem => problem("pack/name-not-kebab-case", { name });

export const emptyVersion: Problem = problem("pack/empty-version", {});

export const sameId = (what: string): Problem => problem("pack/duplicate-id", { what });

export const sameEntity = (name: string): Problem => problem("pack/duplicate-entity", { name });

export const noEntityOf = (name: string, whose: string): Problem => problem("pack/foreign-entity", { name, whose });

export const noRecordsOf = (name: string, own: readonly string[]): Problem =>
  problem("pack/records-of-foreign-entity", { name }, nearest(name, own));

export const noSeverity = (severity: string): Problem => problem("pack/unknown-severity", { severity });

export const noMeasure = (measure: string): Problem => problem("pack/unknown-measure", { measure });

export const unlistedObligation = (id: string, known: readonly string[]): Problem =>
  problem("pack/unknown-obligation", { id }, nearest(id, known));

export const noFieldOf = (entity: string, field: string): Problem => problem("pack/unknown-field", { entity, field });

export const unknownWatcher = (id: string, known: readonly string[]): Problem =>
  problem("pack/unknown-watcher", { id }, nearest(id, known));

// Sources and days.

export const sourceless: Problem = problem("pack/no-source", {});

export const unlistedSource = (source: string): Problem => problem("pack/unknown-source", { source });

export const noDay = (day: string): Problem => problem("pack/invalid-day", { day });

export const emptyInterval = (from: PlainDate, until: PlainDate): Problem =>
  problem("pack/empty-interval", { from, until });

export const overlapping = (day: PlainDate): Problem => problem("pack/overlapping-intervals", { day });

export const leavingGap = (from: PlainDate, until: PlainDate): Problem =>
  problem("pack/gap-between-intervals", { from, until });

// Parameters.

export const mixedKinds = (kind: ParameterKind, others: ParameterKind): Problem =>
  problem("pack/values-of-mixed-kinds", { kind, others });

export const changedKind = (kind: ParameterKind, changed: ParameterKind): Problem =>
  problem("pack/change-of-kind", { kind, changed });

export const unlistedParameter = (id: string, by: "pack" | "ladder" = "pack"): Problem =>
  problem("pack/unknown-parameter", { by, id });

export const otherKind = (id: string, kind: ParameterKind, wanted: ParameterKind): Problem =>
  problem("expression/parameter-of-other-kind", { id, listed: kind, holds: wanted });

// Changes and packs taken over.

export const nothingToChange = (id: string, known: readonly string[]): Problem =>
  problem("pack/unknown-id", { id }, nearest(id, known));

export const endless: Problem = problem("pack/no-end-of-procedure", {});

export const withoutReason = (id: string): Problem => problem("pack/disabled-without-reason", { id });

export const notAdopted = (pack: string, rule: string, known: readonly string[]): Problem =>
  problem("pack/unknown-adopted-rule", { pack, rule }, nearest(rule, known));

// What rules say.

export const bindsNobody: Problem = problem("pack/binds-nobody", {});

export const boundWithoutUnit: Problem = problem("pack/binds-without-unit", {});

export const noBoundCode = (code: string, known: readonly string[]): Problem =>
  problem("pack/unknown-bound-code", { code }, nearest(code, known));

export const versionless: Problem = problem("pack/no-version", {});

export const withinOrBy: Problem = problem("pack/within-or-by", {});

export const withoutStart: Problem = problem("pack/missing-start", {});

export const onlyWithPeriod = (name: string): Problem => problem("pack/only-with-within", { name });

export const checkless: Problem = problem("pack/check-not-a-function", {});
export const messageless: Problem = problem("pack/no-messages", {});
export const missingMessage: Problem = problem("pack/missing-message", {});
export const emptyMessage: Problem = problem("pack/empty-message", {});

export const strayBrace = problem("pack/stray-brace", {});
export const bracedTitle = problem("pack/brace-in-title", {});

export const unfilled = (name: string, supplied: readonly string[]): Problem =>
  problem("pack/unfilled-placeholder", { name }, nearest(name, supplied));

export const sameConstraint = (id: string): Problem => problem("pack/duplicate-constraint", { id });

export const noStep = (kind: string, known: readonly string[]): Problem =>
  problem("pack/unknown-step", { kind }, nearest(kind, known));

export const neverDue: Problem = problem("pack/never-due", {});
export const gradeless: Problem = problem("pack/no-grade", {});

// What indicators say.

export const noDimension: Problem = problem("pack/no-such-dimension", {});

export const noDimensionNamed = (name: string): Problem => problem("pack/unknown-dimension", { name });

export const noShare = (parameter: string, value: number): Problem =>
  problem("pack/target-not-a-share", { parameter, value });

export const percentileless: Problem = problem("pack/no-percentiles", {});

export const noPercentile = (percentile: number): Problem => problem("pack/invalid-percentile", { percentile });

export const samePercentile = (percentile: number): Problem => problem("pack/duplicate-percentile", { percentile });

/** What the trees of rules and indicators have to be, beside the kinds of values. */
export const wantedByRules = {
  unit: label("单位", "a unit"),
  value: label("数值", "a value"),
  suspensions: label("中止记录的列表", "a list of suspensions"),
  extensions: label("延长记录的列表", "a list of extensions"),
  steps: label("程序环节的列表", "a list of steps"),
  key: label("文本或数", "a text or number"),
} as const satisfies Readonly<Record<string, Label>>;
