import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { readPackTests, runPackTests } from "../../src/doors/authoring.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { facts, packWith } from "../testing/document-rules.js";
import { failuresOf, pack, resultOf, soundTests, testsIn } from "./document-tests.js";

describe("sound tests", () => {
  it("pass", () => {
    const { pack: name, totals, tests } = runPackTests(pack, testsIn(soundTests));
    expect([name, totals]).toEqual(["documents", { tests: 4, passed: 4, failed: 0 }]);
    expect(tests.map(({ line, asOf, failures }) => [line, asOf, failures])).toEqual([
      [6, "2017-09-30", []],
      [10, "2017-09-30", []],
      [14, "2017-09-30", []],
      [18, "2017-05-25", []],
    ]);
  });
});

const published = "publishedOn: 2017-05-10";
const document = (more: string): string => `{ normative-document: [{ id: d, ${published}${more} }] }`;

describe("a judgement", () => {
  it.each<[string, string, string, string?]>([
    ["passes on the fifteenth day", document(", filedOn: 2017-05-25"), "pass"],
    ["fails on the sixteenth day", document(", filedOn: 2017-05-26"), "fail"],
    ["fails, told in Chinese", document(", filedOn: 2017-05-26"), "不符合"],
    ["fails with one finding", document(", filedOn: 2017-05-26"), "{ outcome: fail, findings: 1 }"],
    [
      "fails in the way that is told",
      document(", filedOn: 2017-05-26"),
      "{ outcome: fail, findings: [{ message: late, due: 2017-05-25, severity: 违反, data: { daysLate: 1, id: d } }] }",
    ],
    ["fails on the day after the last one", document(""), "{ outcome: fail, message: overdue }", "2017-05-26"],
    ["is pending on the last day", document(""), "{ outcome: pending, due: 2017-05-25 }", "2017-05-25"],
    [
      "is undetermined without the day",
      "{ normative-document: [{ id: d }] }",
      "{ outcome: 无法判断, missing: [publishedOn] }",
    ],
    ["is not applicable to an internal document", document(", kind: internal"), "not-applicable"],
    [
      "is of one record among several",
      "{ normative-document: [{ id: d, filedOn: 2017-05-25, publishedOn: 2017-05-10 }, { id: e, kind: internal }] }",
      "{ d: 符合, e: { outcome: 不适用 } }",
    ],
  ])("%s", (_, records, expected, asOf) => {
    expect(failuresOf(resultOf(records, `{ file-in-time: ${expected} }`, asOf))).toEqual([]);
  });

  it.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      "passes and shall fail",
      document(", filedOn: 2017-05-25"),
      "fail",
      ['the outcome shall be "fail", but it passes'],
      ["判断结果应为“不符合”，实为符合"],
    ],
    [
      "fails and shall pass",
      document(", filedOn: 2017-05-27"),
      "pass",
      ['the outcome shall be "pass", but it fails:\n  late, due 2017-05-25: d was due on 2017-05-25'],
      ["判断结果应为“符合”，实为不符合：\n  late，期限2017-05-25：d应于2017-05-25前备案"],
    ],
    [
      "cannot be made and shall pass",
      "{ normative-document: [{ id: d }] }",
      "pass",
      ['the outcome shall be "pass", but it cannot be judged without publishedOn'],
      ["判断结果应为“符合”，实为无法判断，缺 publishedOn"],
    ],
    [
      "is not applicable and shall pass",
      document(", kind: internal"),
      "pass",
      ['the outcome shall be "pass", but the rule is not applicable'],
      ["判断结果应为“符合”，实为不适用"],
    ],
    [
      "has another message",
      document(", filedOn: 2017-05-27"),
      "{ outcome: fail, message: overdue }",
      ['the message shall be "overdue", but is "late"'],
      ['消息应为 "overdue"，实为 "late"'],
    ],
    [
      "was due on another day",
      document(", filedOn: 2017-05-27"),
      "{ outcome: fail, due: 2017-05-24 }",
      ['the due day shall be "2017-05-24", but is "2017-05-25"'],
      ['期限应为 "2017-05-24"，实为 "2017-05-25"'],
    ],
    [
      "was due on one day and not between two",
      document(", filedOn: 2017-05-27"),
      "{ outcome: fail, due: { earliest: 2017-05-25, latest: 2017-05-27 } }",
      ['the due day shall be "2017-05-25/2017-05-27", but is "2017-05-25"'],
      ['期限应为 "2017-05-25/2017-05-27"，实为 "2017-05-25"'],
    ],
    [
      "is filled with another value",
      document(", filedOn: 2017-05-27"),
      "{ outcome: fail, data: { daysLate: 3, fulfilled: null } }",
      ["{daysLate} shall be 3, but is 2", '{fulfilled} shall be missing, but is "2017-05-27"'],
      ["{daysLate}应为 3，实为 2", '{fulfilled}应为 缺，实为 "2017-05-27"'],
    ],
    [
      "has one finding and shall have two",
      document(", filedOn: 2017-05-27"),
      "{ outcome: fail, findings: 2 }",
      ["there shall be 2 findings, but there is one:\n  late, due 2017-05-25: d was due on 2017-05-25"],
      ["应发现问题 2 项，实有 1 项：\n  late，期限2017-05-25：d应于2017-05-25前备案"],
    ],
    [
      "misses something else",
      "{ normative-document: [{ id: d }] }",
      "{ outcome: undetermined, missing: [filedOn] }",
      ['what is missing shall be "filedOn", but is "publishedOn"'],
      ["所缺数值应为 filedOn，实为 publishedOn"],
    ],
  ])("that %s is told of in both languages", (_, records, expected, english, chinese) => {
    const report = resultOf(records, `{ file-in-time: ${expected} }`);
    expect(report.totals).toEqual({ tests: 1, passed: 0, failed: 1 });
    expect(failuresOf(report, "en")).toEqual(english);
    expect(failuresOf(report, "zh")).toEqual(chinese);
  });

  it("that fails shows what it rests on, and where it is written", () => {
    const [test] = resultOf(document(", filedOn: 2017-05-27"), "{ file-in-time: pass }").tests;
    expect(test?.failures).toMatchObject([
      {
        kind: "rule",
        id: "file-in-time",
        title: facts.title,
        line: 1,
        record: { entity: "normative-document", id: "d" },
        seen: [
          { path: "publishedOn", seen: { value: "2017-05-10" } },
          { path: "kind", seen: { value: "normative" } },
          { path: "filing-period", seen: { value: 15 } },
          { path: "filedOn", seen: { value: "2017-05-27" } },
        ],
      },
    ]);
  });

  it("that passes shows what it rests on as well, the steps of a procedure among it", () => {
    const steps = "[{ kind: legality-review, on: 2017-05-02 }, { kind: signing, on: 2017-05-03 }]";
    const [test] = resultOf(document(`, procedure: ${steps}`), "{ review-before-signing: fail }").tests;
    expect(test?.failures[0]?.seen.map(({ path, seen }) => `${path} ${seen.value}`)).toEqual([
      "steps[0] 2017-05-02 legality-review",
      "steps[1] 2017-05-03 signing",
    ]);
  });

  it("needs but one of several findings to be as it is told", () => {
    const steps = "[{ kind: signing, on: 2017-05-02 }, { kind: signing, on: 2017-05-03 }]";
    const of = (expected: string) =>
      failuresOf(resultOf(document(`, procedure: ${steps}`), `{ review-before-signing: ${expected} }`));
    expect(of("{ outcome: fail, message: reviewed, data: { secondOn: 2017-05-03 }, findings: 2 }")).toEqual([]);
    expect(of("{ outcome: fail, data: { secondOn: 2017-05-04 } }")).toEqual([
      expect.stringMatching(/^none of the findings is as it was told:\n {2}reviewed: no .*\n {2}reviewed: no /),
      '{secondOn} shall be "2017-05-04", but is "2017-05-02"',
    ]);
    expect(of("{ outcome: fail, findings: [{ message: reviewed }, {}] }")).toEqual([
      'findings[1]: the rule has the messages "reviewed", "signed": the case must say which',
    ]);
  });

  it("sees the other records of its kind, and those that it refers to", () => {
    const alike = "{ normative-document: [{ id: d, title: 办法 }, { id: e, title: 办法 }, { id: f, title: 规定 }] }";
    const expected =
      "{ have-a-title-of-its-own: { d: { outcome: fail, data: { others: 1 }, field: title }, f: pass } }";
    expect(failuresOf(resultOf(alike, expected))).toEqual([]);
    const led = `{ unit: [{ id: u, head: { name: 甲 } }], normative-document: [{ id: d, ${published}, filedWith: u }, { id: e, ${published}, filedWith: v }] }`;
    expect(failuresOf(resultOf(led, "{ name-the-filing-unit: { d: pass, e: fail } }"))).toEqual([]);
  });

  it("of a rule that throws fails, and says what it threw", () => {
    const rule = defineCheck({
      ...facts,
      id: "throw",
      messages: { never: label("无", "None") },
      check: () => {
        throw new Error("out of paper");
      },
    });
    const own = packWith(rule);
    const read = readPackTests(
      `tests: [{ name: 一, asOf: 2017-09-30, records: ${document("")}, expect: { throw: fail } }]`,
      own,
    );
    expect(failuresOf(runPackTests(own, read.ok ? read.tests : []))).toEqual(["the rule threw: out of paper"]);
  });

  it("counts working days by the calendar of the place that is named", () => {
    const [test] = testsIn(`calendar: xinjiang\n${soundTests}`);
    expect(test?.calendar).toBe("xinjiang");
  });
});

