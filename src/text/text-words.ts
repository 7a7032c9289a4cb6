import { nearest } from "../codes/identifier/nearest.js";
import { label } from "../codes/label.js";
import type { Refusal } from "../expression/tree-problem.js";
import type { Entity } from "../model/record/entity.js";

const refusal = (zh: string, en: string, suggestion?: string): Refusal => ({
  message: label(zh, en),
  ...(suggestion === undefined ? {} : { suggestion }),
});

// Words and signs.

export const unknownCharacter = (character: string): Refusal =>
  refusal(`此处不能出现“${character}”`, `"${character}" cannot stand here`);

export const signRefused = (written: string, meant: string): Refusal =>
  refusal(`“${written}”不是此处的符号`, `"${written}" is no sign of this language`, meant);

export const otherQuote = (written: string): Refusal =>
  refusal(
    `“${written}”不是此处的引号，文本须用半角引号"…"或'…'`,
    `"${written}" is no quotation mark of this language; texts stand in "…" or '…'`,
  );

export const prefixedString = (prefix: string): Refusal =>
  refusal(`引号前不能加“${prefix}”`, `a text has no prefix "${prefix}"`);

export const unreadableNumber = (written: string): Refusal =>
  refusal(
    `“${written}”不是十进制数，数的写法如15或0.5`,
    `"${written}" is no decimal number; a number is written 15 or 0.5`,
  );

export const unclosedString: Refusal = refusal(
  "文本没有结束的引号，文本须写在一行内",
  "the text in quotation marks does not end on its line",
);

export const unknownEscape = (written: string): Refusal =>
  refusal(`文本中不能使用“${written}”`, `"${written}" cannot be used in a text; write \\" \\\\ \\n or \\u4e2d`);

// How words stand together.

export function expected(zh: string, en: string, found: string): Refusal {
  if (isOperatorWord(found)) return noOperator(found);
  return found === ""
    ? refusal(`文本到此结束，但此处应为${zh}`, `the text ends where ${en} is expected`)
    : refusal(`此处应为${zh}，而不是“${found}”`, `${en} is expected, not "${found}"`);
}

/** Words of other languages for operators. */
const operatorWords: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
  ["is", "=="],
  ["equals", "=="],
  ["并且", "&&"],
  ["且", "&&"],
  ["或者", "||"],
  ["或", "||"],
  ["非", "!"],
  ["不", "!"],
  ["等于", "=="],
  ["不等于", "!="],
  ["早于", "<"],
  ["晚于", ">"],
]);

/** Whether a word was most likely meant as an operator. */
export const isOperatorWord = (word: string): boolean => operatorWords.has(word.toLowerCase());

export const noOperator = (word: string): Refusal =>
  refusal(`“${word}”不是运算符`, `"${word}" is no operator`, operatorWords.get(word.toLowerCase()));

export const chained = (operator: string): Refusal =>
  refusal(
    `比较不能连写，“${operator}”之前须用“&&”分成两个比较`,
    `comparisons cannot be chained: before "${operator}" begin another one with "&&"`,
  );

export const nestedChoice: Refusal = refusal(
  "“?”与“:”之间若再作选择，须加括号",
  'a choice between "?" and ":" needs parentheses',
);

export const reserved = (word: string): Refusal =>
  refusal(`“${word}”是保留字，不能作名称`, `"${word}" is a reserved word and no name`);

export const indexed: Refusal = refusal(
  '方括号内只能写字段名，如["title"]；列表项用exists或all逐项说明',
  'brackets hold the name of a field, such as ["title"]; items of a list are reached with exists or all',
);

// How much there may be.

export const tooLong = (most: number): Refusal =>
  refusal(`文本超过${most}个字符`, `the text is longer than ${most} characters`);

export const tooDeep = (most: number): Refusal =>
  refusal(`嵌套超过${most}层`, `the text is nested more than ${most} levels deep`);

export const tooBig = (most: number): Refusal =>
  refusal(`条件过大，超过${most}个部分`, `the text has more than ${most} parts`);

export const tooManyLists = (most: number): Refusal =>
  refusal(`逐项查看的列表嵌套超过${most}层`, `lists are gone through more than ${most} deep, one inside another`);

// What names mean.

export function unknownName(name: string, known: readonly string[], titled: string | undefined): Refusal {
  const meant = literalWords.get(name) ?? titled ?? nearest(name, known);
  return refusal(`没有名为“${name}”的字段或列表项`, `there is no field and no item "${name}"`, meant);
}

const literalWords: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["None", "null"],
  ["undefined", "null"],
  ["today", "asOf"],
  ["now", "asOf"],
  ["record", "this"],
  ["是", "true"],
  ["否", "false"],
]);

