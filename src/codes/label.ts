/** The two languages every label, message and title exists in. */
export type Language = "zh" | "en";

/** One text in Chinese and in English; Chinese is the default for readers. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Builds a frozen {@link Label}, Chinese first. */
export const label = (zh: string, en: string): Label => Object.freeze({ zh, en });

/** Throws a `RangeError` for a language that there is not, for callers whom no compiler checks. */
export function requireLanguage(language: Language): Language {
  if (language !== "zh" && language !== "en")
    throw new RangeError(`language: expected "zh" or "en"; found ${JSON.stringify(language)}`);
  return language;
}
