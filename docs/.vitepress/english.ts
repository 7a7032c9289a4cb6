import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { navigationBar, type PartNames, sidebars } from "./navigation.js";

const names: PartNames = {
  guide: "Guide",
  catalogue: "Catalogue",
  playground: "Playground",
  reference: "Reference",
  glossary: "Glossary",
  interface: "API",
  house: "The house",
  decisions: "Decisions",
};

/** The English half of the site, at its root. */
export const english: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: "English",
  lang: "en",
  description: "A government's yearly work plan for law-based government as data, judged by rules that name their law.",
  themeConfig: {
    nav: navigationBar("", names),
    sidebar: sidebars("", names),
    outline: { level: [2, 3], label: "On this page" },
    footer: { message: "MIT License · example data are invented" },
    notFound: { title: "Page not found", quote: "There is no page at this address.", linkText: "To the first page" },
  },
};
