import { describe, expect, it } from "vitest";
import { readPackTests } from "../../src/doors/authoring.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { fileInTime, law, packWith } from "../testing/document-rules.js";
import { pack, problemsIn, soundTests, testsIn } from "./document-tests.js";

describe("sound tests", () => {
  it("have nothing wrong with them", () => {
    expect(problemsIn(soundTests)).toEqual([]);
  });

  it("know their lines, their day and their records, those of all tests among them", () => {
    const [first, , , last] = testsIn(soundTests);
    expect(first).toMatchObject({
      name: "第十五日备案，未超期",
      line: 6,
      asOf: "2017-09-30",
      records: {
        unit: [{ id: "u", kind: "department" }],
        "normative-document": [{ id: "d", unit: "u", publishedOn: "2017-05-10", filedOn: "2017-05-25" }],
      },
      expected: [
        { kind: "rule", rule: "file-in-time", record: "d", line: 9, outcome: "pass" },
        { kind: "indicator", indicator: "filing-rate", line: 9, value: 1, counted: 1, of: 1, target: "met" },
      ],
    });
    expect(last).toMatchObject({ line: 18, asOf: "2017-05-25", expected: [{ clock: { due: "2017-05-25" } }] });
  });

  it("may be written in JSON", () => {
    const test = {
      name: "一",
      asOf: "2017-09-30",
      records: { "normative-document": [{}] },
      expect: { "file-in-time": "无法判断" },
    };
    expect(testsIn(JSON.stringify({ calendar: "xinjiang", tests: [test] }))).toMatchObject([
      { calendar: "xinjiang", expected: [{ record: "normative-document-1", outcome: "undetermined" }] },
    ]);
  });

  it("may stand in the file of the pack", () => {
    const test =
      "{ name: 一, asOf: 2017-09-30, records: { normative-document: [{}] }, expect: { file-in-time: pass } }";
    expect(testsIn(`pack: documents\ntests:\n  - ${test}\nasOf: not looked at`)).toMatchObject([{ line: 3 }]);
    expect(problemsIn(`pack: documents\ntests: {}`)).toEqual(["2:1 expected a list, not a group of fields"]);
    expect(problemsIn(`pack: documents\ntests: []`)).toEqual([]);
    expect(problemsIn(`pack: documents`)).toEqual([]);
  });
});

/** One test with the given records and expectations, laid out on lines of their own. */
const written = (records: string, expected: string): string =>
  `tests:\n  - name: 一\n    asOf: 2017-09-30\n    records: ${records}\n    expect: ${expected}\n`;

const document = "{ normative-document: [{ id: d }] }";
const two = "{ normative-document: [{ id: d }, { id: e }] }";

describe("a file of tests", () => {
  it.each<[string, string, readonly string[]]>([
    ["is empty", "", ["1:1 nothing is written in it"]],
    ["is a list", "- 5", ["1:1 expected a group of fields, not a list"]],
    ["has no tests", "asOf: 2017-09-30", ['1:1 "tests" is missing']],
    ["is no YAML", "tests: [", [expect.stringMatching(/^1:\d+ /)]],
    [
      "is for another place",
      "calendar: yunnan\ntests: []",
      ['1:1 expected one of "national", "xinjiang", "guangxi", "ningxia", "tibet", not "yunnan"'],
    ],
    ["has a slip in its first word", "test: []", ['1:1 "tests" is missing', '1:1 there is no field "test" -> tests']],
    ["has something else among its tests", "tests: [5]", ["1:9 expected a group of fields, not 5"]],
  ])("is refused because it %s", (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it("is refused with everything that is wrong with it, in the order of its lines", () => {
    const text = `asOf: 2017-02-29
records: { unit: [{ id: u, kind: goverment }] }
tests:
  - name: 一
    records: { normative-document: [{ id: d, unit: u }] }
    expect: { file-in-tim: pass }
  - name: 一
    expect: {}
`;
    expect(problemsIn(text)).toEqual([
      '1:1 expected a day that exists, written such as 2018-05-03, not "2017-02-29"',
      expect.stringMatching(/^2:28 expected one of "government", .*; found "goverment" -> government$/),
      '6:15 the pack has no rule and no indicator "file-in-tim" -> file-in-time',
      '7:5 the test on line 4 is named "一", too',
      "8:5 the test expects nothing",
    ]);
  });
});

describe("a test", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "has no name and no day and expects nothing",
      "tests: [{ records: {} }]",
      [
        '1:9 "expect" is missing',
        '1:9 "name" is missing',
        "1:9 nothing says as of which day it is judged: asOf is missing in the test and at the top of the file",
      ],
    ],
    [
      "has an empty name",
      'tests: [{ name: " ", asOf: 2017-09-30, expect: { filing-rate: 1 } }]',
      ['1:11 expected a text that is not empty, not " "'],
    ],
    [
      "has a day that does not exist",
      "tests: [{ name: 一, asOf: 2017-06-31, expect: { filing-rate: 1 } }]",
      ['1:20 expected a day that exists, written such as 2018-05-03, not "2017-06-31"'],
    ],
    [
      "has a field of its own",
      "tests: [{ name: 一, asOf: 2017-09-30, note: x, expect: { filing-rate: 1 } }]",
      ['1:38 there is no field "note"'],
    ],
  ])("is refused because it %s", (_, text, problems) => {
    expect([...problemsIn(text)].sort()).toEqual([...problems].sort());
  });
});

