import {
  defineCheck,
  defineDeadline,
  defineExpectation,
  definePack,
  defineParameter,
  defineProcedure,
  evaluate,
  type Finding,
  label,
  loadDataset,
  type Parameter,
  plainDate,
  type RecordTerm,
  type Rule,
  workingDays,
} from "fazhi";
import { NormativeDocument } from "fazhi/model";
import { loadDatasetFolder } from "fazhi/node";
import { renderFinding, renderReport } from "fazhi/report";
import { describe, expect, it } from "vitest";
import { everyPack } from "./every-pack.js";
import { newMeasures } from "./small-pack.js";

const title = label("示例规定", "Example provision");
const read = newMeasures.clause("第三条");
const remembered = newMeasures.clause("第四条", { verified: false });
const published = (document: RecordTerm<NormativeDocument>) => document.publishedOn;
const facts = { title, about: NormativeDocument, severity: "error", remedy: title, relevantDay: published } as const;

/** The two kinds of number a rule can rest on, read or remembered. */
const numbers = (source: typeof read) => ({
  period: defineParameter({ id: "period", title, values: [{ value: workingDays(5), source }] }),
  least: defineParameter({ id: "least", title, values: [{ value: 1, source }] }),
});
type Numbers = ReturnType<typeof numbers>;

/** A rule of each form that every document of the test breaks. */
const forms: readonly (readonly [string, (source: typeof read, numbers: Numbers) => Rule])[] = [
  [
    "a deadline",
    (source, { period }) =>
      defineDeadline({
        ...facts,
        id: "file-in-time",
        source,
        starts: (document) => document.publishedOn,
        within: (_, { parameter }) => parameter(period),
        fulfilled: (document) => document.filedOn,
        late: title,
        overdue: title,
      }),
  ],
  [
    "an expectation with a last day",
    (source, { period }) =>
      defineExpectation({
        ...facts,
        id: "file-at-all",
        source,
        by: (document, { parameter }) => document.publishedOn.plus(parameter(period)),
        expect: (document) => document.filedOn.isPresent(),
        message: title,
      }),
  ],
  [
    "a procedure",
    (source, { least }) =>
      defineProcedure({
        ...facts,
        id: "review-first",
        source,
        steps: (document) => document.procedure,
        closed: (document) => document.publishedOn.isPresent(),
        constraints: [
          { id: "reviewed", template: "existence", step: "legality-review", atLeast: least, message: title },
        ],
      }),
  ],
  [
    "a check",
    (source, { least }) =>
      defineCheck({
        ...facts,
        id: "clean-up",
        source,
        messages: { "too-few": title },
        parameters: [least],
        check: ({ cleanUps }, { parameter, fail }) =>
          (cleanUps?.length ?? 0) < (parameter(least) ?? 0) ? fail("too-few") : "pass",
      }),
  ],
];

const dataset = loadDataset({
  "data-source": [{ id: "source", title: "全部记录", everything: true }],
  unit: [{ id: "organ", title: "示例县公安局", kind: "department", level: "county" }],
  "normative-document": [
    {
      id: "n",
      unit: "organ",
      title: "示例办法",
      kind: "normative",
      publishedOn: "2017-03-01",
      procedure: [],
      cleanUps: [],
    },
  ],
});
const runOf = (rule: Rule, { period, least }: Numbers, asOf = "2017-09-30") => {
  const parameters: readonly Parameter[] = [period, least];
  const pack = definePack({ name: "example", title, version: "1", sources: [newMeasures], parameters, rules: [rule] });
  return evaluate(dataset, pack, { asOf: plainDate(asOf) });
};
const only = ({ findings }: { readonly findings: readonly Finding[] }): Finding => {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
};
const inWords = /未经官方文本核实/;

describe.each(forms)("what is not verified is a warning and says so: %s", (_, ruleOf) => {
  it("whose clause and number were read is an error", () => {
    const finding = only(runOf(ruleOf(read, numbers(read)), numbers(read)));
    expect(finding).toMatchObject({ severity: "error", verified: true });
    expect(renderFinding(finding, dataset)).not.toMatch(inWords);
  });

  it.each([
    ["clause", remembered, read, "第四条"],
    ["number", read, remembered, "第四条"],
  ])("whose %s is from memory is a warning", (_what, clause, number, article) => {
    const run = runOf(ruleOf(clause, numbers(number)), numbers(number));
    const finding = only(run);
    expect(finding).toMatchObject({ severity: "warning", verified: false });
    expect(finding.authority.filter(({ verified }) => !verified).map((one) => one.article)).toEqual([article]);
    expect(renderFinding(finding, dataset)).toMatch(inWords);
    expect(renderFinding(finding, dataset, { language: "en" })).toMatch(/not verified in an official text/);
    expect(renderReport(run, undefined, dataset)).toMatch(inWords);
  });
});

describe("a clock that runs by a number from memory", () => {
  it("names it among what it rests on", () => {
    const [, ruleOf] = forms[0] as (typeof forms)[number];
    const [clock] = runOf(ruleOf(read, numbers(remembered)), numbers(remembered), "2017-03-02").pending;
    expect(clock?.authority.map(({ article, verified }) => [article, verified])).toEqual([
      ["第三条", true],
      ["第四条", false],
    ]);
  });
});

describe("every pack, run over the example", async () => {
  const example = await loadDatasetFolder(new URL("../../../examples/changji-2017/", import.meta.url));

  it.each(everyPack.filter(({ rules }) => rules.length > 0).map((pack) => [pack.name, pack] as const))(
    "%s accuses nobody by what is not verified",
    (_, pack) => {
      for (const asOf of ["2017-09-30", "2018-03-31", "2026-11-22"]) {
        const { findings } = evaluate(example, pack, { asOf: plainDate(asOf) });
        expect(findings).not.toHaveLength(0);
        for (const { id, severity, verified, authority } of findings) {
          expect(verified, id).toBe(authority.every((one) => one.verified));
          if (!verified) expect(severity, id).not.toBe("error");
        }
      }
    },
  );

  it("has findings of both kinds by the law of the land", () => {
    const nationalLaw = everyPack.filter(({ name }) => name === "national-law");
    const { findings } = evaluate(example, nationalLaw, { asOf: plainDate("2017-09-30") });
    expect(new Set(findings.map(({ verified }) => verified))).toEqual(new Set([true, false]));
  });
});
