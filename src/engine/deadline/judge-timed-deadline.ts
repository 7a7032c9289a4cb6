import { dueSeconds } from "../../calendar/due-instant.js";
import { dayOfSecond, type EpochSecond, lastSecond } from "../../calendar/instant.js";
import type { EpochDay, PlainDate } from "../../calendar/plain-date.js";
import { isHourUnit } from "../../calendar/unit/unit-role.js";
import type { Label } from "../../codes/label.js";
import { absenceKnownUntil } from "../../expression/compile/absence.js";
import type { Evaluator } from "../../expression/compile/evaluator.js";
import type { Node } from "../../expression/node.js";
import { seenInstant } from "../../expression/seen-instant.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { VersionJudge } from "../rule/judge.js";
import { type DiagnosticsRecorder, dueSpanOfSeconds } from "../run/diagnostics-recorder.js";
import type { Outcome } from "../run/outcome.js";
import { type CompilationUnit, parametersIn, type RunContext } from "../run/run-context.js";
import { uncertainTime } from "../run/undetermined-reason.js";
import type { DeadlineVersion } from "./deadline.js";
import { latenessOf } from "./lateness.js";
import { granted, isOfUnknownDays, seen, stopsOf } from "./stopped-clock.js";

/** The last instant in time, by both ends of what is possible; `NaN` where it is not known at all. */
interface Due {
  readonly earliest: EpochSecond;
  readonly latest: EpochSecond;
  readonly suspendedSince?: PlainDate;
  readonly reason?: Label;
}

/** Whether a version of a deadline asks for instants: one of its terms is one, or its period is one of hours. */
export const isTimedVersion = (
  { starts, within, by, fulfilled }: DeadlineVersion,
  { compiler }: CompilationUnit,
  { parameters }: RunContext,
): boolean =>
  [starts, by, fulfilled].some((node) => node !== undefined && compiler.typeOf(node).kind === "instant") ||
  parametersIn([within]).some((id) =>
    parameters
      .get(id)
      ?.parameter.values.some(({ value }) => typeof value === "object" && "unit" in value && isHourUnit(value.unit)),
  );

/** Prepares one version of a deadline that is judged by the second. */
export function timedDeadlineJudge(
  version: DeadlineVersion,
  { compiler, observer, frame }: CompilationUnit,
  context: RunContext,
  recorder: DiagnosticsRecorder,
): VersionJudge {
  const { clock } = context;
  const { starts, within, by, suspended, extended, fulfilled } = version;
  const eventFrom = compiler.instant(fulfilled, "earliest");
  const eventUntil = compiler.instant(fulfilled, "latest");
  const startFrom = starts === undefined ? nothing : compiler.instant(starts, "earliest");
  const startUntil = starts === undefined ? nothing : compiler.instant(starts, "latest");
  const knownUntil = absenceKnownUntil(fulfilled, compiler);
  const dueOf = dueReading(version, compiler, context, startFrom, startUntil);

  const undetermined = (record: AnyRecord, due: Due, event?: Node): Outcome => {
    const needed = observer.wanting([starts, within, by, suspended, extended, event], record, frame);
    const isEventVague = eventFrom(record, frame) < eventUntil(record, frame);
    const isStartVague = startFrom(record, frame) < startUntil(record, frame);
    recorder.gap(record, needed, due.reason ?? uncertainTime(due.earliest, due.latest, isEventVague, isStartVague));
    return "undetermined";
  };
  const fail = (record: AnyRecord, day: EpochDay, due: Due, messageId: "late" | "overdue", until: EpochSecond) => {
    const lasts = observer.values([starts, within, by, suspended, extended, fulfilled], record, frame);
    recorder.fail(record, version, day, {
      messageId,
      template: version[messageId],
      data: {
        start: seenInstant(startFrom(record, frame), startUntil(record, frame)),
        due: seenInstant(due.latest, due.latest),
        daysLate: { value: dayOfSecond(until) - dayOfSecond(due.latest) },
        lateness: latenessOf(until - due.latest),
        ...(messageId === "late"
          ? { fulfilled: seenInstant(eventFrom(record, frame), eventUntil(record, frame)) }
          : {}),
      },
      evidence: lasts,
      ...dueSpanOfSeconds(due.earliest, due.latest),
    });
    return "fail" as const;
  };

  return (record, day) => {
    const due = dueOf(record, frame);
    const first = eventFrom(record, frame);
    if (clock.hasCome(first)) {
      if (eventUntil(record, frame) <= due.earliest) return "pass";
      return first > due.latest ? fail(record, day, due, "late", first) : undetermined(record, due);
    }
    if (!Number.isNaN(due.earliest) && !clock.isOver(due.earliest)) {
      recorder.pending(record, version, day, {
        ...(Number.isFinite(due.earliest) && Number.isFinite(due.latest)
          ? dueSpanOfSeconds(due.earliest, due.latest)
          : {}),
        ...(due.suspendedSince === undefined ? {} : { suspendedSince: due.suspendedSince }),
      });
      return "pending";
    }
    if (knownUntil !== undefined && Number.isNaN(first)) {
      const known = knownUntil(record, frame);
      // What happened after the last day that is recorded is not seen; what had not happened by then is.
      if (clock.isAfter(known) && !(lastSecond(known) > due.latest && known > dayOfSecond(due.latest)))
        return undetermined(record, due, fulfilled);
    }
    return clock.isOver(due.latest) ? fail(record, day, due, "overdue", clock.asOfSecond) : undetermined(record, due);
  };
}

