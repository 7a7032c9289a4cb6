import { describe, expect, it } from "vitest";
import { problemMessage } from "../../src/problem/problem-text.js";
import { renderExpressionProblem } from "../../src/text/expression-problem.js";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";
import { textBounds } from "../../src/text/text-bounds.js";
import { scope, things } from "../expression/thing.js";

const about: ExpressionScope = { ...scope(things()), expect: "statement" };

const problemsIn = (text: string, more: Partial<ExpressionScope> = {}) => {
  const read = readExpression(text, { ...about, ...more });
  return read.ok ? [] : read.problems;
};

/** What is written, where its problem lies (line:column+length), and what both languages say; the last is suggested. */
type Row = readonly [name: string, text: string, place: string, en: string, zh: string, suggestion?: string];

const wrongWords: readonly Row[] = [
  ["nothing", "", "1:1+0", "the text ends where a value is expected", "文本到此结束，但此处应为值"],
  ["only a comment", "// 说明", "1:6+0", "the text ends where a value", "文本到此结束"],
  ["an operator without its right side", "big &&", "1:7+0", "the text ends where a value", "文本到此结束"],
  ["one ampersand", "big & old", "1:5+1", '"&" is no sign', "“&”不是此处的符号", "&&"],
  ["one equals sign", "weight = 1", "1:8+1", '"=" is no sign', "“=”不是此处的符号", "=="],
  ["three equals signs", "weight === 1", "1:8+3", '"===" is no sign', "“===”不是此处的符号", "=="],
  ["the inequality of a database", "weight <> 1", "1:8+2", '"<>" is no sign', "“<>”不是此处的符号", "!="],
  ["a sign of mathematics", "weight ≤ 1", "1:8+1", '"≤" is no sign', "“≤”不是此处的符号", "<="],
  ["a bracket of a Chinese keyboard", "（big)", "1:1+1", '"（" is no sign', "“（”不是此处的符号", "("],
  ["a comma of a Chinese keyboard", 'colour in ["red"，"blue"]', "1:17+1", '"，" is no sign', "不是此处的符号", ","],
  ["quotation marks of a Chinese keyboard", "colour == “red”", "1:11+1", '"“" is no quotation mark', "不是此处的引号"],
  ["an English word for and", "big and old", "1:5+3", '"and" is no operator', "“and”不是运算符", "&&"],
  ["an English word for not", "not big", "1:1+3", '"not" is no operator', "“not”不是运算符", "!"],
  ["not as a function", "not(big)", "1:1+3", '"not" is no operator', "“not”不是运算符", "!"],
  ["a Chinese word for and", "big 并且 old", "1:5+2", '"并且" is no operator', "“并且”不是运算符", "&&"],
  ["a text that does not end", "colour == 'red", "1:11+1", "does not end on its line", "没有结束的引号"],
  ["a text over two lines", 'colour == "re\nd"', "1:11+1", "does not end on its line", "须写在一行内"],
  ["a raw text", 'name == r"a"', "1:9+1", 'has no prefix "r"', "不能加“r”"],
  ["an escape that is none", 'name == "\\d"', "1:10+2", '"\\d" cannot be used in a text', "文本中不能使用“\\d”"],
  ["a hexadecimal number", "weight == 0x1F", "1:11+4", '"0x1F" is no decimal number', "“0x1F”不是十进制数"],
  ["an unsigned number of CEL", "weight == 15u", "1:11+3", '"15u" is no decimal number', "“15u”不是十进制数"],
  ["a number with a leading zero", "weight == 007", "1:11+3", '"007" is no decimal number', "“007”不是十进制数"],
  ["a number beyond all bounds", "weight == 1e999", "1:11+5", '"1e999" is no decimal number', "不是十进制数"],
  ["a picture", "name == 🚀", "1:9+2", '"🚀" cannot stand here', "此处不能出现“🚀”"],
  ["a bracket that does not close", "(big", "1:5+0", '")" or an operator is expected', "应为“)”或运算符"],
  ["a bracket that was not opened", "big)", "1:4+1", 'expected, not ")"', "而不是“)”"],
  ["two statements side by side", "big old", "1:5+3", "an operator or the end of the text", "应为运算符或文本结尾"],
  ["a choice of one", "big ? old", "1:10+0", '":" is expected', "应为“:”"],
  ["a choice inside a choice", "big ? old ? big : old : big", "1:11+1", "needs parentheses", "须加括号"],
  ["a chain of comparisons", "0 < weight < 1", "1:12+1", "comparisons cannot be chained", "比较不能连写"],
  [
    "an item by its number",
    "parts[0].weight == 1",
    "1:6+3",
    "brackets hold the name of a field",
    "方括号内只能写字段名",
  ],
  ["a reserved word", "for == 1", "1:1+3", '"for" is a reserved word', "“for”是保留字"],
];

