import type { Label, Language } from "../../../src/codes/label.js";

/** For whom a page is written: in which language, and where its pages lie. */
export interface Reader {
  readonly language: Language;
  /** The address of the catalogue, such as `/zh/catalogue`. */
  readonly home: string;
  say(zh: string, en: string): string;
  read(label: Label): string;
  /** Things in a row. */
  row(parts: readonly string[]): string;
  /** A name and what it is. */
  pair(name: string, value: string): string;
}

/** The reader of a language. */
export const readerOf = (language: Language): Reader => {
  const zh = language === "zh";
  return {
    language,
    home: zh ? "/zh/catalogue" : "/catalogue",
    say: (chinese, english) => (zh ? chinese : english),
    read: (label) => label[language],
    row: (parts) => parts.join(zh ? "、" : ", "),
    pair: (name, value) => (zh ? `${name}：${value}` : `${name}: ${value}`),
  };
};
