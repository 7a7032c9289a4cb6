import { readFileSync } from "node:fs";

/** The two texts of an example of the playground, as the page fetches them. */
export function exampleTexts(name: string): { readonly pack: string; readonly records: string } {
  const read = (file: string): string =>
    readFileSync(new URL(`../../docs/public/playground/${name}/${file}.yaml`, import.meta.url), "utf8");
  return { pack: read("pack"), records: read("records") };
}
