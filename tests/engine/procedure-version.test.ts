import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { label } from "../../src/codes/label.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { renderMessage } from "../../src/engine/run/finding.js";
import type { RecordTerm } from "../../src/expression/term.js";
import { amendedOn, enactedOn, facts, judge, law, message, type Notice } from "./notice-register.js";

const { source: _, ...unversioned } = facts;
const old = law.clause("旧第二条", { inForce: { from: enactedOn, until: amendedOn } });
const amended = law.clause("新第二条", { inForce: { from: amendedOn } });
const isOver = (notice: RecordTerm<Notice>) => notice.answeredOn.isPresent();
const over = { answeredOn: "2017-03-01" };
const review = { kind: "review", on: "2017-02-01" };
const signature = { kind: "signature", on: "2017-02-02" };

/** Until the amendment a notice had to be reviewed, since then it has to be signed; it is over once it is answered. */
const reviewedOrSigned = (relevantDay: boolean) =>
  defineProcedure({
    ...unversioned,
    ...(relevantDay ? { relevantDay: (notice: RecordTerm<Notice>) => notice.begunOn } : {}),
    steps: (notice) => notice.procedure,
    versions: [
      {
        source: old,
        closed: isOver,
        constraints: [{ id: "reviewed", template: "existence", step: "review", message }],
      },
      {
        source: amended,
        closed: isOver,
        constraints: [{ id: "signed", template: "existence", step: "signature", message }],
      },
    ],
  });

describe("the existence of a step is judged by the law of the relevant day", () => {
  it.each<[string, object, string]>([
    [
      "on the day before the law nothing was asked",
      { ...over, begunOn: "2016-12-31", procedure: [] },
      "not-applicable",
    ],
    ["on its first day a review was", { ...over, begunOn: "2017-01-01", procedure: [] }, "fail"],
    [
      "on the day before the amendment a review is enough",
      { ...over, begunOn: "2017-12-31", procedure: [review] },
      "pass",
    ],
    ["and a signature is not", { ...over, begunOn: "2017-12-31", procedure: [signature] }, "fail"],
    [
      "on the day of the amendment a signature is enough",
      { ...over, begunOn: "2018-01-01", procedure: [signature] },
      "pass",
    ],
    ["and a review is not", { ...over, begunOn: "2018-01-01", procedure: [review] }, "fail"],
    ["on the as-of day itself it is judged", { ...over, begunOn: "2019-12-31", procedure: [] }, "fail"],
    [
      "of a day that is still to come nothing is asked yet",
      { ...over, begunOn: "2020-01-01", procedure: [] },
      "not-applicable",
    ],
    ["without its day the law of the as-of day is asked", { ...over, procedure: [review] }, "fail"],
    ["and is complied with by a signature", { ...over, procedure: [signature] }, "pass"],
    ["without a list of steps nobody knows", { ...over, begunOn: "2018-01-01" }, "undetermined"],
    ["nor is it asked before the law", { ...over, begunOn: "2016-12-31" }, "not-applicable"],
    ["while it is open the step may still come", { begunOn: "2018-01-01", procedure: [] }, "pending"],
  ])("%s", (_name, notice, outcome) => {
    expect(judge(reviewedOrSigned(true), notice, "2019-12-31").outcome).toBe(outcome);
  });

  it.each([
    ["on the day before the law", "2016-12-31", [], "not-applicable"],
    ["on the first day of the law", "2017-01-01", [], "fail"],
    ["on the day before the amendment", "2017-12-31", [review], "pass"],
    ["on the day of the amendment", "2018-01-01", [review], "fail"],
  ])("and by that of the as-of day where the rule names no day: %s", (_name, asOf, procedure, outcome) => {
    expect(judge(reviewedOrSigned(false), { answeredOn: "2016-01-01", procedure }, asOf).outcome).toBe(outcome);
  });

  it("names the list of steps as what is missing", () => {
    const { gaps } = judge(reviewedOrSigned(true), { ...over, begunOn: "2018-01-01" }, "2019-12-31");
    expect(gaps[0]?.missing.map(({ path }) => path)).toEqual(["procedure"]);
  });

  it("rests the finding on the law and the day of the record", () => {
    const { findings } = judge(reviewedOrSigned(true), { ...over, begunOn: "2017-12-31", procedure: [] }, "2019-12-31");
    expect(findings).toMatchObject([{ relevantDay: "2017-12-31", authority: [{ article: "旧第二条" }] }]);
  });
});

