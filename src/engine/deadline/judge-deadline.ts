import { beyondCalendar, dueDay, type Extension, type Suspension } from "../../calendar/due-day.js";
import { asksCalendar, endsNoEarlier, endsNoLater, lastDay, type Period } from "../../calendar/period.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import { dependsOnAsOf } from "../../expression/as-of-dependence.js";
import { absenceKnownUntil } from "../../expression/compile/absence.js";
import type { Evaluator } from "../../expression/compile/evaluator.js";
import type { Node } from "../../expression/node.js";
import type { SeenValue } from "../../expression/observation.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { certainDay, type VersionJudge } from "../rule/judge.js";
import { type DiagnosticsRecorder, dueSpan } from "../run/diagnostics-recorder.js";
import type { Outcome } from "../run/outcome.js";
import type { CompilationUnit, RunContext } from "../run/run-context.js";
import { uncertainDue } from "../run/undetermined-reason.js";
import type { DeadlineVersion } from "./deadline.js";
import { granted, isOfUnknownDays, seen, stopsOf } from "./stopped-clock.js";

/** The last day in time, by both ends of what is possible; infinity while the clock stands still, and no latest where no calendar reaches it. */
interface Due {
  earliest: EpochDay;
  latest: EpochDay;
  suspendedSince: PlainDate | undefined;
  reason: Label | undefined;
}

/** Prepares one version of a deadline. */
export function deadlineJudge(
  version: DeadlineVersion,
  startIsRelevant: boolean,
  { compiler, observer, frame }: CompilationUnit,
  context: RunContext,
  recorder: DiagnosticsRecorder,
): VersionJudge {
  const { clock } = context;
  const starts = version.starts === undefined ? undefined : certainDay(version.starts, compiler);
  const fulfilled = certainDay(version.fulfilled, compiler);
  const eventUntil = absenceKnownUntil(version.fulfilled, compiler);
  const due: Due = { earliest: Number.NaN, latest: Number.NaN, suspendedSince: undefined, reason: undefined };
  const findDue = dueFinder(version, startIsRelevant, compiler, context, due);

  const stillRuns = (record: AnyRecord, day: EpochDay): "pending" => {
    const { earliest, latest, suspendedSince } = due;
    recorder.pending(record, version, day, {
      ...(Number.isFinite(earliest) && Number.isFinite(latest) ? { due: dueSpan(earliest, latest) } : {}),
      ...(suspendedSince === undefined ? {} : { suspendedSince }),
    });
    return "pending";
  };
  const undetermined = (record: AnyRecord, event?: Node): Outcome => {
    const { starts: start, within, by, suspended, extended } = version;
    const needed = observer.wanting([start, within, by, suspended, extended, event], record, frame);
    recorder.gap(record, needed, due.reason ?? uncertainDue(due.earliest, due.latest));
    return "undetermined";
  };
  const fail = (record: AnyRecord, day: EpochDay, template: Label, messageId: "late" | "overdue", until: EpochDay) => {
    const { starts: start, within, by, fulfilled: event, suspended, extended } = version;
    const started = starts?.(record, frame) ?? Number.NaN;
    const span = dueSpan(due.earliest, due.latest);
    const written = (epoch: EpochDay): SeenValue => ({ value: Number.isNaN(epoch) ? undefined : fromEpochDay(epoch) });
    recorder.fail(record, version, day, {
      messageId,
      template,
      data: {
        start: written(started),
        due: { value: span.latest },
        daysLate: { value: until - due.latest },
        ...(messageId === "late" ? { fulfilled: written(until) } : {}),
      },
      evidence: observer.values([start, within, by, suspended, extended, event], record, frame),
      due: span,
    });
    return "fail" as const;
  };

  return (record, day) => {
    const event = fulfilled(record, frame);
    findDue(record, frame);
    if (clock.isNotBefore(event)) {
      if (event <= due.earliest) return "pass";
      return event > due.latest ? fail(record, day, version.late, "late", event) : undetermined(record);
    }
    if (clock.isNotAfter(due.earliest)) return stillRuns(record, day);
    if (eventUntil !== undefined && Number.isNaN(event)) {
      const known = eventUntil(record, frame);
      // What happened after the last day that is recorded is not seen; what had not happened by then is.
      if (clock.isAfter(known) && !(known > due.latest)) return undetermined(record, version.fulfilled);
    }
    return clock.isAfter(due.latest)
      ? fail(record, day, version.overdue, "overdue", clock.asOfDay)
      : undetermined(record);
  };
}

