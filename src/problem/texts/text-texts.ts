import { type Label, label } from "../../codes/label.js";

/** What is said of the expressions that cannot be read. */
export const textTexts = {
  "text/unknown-character": ({ character }: { character: string }) =>
    label(`此处不能出现“${character}”`, `"${character}" cannot stand here`),
  "text/unknown-sign": ({ written }: { written: string }) =>
    label(`“${written}”不是此处的符号`, `"${written}" is no sign of this language`),
  "text/other-quotation-mark": ({ written }: { written: string }) =>
    label(
      `“${written}”不是此处的引号，文本须用半角引号"…"或'…'`,
      `"${written}" is no quotation mark of this language; texts stand in "…" or '…'`,
    ),
  "text/string-prefix": ({ prefix }: { prefix: string }) =>
    label(`引号前不能加“${prefix}”`, `a text has no prefix "${prefix}"`),
  "text/malformed-number": ({ written }: { written: string }) =>
    label(
      `“${written}”不是十进制数，数的写法如15或0.5`,
      `"${written}" is no decimal number; a number is written 15 or 0.5`,
    ),
  "text/unclosed-string": label(
    "文本没有结束的引号，文本须写在一行内",
    "the text in quotation marks does not end on its line",
  ),
  "text/unknown-escape": ({ written }: { written: string }) =>
    label(`文本中不能使用“${written}”`, `"${written}" cannot be used in a text; write \\" \\\\ \\n or \\u4e2d`),
  "text/unexpected-end": ({ wanted }: { wanted: Label }) =>
    label(`文本到此结束，但此处应为${wanted.zh}`, `the text ends where ${wanted.en} is expected`),
  "text/unexpected": ({ wanted, found }: { wanted: Label; found: string }) =>
    label(`此处应为${wanted.zh}，而不是“${found}”`, `${wanted.en} is expected, not "${found}"`),
  "text/unknown-operator": ({ word }: { word: string }) => label(`“${word}”不是运算符`, `"${word}" is no operator`),
  "text/chained-comparison": ({ operator }: { operator: string }) =>
    label(
      `比较不能连写，“${operator}”之前须用“&&”分成两个比较`,
      `comparisons cannot be chained: before "${operator}" begin another one with "&&"`,
    ),
  "text/nested-conditional": label(
    "“?”与“:”之间若再作选择，须加括号",
    'a choice between "?" and ":" needs parentheses',
  ),
  "text/reserved-word": ({ word }: { word: string }) =>
    label(`“${word}”是保留字，不能作名称`, `"${word}" is a reserved word and no name`),
  "text/index": label(
    '方括号内只能写字段名，如["title"]；列表项用exists或all逐项说明',
    'brackets hold the name of a field, such as ["title"]; items of a list are reached with exists or all',
  ),
  "text/too-long": ({ most }: { most: number }) =>
    label(`文本超过${most}个字符`, `the text is longer than ${most} characters`),
  "text/too-deep": ({ most }: { most: number }) =>
    label(`嵌套超过${most}层`, `the text is nested more than ${most} levels deep`),
  "text/too-big": ({ most }: { most: number }) =>
    label(`条件过大，超过${most}个部分`, `the text has more than ${most} parts`),
  "text/too-many-lists": ({ most }: { most: number }) =>
    label(`逐项查看的列表嵌套超过${most}层`, `lists are gone through more than ${most} deep, one inside another`),
  "text/unknown-name": ({ name }: { name: string }) =>
    label(`没有名为“${name}”的字段或列表项`, `there is no field and no item "${name}"`),
  "text/function-not-called": ({ name, usage }: { name: string; usage: string }) =>
    label(`“${name}”是函数，写法为${usage}`, `"${name}" is a function, written ${usage}`),
  "text/unknown-function": ({ name }: { name: string }) => label(`没有函数“${name}”`, `there is no function "${name}"`),
  "text/no-pattern-matching": label(
    "不能按模式或片段查找文本，只能比较整个文本：用==或in",
    "texts are compared as a whole, with == or in: patterns and parts of a text are not looked for",
  ),
  "text/no-conversion": label(
    "没有类型转换：数只有一种，日期写作date(…)",
    "nothing is converted: there is one kind of number, and days are written date(…)",
  ),
  "text/period-outside-parameter": label(
    "期限应列为有依据的参数，写作parameter(…)",
    "a period belongs into a parameter with a source, written parameter(…)",
  ),
  "text/no-mapping": label(
    "列表不能变换为另一列表；求和用sum，计数用filter和size",
    "a list is not turned into another; sum adds up, filter with size counts",
  ),
  "text/year-function": label("年度写作year(日期)", "the year of a day is written year(day)"),
  "text/no-clock": label("不读取时钟，统计日写作asOf", "no clock is read; the as-of day is written asOf"),
  "text/wrong-arguments": ({ name, usage }: { name: string; usage: string }) =>
    label(`“${name}”的写法为${usage}`, `"${name}" is written ${usage}`),
  "text/filter-without-use": label(
    "filter之后须写size、sum、all、exists、exists_one或isEmpty",
    "after filter comes size, sum, all, exists, exists_one or isEmpty",
  ),
  "text/name-in-use": ({ name }: { name: string }) =>
    label(`“${name}”已用作名称，列表项须另取名`, `"${name}" is a name already; give the item another one`),
  "text/null-outside-comparison": label(
    "null只能写在==或!=之后，表示未载明或已载明",
    "null stands only beside == or !=, for what is missing or is there",
  ),
  "text/list-outside-in": label("方括号列表只能写在in之后", "a list in brackets stands only after in"),
  "text/list-of-other-values": label(
    "in之后的方括号内只能写引号中的文本；数和日期用比较",
    "brackets after in hold texts in quotation marks; compare numbers and days",
  ),
  "text/not-a-list": label(
    "in之后须为方括号列表、文本清单参数或列表字段",
    "after in comes a list in brackets, a parameter that holds texts, or a list",
  ),
  "text/comparison-with-truth": ({ value }: { value: boolean }) =>
    label(
      value ? "条件不与true比较，直接写该条件" : "条件不与false比较，在条件前写“!”",
      value
        ? "a statement is not compared with true: write it alone"
        : 'a statement is not compared with false: write "!" before it',
    ),
  "text/unknown-table": ({ id }: { id: string }) =>
    label(`没有可在此处使用的决策表“${id}”`, `there is no decision table "${id}" that can be called here`),
  "text/table-of-other-entity": ({
    id,
    about,
    subject,
  }: {
    id: string;
    about: Label & { name: string };
    subject: Label & { name: string };
  }) =>
    label(
      `决策表“${id}”判断的是“${about.zh}”，此处说的是“${subject.zh}”`,
      `the decision table "${id}" is about "${about.name}", not about "${subject.name}"`,
    ),
  "text/invalid-day": ({ written }: { written: string }) =>
    label(`“${written}”不是日期，写法如2017-05-03`, `"${written}" is no day, written such as 2017-05-03`),
  "text/invalid-instant": ({ written }: { written: string }) =>
    label(
      `“${written}”不是时刻，写法如2017-05-03T10:00`,
      `"${written}" is no instant, written such as 2017-05-03T10:00`,
    ),
  "text/day-arithmetic": label(
    "日期不能加减：期限届满之日写作deadline(日期, parameter(…))，相隔日数写作daysBetween(日期, 日期)",
    "days are not added or subtracted: the end of a period is deadline(day, parameter(…)), a distance daysBetween(day, day)",
  ),
} as const;