describe("a constraint that holds under a condition", () => {
  const rule = defineProcedure({
    ...facts,
    steps: (notice) => notice.procedure,
    closed: isOver,
    constraints: [
      {
        id: "reviewed",
        template: "precedence",
        first: "review",
        second: "signature",
        when: (notice) => notice.urgent.not(),
        message,
      },
    ],
  });
  it.each<[string, object, string]>([
    ["applies where it holds", { urgent: false, procedure: [signature] }, "fail"],
    ["does not where it does not", { urgent: true, procedure: [signature] }, "not-applicable"],
    ["is undetermined where that is not known", { procedure: [signature] }, "undetermined"],
    ["passes where the steps satisfy it anyway", { procedure: [review, signature] }, "pass"],
  ])("%s", (_name, notice, outcome) => {
    expect(judge(rule, { ...over, ...notice }, "2019-12-31").outcome).toBe(outcome);
  });

  it("names what its condition wants", () => {
    const { gaps } = judge(rule, { ...over, procedure: [signature] }, "2019-12-31");
    expect(gaps[0]?.missing.map(({ path }) => path)).toEqual(["urgent"]);
  });
});

describe("a step that runs against a time", () => {
  const fortnight = defineParameter({
    id: "fortnight",
    title: label("期限", "Period"),
    values: [{ value: days(14), source: law.clause("第八条") }],
  });
  const month = defineParameter({
    id: "thirty-days",
    title: label("期限", "Period"),
    values: [{ value: days(30), source: law.clause("第九条") }],
  });
  const due = label("{second}应于{due}前", "the {second} was due on {due}");
  const rule = defineProcedure({
    ...facts,
    steps: (notice) => notice.procedure,
    constraints: [
      { id: "reviewed", template: "response", first: "draft", second: "review", within: month, message: due },
      { id: "signed", template: "response", first: "draft", second: "signature", within: fortnight, message: due },
    ],
  });
  const on = (asOf: string, procedure: readonly object[]) =>
    judge(rule, { procedure }, asOf, {}, { parameters: [fortnight, month] });
  const draft = { kind: "draft", on: "2017-05-01" };

  it("is pending until the sooner of two last days", () => {
    const { outcome, pending } = on("2017-05-15", [draft]);
    expect(outcome).toBe("pending");
    expect(pending).toMatchObject([{ due: { earliest: "2017-05-15", latest: "2017-05-15" } }]);
  });

  it("is pending until the only last day where another step has none", () => {
    const reviewedToo = defineProcedure({
      ...facts,
      steps: (notice) => notice.procedure,
      closed: isOver,
      constraints: [
        { id: "published", template: "existence", step: "review", message },
        { id: "signed", template: "response", first: "draft", second: "signature", within: fortnight, message: due },
        { id: "reviewed", template: "existence", step: "review", message },
      ],
    });
    const { pending } = judge(reviewedToo, { procedure: [draft] }, "2017-05-02", {}, { parameters: [fortnight] });
    expect(pending).toMatchObject([{ due: { latest: "2017-05-15" } }]);
  });

  it("late, is violated by the law of the day on which the time began, and names its period", () => {
    const { findings } = on("2017-09-30", [
      draft,
      { kind: "review", on: "2017-05-02" },
      { kind: "signature", on: "2017-06-02" },
    ]);
    expect(findings).toMatchObject([
      { relevantDay: "2017-05-01", authority: [{ article: "第二条" }, { article: "第八条" }] },
    ]);
  });

  it("is pending until the later one when the sooner was met", () => {
    const { outcome, pending } = on("2017-05-31", [draft, { kind: "signature", on: "2017-05-02" }]);
    expect(outcome).toBe("pending");
    expect(pending).toMatchObject([{ due: { latest: "2017-05-31" } }]);
  });

  it("is violated the day after, with the last day in words", () => {
    const { outcome, findings } = on("2017-05-16", [draft]);
    expect(outcome).toBe("fail");
    expect(findings).toMatchObject([
      { due: { latest: "2017-05-15" }, relevantDay: "2017-05-01", where: { field: "procedure" } },
    ]);
    expect(renderMessage(findings[0]!.message, "zh")).toBe("签发应于2017-05-15前");
  });

  it("tells each of two violations by itself", () => {
    const { findings } = on("2017-09-30", [draft, { kind: "draft", on: "2017-06-01" }]);
    expect(findings.map(({ id }) => id).sort()).toEqual([
      "notices/keep-the-law/n/reviewed",
      "notices/keep-the-law/n/reviewed/2",
      "notices/keep-the-law/n/signed",
      "notices/keep-the-law/n/signed/2",
    ]);
  });

  it("is undetermined where the day of a step is missing, and names that day once", () => {
    const { outcome, gaps } = on("2017-09-30", [{ kind: "draft" }]);
    expect(outcome).toBe("undetermined");
    expect(gaps[0]?.missing.map(({ path, title }) => [path, title.zh])).toEqual([
      ["procedure[0].on", "起草：完成日期"],
    ]);
    const both = on("2017-09-30", [{ kind: "draft" }, { kind: "draft" }]);
    expect(both.gaps[0]?.missing.map(({ path }) => path)).toEqual(["procedure[0].on", "procedure[1].on"]);
  });
});

