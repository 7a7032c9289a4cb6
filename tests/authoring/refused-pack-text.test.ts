import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { base, neighbour } from "./twin-pack.js";
import { wholePack } from "./whole-pack.js";

const packs = [base, neighbour];

/** What is wrong with a text, as a reader is told it. */
const problemsOf = (text: string, language: "zh" | "en" = "en"): readonly string[] => {
  const read = readPackText(text, { packs });
  return read.ok
    ? []
    : read.problems.map((problem) =>
        renderAuthoringProblem({ ...problem, excerpt: undefined as never }, language, "f"),
      );
};

/** The whole pack with one thing written otherwise. */
const changed = (written: string, otherwise: string): string => {
  expect(wholePack).toContain(written);
  return wholePack.replace(written, otherwise);
};

describe("a pack file is refused at the place that is wrong", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["for a name that is none", "pack: hongliu-2018", "pack: Hong liu", ['f:2:1: "Hong liu" is not kebab-case']],
    [
      "for a parameter in per cents",
      "[{ value: 2, source: plan 三 }]",
      "[{ value: 95 %, source: plan 三 }]",
      ["f:42:81: a percentage is written as a share: 95 % is 0.95"],
    ],
    [
      "for a number as its version",
      "version: 1.2.0",
      "version: 1.2",
      ["f:4:1: expected a text in quotation marks, not 1.2"],
    ],
    [
      "for a field that there is not, once in Chinese",
      "narratives:",
      "不作计算的义务:",
      ['f:49:1: there is no field "不作计算的义务"; did you mean "narratives"?'],
    ],
    [
      "for a calendar that there is not",
      "calendar: xinjiang",
      "calendar: xinjang",
      [
        'f:5:1: expected one of "national", "xinjiang", "guangxi", "ningxia", "tibet", not "xinjang"; did you mean "xinjiang"?',
      ],
    ],
    [
      "for a pack that is not at hand",
      "extends: [base]",
      "extends: [base, bass]",
      ['f:6:17: there is no pack at hand that is called "bass"; did you mean "base"?'],
    ],
    [
      "for a rule that the other pack does not have",
      "neighbour: { publish-lists:",
      "neighbour: { publish-list:",
      [
        'f:8:16: the pack "neighbour" has no rule "publish-list"; did you mean "publish-lists"?',
        'f:11:15: there is no "publish-lists"',
      ],
    ],
    [
      "for a change of nothing",
      "keep-the-base: notice",
      "keep-the-bass: notice",
      ['f:10:17: there is no "keep-the-bass"; did you mean "keep-the-base"?'],
    ],
    [
      "for days of a source that are none",
      "from: 2010-01-01, until: 2018-03-01",
      "from: 2018-03-01, until: 2018-03-01",
      ["f:16:66: an interval from 2018-03-01 until 2018-03-01 holds no day"],
    ],
    [
      "for a day that does not exist",
      "from: 2018-07-01 }",
      "from: 2018-06-31 }",
      ['f:39:79: expected a day that exists, written such as 2018-05-03, not "2018-06-31"'],
    ],
    [
      "for a source that is not listed",
      "source: plan 附件",
      "source: plann 附件",
      ['f:13:54: there is no source "plann"; did you mean "plan"?'],
    ],
    [
      "for a source without its article",
      "[{ value: 2, source: plan 三 }]",
      "[{ value: 2, source: plan }]",
      ['f:42:91: the article is missing, as in "plan 第五条"'],
    ],
    [
      "for values that leave a gap",
      "verified: false }, until: 2018-07-01 }",
      "verified: false }, until: 2018-06-01 }",
      ["f:38:5: nothing is in force from 2018-06-01 until 2018-07-01"],
    ],
    [
      "for an own field whose list is unknown",
      "type: choice, of: site-kinds",
      "type: choice, of: site-kind",
      ['f:26:29: there is no list "site-kind"; did you mean "site-kinds"?'],
    ],
    [
      "for an own field that refers to nothing",
      "type: reference, of: unit",
      "type: reference, of: units",
      ['f:25:32: there is no entity "units"; did you mean "unit"?'],
    ],
    [
      "for an own field whose name is taken",
      "fenced: { type: flag",
      "id: { type: flag",
      ['f:28:7: "id" cannot be the name of a field'],
    ],
    [
      "for a rule about nothing",
      "about: camel-pasture\n    severity",
      "about: camel-pastures\n    severity",
      ['f:108:5: there is no entity "camel-pastures"; did you mean "camel-pasture"?'],
    ],
    [
      "for a name in a plain text",
      "starts: publishedOn",
      "starts: publishOn",
      ['f:76:13: there is no field and no item "publishOn"; did you mean "publishedOn"?'],
    ],
    [
      "for a name behind a quotation mark",
      'among: kind == "depot"',
      "among: 'kind == ''depo'''",
      ['f:149:115: "depo" is not one of "depot", "market"; did you mean "depot"?'],
    ],
    [
      "for a name in a text of several lines",
      "expect: visits.all(visit, visit.weight > 0) && visits",
      "expect: >-\n      visits.all(visit, visit.weight > 0)\n      && visit",
      ['f:113:10: there is no field and no item "visit"; did you mean "visits"?'],
    ],
    [
      "for a period that is none",
      'within: parameter("filing-period")',
      'within: parameter("times")',
      ["f:77:13: a period is needed, not a number"],
    ],
    [
      "for a period without a beginning",
      "    starts: publishedOn\n",
      "",
      ['f:76:5: a period begins with an event: "starts" is missing'],
    ],
    [
      "for a period and a last day",
      '    by: parameter("last-day")\n',
      '    starts: openedOn\n    within: parameter("steps-apart")\n    by: parameter("last-day")\n',
      ["f:103:5: a deadline says either within which period or by which day, and not both"],
    ],
    [
      "for a placeholder that nothing fills",
      "迟报{daysLate}日",
      "迟报{daysLat}日",
      ['f:79:13: nothing fills the placeholder {daysLat}; did you mean "daysLate"?'],
    ],
    [
      "for a form that there is not",
      "form: procedure",
      "form: proces",
      ['f:115:5: expected one of "expectation", "deadline", "procedure", not "proces"'],
    ],
    [
      "for a template that there is not",
      "template: init",
      "template: start",
      [
        'f:133:16: expected one of "existence", "absence", "init", "precedence", "alternate-precedence", "chain-precedence", "response", "alternate-response", "chain-response", "succession", "alternate-succession", "chain-succession", "responded-existence", "co-existence", "not-coexistence", "not-succession", not "start"',
      ],
    ],
    ["for a step that there is not", "second: signing", "second: signed", ['f:126:9: there is no step "signed"']],
    [
      "for what is said of a step",
      'step.result in ["passed"',
      'step.outcome in ["passed"',
      ['f:125:80: the item has no field "outcome"'],
    ],
    [
      "for a bound of another kind",
      "within: steps-apart",
      "within: times",
      ['f:127:9: the parameter "times" holds a number, not a period'],
    ],
    [
      "for an obligation that is not listed",
      'obligations: ["2.3"]\n    source',
      'obligations: ["2.33"]\n    source',
      ['f:64:5: the pack lists no obligation "2.33"; did you mean "2.3"?'],
    ],
    ["for a target per nothing", "per: unit", "per: units", ['f:145:48: there is no dimension "units"']],
    [
      "for a percentile beyond all",
      "percentiles: [50, 90]",
      "percentiles: [50, 101]",
      ["f:158:23: a percentile is a whole number from 1 to 100, not 101"],
    ],
    [
      "for a text that a comma cuts in two",
      '"cleanUps.filter(one, one.on <= asOf).size()"',
      "cleanUps.filter(one, one.on <= asOf).size()",
      [
        'f:71:55: the text ends where "," or ")" is expected',
        "f:71:57: there is no value; within { } a text with a comma in it needs quotation marks",
      ],
    ],
    [
      "for a text that begins with a tag",
      "closed: publishedOn != null",
      "closed: !has(publishedOn)",
      [
        'f:121:13: expected no tags (a text that begins with ! needs quotation marks); found the tag "!has(publishedOn)"',
      ],
    ],
    [
      "for a key that is written twice",
      "field: filedOn\n",
      "field: filedOn\n    field: filedOn\n",
      ['f:76:5: expected each key once; found "field" again'],
    ],
  ])("%s", (_, written, otherwise, problems) => {
    expect(problemsOf(changed(written, otherwise))).toEqual(problems);
  });

  it("with everything that is wrong at once, in the order of the file, and nothing that only follows from it", () => {
    const text = wholePack
      .replace("unit: working-day }", "unit: workday }")
      .replace("when: kind ==", "when: kin ==")
      .replace("severity: warning", "severity: grave")
      .replace("fulfilled: decidedOn", "fulfilled: decideOn")
      .replace("counts: filedOn", "counts: filed");
    expect(problemsOf(text, "zh")).toEqual([
      "f:40:31: 应为“day”、“working-day”、“month”、“quarter”、“year”、“hour”、“hour-of-working-day”之一，而不是“workday”",
      "f:67:11: 没有名为“kin”的字段或列表项；是否应为“kind”？",
      "f:85:5: 应为“error”、“warning”、“notice”之一，而不是“grave”",
      "f:92:20: 没有名为“decideOn”的字段或列表项；是否应为“decidedOn”？",
      "f:142:13: 没有名为“filed”的字段或列表项",
    ]);
  });

  it.each([
    ["empty", "", ["f:1:1: nothing is written in it"]],
    ["a list", "- pack: a", ["f:1:1: expected a group of fields, not a list"]],
    ["a remark and no more", "# a pack", ["f:1:1: nothing is written in it"]],
    ["two documents", "pack: a\n---\npack: b", ["f:2:1: expected the end of the text; found another document"]],
  ])("when it is %s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("where an alias stands, at what names it", () => {
    const text = wholePack
      .replace("fulfilled: filedOn", "fulfilled: &day filedOnn")
      .replace("    field: filedOn\n", "")
      .replace("starts: openedOn", "starts: *day");
    expect(problemsOf(text)).toEqual([
      'f:77:21: there is no field and no item "filedOnn"; did you mean "filedOn"?',
      'f:87:9: there is no field and no item "filedOnn"',
    ]);
  });
});

