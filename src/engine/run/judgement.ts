import { type EpochDay, fromEpochDay, type PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Observation } from "../../expression/observation.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { Rule } from "../pack/pack.js";
import { type Authority, holdsDay } from "../pack/source.js";
import { constraintTitles } from "../procedure/constraint-title.js";
import { certainDay } from "../rule/judge.js";
import { formOf } from "../rule/rule-forms.js";
import { stepsOfRule, treesOfRule } from "../rule/rule-tree.js";
import { type TreeSaid, treesSaid } from "../rule/said-clauses.js";
import { diagnosticsRecorder, type Heading, type RunLog } from "./diagnostics-recorder.js";
import type { Gap, PendingClock } from "./finding.js";
import type { Outcome } from "./outcome.js";
import { judgeByOneCalendar } from "./rule-judge.js";
import { type CompilationUnit, compilationUnit, contextOfRecord, type RunContext } from "./run-context.js";

/** What one rule comes to on one record, whatever that is, and by which law. */
export interface Judgement extends Heading {
  readonly outcome: Outcome;
  /** Of the law applied; of each version in turn where it is not known which applies, or none does. */
  readonly authority: readonly Authority[];
  /** The day whose law was applied; missing where it is not known, lies ahead or has no law. */
  readonly relevantDay?: PlainDate;
  /** The day from which the time of a deadline runs, where it is known. */
  readonly start?: PlainDate;
  /** The values it rests on, where its form says which; of a record that the rule is not for, what takes it out. */
  readonly evidence: readonly Observation[];
  readonly pending: readonly PendingClock[];
  readonly gaps: readonly Gap[];
  /** What each of its constraints came to, where its form has any: a procedure. */
  readonly constraints?: readonly ConstraintOutcome[];
}

/** What one constraint of a rule came to on one record. */
export interface ConstraintOutcome {
  /** Its id within the rule. */
  readonly constraint: string;
  /** What it demands, in words. */
  readonly title: Label;
  readonly outcome: Outcome;
}

/** Judges one record by one rule as a run does, and says by which law and on what; throws what the rule throws. */
export function judgementOf(rule: Rule, record: AnyRecord, run: RunContext): Judgement {
  const context = contextOfRecord(rule, record, run);
  const ledger: RunLog = { findings: [], pending: [], gaps: [] };
  const compiled = compilationUnit(rule.about, treesOfRule(rule), context);
  const recorder = diagnosticsRecorder(rule, compiled, context, ledger);
  const { judge, constraints } = judgeByOneCalendar(rule, context, ledger, { compiled });
  const outcome = judge(record);
  const titles = constraints === undefined ? undefined : constraintTitles(rule, run.pack);
  const day = dayApplied(rule, record, compiled, context);
  const version = Number.isNaN(day) ? undefined : versionOn(rule, day);
  const account = version === undefined ? { evidence: [] } : accountOf(rule, version, record, compiled);
  return Object.freeze({
    ...recorder.heading(record),
    outcome,
    authority: version === undefined ? rule.versions.map(({ source }) => source) : recorder.authority(version, day),
    ...(version === undefined ? {} : { relevantDay: fromEpochDay(day) }),
    ...account,
    pending: Object.freeze(ledger.pending),
    gaps: Object.freeze(ledger.gaps),
    ...(constraints === undefined
      ? {}
      : {
          constraints: constraints.ids.map((constraint) => ({
            constraint,
            title: titles?.get(constraint) as Label,
            outcome: constraints.of(constraint),
          })),
        }),
  });
}

/** The day whose law the judge has just applied, `NaN` where it found none. */
function dayApplied(
  rule: Rule,
  record: AnyRecord,
  { compiler, frame }: CompilationUnit,
  { clock }: RunContext,
): EpochDay {
  if (stepsOfRule(rule) === undefined) return frame.relevantDay;
  // The steps are each under the law of their own day unless the rule names one for all.
  const day = rule.relevantDay === undefined ? Number.NaN : certainDay(rule.relevantDay, compiler)(record, frame);
  return clock.isBefore(day) ? Number.NaN : day;
}

const versionOn = (rule: Rule, day: EpochDay): Rule["versions"][number] | undefined =>
  rule.versions.find(({ inForce }) => holdsDay(inForce, fromEpochDay(day)));

/** From when time runs under a version, and the values by which it judged. */
function accountOf(
  rule: Rule,
  version: Rule["versions"][number],
  record: AnyRecord,
  { compiler, observer, frame }: CompilationUnit,
): Pick<Judgement, "start" | "evidence"> {
  const conditions = [version.when, version.binding].flatMap((node) => node ?? []);
  const unmet = conditions.find((node) => compiler.statement(node)(record, frame) === false);
  const open = unmet ?? conditions.find((node) => compiler.statement(node)(record, frame) === undefined);
  if (open !== undefined) return { evidence: observer.reasons(open, record, frame) };
  const { startsAt } = formOf(rule);
  const start = startsAt === undefined ? undefined : (Reflect.get(version, startsAt) as Node | undefined);
  const day = start === undefined ? Number.NaN : certainDay(start, compiler)(record, frame);
  const said = treesSaid(formOf(rule).clauses, version).filter(({ clause: { isEvidence = true } }) => isEvidence);
  const isStatement = ({ clause: { kind } }: TreeSaid): boolean => kind === "statement";
  return {
    ...(Number.isNaN(day) ? {} : { start: fromEpochDay(day) }),
    evidence: [
      ...said
        .filter(isStatement)
        .flatMap(({ tree }) => (tree === undefined ? [] : observer.reasons(tree, record, frame))),
      ...observer.values(
        said.filter((one) => !isStatement(one)).map(({ tree }) => tree),
        record,
        frame,
      ),
    ],
  };
}
