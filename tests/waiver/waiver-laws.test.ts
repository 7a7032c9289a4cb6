import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { applyWaivers } from "../../src/waiver/apply-waivers.js";
import { baselineOf, compareWithBaseline } from "../../src/waiver/baseline.js";
import { type MarkedFinding, openFindings, waivedFindings } from "../../src/waiver/marked-run.js";
import type { Waiver } from "../../src/waiver/waiver.js";
import { facts, message, packOf, register } from "../engine/notice-register.js";

const bePublic = defineExpectation({
  ...facts,
  id: "be-public",
  expect: (notice) => notice.kind.equals("public"),
  message,
});
const pack = packOf({ rules: [bePublic] });
const start = plainDate("2017-06-01");

const anyRun = fc
  .record({
    kinds: fc.array(fc.constantFrom("public", "internal", undefined), { maxLength: 6 }),
    after: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ kinds, after }) => {
    const notices = kinds.map((kind, place) => ({ id: `n${place}`, ...(kind === undefined ? {} : { kind }) }));
    return evaluate(register(notices), pack, { asOf: addDays(start, after) });
  });

/** At most one for each record, so that none meets another. */
const anyWaivers = fc.uniqueArray(
  fc.record({ place: fc.nat({ max: 7 }), from: fc.nat({ max: 30 }), length: fc.nat({ max: 20 }) }).map(
    ({ place, from, length }): Waiver => ({
      rule: "be-public",
      record: { entity: "notice", id: `n${place}` },
      owner: "主任",
      reason: "试点",
      basis: { document: "批复", article: "一" },
      from: addDays(start, from),
      expiresOn: addDays(start, from + length),
    }),
  ),
  { selector: ({ record }) => record.id, maxLength: 8 },
);

const unmarked = ({ waiver: _, isKnown: __, ...finding }: MarkedFinding) => finding;

describe("whatever is waived or known", () => {
  it("no finding is lost, none is counted otherwise, and open and waived add up", () => {
    fc.assert(
      fc.property(anyRun, anyWaivers, (run, waivers) => {
        const marked = applyWaivers(run, waivers);
        const own = marked.findings.filter(({ pack: name }) => name !== "waivers");
        expect(own.map(unmarked)).toEqual(run.findings);
        expect(marked.rules).toBe(run.rules);
        expect(openFindings(marked).length + waivedFindings(marked).length).toBe(marked.findings.length);
        for (const { waiver } of waivedFindings(marked))
          expect(waiver.from <= run.asOf && run.asOf <= waiver.expiresOn).toBe(true);
      }),
    );
  });

  it("every waiver has one account, and every expired one that outlived its finding a finding of its own", () => {
    fc.assert(
      fc.property(anyRun, anyWaivers, (run, waivers) => {
        const { waivers: accounts = [], findings } = applyWaivers(run, waivers);
        expect(accounts.map(({ waiver }) => waiver)).toEqual(waivers);
        const outlived = accounts.filter(({ state }) => state === "expired").flatMap((account) => account.findings);
        expect(findings.filter(({ pack: name }) => name === "waivers")).toHaveLength(outlived.length);
      }),
    );
  });

  it("a baseline knows everything of the run it was taken of, but that a waiver was outlived", () => {
    fc.assert(
      fc.property(anyRun, anyWaivers, (run, waivers) => {
        const marked = applyWaivers(run, waivers);
        const { baseline, findings } = compareWithBaseline(marked, baselineOf(marked));
        expect(baseline).toMatchObject({ known: run.findings.length, gone: [], unjudged: [] });
        expect(findings.filter(({ isKnown }) => isKnown === false).every(({ pack: name }) => name === "waivers")).toBe(
          true,
        );
      }),
    );
  });
});
