import { evaluate, loadDataset, plainDate } from "fazhi";
import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { parseDocumentNumber, sameDocumentNumber } from "../../../src/codes/identifier/document-number.js";
import { judged } from "./judged.js";

const decision = { id: "d", unit: "government", title: "示例决策" };
const document = { id: "n", unit: "organ", title: "示例办法" };
const unit = [{ id: "organ", title: "示例县公安局", kind: "department", level: "county" }];

describe("T-7 “一般不少于” is a soft minimum: a recorded reason suffices, and without one it is a warning", () => {
  const comment = { from: "2020-06-01", until: "2020-06-30" };
  const review = { id: "v", unit: "organ", submittedOn: "2020-06-01", urgent: false };
  const cases: readonly (readonly [string, string, (more: object) => object])[] = [
    [
      "thirty days of comment on a decision",
      "open-decision-to-comment",
      (more) => ({ "major-decision": [{ ...decision, publicComment: { ...comment, ...more } }] }),
    ],
    [
      "thirty days of comment on what touches markets",
      "open-market-document-to-comment",
      (more) => ({
        "normative-document": [
          { ...document, kind: "normative", touchesMarket: true, publicComment: { ...comment, ...more } },
        ],
      }),
    ],
    [
      "thirty days of comment on a draft rule",
      "open-draft-rule-to-comment",
      (more) => ({
        "legislation-project": [{ id: "j", unit: "organ", title: "示例规定", form: "government-rule" }],
        consultation: [{ id: "c", unit: "organ", kind: "public-comment", project: "j", ...comment, ...more }],
      }),
    ],
  ];
  it.each(cases)("%s", (_, rule, records) => {
    const judge = (more: object) => judged(rule, records(more) as never, "2020-12-31");
    expect(judge({ until: "2020-07-01" }).outcome).toBe("pass");
    expect(judge({})).toMatchObject({ outcome: "fail", severity: "warning" });
    expect(judge({ shorterBecause: "防汛抢险急需" }).outcome).toBe("pass");
  });

  it.each([
    ["seven working days for the reviewer of a decision", "give-decision-reviewer-time", "2020-06-10", "2020-06-09"],
    ["five working days for the reviewer of a document", "give-reviewer-time", "2020-06-08", "2020-06-05"],
  ])("%s", (_, rule, enough, tooFew) => {
    const subject = rule === "give-reviewer-time" ? { document: "n" } : { decision: "d" };
    const judge = (concludedOn: string, more: object = {}) =>
      judged(
        rule,
        {
          "normative-document": [{ ...document, kind: "normative" }],
          "major-decision": [decision],
          "legality-review": [{ ...review, ...subject, concludedOn, ...more }],
        },
        "2020-12-31",
      );
    expect(judge(enough).outcome).toBe("pass");
    expect(judge(tooFew)).toMatchObject({ outcome: "fail", severity: "warning" });
    expect(judge(tooFew, { urgent: true }).outcome).toBe("not-applicable");
  });
});

describe("T-12 a rule, a normative document and an internal paper are three things", () => {
  const reviewed = "make-document-in-five-steps";
  const plan = { ...document, title: "2026年依法行政工作要点", publishedOn: "2026-04-01", procedure: [] };
  const steps = [{ kind: "collective-discussion", on: "2026-03-30" }];
  const of = (kind: string) => ({ "normative-document": [{ ...plan, kind, touchesRights: true, procedure: steps }] });

  it("a yearly work plan is an internal paper: no legality review, no filing, no clean-up", () => {
    for (const rule of [reviewed, "file-document-upward", "clean-up-documents", "make-rights-document-by-statute"])
      expect(judged(rule, of("internal"), "2026-11-22").outcome, rule).toBe("not-applicable");
  });

  it("the same paper as a normative document is flagged", () => {
    expect(judged(reviewed, of("normative"), "2026-11-22").outcome).toBe("fail");
    const world = { ...of("normative"), "data-source": [{ id: "source", title: "全部记录", everything: true }] };
    expect(judged("file-document-upward", world, "2026-11-22").outcome).toBe("fail");
  });

  it("where nobody kept what was filed, nobody is said to have filed nothing", () => {
    expect(judged("file-document-upward", of("normative"), "2026-11-22").outcome).toBe("undetermined");
  });

  it("thirty days for filing with the State Council are for rules alone", () => {
    const project = { id: "j", unit: "organ", title: "示例", publishedOn: "2026-04-01" };
    const outcome = (form: string) =>
      judged("file-rule-in-time", { "legislation-project": [{ ...project, form }] }, "2026-11-22").outcome;
    expect(outcome("government-rule")).toBe("fail");
    expect(outcome("local-regulation")).toBe("not-applicable");
    expect(judged("file-document-upward", of("rule"), "2026-11-22").outcome).toBe("not-applicable");
  });
});

