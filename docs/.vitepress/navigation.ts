import type { DefaultTheme } from "vitepress";
import packageJson from "../../package.json" with { type: "json" };
import { chaptersOf, generatedSidebars, hasPage } from "./pages.js";

/** What the parts of the site are called in one language. */
export interface PartNames {
  readonly guide: string;
  readonly catalogue: string;
  readonly playground: string;
  readonly reference: string;
  readonly glossary: string;
  readonly interface: string;
  readonly house: string;
  readonly decisions: string;
}

/** The entries of the package, by the name one imports: each has a page in the reference. */
const entries = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === "string" ? [] : [name.replace(/^\./, "fazhi")],
);

/** The bar at the top; `prefix` is `` or `zh/`. Parts that were not generated are left out. */
export function navigationBar(prefix: "" | "zh/", names: PartNames): DefaultTheme.NavItem[] {
  const [firstChapter] = chaptersOf(`${prefix}guide`);
  return [
    ...(firstChapter?.link === undefined
      ? []
      : [{ text: names.guide, link: firstChapter.link, activeMatch: `^/${prefix}guide/` }]),
    ...(hasPage(`${prefix}catalogue/index`)
      ? [{ text: names.catalogue, link: `/${prefix}catalogue/`, activeMatch: `^/${prefix}catalogue/` }]
      : []),
    ...(hasPage(`${prefix}playground`) ? [{ text: names.playground, link: `/${prefix}playground` }] : []),
    { text: names.reference, items: referenceItems(prefix, names) },
  ];
}

/** The bars at the side, one for each part, so that no page repeats what belongs to another. */
export function sidebars(prefix: "" | "zh/", names: PartNames): DefaultTheme.SidebarMulti {
  const reference = [{ text: names.reference, items: referenceItems(prefix, names) }];
  return {
    [`/${prefix}guide/`]: [
      { text: names.guide, items: chaptersOf(`${prefix}guide`) },
      { text: names.reference, items: referenceItems(prefix, names) },
    ],
    ...generatedSidebars(`${prefix}catalogue`),
    [`/${prefix}glossary`]: reference,
    ...(prefix === "" ? englishOnly(names, reference) : {}),
  };
}

function englishOnly(names: PartNames, reference: DefaultTheme.SidebarItem[]): DefaultTheme.SidebarMulti {
  return {
    "/house": reference,
    "/decisions/": [{ text: names.decisions, link: "/decisions/", items: chaptersOf("decisions") }],
    "/api/": [
      { text: names.interface, link: "/api/", items: entries.map((name) => ({ text: name, link: `/api/${name}/` })) },
    ],
  };
}

/** Some of it is in English only; the Chinese names say so. */
function referenceItems(prefix: "" | "zh/", names: PartNames): DefaultTheme.NavItemWithLink[] {
  const glossary = hasPage(`${prefix}glossary`) ? `/${prefix}glossary` : "/glossary";
  return [
    { text: names.glossary, link: glossary },
    ...(hasPage("api/index") ? [{ text: names.interface, link: "/api/" }] : []),
    { text: names.house, link: "/house" },
    { text: names.decisions, link: "/decisions/" },
  ];
}
