import { type EpochDay, epochDay } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import { mayHoldMore } from "../../expression/compile/absence.js";
import type { Evaluator } from "../../expression/compile/evaluator.js";
import { spend } from "../../expression/compile/work.js";
import type { Node } from "../../expression/node.js";
import type { Observation } from "../../expression/observation.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { type Applicability, applicability, isMissing, type Judge, lawDay } from "../rule/judge.js";
import { type DiagnosticsRecorder, dueSpanOfSeconds } from "../run/diagnostics-recorder.js";
import type { Outcome } from "../run/outcome.js";
import type { CompilationUnit, RunContext } from "../run/run-context.js";
import type { AnyStep } from "./constraint.js";
import type { ConstraintOutcomes } from "./constraint-outcomes.js";
import type { BuiltConstraint, BuiltPattern, Procedure, ProcedureVersion } from "./procedure.js";
import { seenEnd, stepEvidence } from "./procedure-evidence.js";
import { judgeConstraint } from "./procedure-judge.js";
import { templateShapes } from "./procedure-template.js";
import type { ResolvedConstraint, StepTest, TraceStep } from "./procedure-trace.js";
import type { ConstraintVerdict, MissingKind, TimeSpan, Violation } from "./procedure-verdict.js";
import { resolveConstraint, traceStep } from "./resolve-constraint.js";

/** A version that is ready to judge. */
interface ReadyVersion extends Applicability {
  readonly version: ProcedureVersion;
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly closed: Evaluator<boolean | undefined> | undefined;
  readonly constraints: readonly ReadyConstraint[];
}

interface ReadyConstraint {
  readonly built: BuiltConstraint;
  readonly when: Evaluator<boolean | undefined> | undefined;
  readonly resolved: ResolvedConstraint;
}

/** What was found wrong, missing or still running in one record. */
interface Account {
  readonly violations: {
    readonly version: ReadyVersion;
    readonly built: BuiltConstraint;
    readonly violation: Violation;
  }[];
  readonly missing: Observation[];
  reason: Label | undefined;
  isUndetermined: boolean;
  pending:
    | { readonly version: ReadyVersion; readonly built: BuiltConstraint; readonly due: TimeSpan | undefined }
    | undefined;
  passes: boolean;
}

/**
 * Prepares a procedure. A step is judged by the version in force on its own day; the existence of a step by the
 * version in force on the rule's relevant day or, while that day is missing, on the as-of day.
 */