export const uncalled = (name: string, usage: string): Refusal =>
  refusal(`“${name}”是函数，写法为${usage}`, `"${name}" is a function, written ${usage}`);

export function unknownFunction(name: string, known: readonly string[]): Refusal {
  const refused = Object.hasOwn(refusedFunctions, name) ? refusedFunctions[name] : undefined;
  if (isOperatorWord(name)) return noOperator(name);
  return refused ?? refusal(`没有函数“${name}”`, `there is no function "${name}"`, nearest(name, known));
}

const withoutPatterns = refusal(
  "不能按模式或片段查找文本，只能比较整个文本：用==或in",
  "texts are compared as a whole, with == or in: patterns and parts of a text are not looked for",
);
const withoutCast = refusal(
  "没有类型转换：数只有一种，日期写作date(…)",
  "nothing is converted: there is one kind of number, and days are written date(…)",
);
const inParameter = refusal(
  "期限应列为有依据的参数，写作parameter(…)",
  "a period belongs into a parameter with a source, written parameter(…)",
);
const unmapped = refusal(
  "列表不能变换为另一列表；求和用sum，计数用filter和size",
  "a list is not turned into another; sum adds up, filter with size counts",
);

/** Functions of CEL, or of one's hopes, that are left out, and what to write instead. */
const refusedFunctions: Readonly<Record<string, Refusal>> = {
  matches: withoutPatterns,
  contains: withoutPatterns,
  startsWith: withoutPatterns,
  endsWith: withoutPatterns,
  map: unmapped,
  int: withoutCast,
  uint: withoutCast,
  double: withoutCast,
  string: withoutCast,
  timestamp: withoutCast,
  duration: inParameter,
  days: inParameter,
  workingDays: inParameter,
  months: inParameter,
  years: inParameter,
  getFullYear: refusal("年度写作year(日期)", "the year of a day is written year(day)"),
  now: refusal("不读取时钟，统计日写作asOf", "no clock is read; the as-of day is written asOf"),
  today: refusal("不读取时钟，统计日写作asOf", "no clock is read; the as-of day is written asOf"),
};

export const periodInText: Refusal = inParameter;

export const misused = (name: string, usage: string): Refusal =>
  refusal(`“${name}”的写法为${usage}`, `"${name}" is written ${usage}`);

export const unusedFilter: Refusal = refusal(
  "filter之后须写size、sum、all、exists、exists_one或isEmpty",
  "after filter comes size, sum, all, exists, exists_one or isEmpty",
);

export const takenName = (name: string): Refusal =>
  refusal(`“${name}”已用作名称，列表项须另取名`, `"${name}" is a name already; give the item another one`);

export const loneNull: Refusal = refusal(
  "null只能写在==或!=之后，表示未载明或已载明",
  "null stands only beside == or !=, for what is missing or is there",
);

export const loneList: Refusal = refusal("方括号列表只能写在in之后", "a list in brackets stands only after in");

export const unlistedText: Refusal = refusal(
  "in之后的方括号内只能写引号中的文本；数和日期用比较",
  "brackets after in hold texts in quotation marks; compare numbers and days",
);

export const notIn: Refusal = refusal(
  "in之后须为方括号列表、文本清单参数或列表字段",
  "after in comes a list in brackets, a parameter that holds texts, or a list",
);

export const comparedTruth = (value: boolean): Refusal =>
  refusal(
    value ? "条件不与true比较，直接写该条件" : "条件不与false比较，在条件前写“!”",
    value
      ? "a statement is not compared with true: write it alone"
      : 'a statement is not compared with false: write "!" before it',
  );

export const noTable = (id: string, known: readonly string[]): Refusal =>
  refusal(
    `没有可在此处使用的决策表“${id}”`,
    `there is no decision table "${id}" that can be called here`,
    nearest(id, known),
  );

export const otherSubject = (id: string, about: Entity, subject: Entity): Refusal =>
  refusal(
    `决策表“${id}”判断的是“${about.title.zh}”，此处说的是“${subject.title.zh}”`,
    `the decision table "${id}" is about "${about.name}", not about "${subject.name}"`,
  );

export const noDay = (written: string): Refusal =>
  refusal(`“${written}”不是日期，写法如2017-05-03`, `"${written}" is no day, written such as 2017-05-03`);

export const noInstant = (written: string): Refusal =>
  refusal(
    `“${written}”不是时刻，写法如2017-05-03T10:00`,
    `"${written}" is no instant, written such as 2017-05-03T10:00`,
  );

export const movedDay: Refusal = refusal(
  "日期不能加减：期限届满之日写作deadline(日期, parameter(…))，相隔日数写作daysBetween(日期, 日期)",
  "days are not added or subtracted: the end of a period is deadline(day, parameter(…)), a distance daysBetween(day, day)",
);
