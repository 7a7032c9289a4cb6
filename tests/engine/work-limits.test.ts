import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import type { Saying } from "../../src/engine/rule/rule.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { Condition, ListTerm, RecordTerm, Terms } from "../../src/expression/term.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import { offices } from "./any-notice.js";
import { facts, law, message, mostPages, Notice, Office, packOf, register } from "./notice-register.js";

const asOf = plainDate("2017-12-31");

const few = { items: 10_000, itemsPerRecord: 1_000 };

/** The notices of the office that wrote this one, again and again. */
const besides = (notice: RecordTerm<Notice>, { referring }: Terms): ListTerm<Notice> =>
  referring(notice.office.in(Office), Notice, "office");

const many = Array.from({ length: 120 }, (_, index) => ({
  id: `n${index}`,
  office: "a",
  begunOn: `2017-01-${String((index % 28) + 1).padStart(2, "0")}`,
}));

const judgedBy = (expect: Saying<Notice, Condition>, limits?: { items: number; itemsPerRecord: number }) =>
  evaluate(
    register(many, offices),
    packOf({ rules: [defineExpectation({ ...facts, expect, message })] }),
    limits === undefined ? { asOf } : { asOf, limits },
  );

describe("three lists inside each other over a hundred and twenty records", () => {
  it("cost as much as three beside each other where each item is looked at for itself", () => {
    const run = judgedBy(
      (notice, terms) =>
        besides(notice, terms).every((one) =>
          besides(one, terms).every((other) => besides(other, terms).every((third) => third.begunOn.isPresent())),
        ),
      few,
    );
    expect(run.rules[0]).toMatchObject({ crashes: 0, counts: { pass: 120 } });
  });

  it("find the items with an equal value by an index", () => {
    const run = judgedBy(
      (notice, terms) =>
        besides(notice, terms).every((one) =>
          besides(one, terms)
            .where((other) => other.begunOn.equals(one.begunOn))
            .every((other) => other.office.equals(notice.office)),
        ),
      few,
    );
    expect(run.rules[0]).toMatchObject({ crashes: 0, counts: { pass: 120 } });
  });

  it("end with an error that names the rule and the expression, and the other rules go on", () => {
    const rules = [
      defineExpectation({
        ...facts,
        id: "compare-all-with-all",
        expect: (notice, terms) =>
          besides(notice, terms).every((one) =>
            besides(one, terms).every((other) =>
              terms.any(one.begunOn.notAfter(other.begunOn), notice.begunOn.isPresent()),
            ),
          ),
        message,
      }),
      defineExpectation({ ...facts, expect: (notice) => notice.begunOn.isPresent(), message }),
    ];
    const run = evaluate(register(many, offices), packOf({ rules }), {
      asOf,
      limits: { items: 30_000, itemsPerRecord: 100 },
    });
    const [costly, cheap] = run.rules;
    expect(costly).toMatchObject({ crashes: 118, counts: { pass: 2, undetermined: 118 } });
    expect(cheap).toMatchObject({ crashes: 0, counts: { pass: 120 } });
    expect(run.findings[0]?.crash).toBe(
      'the rule "compare-all-with-all" looks at more than 30000 items of lists and 100 more for each record: ' +
        'office.referring("notice", "office").all(notice, notice.office.referring("notice", "office").all(eachNotice, notice.begunOn <= eachNotice.begunOn || begunOn != null))',
    );
  });
});

describe("an indicator that looks at too much", () => {
  const earlierOnes = defineIndicator({
    source: law.clause("第二条"),
    id: "earlier-ones",
    title: label("较早的通知", "Earlier ones"),
    form: "ratio",
    about: Notice,
    counts: (notice, terms) => besides(notice, terms).every((other) => other.begunOn.notAfter(notice.begunOn)),
  });

  it("is unknown for those records, says so, and breaks no run", () => {
    const run = evaluate(register(many, offices), packOf({ rules: [], indicators: [earlierOnes] }), {
      asOf,
      limits: { items: 0, itemsPerRecord: 0 },
    });
    const whole = run.indicators[0]?.whole;
    expect(whole?.value).toEqual({ kind: "between", low: 0, high: 1 });
    expect(whole?.part.crashed?.records).toBe(120);
    expect(whole?.part.crashed?.error).toContain('indicator "earlier-ones"');
  });
});

it("numbers in doubt that are multiplied again and again end in the same way, not after a day", () => {
  const run = judgedBy((notice, terms) => {
    const count = besides(notice, terms)
      .where(({ pages }) => pages.atMost(terms.parameter(mostPages)))
      .count();
    let product = count;
    for (let times = 0; times < 40; times += 1) product = product.plus(count).times(count);
    return product.atLeast(0);
  }, few);
  expect(run.rules[0]).toMatchObject({ crashes: 120 });
});

describe("answers that are remembered and lists that are narrowed", () => {
  type Say = (one: RecordTerm<Notice>, others: ListTerm<Notice>) => Condition;
  const statements: Readonly<Record<string, Say>> = {
    every: (one, others) => others.every((other) => other.begunOn.differs(one.begunOn).or(other.urgent)),
    some: (one, others) => others.some((other) => other.begunOn.equals(one.begunOn).and(other.urgent)),
    "where-every": (one, others) => others.where((other) => one.kind.equals(other.kind)).every(({ urgent }) => urgent),
    sum: (one, others) =>
      others
        .where((other) => other.begunOn.equals(one.begunOn))
        .sum((other) => other.pages)
        .atMost(others.count()),
    only: (one, others) => others.where((other) => other.begunOn.equals(one.begunOn)).only().urgent,
    count: (one, others) =>
      others
        .where((other) => other.kind.equals(one.kind))
        .count()
        .moreThan(others.where(({ urgent }) => urgent).count()),
    closed: (_, others) => others.every((other) => other.urgent.or(other.begunOn.year().equals(other.pages))),
  };
  const rules = Object.entries(statements).flatMap(([id, say]) => [
    defineExpectation({
      ...facts,
      id: `${id}-of-each`,
      expect: (notice, terms) => besides(notice, terms).every((one) => say(one, besides(one, terms))),
      message,
    }),
    defineExpectation({ ...facts, id, expect: (notice, terms) => say(notice, besides(notice, terms)), message }),
  ]);
  const someNotices = fc
    .array(
      fc.record(
        {
          begunOn: fc.constantFrom("2017-05-01", "2017-06-01", "2017-07-01"),
          kind: fc.constantFrom("public", "internal"),
          urgent: fc.constantFrom(true, true, true, false),
          pages: fc.constantFrom(0, 1, 20),
        },
        { requiredKeys: [] },
      ),
      { minLength: 17, maxLength: 24 },
    )
    .map((notices) => notices.map((notice, index) => ({ id: `n${index}`, office: "a", ...notice })));

  it("say what a live evaluation says, which looks at every item", () => {
    fc.assert(
      fc.property(someNotices, (notices) => {
        const dataset = register(notices, offices);
        const pack = packOf({ rules });
        const { findings, gaps, rules: summaries } = openMonitor(dataset, pack, { asOf }).run;
        const run = evaluate(dataset, pack, { asOf });
        expect(run.rules).toEqual(summaries);
        expect(run.findings).toEqual(findings);
        expect(run.gaps).toEqual(gaps);
      }),
      { numRuns: 12 },
    );
  });
});

it("refuses limits that are none", () => {
  expect(() => judgedBy((notice) => notice.begunOn.isPresent(), { items: Number.NaN, itemsPerRecord: 0 })).toThrow(
    RangeError,
  );
});
