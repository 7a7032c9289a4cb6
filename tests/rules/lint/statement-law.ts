import { lawOfEachPack } from "./pack-law.js";

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** What a reader is owed beside the condition itself, in Chinese and English. */
export const statementLaw = lawOfEachPack(
  "every rule and indicator says what it is called and what it watches, every rule what remedies a violation",
  function* ({ rules, indicators, parameters }) {
    for (const { id, obligations, title, remedy, notCovered } of rules) {
      if (obligations.length === 0) yield `rule ${id} names no obligation`;
      for (const language of ["zh", "en"] as const) {
        if (isEmpty(title[language])) yield `rule ${id} has no title in ${language}`;
        if (isEmpty(remedy?.[language])) yield `rule ${id} does not say in ${language} what remedies a violation`;
        if (notCovered !== undefined && isEmpty(notCovered[language]))
          yield `rule ${id} says in one language only what it does not cover`;
      }
    }
    for (const { id, obligations, title } of indicators) {
      if (obligations.length === 0) yield `indicator ${id} names no obligation`;
      if (isEmpty(title.zh) || isEmpty(title.en)) yield `indicator ${id} has no title in both languages`;
    }
    for (const { id, title } of parameters)
      if (isEmpty(title.zh) || isEmpty(title.en)) yield `parameter ${id} has no title in both languages`;
  },
);