/** Fills in the last day of a record, allocating nothing while its clock was neither stopped nor lengthened. */
function dueFinder(
  version: DeadlineVersion,
  startIsRelevant: boolean,
  compiler: CompilationUnit["compiler"],
  { clock, calendar }: RunContext,
  due: Due,
): Evaluator<void> {
  const { starts, within, by } = version;
  if (by !== undefined) {
    const earliest = compiler.day(by, "earliest");
    const latest = compiler.day(by, "latest");
    return (record, frame) => {
      due.earliest = earliest(record, frame);
      due.latest = latest(record, frame);
    };
  }
  if (starts === undefined || within === undefined) throw new TypeError("a deadline says neither within nor by when");
  // Where the clock's start is the relevant day, it has been read already; not so where that moves with the as-of day.
  const isRead = startIsRelevant && !dependsOnAsOf(starts);
  const start: Evaluator<EpochDay> = isRead ? (_, { relevantDay }) => relevantDay : certainDay(starts, compiler);
  const period = compiler.period(within);
  const { suspensions: suspensionsOf, extensions: extensionsOf, knownUntil } = stopsOf(version, compiler);
  /** Whether the clock may have been stopped or lengthened, before the time was over, without a record of it. */
  const mayHaveMoved: Evaluator<boolean> = (record, frame) =>
    knownUntil.some((until) => {
      const day = until(record, frame);
      return clock.isAfter(day) && !(day > due.latest);
    });

  return (record, frame) => {
    due.suspendedSince = undefined;
    due.reason = undefined;
    const from = start(record, frame);
    const counted = period(record, frame);
    if (Number.isNaN(from) || counted === undefined) {
      due.earliest = Number.NaN;
      due.latest = Number.NaN;
      return;
    }
    const suspensions = suspensionsOf(record, frame);
    const extensions = extensionsOf(record, frame);
    if ((suspensions?.length ?? 0) === 0 && (extensions?.length ?? 0) === 0) {
      due.earliest = endsNoEarlier(from, counted, calendar);
      due.latest = asksCalendar(counted) ? lastDay(from, counted, calendar, "latest") : due.earliest;
      if (Number.isNaN(due.latest)) {
        due.reason = beyondCalendar(calendar);
        due.latest = endsNoLater(from, counted, calendar);
      }
    } else movedDue(due, from, counted, seen(suspensions ?? [], clock), granted(extensions ?? [], clock), calendar);
    // Not known whether the clock was stopped or lengthened: it ran out no earlier than without.
    const isOpen = knownUntil.length > 0 && mayHaveMoved(record, frame);
    const isInDoubt = suspensions?.some(isOfUnknownDays) === true;
    if (suspensions === undefined || extensions === undefined || isOpen || isInDoubt)
      due.latest = Number.POSITIVE_INFINITY;
  };
}

function movedDue(
  due: Due,
  from: EpochDay,
  period: Period,
  suspensions: readonly Suspension[],
  extensions: readonly Extension[],
  calendar: RunContext["calendar"],
): void {
  const moved = dueDay({ start: fromEpochDay(from), period, suspensions, extensions, calendar });
  switch (moved.kind) {
    case "due":
      due.earliest = epochDay(moved.earliest);
      due.latest = epochDay(moved.latest);
      return;
    case "suspended":
      due.earliest = Number.POSITIVE_INFINITY;
      due.latest = Number.POSITIVE_INFINITY;
      due.suspendedSince = moved.since;
      return;
    case "unknown":
      due.earliest = epochDay(moved.earliest);
      due.latest = moved.latest === undefined ? Number.NaN : epochDay(moved.latest);
      due.reason = moved.reason;
  }
}