const wrongNames: readonly Row[] = [
  ["a misspelt field", "wieght > 1", "1:1+6", 'no field and no item "wieght"', "没有名为“wieght”", "weight"],
  ["a field by its Chinese name", "重量 > 1", "1:1+2", 'no field and no item "重量"', "没有名为“重量”", "weight"],
  [
    "a misspelt field of another record",
    "parent.wieght > 1",
    "1:8+6",
    '"thing" has no field',
    "没有字段“wieght”",
    "weight",
  ],
  [
    "a misspelt field of an item",
    "parts.exists(p, p.color == colour)",
    "1:19+5",
    "the item has no field",
    "该列表项没有字段",
    "colour",
  ],
  [
    "a misspelt item",
    "parts.exists(part, prt.weight > 0)",
    "1:20+3",
    'no field and no item "prt"',
    "没有名为“prt”",
    "part",
  ],
  [
    "an item after its list",
    "parts.exists(p, big) && p.weight > 0",
    "1:25+1",
    'no field and no item "p"',
    "没有名为“p”",
  ],
  ["a field of a number", "weight.unit == 1", "1:8+4", "a number, which has no fields", "数没有字段"],
  ["a misspelt code", 'colour == "rad"', "1:11+5", '"rad" is not one of', "“rad”不是", "red"],
  ["a code by its Chinese label", 'colour == "红"', "1:11+3", '"红" is not one of', "“红”不是", "red"],
  [
    "a misspelt code among several",
    'colour in ["red", "gren"]',
    "1:11+15",
    '"gren" is not one of',
    "“gren”不是",
    "green",
  ],
  [
    "a misspelt parameter",
    'weight > parameter("thre")',
    "1:10+17",
    'no parameter "thre"',
    "没有列出参数“thre”",
    "three",
  ],
  [
    "a parameter without quotation marks",
    "weight > parameter(three)",
    "1:20+5",
    'is written parameter("id")',
    "写法为",
  ],
  [
    "a misspelt entity",
    'referring("thingg", "parent").isEmpty()',
    "1:1+29",
    'no entity "thingg"',
    "没有实体“thingg”",
    "thing",
  ],
  [
    "records that do not refer",
    'referring("thing", "colour").isEmpty()',
    "1:1+28",
    "does not refer to",
    "不指向“thing”",
  ],
  ["a misspelt function", "parts.exist(p, big)", "1:7+5", 'no function "exist"', "没有函数“exist”", "exists"],
  ["a function without brackets", "size > 0", "1:1+4", '"size" is a function', "“size”是函数"],
  ["the day of today", "today > madeOn", "1:1+5", 'no field and no item "today"', "没有名为“today”", "asOf"],
  ["truth with a capital", "True", "1:1+4", 'no field and no item "True"', "没有名为“True”", "true"],
  ["what every object has", "constructor == 1", "1:1+11", 'no item "constructor"', "没有名为“constructor”"],
  ["what every record has", "this.toString", "1:6+8", 'has no field "toString"', "没有字段“toString”"],
  ["a function of every object", "valueOf()", "1:1+7", 'no function "valueOf"', "没有函数“valueOf”"],
  [
    "two items of one name",
    "parts.exists(p, parts.exists(p, big))",
    "1:30+1",
    '"p" is a name already',
    "“p”已用作名称",
  ],
];

