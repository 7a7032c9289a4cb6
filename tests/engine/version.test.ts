import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { RecordTerm } from "../../src/expression/term.js";
import {
  amendedOn,
  amendedPeriod,
  enactedOn,
  facts,
  judge,
  late,
  law,
  message,
  type Notice,
  overdue,
  packOf,
  rumouredPeriod,
} from "./notice-register.js";

const { source: _, ...unversioned } = facts;
const old = law.clause("旧第二条", { inForce: { from: enactedOn, until: amendedOn } });
const amended = law.clause("新第二条", { inForce: { from: amendedOn } });

const answered = (notice: RecordTerm<Notice>) => notice.answeredOn.isPresent();

/** Until the amendment a notice had to be answered, since then it has to have pages as well. */
const keepTheLawOfTheDay = defineExpectation({
  ...unversioned,
  relevantDay: (notice) => notice.begunOn,
  versions: [
    { source: old, expect: (notice) => notice.answeredOn.isPresent(), message },
    {
      source: amended,
      expect: (notice) => notice.answeredOn.isPresent().and(notice.pages.isPresent()),
      message,
    },
  ],
});

describe("laws that said the same in turn", () => {
  const answerUnderBoth = defineExpectation({
    ...unversioned,
    relevantDay: (notice) => notice.begunOn,
    source: [old, amended],
    expect: answered,
    message,
  });

  it.each([
    ["on the day before the amendment", "2017-12-31", "旧第二条"],
    ["on the day of the amendment", "2018-01-01", "新第二条"],
  ])("make a version each: %s a finding names the law of its day", (_, begunOn, article) => {
    const { findings } = judge(answerUnderBoth, { begunOn }, "2019-12-31");
    expect(findings[0]!.authority.map((one) => one.article)).toEqual([article]);
  });

  it("are the same rule as if each version were written out", () => {
    const written = { expect: answered, message };
    const spelledOut = defineExpectation({
      ...unversioned,
      relevantDay: (notice) => notice.begunOn,
      versions: [
        { source: old, ...written },
        { source: amended, ...written },
      ],
    });
    expect(answerUnderBoth).toEqual(spelledOut);
  });
});

describe("the law of the day", () => {
  const answered = { answeredOn: "2018-02-01" };
  it.each([
    ["on the day before the law nothing was asked", { begunOn: "2016-12-31" }, "not-applicable"],
    ["on its first day it was", { begunOn: "2017-01-01" }, "fail"],
    ["on the day before the amendment the old law is enough", { ...answered, begunOn: "2017-12-31" }, "pass"],
    ["on the day of the amendment it is not", { ...answered, begunOn: "2018-01-01" }, "fail"],
    ["the new law can be kept", { ...answered, begunOn: "2018-01-01", pages: 1 }, "pass"],
    ["a record whose day is missing cannot be judged", answered, "undetermined"],
    ["a record whose day is still to come is not judged yet", { begunOn: "2020-01-01" }, "not-applicable"],
  ])("%s", (_name, notice, outcome) => {
    expect(judge(keepTheLawOfTheDay, notice, "2019-12-31").outcome).toBe(outcome);
  });

  it.each([
    ["2017-12-31", "旧第二条"],
    ["2018-01-01", "新第二条"],
  ])("a finding of %s rests on %s", (begunOn, article) => {
    const { findings } = judge(keepTheLawOfTheDay, { begunOn }, "2019-12-31");
    expect(findings[0]!.authority.map((one) => one.article)).toEqual([article]);
    expect(findings[0]!.relevantDay).toBe(begunOn);
  });

  it("names the day that is missing", () => {
    expect(judge(keepTheLawOfTheDay, {}, "2019-12-31").gaps[0]!.missing.map(({ path }) => path)).toEqual(["begunOn"]);
  });

  it("is that of the as-of day when no other day is named", () => {
    const rule = defineExpectation({
      ...unversioned,
      versions: [{ source: old, expect: (notice) => notice.answeredOn.isPresent(), message }],
    });
    expect(judge(rule, {}, "2017-12-31").outcome).toBe("fail");
    expect(judge(rule, {}, "2018-01-01").outcome).toBe("not-applicable");
  });

  it("says nothing of a record that no version is for whatever its day", () => {
    const keepPublicOnes = defineExpectation({
      ...facts,
      relevantDay: (notice) => notice.begunOn,
      when: (notice) => notice.kind.equals("public"),
      expect: (notice) => notice.answeredOn.isPresent(),
      message,
    });
    expect(judge(keepPublicOnes, { kind: "internal" }, "2019-12-31").outcome).toBe("not-applicable");
    expect(judge(keepPublicOnes, { kind: "public" }, "2019-12-31").outcome).toBe("undetermined");
  });
});

