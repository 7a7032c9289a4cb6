import { match, P } from "ts-pattern";
import type { Parameter } from "../engine/parameter.js";
import { labelOfPeriod } from "../expression/period-label.js";
import { articleLine, authorityLine } from "./authority-text.js";
import { numberText } from "./number-text.js";
import type { Script } from "./reader.js";
import { percentText } from "./share-text.js";
import { type Line, line, span, wholeSpan } from "./span.js";

/** A parameter, one line for each of its values: what it is, since when, and where it says so; `named` is the document just named. */
export const parameterLines = (parameter: Parameter, named: string | undefined, script: Script): readonly Line[] =>
  parameter.values.map(({ value, source, inForce }) => {
    const authority = { ...source, inForce };
    return line(
      script.read(parameter.title),
      span(` ${parameter.id} `, "quiet"),
      wholeSpan(`= ${valueText(value, parameter, script)}`, "strong"),
      script.say("，", ", "),
      ...(source.source === named ? articleLine(authority, script) : authorityLine(authority, script)),
    );
  });

const valueText = (value: Parameter["values"][number]["value"], { unit }: Parameter, script: Script): string =>
  match(value)
    .with(P.string, (day) => day)
    .with(P.number, (number) => {
      // What counts nothing is a share.
      if (unit === undefined) return percentText(number);
      return `${numberText(number)}${script.say("", " ")}${script.read(unit)}`;
    })
    .with({ count: P.number }, (period) => {
      const words = script.read(labelOfPeriod(period));
      return period.rollOver ? `${words}${script.say("（末日遇休息日顺延）", " (rolls over a day of rest)")}` : words;
    })
    .otherwise((texts) => texts.join(script.say("、", ", ")));
