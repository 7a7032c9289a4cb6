import { label } from "../../codes/label.js";
import { type Problem, problem } from "../../problem/problem.js";

type Translation = readonly [pattern: RegExp, chinese: string];

/** What is expected of a value of a record, as the reader of datasets says it. */
const expectations: readonly Translation[] = [
  [/^a day that exists, written YYYY-MM-DD$/, "存在的日期，写法如2018-05-03"],
  [/^a day from (\d+) to (\d+), written YYYY-MM-DD$/, "$1年至$2年的日期，写法如2018-05-03"],
  [/^a day no earlier than (\S+), (\S+)$/, "不早于$1（$2）的日期"],
  [/^a number no less than (\S+), (\S+)$/, "不小于$1（$2）的数"],
  [/^the id of an existing (.+)$/, "已有的$1记录的编号（id）"],
  [/^an id that no other (.+) uses$/, "与其他$1记录不同的编号（id）"],
  [/^the name of an entity$/, "记录种类的名称"],
  [/^a known field$/, "已定义的字段"],
  [/^a list of records$/, "记录的列表"],
  [/^records under the names of their entities$/, "按种类列出的记录"],
  [/^a text that is not empty$/, "非空的文本"],
  [/^a text of at least (\d+) characters$/, "至少$1个字符的文本"],
  [/^a text$/, "文本"],
  [/^a whole number$/, "整数"],
  [/^a number$/, "数"],
  [/^a whole number, (\S+) or more$/, "不小于$1的整数"],
  [/^a whole number, (\S+) or less$/, "不大于$1的整数"],
  [/^a whole number from (\S+) to (\S+)$/, "$1至$2的整数"],
  [/^a number, (\S+) or more$/, "不小于$1的数"],
  [/^a number, (\S+) or less$/, "不大于$1的数"],
  [/^a number from (\S+) to (\S+)$/, "$1至$2的数"],
  [/^true or false$/, "true或false"],
  [/^one of (.+)$/, "$1之一"],
  [/^an object$/, "一组字段"],
  [/^a list$/, "列表"],
];

/** What was found instead. */
const findings: readonly Translation[] = [
  [/^nothing$/, "空"],
  [/^null$/, "空（null）"],
  [/^an empty list$/, "空列表"],
  [/^a list$/, "列表"],
  [/^an object$/, "一组字段"],
  [/^the unknown field (.+)$/, "没有定义的字段$1"],
  [/^(.+), which (\S+) \(line (\d+)\) uses$/, "$1（第$3行的$2已用）"],
];

const guess = /, perhaps "([^"]+)"$/;

/** What is wrong with a value of a record, in both languages, and the name that was most likely meant. */
export function recordRefusal(expected: string, found: string): Problem {
  const suggestion = guess.exec(expected)?.[1];
  const wanted = expected.replace(guess, "");
  const data = {
    wanted: label(chineseOf(wanted, expectations), wanted),
    found: label(chineseOf(found, findings), found),
  };
  return problem("record/expected-other", data, suggestion);
}

/** The words as they are where they are not known; texts in Chinese quotation marks. */
function chineseOf(words: string, translations: readonly Translation[]): string {
  const known = translations.find(([pattern]) => pattern.test(words));
  const said = known === undefined ? words : words.replace(...known);
  return said.replace(/"((?:[^"\\]|\\.)*)"(, )?/g, (_, text: string, more?: string) =>
    more === undefined ? `“${text}”` : `“${text}”、`,
  );
}
