import { defineExpectation, defineParameter, defineSource, inForceOn, label, plainDate } from "fazhi";
import { List, ListEntry, NormativeDocument, Unit } from "fazhi/model";
import { disclosurePeriod } from "./government-information.js";

/** The code of ecology and environment, which takes the place of ten acts. */
export const ecologicalCode = defineSource({
  id: "ecological-environment-code",
  title: label("中华人民共和国生态环境法典", "Code of Ecology and Environment"),
  inForce: { from: plainDate("2026-08-15") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2026年文本" },
});

/** The acts that are no longer law since then: all ten, with and without the country's name. */
export const actsReplacedByEcologicalCode = defineParameter({
  id: "acts-replaced-by-ecological-code",
  title: label("生态环境法典施行时废止的法律", "Acts that the code of ecology replaced"),
  values: [
    {
      value: [
        "环境保护法",
        "中华人民共和国环境保护法",
        "大气污染防治法",
        "中华人民共和国大气污染防治法",
        "水污染防治法",
        "中华人民共和国水污染防治法",
        "环境影响评价法",
        "中华人民共和国环境影响评价法",
        "海洋环境保护法",
        "中华人民共和国海洋环境保护法",
        "土壤污染防治法",
        "中华人民共和国土壤污染防治法",
        "固体废物污染环境防治法",
        "中华人民共和国固体废物污染环境防治法",
        "噪声污染防治法",
        "中华人民共和国噪声污染防治法",
        "放射性污染防治法",
        "中华人民共和国放射性污染防治法",
        "清洁生产促进法",
        "中华人民共和国清洁生产促进法",
      ],
      source: ecologicalCode.clause("第一千二百四十二条"),
    },
  ],
});

/** The day on which the code took their place. */
export const ecologicalCodeInForce = defineParameter({
  id: "ecological-code-in-force-on",
  title: label("生态环境法典施行日期", "Day on which the code of ecology came into force"),
  values: [{ value: plainDate("2026-08-15"), source: ecologicalCode.clause("第一千二百四十二条") }],
});

const notCovered = label(
  "引用时写明修正年份等的，不作识别。",
  "A name with a year of amendment behind it is not recognised.",
);

/** No document issued since the code came into force cites an act that it repealed. */
export const citeEnvironmentalLawInForce = defineExpectation({
  id: "cite-environmental-law-in-force",
  title: label("不得以已废止的环境法律为依据", "Cite no environmental act that is repealed"),
  about: NormativeDocument,
  severity: "error",
  binds: "any",
  obligations: ["NOR-02"],
  relevantDay: (document) => document.publishedOn,
  data: (document) => ({
    title: document.title,
    unit: document.unit.in(Unit).title,
    published: document.publishedOn,
  }),
  source: ecologicalCode.clause("第一千二百四十二条"),
  when: (document) => document.publishedOn.isPresent().and(document.basis.isPresent()),
  field: "basis",
  expect: (document, { parameter }) =>
    document.basis.none((cited) => cited.document.among(parameter(actsReplacedByEcologicalCode))),
  message: label(
    "{unit}{published}公布的《{title}》，以生态环境法典施行时已经废止的法律为制定依据。",
    "“{title}”, published by {unit} on {published}, cites an act that the code of ecology and environment had repealed.",
  ),
  remedy: label("改以生态环境法典的相应条款为依据。", "Cite the article of the code that took its place."),
  notCovered,
});

/** A power that rests on a repealed act is put on its new basis in the list as soon as a change has to be published. */
export const restPowerOnEnvironmentalLawInForce = defineExpectation({
  id: "rest-power-on-environmental-law-in-force",
  title: label("环境类职权依据及时更新", "Put powers of repealed environmental acts on their new basis"),
  about: ListEntry,
  severity: "warning",
  binds: "any",
  obligations: ["PRL-05"],
  responsible: (entry) => entry.list.in(List).unit,
  data: (entry) => ({ entry: entry.name, unit: entry.list.in(List).unit.in(Unit).title }),
  source: ecologicalCode.clause("第一千二百四十二条"),
  when: (entry, { asOf }) =>
    entry.list.in(List).kind.equals("power").and(inForceOn(entry, asOf), entry.basis.isPresent()),
  field: "basis",
  by: (_, { parameter }) => parameter(ecologicalCodeInForce).plus(parameter(disclosurePeriod)),
  expect: (entry, { parameter }) =>
    entry.basis.none((cited) => cited.document.among(parameter(actsReplacedByEcologicalCode))),
  message: label(
    "{unit}权力清单中“{entry}”的依据已被生态环境法典废止，至{due}没有更新。",
    "The basis of “{entry}” in the power list of {unit} was repealed by the code of ecology and environment and had not been renewed by {due}.",
  ),
  remedy: label("更新设定依据并公布；没有新依据的，取消该事项。", "Renew the basis and publish it, or drop the power."),
  notCovered,
});
