import { requireObject } from "../../model/record/require-object.js";
import { noRecords } from "./aggregate-state.js";
import { addDecimals, decimalText, exactDecimal } from "./exact-decimal.js";
import type { IndicatorPart, LengthTally } from "./indicator-result.js";
import { runningLengths } from "./running-lengths.js";

/** The part of no records at all; merged with a part of any form, it changes nothing. */
export const emptyPart: IndicatorPart = noRecords;

/** The part of both sets of records, exactly; neither order nor grouping matters. */
export function mergeParts(one: IndicatorPart, other: IndicatorPart): IndicatorPart {
  requireObject("one", one, "counted");
  requireObject("other", other, "counted");
  const amount = mergeAmounts(one.amount, other.amount);
  const lengths = mergeLengths(one.lengths, other.lengths);
  const maybeLengths = mergeLengths(one.maybeLengths, other.maybeLengths);
  return {
    counted: one.counted + other.counted,
    uncounted: one.uncounted + other.uncounted,
    open: one.open + other.open,
    maybeCounted: one.maybeCounted + other.maybeCounted,
    maybeUncounted: one.maybeUncounted + other.maybeUncounted,
    maybeOpen: one.maybeOpen + other.maybeOpen,
    ...(one.incomplete === true || other.incomplete === true ? { incomplete: true } : {}),
    ...mergeCrashes(one.crashed, other.crashed),
    ...(amount === undefined ? {} : { amount }),
    ...(lengths === undefined ? {} : { lengths }),
    ...(maybeLengths === undefined ? {} : { maybeLengths }),
  };
}

function mergeCrashes(one: IndicatorPart["crashed"], other: IndicatorPart["crashed"]): Pick<IndicatorPart, "crashed"> {
  const crashed = one ?? other;
  if (crashed === undefined) return {};
  const records = (one?.records ?? 0) + (other?.records ?? 0);
  const error = [one, other].flatMap((part) => part?.error ?? []).sort()[0] ?? crashed.error;
  return { crashed: { records, error } };
}

function mergeAmounts(one: IndicatorPart["amount"], other: IndicatorPart["amount"]): IndicatorPart["amount"] {
  if (one === undefined || other === undefined) return one ?? other;
  const added = (first: string, second: string): string =>
    decimalText(addDecimals(exactDecimal(first), exactDecimal(second)));
  return { least: added(one.least, other.least), most: added(one.most, other.most) };
}

function mergeLengths(
  one: readonly LengthTally[] | undefined,
  other: readonly LengthTally[] | undefined,
): readonly LengthTally[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const lengths = runningLengths();
  for (const { least, most, records } of [...one, ...other]) lengths.add(least, most, records);
  return lengths.tallies();
}
