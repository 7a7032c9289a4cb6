import { coverageOf } from "../../../src/engine/pack/coverage.js";
import type { Catalogue } from "./catalogue.js";
import { code, link, page, table } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The first page of the catalogue: the packs, and the ways into them. */
export function firstPage({ packs, rules, indicators }: Catalogue, reader: Reader): string {
  const { say, read, home } = reader;
  const title = say("规则目录", "Catalogue of rules");
  return page(title, [
    `# ${title}`,
    say(
      `本目录由随库提供的规则包生成，共有规则${rules.length}条、指标${indicators.length}项。每条规则写成一句话，载明责任单位、应当做什么、期限、依据、各时期的数值，以及测试中符合和不符合的情形。情形中的单位、文件和日期都是虚构的。`,
      `Made from the packs that come with fazhi: ${rules.length} rules and ${indicators.length} indicators. Each rule is said in one sentence: who is to do what, by when, on which authority, with which numbers over time, and what its tests keep and break. The units, documents and days of these cases are invented.`,
    ),
    table(
      [
        say("规则包", "Pack"),
        say("规则", "Rules"),
        say("指标", "Indicators"),
        say("义务", "Obligations"),
        say("由规则、指标落实的", "Watched by rules or indicators"),
      ],
      packs.map((pack) => {
        const { obligations, totals } = coverageOf(pack);
        return [
          `${link(read(pack.title), `${home}/${pack.name}/`)} ${code(pack.name)}`,
          String(pack.rules.length),
          String(pack.indicators.length),
          link(String(obligations.length), `${home}/${pack.name}/coverage`),
          String(totals.rule + totals.indicator),
        ];
      }),
    ),
    say(
      `- [依据索引](${home}/sources)：哪一条法律有哪些规则\n- [数值索引](${home}/parameters)：期限、数额、日期、比例的各时期数值\n- [记录类型](${home}/records)：规则判断的各类记录及其字段`,
      `- [By law and document](${home}/sources): which rules rest on an article\n- [Numbers over time](${home}/parameters): periods, amounts, days and shares\n- [Kinds of records](${home}/records): what rules judge, field by field`,
    ),
  ]);
}
