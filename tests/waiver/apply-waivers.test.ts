import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { Run } from "../../src/engine/run/run.js";
import { applyWaivers } from "../../src/waiver/apply-waivers.js";
import { openFindings, waivedFindings } from "../../src/waiver/marked-run.js";
import type { Waiver } from "../../src/waiver/waiver.js";
import { renderWaiverProblem, WaiverError } from "../../src/waiver/waiver-error.js";
import { answerInTime, facts, message, packOf, register } from "../engine/notice-register.js";

/** Finds one thing for each of the two letters in a notice's id. */
const bearOneLetter = defineCheck({
  ...facts,
  id: "bear-one-letter",
  messages: { letter: message },
  parameters: [],
  check: ({ id }, { fail }) => {
    if (id === "broken") throw new Error("no letters");
    return id.length < 2 ? "pass" : [...id].map((letter) => fail("letter", { key: letter }));
  },
});

const bePublic = defineExpectation({
  ...facts,
  id: "be-public",
  expect: (notice) => notice.kind.equals("public"),
  message,
  severity: "notice",
});

const pack = packOf({ rules: [answerInTime, bearOneLetter, bePublic] });

const runAsOf = (asOf: string, ...notices: readonly object[]): Run =>
  evaluate(register(notices), pack, { asOf: plainDate(asOf) });

const late = { id: "n", begunOn: "2017-05-10", kind: "public", suspensions: [], extensions: [] };
const findingOfLate = "notices/answer-in-time/n";

const waiver = (stated: Partial<Waiver> = {}): Waiver => ({
  rule: "answer-in-time",
  record: { entity: "notice", id: "n" },
  owner: "办公室主任",
  reason: "系统迁移",
  basis: { document: "关于暂缓答复的批复", documentNumber: "昌州政函〔2017〕9号", article: "第二条" },
  from: plainDate("2017-06-05"),
  expiresOn: plainDate("2017-06-30"),
  ...stated,
});

describe("a waiver", () => {
  it.each([
    ["on the day before its first: not yet", "2017-06-04", "not-yet", [findingOfLate]],
    ["on its first day: holds", "2017-06-05", "in-use", []],
    ["on its last day: still holds", "2017-06-30", "in-use", []],
    [
      "on the day after its last: the finding is open again, and the waiver is a finding too",
      "2017-07-01",
      "expired",
      [findingOfLate, `waivers/remedy-before-waiver-expires/${findingOfLate}`],
    ],
  ])("%s", (_, asOf, state, open) => {
    const run = applyWaivers(runAsOf(asOf, late), [waiver()]);
    expect(run.waivers?.map((account) => account.state)).toEqual([state]);
    expect(openFindings(run).map(({ id }) => id)).toEqual(open);
  });

  it("stays with the finding it waives, which is still one: no count changes", () => {
    const judged = runAsOf("2017-06-10", late);
    const run = applyWaivers(judged, [waiver()]);
    expect(waivedFindings(run)).toEqual([{ ...judged.findings[0], waiver: waiver() }]);
    expect(run.rules).toBe(judged.rules);
    expect(run.rules[0]?.counts.fail).toBe(1);
  });

  it("that expired names owner, last day and the finding, on the same authority", () => {
    const run = applyWaivers(runAsOf("2017-07-01", late), [waiver()]);
    const [original, expired] = run.findings;
    expect(expired).toMatchObject({
      severity: "error",
      where: original!.where,
      authority: original!.authority,
      message: {
        data: { owner: { value: "办公室主任" }, expiresOn: { value: "2017-06-30" }, finding: { value: findingOfLate } },
      },
    });
  });

  it("that expired is at least a warning, even where the finding is a notice", () => {
    const internal = { id: "n", kind: "internal" };
    const run = applyWaivers(runAsOf("2017-07-01", internal), [waiver({ rule: "be-public" })]);
    expect(run.findings.map(({ severity }) => severity)).toEqual(["notice", "warning"]);
  });

  it("that was renewed in time leaves no finding about the old one", () => {
    const renewed = waiver({ from: plainDate("2017-07-01"), expiresOn: plainDate("2017-07-31") });
    const run = applyWaivers(runAsOf("2017-07-01", late), [waiver(), renewed]);
    expect(openFindings(run)).toEqual([]);
    expect(run.waivers?.map(({ state }) => state)).toEqual(["over", "in-use"]);
  });

  it("that expired twice is told of once, by its last day", () => {
    const renewed = waiver({ from: plainDate("2017-07-01"), expiresOn: plainDate("2017-07-31") });
    const run = applyWaivers(runAsOf("2017-08-01", late), [renewed, waiver()]);
    expect(run.findings.map(({ message: { data } }) => data["expiresOn"]?.value)).toEqual([undefined, "2017-07-31"]);
  });

  it("can name the pack of its rule", () => {
    const run = applyWaivers(runAsOf("2017-06-10", late), [waiver({ rule: "notices/answer-in-time" })]);
    expect(waivedFindings(run)).toHaveLength(1);
  });

  it("for one of several things found in a record leaves the others open", () => {
    const notice = { id: "ab", kind: "public" };
    const one = waiver({ rule: "bear-one-letter", record: { entity: "notice", id: "ab" }, key: "b" });
    const run = applyWaivers(runAsOf("2017-06-10", notice), [one]);
    expect(openFindings(run).map(({ id }) => id)).toEqual(["notices/bear-one-letter/ab/a"]);
  });

  it("without a key is for everything that the rule finds in the record", () => {
    const notice = { id: "ab", kind: "public" };
    const all = waiver({ rule: "bear-one-letter", record: { entity: "notice", id: "ab" } });
    expect(openFindings(applyWaivers(runAsOf("2017-06-10", notice), [all]))).toEqual([]);
  });

  it("does not waive that the rule itself crashed", () => {
    const notice = { id: "broken", kind: "public" };
    const all = waiver({ rule: "bear-one-letter", record: { entity: "notice", id: "broken" } });
    const run = applyWaivers(runAsOf("2017-06-10", notice), [all]);
    expect(openFindings(run)).toHaveLength(1);
    expect(run.waivers).toMatchObject([
      { state: "not-judged", because: { en: "the rule itself failed on the record" } },
    ]);
  });
});

