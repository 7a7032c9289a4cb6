import type { Indicator } from "../../engine/indicator/indicator.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { isObject } from "../../model/record/value-reader.js";
import type { ExpectedFigure } from "../../testing/indicator-table.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { explainStructure } from "../read/structure-problem.js";
import type { ExpectedFigures } from "./pack-test.js";
import { emptySpan, expectsNothing, noDimension } from "./test-messages.js";
import { codeOf, targetStates, type WrittenFigure, WrittenFigures, WrittenValue } from "./written-test.js";

/** Reads what an indicator shall come to: its value alone, or a group of figures. */
export function expectedFigures(
  written: unknown,
  path: FieldPath,
  { id, by }: Indicator,
  line: number,
  notes: AuthoringDiagnostics,
): readonly ExpectedFigures[] {
  const isDetailed = isObject(written) && !Object.hasOwn(written, "low");
  explainStructure(isDetailed ? WrittenFigures : WrittenValue, written, path, notes.note);
  if (!notes.isSound(path)) return [];
  const { groups = {}, ...whole } = (isDetailed ? written : { value: written }) as WrittenFigures;
  if (isDetailed && Object.keys(written).length === 0) notes.note(path, expectsNothing);
  const dimensions = Object.keys(by);
  for (const dimension of Object.keys(groups))
    if (!dimensions.includes(dimension)) notes.note([...path, "groups", dimension], noDimension(dimension, dimensions));
  const wanted = Object.entries(groups).map(([dimension, own]) => {
    const figures = Object.entries(own).map(
      ([key, figure]) => [key, expectedFigure(figure, [...path, "groups", dimension, key], notes)] as const,
    );
    return [dimension, Object.fromEntries(figures)] as const;
  });
  return [
    {
      kind: "indicator",
      indicator: id,
      line,
      ...expectedFigure(whole, path, notes),
      ...(wanted.length === 0 ? {} : { groups: Object.fromEntries(wanted) }),
    },
  ];
}

function expectedFigure(
  { value, target, counted, of }: WrittenFigure,
  path: FieldPath,
  notes: AuthoringDiagnostics,
): ExpectedFigure {
  if (typeof value === "object" && value.high !== undefined && value.high < value.low)
    notes.note(path, emptySpan(String(value.low), String(value.high)));
  return {
    ...(value === undefined ? {} : { value: expectedValue(value) }),
    ...(counted === undefined ? {} : { counted }),
    ...(of === undefined ? {} : { of }),
    ...(target === undefined ? {} : { target: codeOf(targetStates, target) }),
  };
}

function expectedValue(value: NonNullable<WrittenFigure["value"]>): NonNullable<ExpectedFigure["value"]> {
  if (typeof value === "number") return value;
  if (typeof value === "string") return "not-applicable";
  const { low, high } = value;
  return { low, ...(high === undefined ? {} : { high }) };
}