describe("versions of a deadline", () => {
  it("may take the start of the clock from different fields", () => {
    const rule = defineDeadline({
      ...unversioned,
      versions: [
        {
          source: old,
          starts: (notice) => notice.begunOn,
          within: (_notice, { parameter }) => parameter(amendedPeriod),
          fulfilled: (notice) => notice.answeredOn,
          late,
          overdue,
        },
        {
          source: amended,
          starts: (notice) => notice.dueOn,
          within: (_notice, { parameter }) => parameter(amendedPeriod),
          fulfilled: (notice) => notice.answeredOn,
          late,
          overdue,
        },
      ],
    });
    const { findings } = judge(rule, { begunOn: "2018-02-01", dueOn: "2018-03-01" }, "2018-12-31");
    expect(findings).toMatchObject([{ relevantDay: "2018-03-01", due: { latest: "2018-03-11" } }]);
  });
});

describe("the value of a parameter", () => {
  const answerInTime = defineDeadline({
    ...facts,
    starts: (notice) => notice.begunOn,
    within: (_notice, { parameter }) => parameter(amendedPeriod),
    fulfilled: (notice) => notice.answeredOn,
    late,
    overdue,
  });

  it.each([
    ["begun on the day before the amendment: fifteen days", "2017-12-31", "2018-01-15"],
    ["begun on the day of the amendment: ten days", "2018-01-01", "2018-01-11"],
  ])("%s", (_name, begunOn, due) => {
    const { findings } = judge(answerInTime, { begunOn }, "2018-12-31");
    expect(findings).toMatchObject([{ due: { earliest: due, latest: due } }]);
    // The clause of the rule, then that of the value that was in force.
    expect(findings[0]!.authority.map(({ article, inForce }) => [article, inForce.from])).toEqual([
      ["第二条", enactedOn],
      ["第五条", begunOn < amendedOn ? enactedOn : amendedOn],
    ]);
  });

  it("is missing where none is in force, and named by its id", () => {
    const earlier = defineSource({
      id: "earlier",
      title: label("旧法", "Earlier law"),
      inForce: { from: enactedOn, until: amendedOn },
      verified: true,
    });
    const shortLived = defineParameter({
      id: "short-lived",
      title: label("上限", "Limit"),
      values: [{ value: 3, source: earlier.clause("1") }],
    });
    const beShort = defineExpectation({
      ...facts,
      relevantDay: (notice) => notice.begunOn,
      expect: (notice, { parameter }) => notice.pages.atMost(parameter(shortLived)),
      message,
    });
    const changed = { sources: [law, earlier], parameters: [shortLived] };
    const { outcome, gaps } = judge(beShort, { begunOn: "2018-01-01", pages: 1 }, "2018-12-31", {}, changed);
    expect(outcome).toBe("undetermined");
    expect(gaps[0]!.missing).toEqual([
      { path: "short-lived", title: { zh: "上限", en: "Limit" }, seen: { value: undefined } },
    ]);
    expect(judge(beShort, { begunOn: "2017-12-31", pages: 1 }, "2018-12-31", {}, changed).outcome).toBe("pass");
  });
});

describe("what could not be verified", () => {
  const beAnswered = (severity: "error" | "notice") =>
    defineDeadline({
      ...facts,
      severity,
      starts: (notice) => notice.begunOn,
      within: (_notice, { parameter }) => parameter(rumouredPeriod),
      fulfilled: (notice) => notice.answeredOn,
      late,
      overdue,
    });

  it.each([
    ["an error becomes a warning", "error", "warning"],
    ["a notice stays one", "notice", "notice"],
  ] as const)("%s", (_name, stated, found) => {
    const { findings } = judge(beAnswered(stated), { begunOn: "2017-05-10" }, "2017-09-30");
    expect(findings).toMatchObject([{ severity: found, verified: false }]);
    expect(findings[0]!.authority.map((one) => one.verified)).toEqual([true, false]);
  });

  it("does not lower a finding that rests on nothing of it", () => {
    const { findings } = judge(keepTheLawOfTheDay, { begunOn: "2017-05-10" }, "2017-09-30");
    expect(findings).toMatchObject([{ severity: "error", verified: true }]);
  });

  it("does not stop the pack from being used", () => {
    expect(packOf({ rules: [beAnswered("error")] }).rules).toHaveLength(1);
  });
});
