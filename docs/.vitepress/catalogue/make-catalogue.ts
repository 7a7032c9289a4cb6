import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { demonstrationIndicators } from "../../../rules/demonstration-indicators/pack.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { type Catalogue, catalogueOf } from "./catalogue.js";
import { coveragePage } from "./coverage-page.js";
import { firstPage } from "./first-page.js";
import { indicatorPage } from "./indicator-page.js";
import { packPage } from "./pack-page.js";
import { parameterPage } from "./parameter-page.js";
import { phrasePage } from "./phrase-page.js";
import { type Reader, readerOf } from "./reader.js";
import { recordPage } from "./record-page.js";
import { recordedTables } from "./recorded-table.js";
import { rulePage } from "./rule-page.js";
import { sidebarOf } from "./sidebar.js";
import { sourcePage } from "./source-page.js";

/** The pages of the catalogue in both languages, by their paths below the site's folder. */
export function makeCatalogue(): ReadonlyMap<string, string> {
  const catalogue = catalogueOf([changji2017, nationalLaw, demonstrationIndicators], recordedTables);
  return new Map((["en", "zh"] as const).flatMap((language) => pagesFor(catalogue, readerOf(language))));
}

function pagesFor(catalogue: Catalogue, reader: Reader): readonly (readonly [path: string, text: string])[] {
  const folder = reader.home.slice(1);
  return [
    [`${folder}/index.md`, firstPage(catalogue, reader)],
    [`${folder}/sources.md`, sourcePage(catalogue, reader)],
    [`${folder}/parameters.md`, parameterPage(catalogue, reader)],
    [`${folder}/records.md`, recordPage(catalogue, reader)],
    [`${folder}/sidebar.json`, JSON.stringify(sidebarOf(catalogue, reader))],
    ...catalogue.packs.flatMap((pack) => [
      [`${folder}/${pack.name}/index.md`, packPage(pack, reader)] as const,
      [`${folder}/${pack.name}/coverage.md`, coveragePage(pack, reader)] as const,
    ]),
    ...catalogue.packs
      .filter(({ phrases }) => phrases.length > 0)
      .map((pack) => [`${folder}/${pack.name}/phrases.md`, phrasePage(pack, catalogue, reader)] as const),
    ...catalogue.rules.map(
      (item) => [`${folder}/${item.pack.name}/${item.rule.id}.md`, rulePage(item, catalogue, reader)] as const,
    ),
    ...catalogue.indicators.map(
      (item) =>
        [`${folder}/${item.pack.name}/${item.indicator.id}.md`, indicatorPage(item, catalogue, reader)] as const,
    ),
  ];
}
