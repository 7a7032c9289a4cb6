import type { Extension, Suspension } from "../../calendar/due-day.js";
import { epochDay, type PlainDate } from "../../calendar/plain-date.js";
import type { Clock } from "../../expression/clock.js";
import { listKnownUntil } from "../../expression/compile/absence.js";
import type { Evaluator } from "../../expression/compile/evaluator.js";
import type { CompilationUnit } from "../run/run-context.js";
import type { DeadlineVersion } from "./deadline.js";

export type Suspensions = readonly Suspension[] | undefined;
export type Extensions = readonly (Extension & { readonly approvedOn?: PlainDate })[] | undefined;

const nothing: readonly never[] = Object.freeze([]);
const none = (): readonly never[] => nothing;

/** The suspensions that have begun; an end that is still to come has not been seen. */
export const seen = (suspensions: readonly Suspension[], clock: Clock): readonly Suspension[] =>
  suspensions
    .filter((suspension) => !isOfUnknownDays(suspension) && clock.isNotBefore(epochDay(suspension.from)))
    .map((suspension) =>
      suspension.until !== undefined && clock.isBefore(epochDay(suspension.until))
        ? { from: suspension.from }
        : suspension,
    );

/** Whether the days of a suspension contradict each other and were taken as unknown. */
export const isOfUnknownDays = ({ from }: Suspension): boolean => (from as PlainDate | undefined) === undefined;

/** The extensions that have been granted. */
export const granted = (extensions: NonNullable<Extensions>, clock: Clock): readonly Extension[] =>
  extensions.filter(({ approvedOn }) => approvedOn === undefined || clock.isNotBefore(epochDay(approvedOn)));

/** Reads what stopped and what lengthened a clock, and until when what is recorded of that is all. */
export function stopsOf({ suspended, extended }: DeadlineVersion, compiler: CompilationUnit["compiler"]) {
  return {
    suspensions: suspended === undefined ? none : (compiler.list(suspended) as Evaluator<Suspensions>),
    extensions: extended === undefined ? none : (compiler.list(extended) as Evaluator<Extensions>),
    knownUntil: [suspended, extended].flatMap((list) =>
      list === undefined ? [] : (listKnownUntil(list, compiler) ?? []),
    ),
  };
}