describe("an indicator", () => {
  const records =
    "{ unit: [{ id: u, kind: department }], normative-document: [{ id: d, unit: u, filedOn: 2017-05-25 }, { id: e, unit: u }] }";
  it.each<[string, string]>([
    ["is its value", "0.5"],
    ["is its figures", "{ value: 0.5, counted: 1, of: 2, target: missed }"],
    ["is the figures of each group", "{ groups: { unit: { u: { value: 0.5, of: 2, target: 未达标 } } } }"],
  ])("that %s passes", (_, expected) => {
    expect(failuresOf(resultOf(records, `{ filing-rate: ${expected} }`))).toEqual([]);
  });

  it.each<[string, string]>([
    ["of nothing is not applicable", "not-applicable"],
    ["of nothing is not applicable, told in Chinese", "不适用"],
  ])("%s", (_, expected) => {
    expect(failuresOf(resultOf("{}", `{ filing-rate: ${expected} }`))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ["value", "1", "the value shall be 1, but is 0.5", "数值应为 1，实为 0.5"],
    ["bounds", "{ low: 0 }", "the value shall be from 0 to no bound, but is 0.5", "数值应为 0 至 无上限，实为 0.5"],
    ["count", "{ counted: 2 }", "the number counted shall be 2, but is 1", "计入数应为 2，实为 1"],
    ["total", "{ of: 3 }", "the number looked at shall be 3, but is 2", "统计总数应为 3，实为 2"],
    ["target", "{ target: met }", "the target shall be met, but is missed", "达标情况应为 met，实为 missed"],
    [
      "group",
      "{ groups: { unit: { u: { of: 1 } } } }",
      'unit "u": the number looked at shall be 1, but is 2',
      'unit "u"：统计总数应为 1，实为 2',
    ],
  ])("of another %s fails, and names the records it counts", (_, expected, english, chinese) => {
    const report = resultOf(records, `{ filing-rate: ${expected} }`);
    expect([failuresOf(report, "en"), failuresOf(report, "zh")]).toEqual([[english], [chinese]]);
    expect(report.tests[0]?.failures[0]).toMatchObject({
      kind: "indicator",
      id: "filing-rate",
      counted: {
        form: "ratio",
        records: [
          { id: "d", as: "counted" },
          { id: "e", as: "uncounted" },
        ],
      },
    });
  });
});

describe("a text that was changed at random", () => {
  it("is read and run, or refused, and never throws", () => {
    const edits = fc.array(
      fc.tuple(
        fc.nat(soundTests.length),
        fc.nat(12),
        fc.oneof(
          fc.constantFrom(
            "",
            " ",
            "-",
            "null",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "\n  ",
            "__proto__",
            "constructor",
            "0",
            "-1",
            ".nan",
            "1e400",
            "符合",
            "*a",
            "&a ",
            "!x ",
          ),
          fc.string({ maxLength: 5 }),
        ),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const text = all.reduce(
          (said, [at, length, put]) => said.slice(0, at) + put + said.slice(at + length),
          soundTests,
        );
        const read = readPackTests(text, pack);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const problem of read.problems) {
            const { line, column } = problem;
            const message = problemMessage(problem);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message.zh.length * message.en.length).toBeGreaterThan(0);
          }
          return;
        }
        const { totals } = runPackTests(pack, read.tests);
        expect(totals.passed + totals.failed).toBe(totals.tests);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string]>([
    ["records: { __proto__: [{}] }"],
    ["records: { normative-document: [{ id: __proto__ }] }, expect: { file-in-time: { __proto__: pass } }"],
    ["expect: { __proto__: pass, constructor: pass, toString: 1 }"],
    ["expect: { filing-rate: { groups: { __proto__: {}, unit: { __proto__: {} } } } }"],
    ["records: { normative-document: [{ __proto__: { id: 5 } }] }"],
  ])("may name what every object has: %s", (rest) => {
    const read = readPackTests(`tests: [{ name: 一, asOf: 2017-09-30, ${rest} }]`, pack);
    if (read.ok) runPackTests(pack, read.tests);
    expect(Object.prototype).not.toHaveProperty("id");
  });
});
