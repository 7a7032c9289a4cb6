import { describe, expect, it } from "vitest";
import { renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { writeExpression } from "../../src/text/write-expression.js";
import { packWithTable } from "./table-pack.js";

const packOf = (text: string): Pack => {
  const read = readPackText(text);
  if (!read.ok) throw new Error(read.problems.map((problem) => renderAuthoringProblem(problem, "en")).join("\n"));
  return read.pack;
};

/** What is wrong with a pack, as `line:column message`. */
const problemsOf = (text: string): readonly string[] => {
  const read = readPackText(text);
  return read.ok ? [] : read.problems.map((one) => `${one.line}:${one.column} ${problemMessage(one).en}`);
};

const byKind = `columns: { kind: kind, large: 'amount >= parameter("large")' }
hit: first
rows:
  - { when: { kind: penalty, large: true }, gives: parameter("long") }
  - { when: { kind: [penalty, coercion] }, gives: parameter("short") }
otherwise: parameter("long")
`;

/** What the rule of a pack says of a case that was opened on 2018-01-01 and is not decided. */
function outcomeOf(pack: Pack, record: object, asOf: string): string {
  const dataset = loadDataset({
    unit: [{ id: "u", title: "示例单位", kind: "government", level: "county" }],
    "enforcement-case": [{ id: "c", unit: "u", openedOn: "2018-01-01", ...record }],
  } as never);
  const run = evaluate(dataset, pack, { asOf: plainDate(asOf) });
  const [rule] = run.rules;
  return Object.entries(rule?.counts ?? {}).find(([, count]) => count === 1)?.[0] ?? "none";
}

describe("a decision table", () => {
  it("becomes a choice after the other, which any expression about the same records can call", () => {
    const pack = packOf(packWithTable(byKind));
    const [rule] = pack.rules;
    const within = rule?.form === "deadline" ? rule.versions[0]?.within : undefined;
    expect(within && rule && writeExpression(within, { subject: rule.about })).toBe(
      'kind == "penalty" && amount >= parameter("large") ? parameter("long") : (kind in ["penalty", "coercion"] ? parameter("short") : parameter("long"))'
        .replace(" : (", " : ")
        .replace(/\)$/, ""),
    );
  });

  it.each([
    ["a large fine on the ninetieth day", { kind: "penalty", amount: 10_000 }, "2018-04-01", "pending"],
    ["a large fine on the day after", { kind: "penalty", amount: 10_000 }, "2018-04-02", "fail"],
    ["a small fine on the tenth day", { kind: "penalty", amount: 9_999 }, "2018-01-11", "pending"],
    ["a small fine on the day after", { kind: "penalty", amount: 9_999 }, "2018-01-12", "fail"],
    ["coercion, of which no amount is asked", { kind: "coercion" }, "2018-01-12", "fail"],
    ["an inspection, which no row names", { kind: "inspection" }, "2018-01-12", "pending"],
    ["a fine of which nobody says how large it is", { kind: "penalty" }, "2018-01-12", "undetermined"],
  ])("gives what its row gives: %s", (_, record, asOf, outcome) => {
    expect(outcomeOf(packOf(packWithTable(byKind)), record, asOf)).toBe(outcome);
  });

  it.each([
    ["says nothing", {}, "fail"],
    ["says yes", { major: true }, "pending"],
    ["says no", { major: false }, "pending"],
  ])("can have a row for what is missing: a record that %s", (_, record, outcome) => {
    const table = `columns: { major: major }
hit: unique
rows:
  - { when: { major: true }, gives: parameter("long") }
  - { when: { major: null }, gives: parameter("short") }
  - { when: { major: false }, gives: parameter("long") }
`;
    expect(outcomeOf(packOf(packWithTable(table)), { kind: "penalty", ...record }, "2018-01-12")).toBe(outcome);
  });

  it("needs nothing otherwise where its rows are complete", () => {
    const complete = `columns: { degree: degree, large: 'amount', major: major }
hit: unique
rows:
  - { when: { large: '< parameter("large")' }, gives: parameter("short") }
  - { when: { large: '>= parameter("large")', major: true }, gives: parameter("long") }
  - { when: { large: '>= parameter("large")', major: false, degree: "-" }, gives: parameter("short") }
`;
    expect(problemsOf(packWithTable(complete))).toEqual([]);
  });

  it("can call a table above it, and be called in rules of every form", () => {
    const tables = `columns: { kind: kind }
hit: first
rows: [{ when: { kind: penalty }, gives: major }]
otherwise: false
`.concat(`
`);
    const second = `${packWithTable(tables).replace(
      "rules:\n",
      `  grave:
    title: { zh: 严重, en: Grave }
    about: enforcement-case
    columns: { level: table("level") }
    hit: unique
    rows: [{ when: { level: true }, gives: '"grave"' }, { when: { level: false }, gives: '"light"' }]
rules:
`,
    )}`.replace(
      /rules:[\s\S]*$/,
      `rules:
  say-so:
    form: expectation
    title: { zh: 说明, en: Say so }
    about: enforcement-case
    severity: notice
    source: plan 一
    when: table("grave") == "grave"
    expect: has(title)
    message: { zh: 没有案由, en: no subject }
`,
    );
    expect(outcomeOf(packOf(second), { kind: "penalty", major: true }, "2018-01-12")).toBe("fail");
    expect(outcomeOf(packOf(second), { kind: "licence", major: true }, "2018-01-12")).toBe("not-applicable");
  });
});

