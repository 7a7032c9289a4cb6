import type { Parameter } from "../../../src/engine/pack/parameter.js";
import { labelOfValue } from "../../../src/engine/pack/value-label.js";
import { parameterAt } from "./address.js";
import { authorityWords, intervalWords, verifiedWords } from "./authority-words.js";
import { labelsOfCodes } from "./code-labels.js";
import { escaped, link, table, whole } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The numbers that something rests on, each with its values over time. */
export const parameterTable = (parameters: readonly Parameter[], reader: Reader): string =>
  table(
    [reader.say("参数", "Parameter"), ...valueHeading(reader)],
    parameters.flatMap((parameter) =>
      valueRows(parameter, reader).map((row) => [
        link(reader.read(parameter.title), parameterAt(parameter.id, reader)),
        ...row,
      ]),
    ),
  );

/** What the columns of {@link valueRows} are called. */
export const valueHeading = ({ say }: Reader): readonly string[] => [
  say("数值", "Value"),
  say("适用时间", "In force"),
  say("依据", "Source"),
  say("核实", "Verified"),
];

/** The values of a parameter over time: what, when, where it says so, and whether that was read in an official text. */
export const valueRows = (parameter: Parameter, reader: Reader): readonly (readonly string[])[] =>
  parameter.values.map(({ value, source, inForce }) => [
    escaped(valueWords(value, parameter, reader)),
    intervalWords(inForce, reader),
    authorityWords(source, reader),
    source.verified ? whole(verifiedWords(true, reader)) : verifiedWords(false, reader),
  ]);

/** A value as the law says it; codes by their labels. */
function valueWords(value: Parameter["values"][number]["value"], parameter: Parameter, reader: Reader): string {
  const labels = Array.isArray(value) ? labelsOfCodes(value) : undefined;
  return labels === undefined ? reader.read(labelOfValue(value, parameter)) : reader.row(labels.map(reader.read));
}