describe("a record", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "of an unknown kind",
      "{ normative-documents: [] }",
      "filing-rate: 1",
      ['4:16 there is no kind of records "normative-documents" -> normative-document'],
    ],
    [
      "of a kind in Chinese",
      "{ 规范性文件: [] }",
      "filing-rate: 1",
      ['4:16 there is no kind of records "规范性文件" -> normative-document'],
    ],
    [
      "that is no record",
      "{ normative-document: [x] }",
      "filing-rate: 1",
      ['4:37 expected a group of fields, not "x"'],
    ],
    [
      "that is no list",
      "{ normative-document: { id: d } }",
      "filing-rate: 1",
      ["4:16 expected a list, not a group of fields"],
    ],
    [
      "with a field in Chinese",
      "{ normative-document: [{ 公布日期: 2017-05-10 }] }",
      "filing-rate: 1",
      ['4:39 expected a known field; found the unknown field "公布日期" -> publishedOn'],
    ],
    [
      "with a slip in a field",
      "{ normative-document: [{ filedon: 2017-05-10 }] }",
      "filing-rate: 1",
      ['4:39 expected a known field; found the unknown field "filedon" -> filedOn'],
    ],
    [
      "with an unknown code",
      "{ normative-document: [{ kind: 行政规范性文件 }] }",
      "filing-rate: 1",
      [expect.stringMatching(/^4:39 expected one of .* -> normative$/)],
    ],
    [
      "with a day that does not exist",
      "{ normative-document: [{ filedOn: 2017-02-29 }] }",
      "filing-rate: 1",
      ['4:39 expected a day that exists, written YYYY-MM-DD; found "2017-02-29"'],
    ],
    [
      "with a flaw in a step",
      "{ normative-document: [{ procedure: [{ kind: legality-review, om: 1 }] }] }",
      "filing-rate: 1",
      ['4:76 expected a known field; found the unknown field "om" -> on'],
    ],
    [
      "with a step that lacks its kind",
      "{ normative-document: [{ procedure: [{ on: 2017-05-01 }] }] }",
      "filing-rate: 1",
      ['4:51 "kind" is missing'],
    ],
    [
      "whose id is a number",
      "{ normative-document: [{ id: 5 }] }",
      "filing-rate: 1",
      ["4:39 expected a text that is not empty, not 5"],
    ],
    [
      "whose id another one has",
      "{ normative-document: [{ id: d }, { id: d }] }",
      "filing-rate: 1",
      ['4:50 another record of this list has the id "d"'],
    ],
    [
      "that lacks what it must have",
      "{ normative-document: [{ unit: null }] }",
      "filing-rate: 1",
      [expect.stringMatching(/^4:39 expected .*; found null$/)],
    ],
  ])("%s is refused", (_, records, expected, problems) => {
    expect(problemsIn(written(records, `{ ${expected} }`))).toEqual(problems);
  });

  it("of all tests is told of where it stands, once, and a test's own where that one stands", () => {
    const text = `asOf: 2017-09-30
records:
  normative-document: [{ id: d, kind: x }]
tests:
  - { name: 一, expect: { filing-rate: 1 } }
  - name: 二
    records: { normative-document: [{ id: d, kind: normative, filedOn: soon }] }
    expect: { filing-rate: 1 }
`;
    expect(problemsIn(text)).toEqual([
      expect.stringMatching(/^3:33 expected one of /),
      '7:63 expected a day that exists, written YYYY-MM-DD; found "soon"',
    ]);
  });

  it("is told of in Chinese as well", () => {
    const records =
      "{ normative-document: [{ 公布日: 1, kind: x, filedOn: 5, title: '', procedure: 1, unit: 3, validYears: x }] }";
    expect(problemsIn(written(records, "{ filing-rate: 1 }"), "zh")).toEqual([
      "4:39 没有名为“公布日”的字段",
      "4:47 应为“normative”、“rule”、“internal”之一，而不是“x”",
      "4:56 应为存在的日期，写法如2018-05-03，而不是5",
      "4:68 应为非空的文本，而不是“”",
      "4:79 应为列表，而不是1",
      "4:93 应为已有的unit记录的编号（id），而不是3",
      "4:102 没有名为“validYears”的字段",
    ]);
  });
});