const nothing = (): number => Number.NaN;
const unknown: Due = Object.freeze({ earliest: Number.NaN, latest: Number.NaN });

/** Reads the last instant in time. */
function dueReading(
  version: DeadlineVersion,
  compiler: CompilationUnit["compiler"],
  { clock, calendar }: RunContext,
  startFrom: Evaluator<EpochSecond>,
  startUntil: Evaluator<EpochSecond>,
): Evaluator<Due> {
  const { within, by } = version;
  if (by !== undefined) {
    const [earliest, latest] = (["earliest", "latest"] as const).map((bound) => lastSecondOf(by, bound, compiler)) as [
      Evaluator<EpochSecond>,
      Evaluator<EpochSecond>,
    ];
    return (record, frame) => ({ earliest: earliest(record, frame), latest: latest(record, frame) });
  }
  if (within === undefined) throw new TypeError("a deadline says neither within nor by when");
  const period = compiler.period(within);
  const stops = stopsOf(version, compiler);
  return (record, frame) => {
    const start = startFrom(record, frame);
    const counted = period(record, frame);
    if (Number.isNaN(start) || counted === undefined) return unknown;
    const suspensions = stops.suspensions(record, frame);
    const extensions = stops.extensions(record, frame);
    const found = dueSeconds({
      start,
      startsBy: startUntil(record, frame),
      period: counted,
      suspensions: seen(suspensions ?? [], clock),
      extensions: granted(extensions ?? [], clock),
      calendar,
    });
    if (found.kind === "suspended")
      return {
        earliest: Number.POSITIVE_INFINITY,
        latest: Number.POSITIVE_INFINITY,
        suspendedSince: found.since,
      };
    const { earliest, latest } = found;
    const isInDoubt =
      suspensions === undefined ||
      extensions === undefined ||
      suspensions.some(isOfUnknownDays) ||
      stops.knownUntil.some((until) => {
        const known = until(record, frame);
        return clock.isAfter(known) && !(known > dayOfSecond(latest));
      });
    return {
      earliest,
      latest: isInDoubt ? Number.POSITIVE_INFINITY : latest,
      ...(found.kind === "unknown" ? { reason: found.reason } : {}),
    };
  };
}

/** A day is over with its last second; an instant is what it is. */
function lastSecondOf(
  by: Node,
  bound: "earliest" | "latest",
  compiler: CompilationUnit["compiler"],
): Evaluator<EpochSecond> {
  if (compiler.typeOf(by).kind === "instant") return compiler.instant(by, bound);
  const day = compiler.day(by, bound);
  return (record, frame) => lastSecond(day(record, frame));
}
