import type { TextFlaw } from "../../io/record-text.js";
import { excerptAt } from "../../text/excerpt.js";
import type { AuthoringProblem } from "../authoring-problem.js";
import { noYaml, unwantedYaml } from "../messages.js";

/** What a text of YAML should have had, for whoever writes packs, by the beginning of what the reader of YAML says. */
const wanted: readonly (readonly [string, string, string?])[] = [
  ["YAML 1.2", "YAML 1.2"],
  [
    "no tags",
    "不带标记的值（以“!”开头的表达式须加引号）",
    "no tags (an expression that begins with ! needs quotation marks)",
  ],
  ["a key that is a text", "文本作键（数字须加引号）", "a key that is a text (put a number into quotation marks)"],
  ["each key once", "不重复的键"],
  ["the end of the text", "文件结尾"],
  ["no more than", "较少的层次或引用"],
  ["an alias of an anchor above it", "上文已有的锚"],
  ["aliases that stand for little", "较少的引用"],
];

/** Everything for which a text is no YAML, at its places; what only follows from a flaw before it is left out. */
export function syntaxProblems(text: string, flaws: readonly TextFlaw[]): readonly AuthoringProblem[] {
  const lines = text.split("\n");
  return flaws
    .filter(({ found }, index) => index === 0 || !found.includes("Unexpected scalar token in YAML stream"))
    .map(({ line, column = 1, expected, found }) => {
      const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
      const [, zh, en = expected] = wanted.find(([beginning]) => expected.startsWith(beginning)) ?? [];
      return Object.freeze({
        ...excerptAt(text, { start, end: start + 1 }),
        path: [],
        ...(zh === undefined ? noYaml(found.replace(/^a flaw of syntax: /, "")) : unwantedYaml(zh, en, found)),
      });
    });
}