describe("what a rule shall come to", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "is of no rule",
      document,
      "{ 备案: pass }",
      ['5:15 the pack has no rule and no indicator "备案" -> file-in-time'],
    ],
    [
      "is no outcome",
      document,
      "{ file-in-time: passed }",
      [expect.stringMatching(/^5:15 expected one of "pass", .*"不适用", not "passed" -> pass$/)],
    ],
    ["is no outcome in Chinese", document, "{ file-in-time: 不符和 }", [expect.stringMatching(/ -> 不符合$/)]],
    [
      "is a number",
      document,
      "{ file-in-time: 1 }",
      [expect.stringMatching(/^5:15 expected one of "pass", .*, not 1$/)],
    ],
    ["is empty", document, "{ file-in-time: {} }", ["5:15 the test expects nothing"]],
    [
      "has a slip",
      document,
      "{ file-in-time: { outcom: fail } }",
      ['5:31 the test gives no such record as "outcom" of the kind the rule judges -> outcome'],
    ],
    ["has details but no outcome", document, "{ file-in-time: { message: late } }", ['5:15 "outcome" is missing']],
    [
      "names no record of two",
      two,
      "{ file-in-time: pass }",
      ["5:15 there are several records to judge (d, e): say by its id which is meant"],
    ],
    [
      "names a record there is not",
      two,
      "{ file-in-time: { d: pass, f: pass } }",
      ['5:40 the test gives no such record as "f" of the kind the rule judges -> d'],
    ],
    [
      "has no record to judge",
      "{ unit: [{ id: u }] }",
      "{ file-in-time: pass }",
      ['5:15 the rule judges records of the kind "normative-document", and the test gives none'],
    ],
    [
      "has details of another outcome",
      document,
      "{ file-in-time: { outcome: pass, due: 2017-05-25 } }",
      ['5:46 "due" does not go with the outcome "pass"'],
    ],
    [
      "has what is missing of what fails",
      document,
      "{ file-in-time: { outcome: 不符合, missing: [kind] } }",
      ['5:45 "missing" does not go with the outcome "fail"'],
    ],
    [
      "has an unknown message",
      document,
      "{ file-in-time: { outcome: fail, message: lat } }",
      ['5:46 the rule has no message "lat", but late, overdue -> late'],
    ],
    [
      "is due on no day",
      document,
      "{ file-in-time: { outcome: fail, due: 2017-02-30 } }",
      [expect.stringMatching(/^5:46 expected a day/)],
    ],
    [
      "is due between two days of which one is missing",
      document,
      "{ file-in-time: { outcome: fail, due: { earliest: 2017-05-01 } } }",
      ['5:46 "latest" is missing'],
    ],
    [
      "is due between two days in the wrong order",
      document,
      "{ file-in-time: { outcome: fail, due: { earliest: 2017-05-02, latest: 2017-05-01 } } }",
      ["5:46 2017-05-01 lies before 2017-05-02"],
    ],
    [
      "has less than no findings",
      document,
      "{ file-in-time: { outcome: fail, findings: -1 } }",
      ["5:46 expected a whole number, 0 or more, not -1"],
    ],
    [
      "has a finding with a slip",
      document,
      "{ file-in-time: { outcome: fail, findings: [{ mesage: late }] } }",
      ['5:59 there is no field "mesage" -> message'],
    ],
    [
      "points at an unknown field",
      document,
      "{ file-in-time: { outcome: fail, field: filedon } }",
      ['5:46 Normative document has no field "filedon" -> filedOn'],
    ],
  ])("is refused when it %s", (_, records, expected, problems) => {
    expect(problemsIn(written(records, expected))).toEqual(problems);
  });

  it("is not asked of records that could not be read", () => {
    expect(problemsIn(written("{ normative-documen: [{ id: d }] }", "{ file-in-time: { d: pass } }"))).toHaveLength(1);
  });

  it("is refused of a rule that is switched off", () => {
    const without = definePack({
      name: "own",
      title: pack.title,
      version: "1",
      sources: [law],
      extends: [packWith(fileInTime)],
      changes: { disabled: { "file-in-time": "本州另有规定" } },
    });
    const read = readPackTests(written(document, "{ file-in-time: pass }"), without);
    expect(read.ok ? [] : read.problems.map(problemMessage)).toEqual([
      { zh: "规则“file-in-time”已停用：本州另有规定", en: 'the rule "file-in-time" is switched off: 本州另有规定' },
    ]);
  });
});

describe("what an indicator shall come to", () => {
  it.each<[string, string, readonly string[]]>([
    ["is a word", "all", [expect.stringMatching(/^5:15 expected/)]],
    ["is empty", "{}", ["5:15 the test expects nothing"]],
    ["has a slip", "{ vale: 1 }", ['5:30 there is no field "vale" -> value']],
    ["counts half a record", "{ counted: 0.5 }", ["5:30 expected a whole number, 0 or more, not 0.5"]],
    ["has no such state", "{ target: good }", [expect.stringMatching(/^5:30 expected one of "met", /)]],
    ["has its bounds in the wrong order", "{ low: 1, high: 0 }", ["5:15 0 lies before 1"]],
    ["has no such dimension", "{ groups: { units: {} } }", ['5:40 the indicator has no dimension "units" -> unit']],
    ["has a slip in a group", "{ groups: { unit: { u: { valu: 1 } } } }", ['5:53 there is no field "valu" -> value']],
  ])("is refused when it %s", (_, expected, problems) => {
    expect(problemsIn(written(document, `{ filing-rate: ${expected} }`))).toEqual(problems);
  });
});
