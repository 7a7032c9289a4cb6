import type { Label, Language } from "fazhi";

/** Says one thing in both languages, and is read in one. */
export type Say = (zh: string, en: string) => string;

/** The two ways of reading in one language. */
export const readingIn = (language: Language): { readonly say: Say; readonly read: (label: Label) => string } => ({
  say: (zh, en) => (language === "zh" ? zh : en),
  read: (label) => label[language],
});
