import type { Severity } from "../engine/run/outcome.js";
import { requireObject } from "../model/record/require-object.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";

/** What a reader wants to see of a run; what is missing chooses all. */
export interface Selection {
  readonly unit?: string;
  /** A rule by its id, with or without its pack before it. */
  readonly rule?: string;
  /** A clause of the plan such as `2.12`, with all obligations under it, or one obligation such as `2.12d`. */
  readonly clause?: string;
  readonly entity?: string;
  readonly severity?: Severity;
}

/** Whether anything is chosen. */
export const isChosen = (selection: Selection): boolean => Object.values(selection).some((one) => one !== undefined);

/**
 * The part of a run that is chosen: its findings, deadlines, gaps and indicators, and the rules that they are of. The counts
 * of a rule stay those of all records.
 */
export function selectRun(run: MarkedRun, selection: Selection): MarkedRun {
  requireObject("run", run, "rules", "findings");
  requireObject("selection", selection);
  const { unit, rule, clause, entity, severity } = selection;
  const ofRule = (one: { readonly pack: string; readonly rule: string }): boolean =>
    rule === undefined || one.rule === rule || `${one.pack}/${one.rule}` === rule;
  const ofClause = ({ obligations }: { readonly obligations: readonly string[] }): boolean =>
    clause === undefined || obligations.some((obligation) => isUnder(obligation, clause));
  const ofPlace = ({ where }: { readonly where: { readonly entity: string; readonly unit?: string } }): boolean =>
    (unit === undefined || where.unit === unit) && (entity === undefined || where.entity === entity);
  const findings = run.findings.filter(
    (one) => ofRule(one) && ofClause(one) && ofPlace(one) && (severity === undefined || one.severity === severity),
  );
  const pending = run.pending.filter((one) => severity === undefined && ofRule(one) && ofClause(one) && ofPlace(one));
  const gaps = run.gaps.filter((one) => severity === undefined && ofRule(one) && ofClause(one) && ofPlace(one));
  const told = new Set([...findings, ...pending, ...gaps].map((one) => `${one.pack}/${one.rule}`));
  const byRecord = unit !== undefined || severity !== undefined;
  return {
    ...run,
    findings,
    pending,
    gaps,
    rules: run.rules.filter((one) =>
      byRecord
        ? told.has(`${one.pack}/${one.rule}`)
        : ofRule(one) && ofClause(one) && (entity === undefined || one.entity === entity),
    ),
    indicators: byRecord || rule !== undefined || entity !== undefined ? [] : run.indicators.filter(ofClause),
  };
}

/** Whether an obligation is one, or belongs to a clause: `2.12d` to `2.12` and to `2`, but not to `2.1`. */
export const isUnder = (obligation: string, clause: string): boolean =>
  obligation === clause || (obligation.startsWith(clause) && !/^\d/.test(obligation.slice(clause.length)));

/** The measures of a plan that are chosen: those of a clause, and those that a unit leads, supports or reviews. */
export function selectProgress(progress: Progress, selection: Selection): Progress {
  requireObject("progress", progress, "measures", "units");
  requireObject("selection", selection);
  const { unit, clause } = selection;
  if (unit === undefined && clause === undefined) return progress;
  const measures = progress.measures.filter(
    (one) =>
      (clause === undefined || isUnder(one.obligation, clause)) &&
      (unit === undefined || one.units.some((part) => part.unit === unit)),
  );
  const kept = new Set(measures.map(({ measure }) => measure));
  return {
    ...progress,
    measures,
    contradictions: progress.contradictions.filter(
      (one) => kept.has(one.measure) && (unit === undefined || one.unit === unit),
    ),
    units: unit === undefined ? progress.units : progress.units.filter((one) => one.unit === unit),
  };
}