describe("a waiver that waives nothing says why", () => {
  it.each([
    [
      "there is no such rule",
      { rule: "answer-in-tim" },
      'there is no rule "answer-in-tim"; did you mean "answer-in-time"?',
    ],
    [
      "the rule of another kind of record",
      { record: { entity: "office", id: "n" } },
      'the rule is about "notice", not about "office"',
    ],
    [
      "no such record",
      { record: { entity: "notice", id: "m" } },
      "nothing is found: it has been remedied, or there is no such record",
    ],
    ["another finding of the record", { key: "x" }, "the record has findings, but none that this waiver is for"],
  ])("%s", (_, stated, because) => {
    const run = applyWaivers(runAsOf("2017-06-10", late), [waiver(stated)]);
    expect(run.waivers).toMatchObject([{ state: "unused", because: { en: because } }]);
  });

  it("a time limit that still runs", () => {
    const early = waiver({ from: plainDate("2017-05-01") });
    const run = applyWaivers(runAsOf("2017-05-20", late), [early]);
    expect(run.waivers).toMatchObject([{ state: "unused", because: { zh: "期限尚未届满，没有需要豁免的事项" } }]);
  });

  it("a rule that is switched off", () => {
    const off = packOf({ rules: [answerInTime], changes: { disabled: { "answer-in-time": "试行" } } });
    const run = evaluate(register([late]), off, { asOf: plainDate("2017-06-10") });
    expect(applyWaivers(run, [waiver()]).waivers).toMatchObject([{ state: "unused", because: { zh: "该规则已停用" } }]);
  });

  it.each([
    ["while it holds", "2017-06-30"],
    ["and when it is over, because a missing value is no remedied one", "2017-07-01"],
  ])("a value that is missing, %s", (_, asOf) => {
    const unknown = { id: "n" };
    const run = applyWaivers(runAsOf(asOf, unknown), [waiver({ rule: "be-public" })]);
    expect(run.waivers).toMatchObject([{ state: "not-judged", findings: [] }]);
  });

  it("unless it is over and the matter remedied", () => {
    const answered = { ...late, answeredOn: "2017-05-20" };
    expect(applyWaivers(runAsOf("2017-07-01", answered), [waiver()]).waivers).toMatchObject([{ state: "over" }]);
  });
});

describe("waivers are refused", () => {
  const problemsOf = (...waivers: readonly object[]) => {
    try {
      applyWaivers(runAsOf("2017-06-10", late), waivers as readonly Waiver[]);
    } catch (error) {
      return (error as WaiverError).problems.map((one) => renderWaiverProblem(one, "en"));
    }
    return [];
  };

  it.each([
    ["without a reason", { reason: " " }, "waivers[0].reason: it gives no reason"],
    ["without anybody who answers", { owner: "" }, "waivers[0].owner: nobody answers for it"],
    ["without a legal basis", { basis: undefined }, "waivers[0].basis.document: it names no document that allows it"],
    [
      "without an article",
      { basis: { document: "批复", article: "" } },
      "waivers[0].basis.article: it names no article that allows it",
    ],
    ["without an end", { expiresOn: undefined }, "waivers[0].expiresOn: it names no last day: a waiver is for a time"],
    ["with a day that does not exist", { from: "2017-02-29" }, 'waivers[0].from: "2017-02-29" is not a day'],
    [
      "that end before they begin",
      { expiresOn: plainDate("2017-06-04") },
      "waivers[0].expiresOn: its last day, 2017-06-04, is before its first, 2017-06-05",
    ],
  ])("%s", (_, stated, problem) => {
    expect(problemsOf({ ...waiver(), ...stated })).toContain(problem);
  });

  it("that waive one thing twice on a day, even if they share but their last and first", () => {
    expect(problemsOf(waiver(), waiver({ from: plainDate("2017-06-30") }))).toEqual([
      "waivers[1]: it waives what waivers[0] waives, on some of the same days",
    ]);
    expect(
      problemsOf(waiver(), waiver({ from: addDays(plainDate("2017-06-30"), 1), expiresOn: plainDate("2017-07-01") })),
    ).toEqual([]);
  });

  it("all at once, each with its place", () => {
    expect(() => applyWaivers(runAsOf("2017-06-10", late), [waiver({ reason: "" }), waiver({ owner: "" })])).toThrow(
      new WaiverError([
        { place: "waivers[0].reason", code: "waiver/no-reason", data: {} },
        { place: "waivers[1].owner", code: "waiver/no-owner", data: {} },
      ]),
    );
  });

  it("for a run to which waivers were applied before", () => {
    const run = applyWaivers(runAsOf("2017-06-10", late), []);
    expect(() => applyWaivers(run, [])).toThrow(RangeError);
  });
});
