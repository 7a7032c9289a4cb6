import { originOf } from "../../../src/engine/pack/origin.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import type { Parameter } from "../../../src/engine/pack/parameter.js";
import { parametersOfIndicator, parametersOfRule } from "../../../src/engine/pack/parameters-of.js";
import { pageOf } from "./address.js";
import type { Catalogue } from "./catalogue.js";
import { code, escaped, link, page, table } from "./markdown.js";
import { valueHeading, valueRows } from "./parameter-table.js";
import type { Reader } from "./reader.js";

/** Every number, period, day and list that the law sets, over time, with what rests on it. */
export function parameterPage(catalogue: Catalogue, reader: Reader): string {
  const { say, read } = reader;
  const title = say("数值索引", "Numbers over time");
  return page(title, [
    `# ${title}`,
    say(
      "法律和文件规定的期限、数额、日期、比例和清单，各时期的数值、依据和使用它的规则。",
      "The periods, amounts, days, shares and lists that laws and documents set: their values over time, where these stand, and what uses them.",
    ),
    ...catalogue.packs.flatMap((pack) => [
      `## ${escaped(read(pack.title))} {#${pack.name}}`,
      ...pack.parameters
        .filter(({ id }) => originOf(id, pack) === pack.name)
        .flatMap((parameter) => parameterParts(parameter, pack, catalogue, reader)),
    ]),
  ]);
}

function parameterParts(
  parameter: Parameter,
  pack: Pack,
  { rules, indicators }: Catalogue,
  reader: Reader,
): readonly string[] {
  const { say, read } = reader;
  const users = [
    ...rules
      .filter(
        ({ rule, standings }) =>
          parametersOfRule(rule).includes(parameter.id) &&
          standings.some((one) => one.pack.parameters.includes(parameter)),
      )
      .map(({ rule, pack: own }) => link(read(rule.title), pageOf(rule.id, own, reader))),
    ...indicators
      .filter(({ indicator, pack: own }) => own === pack && parametersOfIndicator(indicator).includes(parameter.id))
      .map(({ indicator }) => link(read(indicator.title), pageOf(indicator.id, pack, reader))),
  ];
  return [
    `### ${escaped(read(parameter.title))} {#parameter-${parameter.id}}`,
    `${code(parameter.id)}${users.length === 0 ? "" : say(`，用于${users.join("、")}`, `, used by ${users.join(", ")}`)}`,
    table(valueHeading(reader), valueRows(parameter, reader)),
  ];
}