describe("T-14 a rate states what it counts; nothing out of nothing is no rate", () => {
  const rate = (suits: readonly object[]) => {
    const dataset = loadDataset({ unit, "litigation-case": suits });
    const run = evaluate(dataset, nationalLaw, { asOf: plainDate("2023-12-31") });
    return run.indicators.find(({ indicator }) => indicator === "court-appearance-rate")?.whole;
  };
  const suit = (id: string, instance: string, headAppeared: boolean, more: object = {}) => ({
    id,
    defendant: "organ",
    instance,
    sessionOn: "2023-06-01",
    headAppeared,
    ...more,
  });

  it("without a session there is no appearance rate, neither 0 nor 100 per cent", () => {
    expect(rate([])?.value).toEqual({ kind: "not-applicable" });
    expect(rate([suit("s", "first", true, { sessionOn: "2024-01-02" })])?.value).toEqual({ kind: "not-applicable" });
  });

  it("an appearance in the first instance is none in the second", () => {
    const both = [suit("s", "first", true), suit("t", "second", false, { previous: "s", sessionOn: "2023-09-01" })];
    expect(rate(both)).toMatchObject({ value: { kind: "known", value: 0.5 }, part: { counted: 1, uncounted: 1 } });
  });

  it("an excuse, even a proven one, is no appearance; a lawyer's is none either", () => {
    const excused = suit("s", "first", false, { excuse: "force-majeure", excuseProven: true, appearedBy: ["lawyer"] });
    expect(rate([excused])?.value).toEqual({ kind: "known", value: 0 });
  });
});

describe("T-16 brackets and look-alikes in document numbers: matched as meant, warned about in form", () => {
  it.each([
    ["square brackets", "国发[2015]27号"],
    ["round brackets", "国发（2015）27号"],
    ["black brackets", "国发【2015】27号"],
    ["full-width figures", "国发〔２０１５〕２７号"],
    ["a leading zero", "国发〔2015〕027号"],
  ])("%s", (_, written) => {
    const parsed = parseDocumentNumber(written);
    expect(parsed).toMatchObject({ ok: true, value: { normalized: "国发〔2015〕27号" } });
    expect(parsed.ok && parsed.value.warnings).not.toHaveLength(0);
    expect(sameDocumentNumber(written, "国发〔2015〕27号")).toBe(true);
  });

  it("the printed form is not warned about, and 国发 is not 国办发", () => {
    const printed = parseDocumentNumber("国发〔2015〕27号");
    expect(printed.ok && printed.value.warnings).toEqual([]);
    expect(sameDocumentNumber("国发〔2015〕27号", "国办发〔2015〕27号")).toBe(false);
  });
});

describe("T-17 three limits that do not exist", () => {
  it("no seven days of comment in urgent cases: with a stated reason any time will do, without one not even 29 days", () => {
    const judge = (publicComment: object) =>
      judged("open-decision-to-comment", { "major-decision": [{ ...decision, publicComment }] }, "2020-12-31").outcome;
    expect(judge({ from: "2020-06-01", until: "2020-06-04", shorterBecause: "防汛抢险急需" })).toBe("pass");
    expect(judge({ from: "2020-06-01", until: "2020-06-30" })).toBe("fail");
  });

  it("no thirty days of mediation in the law: the ministry's month is a warning, which an agreement lifts", () => {
    const mediation = { id: "m", unit: "organ", kind: "people", title: "示例纠纷", acceptedOn: "2020-06-01" };
    const judge = (more: object) =>
      judged("conclude-mediation-within-month", { "mediation-case": [{ ...mediation, ...more }] }, "2020-12-31");
    const late = judge({ longerAgreed: false, concludedOn: "2020-07-02" });
    expect(late).toMatchObject({ outcome: "fail", severity: "warning", due: "2020-07-01" });
    for (const authority of late.authority) expect(authority).not.toContain("人民调解法");
    expect(judge({ longerAgreed: true, concludedOn: "2020-09-01" }).outcome).toBe("not-applicable");
  });

  it("no national end of validity: a document without a last day, however old, is not called expired", () => {
    const old = { ...document, kind: "normative", publishedOn: "2008-06-02", effectiveOn: "2008-06-02", cleanUps: [] };
    const dataset = loadDataset({ unit, "normative-document": [old] });
    const run = evaluate(dataset, nationalLaw, { asOf: plainDate("2026-11-22") });
    const reading = run.rules.filter(({ entity }) => entity === "normative-document").map(({ rule }) => rule);
    expect(reading).not.toHaveLength(0);
    for (const { rule, where, message } of run.findings) {
      expect(where.field, rule).not.toBe("expiresOn");
      expect(message.template.zh, rule).not.toMatch(/有效期/);
    }
  });
});