describe("a decision table is refused", () => {
  const table = (columns: string, hit: string, rows: readonly string[], otherwise?: string): string =>
    packWithTable(
      `columns: ${columns}\nhit: ${hit}\nrows:\n${rows.map((row) => `  - ${row}\n`).join("")}${otherwise === undefined ? "" : `otherwise: ${otherwise}\n`}`,
    );
  const long = 'gives: parameter("long")';

  it.each([
    [
      "with a gap in a closed list",
      table("{ degree: procedureKind }", "first", [`{ when: { degree: [summary] }, ${long} }`]),
      ['16:5 no row applies where degree is "ordinary"; add one or say what is given "otherwise"'],
    ],
    [
      "with a gap between yes and no",
      table("{ kind: kind, major: major }", "first", [
        `{ when: { kind: penalty, major: true }, ${long} }`,
        `{ when: { kind: [licence, coercion, expropriation, fee, inspection] }, ${long} }`,
      ]),
      ['16:5 no row applies where kind is "penalty", major is false; add one or say what is given "otherwise"'],
    ],
    [
      "with a gap where a number is as large as its limit",
      table("{ amount: amount }", "unique", [
        `{ when: { amount: '< parameter("large")' }, ${long} }`,
        `{ when: { amount: '> parameter("large")' }, ${long} }`,
      ]),
      ['16:5 no row applies where amount = parameter("large"); add one or say what is given "otherwise"'],
    ],
    [
      "with a row that never applies",
      table(
        "{ kind: kind, major: major }",
        "first",
        [`{ when: { kind: [penalty, coercion] }, ${long} }`, `{ when: { kind: coercion, major: true }, ${long} }`],
        'parameter("short")',
      ),
      ["18:9 this row never applies: those above take all that it takes"],
    ],
    [
      "with a last word that nobody hears",
      table(
        "{ major: major }",
        "first",
        [`{ when: { major: true }, ${long} }`, `{ when: { major: false }, ${long} }`],
        'parameter("short")',
      ),
      ['19:5 nothing is left for "otherwise"; for a value that is missing write a row with null'],
    ],
    [
      "with two rows that can both apply though only one may",
      table(
        "{ kind: kind, major: major }",
        "unique",
        [`{ when: { kind: penalty }, ${long} }`, `{ when: { major: true }, ${long} }`],
        'parameter("short")',
      ),
      ['18:9 this row and row 1 can both apply, as where kind is "penalty", major is true'],
    ],
    [
      "for a code that there is not, in the cell where it stands",
      table("{ kind: kind }", "first", ["{ when: { kind: [penalty, 行政强制] }, gives: true }"], "false"),
      ['17:19 "行政强制" is not one of "licence", "penalty", "coercion", "expropriation", "fee", "inspection"'],
    ],
    [
      "for a number of the law in a cell",
      table("{ amount: amount }", "first", ["{ when: { amount: '>= 5000' }, gives: true }"], "false"),
      ["17:31 the number 5000 belongs into a parameter with a source"],
    ],
    [
      "for a flaw in a column, once",
      table("{ amount: amuont }", "first", ["{ when: { amount: '>= 0' }, gives: true }"], "false"),
      ['14:24 there is no field and no item "amuont"'],
    ],
    [
      "for a column that there is not",
      table("{ amount: amount }", "first", ["{ when: { amuont: '>= 0' }, gives: true }"], "false"),
      ['17:19 the table has no column "amuont"'],
    ],
    [
      "for rows that give different things",
      table("{ kind: kind }", "first", [`{ when: { kind: penalty }, ${long} }`], "decidedOn"),
      ["18:5 a period is needed, not a day"],
    ],
    [
      "for a statement that is asked to be missing",
      table("{ large: 'amount > 0' }", "first", ["{ when: { large: null }, gives: true }"], "false"),
      ["17:19 a statement is never missing: it is true, false or unknown"],
    ],
    [
      "for a text where yes or no is asked",
      table("{ major: major }", "first", ["{ when: { major: yes }, gives: true }"], "false"),
      ['17:19 expected true, false or "-", not "yes"'],
    ],
  ])("%s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("when a rule about other records calls it, or one that there is not", () => {
    const rule = (about: string, id: string) => `  publish:
    form: expectation
    title: { zh: 公布, en: Publish }
    about: ${about}
    severity: notice
    source: plan 一
    expect: title != null && table("${id}")
    message: { zh: 没有, en: not }
`;
    const yes =
      "columns: { major: major }\nhit: first\nrows: [{ when: { major: true }, gives: true }]\notherwise: false";
    expect(problemsOf(packWithTable(yes, rule("normative-document", "level")))).toEqual([
      '25:30 the decision table "level" is about "enforcement-case", not about "normative-document"',
    ]);
    expect(problemsOf(packWithTable(yes, rule("enforcement-case", "levels")))).toEqual([
      '25:30 there is no decision table "levels" that can be called here',
    ]);
  });
});
