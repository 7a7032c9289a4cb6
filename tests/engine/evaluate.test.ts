import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { outcomes } from "../../src/engine/run/outcome.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { anyAsOf, anyNotices, completed, offices } from "./any-notice.js";
import { answerInTime, facts, message, mostPages, packOf, register, yearEnd } from "./notice-register.js";

const beShort = defineExpectation({
  ...facts,
  id: "be-short",
  relevantDay: (notice) => notice.begunOn,
  when: (notice) => notice.kind.equals("public"),
  expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)).or(notice.urgent),
  message,
});
const finishThisYear = defineExpectation({
  ...facts,
  id: "finish-this-year",
  expect: (notice) => notice.answeredOn.isPresent(),
  by: (notice, { parameter }) => notice.dueOn.orElse(parameter(yearEnd)),
  message,
});
const reviewFirst = defineProcedure({
  ...facts,
  id: "review-first",
  steps: (notice) => notice.procedure,
  closed: (notice) => notice.answeredOn.isPresent(),
  constraints: [
    { id: "reviewed", template: "precedence", first: "review", second: "signature", message },
    { id: "signed", template: "existence", step: "signature", message },
  ],
});
const beCareful = defineCheck({
  ...facts,
  id: "be-careful",
  messages: { "too-long": message },
  check: ({ pages }, { fail, undetermined, pending }) => {
    if (pages === undefined) return undetermined("pages");
    if (pages === 7) throw new RangeError("seven pages are too much for it");
    if (pages === 0) return "not-applicable";
    return pages > 10
      ? [fail("too-long", { key: "1" }), fail("too-long", { key: "2" })]
      : pages > 8
        ? pending()
        : "pass";
  },
});
const rules: readonly Rule[] = [beShort, answerInTime, finishThisYear, reviewFirst, beCareful];
const pack = packOf({ rules });

describe("a run", () => {
  it("accounts for every record under every rule", () => {
    fc.assert(
      fc.property(anyNotices, anyAsOf, (notices, asOf) => {
        const run = evaluate(register(notices, offices), pack, { asOf });
        for (const { rule, counts, records, crashes } of run.rules) {
          const of = <Entry extends { readonly rule: string }>(entries: readonly Entry[]) =>
            entries.filter((entry) => entry.rule === rule);
          expect(records).toBe(notices.length);
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records);
          const failed = of(run.findings).filter(({ crash }) => crash === undefined);
          expect(new Set(failed.map(({ where }) => where.id)).size).toBe(counts.fail);
          expect(of(run.pending)).toHaveLength(counts.pending);
          expect(of(run.findings).filter(({ crash }) => crash !== undefined)).toHaveLength(crashes);
          expect(of(run.gaps).length + crashes).toBe(counts.undetermined);
          // Nothing is undetermined without a word on why.
          for (const { missing, reason } of of(run.gaps)) expect(missing.length > 0 || reason !== undefined).toBe(true);
        }
      }),
    );
  });

  it("names each finding by an id of its own", () => {
    fc.assert(
      fc.property(anyNotices, anyAsOf, (notices, asOf) => {
        const ids = evaluate(register(notices, offices), pack, { asOf }).findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("is the same for the same input", () => {
    fc.assert(
      fc.property(anyNotices, anyAsOf, (notices, asOf) => {
        const run = () => JSON.stringify(evaluate(register(notices, offices), pack, { asOf }));
        expect(run()).toBe(run());
      }),
    );
  });

  it("finds the same whatever the order of the records", () => {
    const anyOrder = anyNotices.chain((notices) =>
      fc.tuple(fc.constant(notices), fc.shuffledSubarray(notices, { minLength: notices.length })),
    );
    fc.assert(
      fc.property(anyOrder, anyAsOf, ([notices, shuffled], asOf) => {
        const sorted = (given: readonly object[]) => {
          const { findings, pending, gaps, rules: summaries } = evaluate(register(given, offices), pack, { asOf });
          const inOrder = (entries: readonly object[]) => entries.map((entry) => JSON.stringify(entry)).sort();
          return [inOrder(findings), inOrder(pending), inOrder(gaps), summaries];
        };
        expect(sorted(shuffled)).toEqual(sorted(notices));
      }),
    );
  });

  it("is in the order of the packs, their rules and the records", () => {
    const other = packOf({ name: "others", rules: [finishThisYear] });
    const notices = register([{ id: "b" }, { id: "a" }]);
    const run = evaluate(notices, [packOf({ rules: [finishThisYear, beCareful] }), other], {
      asOf: plainDate("2018-01-01"),
    });
    expect(run.rules.map(({ pack: name, rule }) => [name, rule])).toEqual([
      ["notices", "finish-this-year"],
      ["notices", "be-careful"],
      ["others", "finish-this-year"],
    ]);
    expect(run.findings.map(({ id }) => id)).toEqual([
      "notices/finish-this-year/b",
      "notices/finish-this-year/a",
      "others/finish-this-year/b",
      "others/finish-this-year/a",
    ]);
  });

  it("goes on with the other records after a crash", () => {
    const notices = register([
      { id: "a", pages: 7 },
      { id: "b", pages: 1 },
      { id: "c", pages: 7 },
    ]);
    const { rules: summaries, findings } = evaluate(notices, packOf({ rules: [beCareful] }), {
      asOf: plainDate("2017-09-30"),
    });
    expect(summaries).toMatchObject([{ crashes: 2, counts: { pass: 1, undetermined: 2 } }]);
    expect(findings.map(({ where }) => where.id)).toEqual(["a", "c"]);
  });

  it("is of a dataset that knows the entities of the pack", () => {
    expect(() => evaluate(loadDataset({}), pack, { asOf: plainDate("2017-09-30") })).toThrow(
      new RangeError('the pack "notices" brings the entity "notice", with which the dataset was not loaded'),
    );
  });

  it("tells packs apart by their names", () => {
    expect(() => evaluate(register([]), [pack, pack], { asOf: plainDate("2017-09-30") })).toThrow(
      new RangeError('two packs are named "notices"'),
    );
  });
});

const yearAfter = plainDate("2018-12-31");

describe("what is decided in spite of a missing value", () => {
  it("stays so however the missing values turn out", () => {
    const beInOrder = defineExpectation({
      ...facts,
      when: (notice) => notice.kind.equals("public").or(notice.urgent.not()),
      expect: (notice, { parameter, choose }) =>
        notice.pages
          .atMost(parameter(mostPages))
          .and(notice.answeredOn.notBefore(notice.begunOn), notice.urgent.implies(notice.kind.oneOf("internal")))
          .or(choose(notice.urgent, notice.pages.equals(1), notice.begunOn.daysUntil(notice.dueOn).atLeast(0))),
      message,
    });
    const strict = packOf({ rules: [beInOrder] });
    const outcomeOf = (notice: object) => {
      const { counts } = evaluate(register([{ id: "n", ...notice }], offices), strict, { asOf: yearAfter }).rules[0]!;
      return outcomes.codes.find((code) => counts[code] === 1);
    };
    const incomplete = anyNotices.filter((notices) => notices.length > 0).map(([first]) => first!);
    fc.assert(
      fc.property(
        incomplete.chain((notice) => fc.tuple(fc.constant(notice), completed(notice))),
        ([notice, whole]) => {
          const outcome = outcomeOf(notice);
          if (outcome !== "undetermined") expect(outcomeOf(whole)).toBe(outcome);
        },
      ),
      { numRuns: 400 },
    );
  });
});
