import { type EpochDay, epochDay } from "../../calendar/plain-date.js";
import { dependsOnAsOf } from "../../expression/as-of-dependence.js";
import type { EvaluationFrame, Evaluator } from "../../expression/compile/evaluator.js";
import type { Node } from "../../expression/node.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { Interval } from "../pack/source.js";
import type { DiagnosticsRecorder } from "../run/diagnostics-recorder.js";
import type { Outcome } from "../run/outcome.js";
import type { CompilationUnit, RunContext } from "../run/run-context.js";
import { undeterminedReason } from "../run/undetermined-reason.js";
import type { VersionBase } from "./rule.js";

/** Judges one record and writes down what is not a plain pass. */
export type Judge = (record: AnyRecord) => Outcome;

/** What the form of a rule does with a record that one version is for. */
export type VersionJudge = (record: AnyRecord, day: EpochDay) => Outcome;

/** A version that is ready to judge. */
interface ReadyVersion extends Applicability {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly version: VersionBase;
  readonly judge: VersionJudge;
  readonly day: Evaluator<EpochDay> | undefined;
}

/**
 * Finds the version of the day whose law applies, and lets it judge the records that it is for.
 * `dayOf` names the tree of that day; without one it is the as-of day.
 */
export function judgeByVersion<Version extends VersionBase>(
  versions: readonly Version[],
  dayOf: (version: Version) => Node | undefined,
  prepare: (version: Version) => VersionJudge,
  { compiler, observer, frame }: CompilationUnit,
  { clock }: RunContext,
  recorder: DiagnosticsRecorder,
): Judge {
  const ready = versions.map((version): ReadyVersion => {
    const { inForce } = version;
    const day = dayOf(version);
    return {
      from: epochDay(inForce.from),
      until: inForce.until === undefined ? Number.POSITIVE_INFINITY : epochDay(inForce.until),
      version,
      ...applicability(version, compiler),
      judge: prepare(version),
      day: day === undefined ? undefined : lawDay(day, certainDay(day, compiler), compiler, [inForce]),
    };
  });

  const undetermined = (record: AnyRecord, { version, open }: ReadyVersion): Outcome => {
    // Where the day is known its law was found, and what is wanting is wanted by the version.
    const day = Number.isNaN(frame.relevantDay) ? dayOf(version as Version) : undefined;
    const missing = observer.wanting([day], record, frame);
    const unclear = observer.wanting(open(record, frame), record, frame);
    const needed = missing.length > 0 ? missing : unclear;
    recorder.gap(record, needed, needed.length === 0 ? undeterminedReason : undefined);
    return "undetermined";
  };

  const judgeIn = (record: AnyRecord, one: ReadyVersion, day: EpochDay): Outcome => {
    frame.relevantDay = day;
    if (one.isFor !== undefined) {
      const isFor = one.isFor(record, frame);
      if (isFor === false) return "not-applicable";
      if (isFor === undefined) return undetermined(record, one);
    }
    return one.judge(record, day);
  };

  return (record) => {
    frame.turn += 1;
    let unknown: ReadyVersion | undefined;
    for (const one of ready) {
      frame.relevantDay = Number.NaN;
      if (one.day === undefined) {
        if (clock.isNotBefore(one.from) && clock.isBefore(one.until)) return judgeIn(record, one, clock.lawDay);
        continue;
      }
      const day = one.day(record, frame);
      if (day >= one.from && day < one.until) return clock.isBefore(day) ? "not-applicable" : judgeIn(record, one, day);
      // Of a record whose day is missing nothing can be said, unless the version is not for it whatever the day.
      if (Number.isNaN(day) && one.isFor?.(record, frame) !== false) unknown ??= one;
    }
    return unknown === undefined ? "not-applicable" : undetermined(record, unknown);
  };
}

/** Whether a version is for a record: its conditions hold and it binds the unit that answers. */
export interface Applicability {
  /** Nothing where it is for every record. */
  readonly isFor: Evaluator<boolean | undefined> | undefined;
  /** The conditions that are unknown of a record. */
  open(record: AnyRecord, frame: EvaluationFrame): readonly Node[];
}

/** Compiles the conditions of a version and the statement that it binds the unit. */
export function applicability({ when, binding }: VersionBase, compiler: CompilationUnit["compiler"]): Applicability {
  const holds = when === undefined ? undefined : compiler.statement(when);
  const isBound = binding === undefined ? undefined : compiler.statement(binding);
  const conditions = [
    { node: when, reading: holds },
    { node: binding, reading: isBound },
  ];
  return {
    isFor:
      holds === undefined || isBound === undefined
        ? (holds ?? isBound)
        : (record, frame) => {
            const one = holds(record, frame);
            if (one === false) return false;
            const other = isBound(record, frame);
            return other === false ? false : one === true ? other : undefined;
          },
    open: (record, frame) =>
      conditions.flatMap(({ node, reading }) =>
        node !== undefined && reading?.(record, frame) === undefined ? [node] : [],
      ),
  };
}

/** The day whose law applies to a record, as those read it who ask which of some versions are in force. */
export function lawDay(
  node: Node,
  day: Evaluator<EpochDay>,
  compiler: CompilationUnit["compiler"],
  inForce: readonly Interval[],
): Evaluator<EpochDay> {
  const { watch } = compiler.binding.clock;
  if (watch === undefined || !dependsOnAsOf(node)) return day;
  return watch.lawDay(
    day,
    inForce.flatMap(({ from, until }) => [from, until].flatMap((one) => (one === undefined ? [] : epochDay(one)))),
  );
}

/** A day that is known only when both ends of what is possible are the same. */
export function certainDay(node: Node, compiler: CompilationUnit["compiler"]): Evaluator<EpochDay> {
  const earliest = compiler.day(node, "earliest");
  const latest = compiler.day(node, "latest");
  if (earliest === latest) return earliest;
  return (record, frame) => {
    const day = earliest(record, frame);
    return day === latest(record, frame) ? day : Number.NaN;
  };
}

/** Whether a value was needed and not there. */
export const isMissing = ({ seen }: { readonly seen: { readonly value: unknown } }): boolean =>
  seen.value === undefined;