describe("what is recorded of a step beside its day", () => {
  const reviewedBy = (pattern: object | string, more: object = {}) =>
    defineProcedure({
      ...facts,
      steps: (notice) => notice.procedure,
      closed: isOver,
      constraints: [
        { id: "reviewed", template: "precedence", first: pattern, second: "signature", message, ...more } as never,
      ],
    });
  const passed = reviewedBy({
    kind: "review",
    that: (step: RecordTerm<{ result: string }>) => step.result.equals("passed"),
  });
  const byAnother = reviewedBy("review", { actors: "different" });

  it.each<[string, Rule, object, object, string, readonly string[]]>([
    ["a review that passed", passed, { result: "passed" }, {}, "pass", []],
    ["a review that did not pass", passed, { result: "failed" }, {}, "fail", []],
    ["a review without a result", passed, {}, {}, "undetermined", ["procedure[0].result"]],
    ["a review by another", byAnother, { actor: "甲" }, { actor: "乙" }, "pass", []],
    ["a review by the same", byAnother, { actor: "甲" }, { actor: "甲" }, "fail", []],
    ["a review by nobody knows whom", byAnother, {}, { actor: "甲" }, "undetermined", ["procedure[0].actor"]],
    [
      "a review of the same day without an order",
      byAnother,
      { actor: "甲", on: "2017-02-02" },
      { actor: "乙" },
      "undetermined",
      ["procedure[0].order", "procedure[1].order"],
    ],
    [
      "a review of the same day, of which the order of one is recorded",
      byAnother,
      { actor: "甲", on: "2017-02-02", order: 1 },
      { actor: "乙" },
      "undetermined",
      ["procedure[1].order"],
    ],
  ])("%s", (_name, rule, of, by, outcome, missing) => {
    const procedure = [
      { ...review, ...of },
      { ...signature, ...by },
    ];
    const judged = judge(rule, { ...over, procedure }, "2019-12-31");
    expect(judged.outcome).toBe(outcome);
    expect(judged.gaps.flatMap((gap) => gap.missing.map(({ path }) => path))).toEqual(missing);
    expect(judged.gaps.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it("is shown with its words", () => {
    const { findings } = judge(
      passed,
      { ...over, procedure: [{ ...review, result: "failed" }, signature] },
      "2019-12-31",
    );
    expect(findings[0]!.relevantDay).toBe("2017-02-02");
    expect(findings[0]!.evidence.map(({ path, seen }) => [path, seen.labels?.zh ?? seen.value])).toEqual([
      ["procedure[0].on", "2017-02-01"],
      ["procedure[0].result", "未通过"],
      ["procedure[1].on", "2017-02-02"],
    ]);
  });
});

describe("a message about a step", () => {
  const about = (constraint: object, procedure: readonly object[]) => {
    const rule = defineProcedure({
      ...facts,
      steps: (notice) => notice.procedure,
      closed: isOver,
      constraints: [{ id: "one", ...constraint } as never],
    });
    const [finding] = judge(rule, { ...over, procedure }, "2019-12-31").findings;
    return [renderMessage(finding!.message, "zh"), finding!.relevantDay];
  };

  it("names a step that is missing altogether, by the law of the as-of day", () => {
    const words = label("缺少{first}", "no {first}");
    expect(about({ template: "existence", step: "review", message: words }, [signature])).toEqual([
      "缺少审核",
      "2019-12-31",
    ]);
  });

  it("names the day of a step that must not be, and the law of that day", () => {
    const words = label("{firstOn}不得{first}", "{first} on {firstOn}");
    expect(about({ template: "absence", step: "signature", message: words }, [signature])).toEqual([
      "2017-02-02不得签发",
      "2017-02-02",
    ]);
  });

  it("names the step that came first instead of another", () => {
    const words = label("{firstOn}先{first}", "{first} first on {firstOn}");
    expect(about({ template: "init", step: "review", message: words }, [signature])).toEqual([
      "2017-02-02先签发",
      "2017-02-02",
    ]);
  });
});

it("a closed procedure of which the records end before the as-of day may have gone on", () => {
  const rule = reviewedOrSigned(false);
  const judgeUntil = (recordedUntil: string) => {
    const source = { "data-source": [{ id: "s", title: "台账", recordedUntil }] };
    return judge(rule, { ...over, procedure: [] }, "2019-12-31", source).outcome;
  };
  expect([judgeUntil("2019-12-31"), judgeUntil("2019-12-30")]).toEqual(["fail", "undetermined"]);
});