const wrongKinds: readonly Row[] = [
  ["a number where a statement is wanted", "weight", "1:1+6", "a statement is needed, not a number", "而不是数"],
  ["a number among statements", "big && weight", "1:8+6", "a statement is needed, not a number", "而不是数"],
  [
    "a day against a text",
    'madeOn > "2017-01-01"',
    "1:1+21",
    "a day cannot be compared with a text",
    "日期不能与文本比较",
  ],
  ["texts in an order", 'name < "b"', "1:1+10", "texts have no order", "文本没有先后大小"],
  ["a statement against true", "big == true", "1:1+11", "not compared with true", "条件不与true比较"],
  ["null alone", "big && null", "1:8+4", "null stands only beside", "null只能写在==或!=之后"],
  ["a list alone", '["a"] == name', "1:1+5", "a list in brackets stands only after in", "只能写在in之后"],
  ["numbers in brackets", "weight in [0]", "1:12+1", "hold texts in quotation marks", "只能写引号中的文本"],
  ["no code at all", "colour in []", "1:11+2", "no code is named", "没有写明应为哪些代码之一"],
  ["something in a number", "colour in weight", "1:11+6", "after in comes a list", "in之后须为"],
  ["the size of a text", "size(name) > 0", "1:6+4", "a list is needed, not a text", "此处需要列表"],
  [
    "a choice between unlike values",
    "(big ? weight : name) > 0",
    "1:17+4",
    "a number is needed, not a text",
    "此处需要数",
  ],
  ["a default of another kind", "weight.orElse(name) > 0", "1:1+19", "cannot be replaced by a text", "不能代以文本"],
  [
    "a function with too little",
    "deadline(madeOn) > asOf",
    "1:1+8",
    "is written deadline(day, parameter",
    "写法为deadline",
  ],
  ["a text followed like a reference", "name.follow().big", "1:6+6", "is written reference.follow()", "写法为"],
  ["items that have no name", "parts.exists(weight > 0)", "1:7+6", "is written list.exists(item", "写法为list.exists"],
  ["a filter that leads nowhere", "parts.filter(p, big)", "1:7+6", "after filter comes", "filter之后须写"],
  ["the sum of days", "parts.sum(p, p.fittedOn) > 0", "1:16+8", "a number is needed, not a day", "此处需要数"],
];

const leftOut: readonly Row[] = [
  ["a number of the law", "weight > 15", "1:10+2", "the number 15 belongs into a parameter", "数15应列为"],
  ["a day of the law", 'madeOn > date("2017-02-28")', "1:10+18", "the day 2017-02-28 belongs", "日期2017-02-28应列为"],
  ["a day that is none", 'madeOn > date("2017-02-29")', "1:10+18", '"2017-02-29" is no day', "“2017-02-29”不是日期"],
  [
    "a period in the text",
    "deadline(madeOn, 15.workingDays) > asOf",
    "1:18+14",
    "a period belongs into a parameter",
    "期限应列为",
  ],
  ["a period of quarters in the text", "quarters(2)", "1:1+8", "a period belongs into a parameter", "期限应列为"],
  [
    "a day moved by a number",
    "deadline(madeOn, 1) > asOf",
    "1:18+1",
    "a period is needed, not a number",
    "此处需要期限",
  ],
  ["a sum of days", "madeOn + 1 > asOf", "1:1+10", "days are not added", "日期不能加减"],
  ["a duration of CEL", 'duration("1h") > 0', "1:1+8", "a period belongs into a parameter", "期限应列为"],
  ["a pattern", 'name.matches("^a")', "1:6+7", "texts are compared as a whole", "只能比较整个文本"],
  ["part of a text", 'name.contains("a")', "1:6+8", "texts are compared as a whole", "只能比较整个文本"],
  [
    "a list turned into another",
    "parts.map(p, p.weight).sum() > 0",
    "1:7+3",
    "a list is not turned into another",
    "不能变换",
  ],
  ["a conversion", "int(weight) == 1", "1:1+3", "nothing is converted", "没有类型转换"],
  ["the clock", "now() > madeOn", "1:1+3", "no clock is read", "不读取时钟"],
];

const many = (part: string, joint: string, count: number): string => Array(count).fill(part).join(joint);

const tooMuch: readonly Row[] = [
  ["too many characters", many("big", "&&", 4200), "1:1+0", `longer than ${textBounds.length}`, "超过20000个字符"],
  ["too many brackets", `${"(".repeat(64)}big${")".repeat(64)}`, "1:65+3", "more than 64 levels deep", "嵌套超过64层"],
  ["too many opposites", `${"!".repeat(64)}big`, "1:65+3", "more than 64 levels deep", "嵌套超过64层"],
  ["too long a path", many("parent", ".", 66), "1:1+454", "more than 64 levels deep", "嵌套超过64层"],
  ["too many sums", `${many("weight", "+", 65)} > 0`, "1:1+454", "more than 64 levels deep", "嵌套超过64层"],
  ["too many parts", many("big", "&&", 1000), "1:1+4998", `more than ${textBounds.nodes} parts`, "超过2000个部分"],
  [
    "too many lists one inside another",
    `${[..."abcdefghi"].map((item) => `parts.all(${item}, `).join("")}big${")".repeat(9)}`,
    "1:105+5",
    `more than ${textBounds.lists} deep`,
    "嵌套超过8层",
  ],
];

describe.each([
  ["words that do not stand together", wrongWords],
  ["a name that means nothing", wrongNames],
  ["a value of the wrong kind", wrongKinds],
  ["what the language leaves out", leftOut],
  ["more than may be asked", tooMuch],
])("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", (_name, [, text, place, en, zh, suggestion]) => {
    const [first] = problemsIn(text);
    expect(first).toBeDefined();
    expect(`${first?.line}:${first?.column}+${first?.length}`).toBe(place);
    expect(first && problemMessage(first).en).toContain(en);
    expect(first && problemMessage(first).zh).toContain(zh);
    expect(first?.suggestion).toBe(suggestion);
  });
});

