import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { applyWaivers } from "../../src/waiver/apply-waivers.js";
import { baselineOf, compareWithBaseline } from "../../src/waiver/baseline.js";
import type { Waiver } from "../../src/waiver/waiver.js";
import { facts, message, packOf, register } from "../engine/notice-register.js";

const bePublic = defineExpectation({
  ...facts,
  id: "be-public",
  expect: (notice) => notice.kind.equals("public"),
  message,
});
const pack = packOf({ rules: [bePublic] });
const runAsOf = (asOf: string, kinds: Readonly<Record<string, string | undefined>>) =>
  evaluate(
    register(Object.entries(kinds).map(([id, kind]) => ({ id, ...(kind === undefined ? {} : { kind }) }))),
    pack,
    {
      asOf: plainDate(asOf),
    },
  );

const old = runAsOf("2017-06-30", { b: "internal", a: "internal", c: "public" });
const baseline = baselineOf(old);

describe("a baseline", () => {
  it("holds the ids of what was found and the day, and survives a file", () => {
    expect(baseline).toEqual({ takenOn: "2017-06-30", findings: ["notices/be-public/a", "notices/be-public/b"] });
    expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
  });

  it("tells old findings from new ones and hides none", () => {
    const later = runAsOf("2017-07-31", { a: "internal", b: "internal", c: "internal" });
    const marked = compareWithBaseline(later, baseline);
    expect(marked.findings.map(({ id, isKnown }) => [id, isKnown])).toEqual([
      ["notices/be-public/a", true],
      ["notices/be-public/b", true],
      ["notices/be-public/c", false],
    ]);
    expect(marked.baseline).toEqual({ takenOn: "2017-06-30", known: 2, added: 1, gone: [], unjudged: [] });
    expect(marked.rules).toBe(later.rules);
  });

  it("tells what is found no more from what cannot be judged any more", () => {
    const later = runAsOf("2017-07-31", { a: "public", b: undefined, c: "public" });
    expect(compareWithBaseline(later, baseline).baseline).toMatchObject({
      gone: ["notices/be-public/a"],
      unjudged: ["notices/be-public/b"],
    });
  });

  it.each([
    ["is switched off", packOf({ rules: [bePublic], changes: { disabled: { "be-public": "试行" } } })],
    ["is not among those that judge", packOf({ rules: [] })],
  ])("takes nothing for remedied whose rule %s", (_, without) => {
    const later = evaluate(register([]), without, { asOf: plainDate("2017-07-31") });
    expect(compareWithBaseline(later, baseline).baseline).toMatchObject({
      gone: [],
      unjudged: ["notices/be-public/a", "notices/be-public/b"],
    });
  });

  it("can be compared on the day it was taken, and not on the day before", () => {
    expect(compareWithBaseline(old, baseline).baseline).toMatchObject({ known: 2, added: 0 });
    expect(() => compareWithBaseline(runAsOf("2017-06-29", {}), baseline)).toThrow(
      "a baseline taken on 2017-06-30 says nothing of a run as of 2017-06-29, which is earlier",
    );
  });

  it("never makes an expired waiver a thing one knows", () => {
    const waiver: Waiver = {
      rule: "be-public",
      record: { entity: "notice", id: "a" },
      owner: "主任",
      reason: "试点",
      basis: { document: "批复", article: "一" },
      from: plainDate("2017-01-01"),
      expiresOn: plainDate("2017-06-29"),
    };
    const expired = applyWaivers(old, [waiver]);
    expect(expired.findings).toHaveLength(3);
    expect(baselineOf(expired)).toEqual(baseline);
    expect(compareWithBaseline(expired, baselineOf(expired)).baseline).toMatchObject({ known: 2, added: 1 });
  });
});

describe("a baseline that is older than the form of ids", () => {
  it("still holds the finding of a record whose id has a slash", () => {
    const run = runAsOf("2017-07-31", { "a/b": "internal" });
    const marked = compareWithBaseline(run, { takenOn: plainDate("2017-06-30"), findings: ["notices/be-public/a/b"] });
    expect(marked.findings.map(({ id, isKnown }) => [id, isKnown])).toEqual([["notices/be-public/a%2Fb", true]]);
    expect(marked.baseline).toMatchObject({ known: 1, added: 0, gone: [], unjudged: [] });
  });
});