export function procedureJudge(
  rule: Procedure,
  compiled: CompilationUnit,
  context: RunContext,
  recorder: DiagnosticsRecorder,
  outcomes: ConstraintOutcomes,
): Judge {
  const { compiler, observer, frame } = compiled;
  const { clock, calendar } = context;
  const stepsOf = compiler.list(rule.steps) as Evaluator<readonly AnyStep[] | undefined>;
  const mayGoOn = mayHoldMore(rule.steps, compiler);
  const { relevantDay } = rule;
  const lawDayOf =
    relevantDay === undefined
      ? undefined
      : lawDay(
          relevantDay,
          compiler.day(relevantDay, "earliest"),
          compiler,
          rule.versions.map(({ inForce }) => inForce),
        );
  const evidence = stepEvidence(rule, compiler);
  const observed = (step: TraceStep, names: readonly string[]): readonly Observation[] =>
    evidence.observed(current, steps[step.index] as AnyStep, step.index, names);
  let steps: readonly AnyStep[] = [];

  const testOf = (pattern: BuiltPattern): StepTest => {
    const { kinds, that } = pattern;
    if (that === undefined) return ({ kind }) => kinds.includes(kind);
    const slot = compiler.slotOf(that.item);
    const body = compiler.statement(that.body);
    return ({ kind, index }) => {
      if (!kinds.includes(kind)) return false;
      frame.items[slot] = steps[index];
      return body(current, frame);
    };
  };
  let current: AnyRecord;
  const ready = rule.versions.map((version): ReadyVersion => {
    const { closed, inForce } = version;
    const from = epochDay(inForce.from);
    const until = inForce.until === undefined ? Number.POSITIVE_INFINITY : epochDay(inForce.until);
    const governs = (day: EpochDay) => (Number.isNaN(day) ? undefined : from <= day && day < until);
    return {
      version,
      from,
      until,
      ...applicability(version, compiler),
      closed: closed === undefined ? undefined : compiler.statement(closed),
      constraints: version.constraints.map((built) => ({
        built,
        when: built.when === undefined ? undefined : compiler.statement(built.when),
        resolved: resolveConstraint(built, testOf, governs, context.parameters, clock),
      })),
    };
  });

  const noteMissing = (account: Account, node: Node | undefined): void => {
    account.isUndetermined = true;
    account.missing.push(...observer.wanting([node], current, frame));
  };
  /** Of a version of which nothing can be said, what it would demand if it applied. */
  const noteOpen = ({ version }: ReadyVersion, isInForce: boolean): void => {
    for (const { id, template } of version.constraints)
      if (isInForce || template !== "existence") outcomes.note(id, "undetermined");
  };
  const noteVerdict = (account: Account, version: ReadyVersion, built: BuiltConstraint, verdict: ConstraintVerdict) => {
    outcomes.note(built.id, verdict.outcome);
    switch (verdict.outcome) {
      case "pass":
        account.passes = true;
        return;
      case "not-applicable":
        return;
      case "pending":
        if (account.pending === undefined || isSooner(verdict.due, account.pending.due))
          account.pending = { version, built, due: verdict.due };
        return;
      case "undetermined":
        account.isUndetermined = true;
        for (const { kind, steps: lacking, reason } of verdict.missing) {
          account.reason ??= reason;
          for (const step of lacking)
            account.missing.push(...observed(step, [fieldOfMissing[kind] ?? "on"]).filter(isMissing));
        }
        return;
      case "fail":
        for (const violation of verdict.violations) account.violations.push({ version, built, violation });
    }
  };

  const report = (trace: readonly TraceStep[], day: EpochDay, { violations }: Account): void => {
    const times = new Map<string, number>();
    for (const { version, built, violation } of violations) {
      const { first, second, due, notBefore } = violation;
      const kinds = new Set([first?.kind, second?.kind, ...patternKinds(built)]);
      const nth = (times.get(built.id) ?? 0) + 1;
      times.set(built.id, nth);
      const activation = activationOf(built, violation);
      spend(frame, trace.length, rule.steps);
      recorder.fail(current, version.version, activation ?? day, {
        messageId: built.id,
        template: built.message,
        data: {
          ...evidence.dataOf("first", first, built.first ?? built.step),
          ...evidence.dataOf("second", second, built.second),
          due: seenEnd(due, "latest"),
          notBefore: seenEnd(notBefore, "earliest"),
        },
        evidence: trace
          .filter(({ kind }) => kinds.has(kind))
          .flatMap((step) =>
            observed(step, ["on", "at", "order", "result", "actor"]).filter((seen) => !isMissing(seen)),
          ),
        field: evidence.path,
        ...(due === undefined ? {} : dueSpanOfSeconds(due.earliest, due.latest)),
        key: nth === 1 ? built.id : `${built.id}/${nth}`,
        parameters: [built.within, built.notSooner, built.onlyAfter, built.atLeast, built.atMost].flatMap(
          (id) => id ?? [],
        ),
        constraint: built.id,
      });
    }
  };
  return (record): Outcome => {
    current = record;
    frame.turn += 1;
    frame.relevantDay = clock.lawDay;
    outcomes.fill("not-applicable");
    const own = lawDayOf?.(record, frame) ?? Number.NaN;
    if (clock.isBefore(own)) return "not-applicable";
    const day = Number.isNaN(own) ? clock.lawDay : own;
    const isInForce = ({ from, until }: ReadyVersion): boolean =>
      Number.isNaN(own) ? clock.isNotBefore(from) && clock.isBefore(until) : from <= own && own < until;
    frame.relevantDay = day;
    const account: Account = {
      violations: [],
      missing: [],
      reason: undefined,
      isUndetermined: false,
      pending: undefined,
      passes: false,
    };
    let trace: readonly TraceStep[] | undefined;
    for (const version of ready) {
      const isFor = version.isFor === undefined ? true : version.isFor(record, frame);
      if (isFor === false) continue;
      if (isFor === undefined) {
        if (!isInForce(version) && version.version.constraints.every(({ template }) => template === "existence"))
          continue;
        noteOpen(version, isInForce(version));
        for (const node of version.open(current, frame)) noteMissing(account, node);
        continue;
      }
      const found = stepsOf(record, frame);
      if (found === undefined) {
        if (!isInForce(version)) continue;
        account.isUndetermined = true;
        noteOpen(version, true);
        account.missing.push(...observer.values([rule.steps], record, frame));
        continue;
      }
      steps = found;
      trace ??= found.map(traceStep);
      const isClosed = version.closed === undefined ? false : version.closed(record, frame);
      const closed = isClosed === true && mayGoOn?.(record, frame) === true ? undefined : isClosed;
      for (const { built, when, resolved } of version.constraints) {
        if (resolved.template === "existence" && !isInForce(version)) continue;
        const applies = when === undefined ? true : when(record, frame);
        if (applies === false) continue;
        const verdict = judgeConstraint(resolved, trace, { clock, closed, calendar });
        // Steps that satisfy the constraint, or do not call for it, do so whether or not it applies.
        const isSettled = verdict.outcome === "pass" || verdict.outcome === "not-applicable";
        if (applies === undefined && !isSettled) {
          outcomes.note(built.id, "undetermined");
          noteMissing(account, built.when);
        } else noteVerdict(account, version, built, verdict);
      }
    }
    if (account.violations.length > 0) {
      report(trace ?? [], day, account);
      return "fail";
    }
    if (account.isUndetermined) {
      recorder.gap(record, distinct(account.missing), account.reason);
      return "undetermined";
    }
    if (account.pending !== undefined) {
      const { version, built, due } = account.pending;
      recorder.pending(record, version.version, day, {
        ...(due === undefined ? {} : dueSpanOfSeconds(due.earliest, due.latest)),
        constraint: built.id,
      });
      return "pending";
    }
    return account.passes ? "pass" : "not-applicable";
  };
}

/** The field of a step that would say what is missing; its day where that is nothing else. */
const fieldOfMissing: Readonly<Partial<Record<MissingKind, string>>> = {
  actor: "actor",
  order: "order",
  pattern: "result",
  time: "at",
};

/** The day of the step whose law was applied; unknown for what is missing altogether. */
function activationOf({ template }: BuiltConstraint, { first, second }: Violation): EpochDay | undefined {
  const isPair = template !== "existence" && template !== "absence" && template !== "init";
  const step = isPair && templateShapes[template].second !== undefined ? (second ?? first) : (first ?? second);
  return step === undefined || Number.isNaN(step.on) ? undefined : step.on;
}

/** Each value once, though several constraints may lack it. */
const distinct = (missing: readonly Observation[]): readonly Observation[] => [
  ...new Map(missing.map((one) => [`${one.entity}/${one.id}/${one.path}`, one])).values(),
];

const patternKinds = ({ step, first, second }: BuiltConstraint): readonly string[] =>
  [step, first, second].flatMap((pattern) => pattern?.kinds ?? []);

const isSooner = (one: TimeSpan | undefined, other: TimeSpan | undefined): boolean =>
  one !== undefined && (other === undefined || one.latest < other.latest);
