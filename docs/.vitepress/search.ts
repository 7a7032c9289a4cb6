import type { DefaultTheme } from "vitepress";

/**
 * The terms that a page is found by: words in lower case, and every two neighbouring characters of Chinese, so that any
 * part of a word is found. Goes to the browser as text, so it uses nothing from outside itself.
 */
export function termsOfPage(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const characters = [...run];
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(run)) terms.push(run);
    else for (let at = 0; at + 1 < characters.length; at += 1) terms.push(`${characters[at]}${characters[at + 1]}`);
  }
  return terms;
}

/**
 * The terms of a question, all of which a page must hold: the question is cut into words, and pairs of characters are
 * taken within words only, so that 备案期限 finds a page that speaks of both apart. Goes to the browser as text.
 */
export function termsOfQuestion(text: string): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => segment.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []);
  const isSingle = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
  const telling = words.some((word) => !isSingle(word)) ? words.filter((word) => !isSingle(word)) : words;
  return telling.flatMap((word) => {
    const characters = [...word];
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(word)) return [word];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

/** Search within the site's own files, in Chinese as well as in English. */
export const localSearch: NonNullable<DefaultTheme.Config["search"]> = {
  provider: "local",
  options: {
    miniSearch: {
      options: { tokenize: termsOfPage },
      searchOptions: { tokenize: termsOfQuestion, combineWith: "AND", prefix: true, fuzzy: false },
    },
    locales: {
      zh: {
        translations: {
          button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
          modal: {
            displayDetails: "显示摘录",
            resetButtonTitle: "清除",
            backButtonTitle: "关闭搜索",
            noResultsText: "没有找到",
            footer: {
              selectText: "打开",
              selectKeyAriaLabel: "回车",
              navigateText: "选择",
              navigateUpKeyAriaLabel: "上箭头",
              navigateDownKeyAriaLabel: "下箭头",
              closeText: "关闭",
              closeKeyAriaLabel: "退出键",
            },
          },
        },
      },
    },
  },
};