describe("a text with several problems", () => {
  it("is told all of them, in the order of the text", () => {
    const text = 'big && wieght > 1 && colour == "rad" && parts.exists(p, p.wieght > 2) && now() > asOf && 3 < weight';
    expect(problemsIn(text).map(({ column }) => column)).toEqual([8, 32, 59, 68, 74, 90]);
  });

  it("is not told what only follows from another problem", () => {
    expect(problemsIn("!(wieght + nothing.more > other.exists(p, p.big)) || big")).toHaveLength(3);
  });
});

describe("a problem for a reader", () => {
  const rendered = (text: string, language: "zh" | "en") =>
    problemsIn(text).map((problem) => renderExpressionProblem(problem, language));

  it("shows the line and points at the place", () => {
    expect(rendered("big &&\r\n  // 说明\r\n  wieght > 0", "en")).toEqual([
      'line 3, column 3: there is no field and no item "wieght"; did you mean "weight"?\n    wieght > 0\n    ^^^^^^',
    ]);
  });

  it("counts a Chinese character as one and points under it with two", () => {
    expect(rendered('name == "甲" && 重量 > 0', "zh")).toEqual([
      '第1行第16列：没有名为“重量”的字段或列表项；是否应为“weight”？\n  name == "甲" && 重量 > 0\n                  ^^^^',
    ]);
  });

  it("keeps tabs, so that it points right whatever they are worth", () => {
    expect(rendered("\twieght > 0", "en")[0]).toContain("\n  \twieght > 0\n  \t^^^^^^");
  });

  it("shows of a long line what lies around the place", () => {
    const [problem] = problemsIn(`${many("big", " && ", 40)} && wieght > 0 && ${many("big", " && ", 40)}`);
    const [line = "", carets = ""] = problem?.excerpt.split("\n") ?? [];
    expect(line).toMatch(/^….*wieght.*…$/);
    expect(line.length).toBeLessThanOrEqual(102);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("wieght");
  });

  it("tells an editor the offset and the length", () => {
    expect(problemsIn("big &&\n  wieght > 0")[0]).toMatchObject({ offset: 9, length: 6 });
  });
});

describe("what the text is for", () => {
  it.each<[ExpressionScope["expect"], string, string, string]>([
    ["day", "weight", "a day is needed, not a number", "此处需要日期，而不是数"],
    ["number", "madeOn", "a number is needed, not a day", "此处需要数，而不是日期"],
    ["period", 'parameter("three")', "a period is needed, not a number", "此处需要期限，而不是数"],
    ["text", "big", "a text is needed, not a statement", "此处需要文本，而不是条件"],
    ["list", "this", 'a list is needed, not a record of "thing"', "此处需要列表，而不是“thing”记录"],
    ["texts", "parts", "a list of texts is needed, not a list", "此处需要文本清单，而不是列表"],
  ])("a %s is not %s", (expected, text, en, zh) => {
    expect(problemsIn(text, { expect: expected }).map(problemMessage)).toEqual([{ zh, en }]);
  });

  it.each<[ExpressionScope["expect"], string]>([
    ["statement", "big"],
    ["day", "madeOn"],
    ["number", "weight"],
    ["text", "name"],
    ["text", "colour"],
    ["text", "parent"],
    ["period", 'parameter("fortnight")'],
    ["texts", 'parameter("colours")'],
    ["list", "parts"],
    ["value", "this"],
    ["value", "0"],
  ])("a %s is %s", (expected, text) => {
    expect(problemsIn(text, { expect: expected })).toEqual([]);
  });

  it("numbers and days can be written where no law speaks", () => {
    expect(problemsIn('weight > 15 && madeOn > date("2017-02-28")', { figures: "in-text" })).toEqual([]);
  });
});
