import { existsSync } from "node:fs";
import { defineConfig } from "vitepress";
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import { fileCaption } from "./file-caption.js";
import { siteFolder, twinOf } from "./pages.js";
import { localSearch } from "./search.js";

/** Where the site lies on its host, such as `/fazhi/`. */
const base = process.env["SITE_BASE"] ?? "/";

export default defineConfig({
  base,
  title: "fazhi 法治",
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }]],
  locales: { root: english, zh: chinese },
  themeConfig: { search: localSearch },
  markdown: {
    theme: { light: "github-light", dark: "github-dark-dimmed" },
    languageAlias: { cel: "javascript" },
    config: fileCaption,
  },
  // Whoever changes the language of a page that exists in one only is led to the other's first page.
  transformPageData: (page) => {
    page.frontmatter["hasTwin"] = existsSync(`${siteFolder}${twinOf(page.relativePath)}`);
  },
  vite: {
    // "fazhi" and its entries resolve to the sources, by the same condition that TypeScript follows.
    resolve: { conditions: ["@fazhi/source"] },
    // The index of the search is one part for each language, loaded when the search is opened.
    build: {
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        // zod marks calls as free of effects in places where the bundler cannot read it.
        onwarn: (warning, warn) => {
          if (warning.code !== "INVALID_ANNOTATION") warn(warning);
        },
      },
    },
  },
});
