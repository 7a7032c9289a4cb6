import { beyondCalendar, dueDay, type Extension, type Suspension } from "../calendar/due-day.js";
import { endsNoEarlier, endsNoLater, lastDay, type Period } from "../calendar/period.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import { absenceKnownUntil } from "../expression/absence.js";
import { movesWithAsOf } from "../expression/moving-day.js";
import type { Node } from "../expression/node.js";
import type { SeenValue } from "../expression/observation.js";
import type { Reading } from "../expression/reading.js";
import type { AnyRecord } from "../model/entity.js";
import type { DeadlineVersion } from "./deadline.js";
import { certainDay, type VersionJudge } from "./judge.js";
import { type Clerk, dueSpan } from "./ledger.js";
import { uncertainDue } from "./left-open.js";
import type { Outcome } from "./outcome.js";
import type { RunContext, Workbench } from "./run-context.js";
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
  { compiler, observer, attention }: Workbench,
  context: RunContext,
  clerk: Clerk,
): VersionJudge {
  const { clock } = context;
  const starts = version.starts === undefined ? undefined : certainDay(version.starts, compiler);
  const fulfilled = certainDay(version.fulfilled, compiler);
  const eventUntil = absenceKnownUntil(version.fulfilled, compiler);
  const due: Due = { earliest: Number.NaN, latest: Number.NaN, suspendedSince: undefined, reason: undefined };
  const findDue = dueFinder(version, startIsRelevant, compiler, context, due);

  const stillRuns = (record: AnyRecord, day: EpochDay): "pending" => {
    const { earliest, latest, suspendedSince } = due;
    clerk.pending(record, version, day, {
      ...(Number.isFinite(earliest) && Number.isFinite(latest) ? { due: dueSpan(earliest, latest) } : {}),
      ...(suspendedSince === undefined ? {} : { suspendedSince }),
    });
    return "pending";
  };
  const undetermined = (record: AnyRecord, event?: Node): Outcome => {
    const { starts: start, within, by, suspended, extended } = version;
    const needed = observer.wanting([start, within, by, suspended, extended, event], record, attention);
    clerk.gap(record, needed, due.reason ?? uncertainDue(due.earliest, due.latest));
    return "undetermined";
  };
  const fail = (record: AnyRecord, day: EpochDay, template: Label, messageId: "late" | "overdue", until: EpochDay) => {
    const { starts: start, within, by, fulfilled: event, suspended, extended } = version;
    const started = starts?.(record, attention) ?? Number.NaN;
    const span = dueSpan(due.earliest, due.latest);
    const written = (epoch: EpochDay): SeenValue => ({ value: Number.isNaN(epoch) ? undefined : fromEpochDay(epoch) });
    clerk.fail(record, version, day, {
      messageId,
      template,
      data: {
        start: written(started),
        due: { value: span.latest },
        daysLate: { value: until - due.latest },
        ...(messageId === "late" ? { fulfilled: written(until) } : {}),
      },
      evidence: observer.values([start, within, by, suspended, extended, event], record, attention),
      due: span,
    });
    return "fail" as const;
  };

  return (record, day) => {
    const event = fulfilled(record, attention);
    findDue(record, attention);
    if (clock.isNotBefore(event)) {
      if (event <= due.earliest) return "pass";
      return event > due.latest ? fail(record, day, version.late, "late", event) : undetermined(record);
    }
    if (clock.isNotAfter(due.earliest)) return stillRuns(record, day);
    if (eventUntil !== undefined && Number.isNaN(event)) {
      const known = eventUntil(record, attention);
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
  compiler: Workbench["compiler"],
  { clock, calendar }: RunContext,
  due: Due,
): Reading<void> {
  const { starts, within, by } = version;
  if (by !== undefined) {
    const earliest = compiler.day(by, "earliest");
    const latest = compiler.day(by, "latest");
    return (record, attention) => {
      due.earliest = earliest(record, attention);
      due.latest = latest(record, attention);
    };
  }
  if (starts === undefined || within === undefined) throw new TypeError("a deadline says neither within nor by when");
  // Where the clock's start is the relevant day, it has been read already; not so where that moves with the as-of day.
  const isRead = startIsRelevant && !movesWithAsOf(starts);
  const start: Reading<EpochDay> = isRead ? (_, { relevantDay }) => relevantDay : certainDay(starts, compiler);
  const period = compiler.period(within);
  const { suspensions: suspensionsOf, extensions: extensionsOf, knownUntil } = stopsOf(version, compiler);
  /** Whether the clock may have been stopped or lengthened, before the time was over, without a record of it. */
  const mayHaveMoved: Reading<boolean> = (record, attention) =>
    knownUntil.some((until) => {
      const day = until(record, attention);
      return clock.isAfter(day) && !(day > due.latest);
    });

  return (record, attention) => {
    due.suspendedSince = undefined;
    due.reason = undefined;
    const from = start(record, attention);
    const counted = period(record, attention);
    if (Number.isNaN(from) || counted === undefined) {
      due.earliest = Number.NaN;
      due.latest = Number.NaN;
      return;
    }
    const suspensions = suspensionsOf(record, attention);
    const extensions = extensionsOf(record, attention);
    if ((suspensions?.length ?? 0) === 0 && (extensions?.length ?? 0) === 0) {
      due.earliest = endsNoEarlier(from, counted, calendar);
      const asksCalendar = counted.unit === "working-day" || counted.rollOver;
      due.latest = asksCalendar ? lastDay(from, counted, calendar, "latest") : due.earliest;
      if (Number.isNaN(due.latest)) {
        due.reason = beyondCalendar(calendar);
        due.latest = endsNoLater(from, counted, calendar);
      }
    } else movedDue(due, from, counted, seen(suspensions ?? [], clock), granted(extensions ?? [], clock), calendar);
    // Not known whether the clock was stopped or lengthened: it ran out no earlier than without.
    const isOpen = knownUntil.length > 0 && mayHaveMoved(record, attention);
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
