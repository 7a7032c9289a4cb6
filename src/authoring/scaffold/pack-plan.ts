/** What a new pack is to be. */
export interface PackPlan {
  /** Kebab-case, such as "our-county-2026". */
  readonly name: string;
  readonly writtenIn: "typescript" | "yaml";
  readonly library: LibraryFacts;
}

/** What a new pack takes over from the library that it is written for. */
export interface LibraryFacts {
  readonly version: string;
  /** The versions of Node that it runs on. */
  readonly node: string;
  /** Its own tools by name, each with its version. */
  readonly tools: Readonly<Record<string, string>>;
}

/** The name of the package as which a pack is published. */
export const packageNameOf = ({ name }: PackPlan): string => `fazhi-pack-${name}`;

/** The title that stands in a new pack until its author puts in that of the document. */
export const placeholderTitle = ({ name }: PackPlan): { readonly zh: string; readonly en: string } => ({
  zh: `${name}（请改为文件的标题）`,
  en: `${name} (put the title of the document here)`,
});