describe("whatever is written", () => {
  const isTold = (text: string): void => {
    const read = readPackText(text, { packs });
    if (read.ok) return;
    expect(read.problems.length).toBeGreaterThan(0);
    const lines = text.split("\n").length;
    for (const problem of read.problems) {
      const { line, column } = problem;
      const message = problemMessage(problem);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message.zh).not.toBe("");
      expect(message.en).not.toBe("");
    }
  };

  it("is a pack or is told what is wrong with it, and never thrown at the reader", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), isTold), { numRuns: 300 });
  });

  const pieces = [
    ..."{ } [ ] : , - | > ' \" # & * ! ? ~ null true 0 -1 1e400 中 \n \t __proto__ constructor toString".split(" "),
    ...'rules sources unit table("urgency") parameter( versions form 2018-02-30 0.5 .exists('.split(" "),
  ];
  it("and so is a pack that somebody leant on the keyboard over", () => {
    const slips = fc.array(
      fc.record({ at: fc.nat(wholePack.length), cut: fc.nat(12), piece: fc.constantFrom("", ...pieces) }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(slips, (all) => {
        isTold(all.reduce((text, { at, cut, piece }) => text.slice(0, at) + piece + text.slice(at + cut), wholePack));
      }),
      { numRuns: 300 },
    );
  });

  const lines = wholePack.split("\n");
  it("and so is a pack whose lines are lost, doubled or moved", () => {
    const moves = fc.array(
      fc.record({ from: fc.nat(lines.length - 1), to: fc.nat(lines.length - 1), isKept: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(moves, (all) => {
        const moved = [...lines];
        for (const { from, to, isKept } of all) {
          const line = moved[from] ?? "";
          if (!isKept) moved.splice(from, 1);
          moved.splice(to, 0, line);
        }
        isTold(moved.join("\n"));
      }),
      { numRuns: 200 },
    );
  });
});
