import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { renderMessage, renderSeen } from "../../src/engine/run/finding.js";
import { amendedPeriod, answerInTime, facts, fifteenDays, judge, law, Office } from "./notice-register.js";

const clause = (article: string) => ({
  source: "law",
  document: { zh: "通知办法", en: "Measures on notices" },
  documentNumber: "令第1号",
  article,
  inForce: { from: "2017-01-01" },
  verified: true,
});
const units = { unit: [{ id: "u", title: "州公安局", kind: "department", level: "prefecture" }] };

describe("a finding", () => {
  it("says what is wrong, where, on whose authority, on what evidence and what would remedy it", () => {
    const rule = defineExpectation({
      ...facts,
      id: "sign-after-review",
      title: label("先审核后签发", "Sign after review"),
      obligations: ["2.12b"],
      remedy: label("补办审核：{kind}", "have it reviewed: {kind}"),
      relevantDay: (notice) => notice.begunOn,
      data: (notice) => ({ kind: notice.kind, chief: notice.office.in(Office).chief, pages: notice.pages }),
      field: "procedure",
      expect: (notice, { parameter }) =>
        notice.procedure
          .where((step) => step.kind.equals("signature"))
          .every((step) => step.on.notAfter(notice.begunOn.plus(parameter(amendedPeriod))))
          .and(notice.office.in(Office).chief.isPresent()),
      message: label(
        "{id}（{kind}，{pages}页）未经{chief}审核",
        "{id} ({kind}, {pages} pages) lacks a review by {chief}",
      ),
    });
    const notice = {
      unit: "u",
      office: "o",
      kind: "internal",
      begunOn: "2017-05-10",
      procedure: [{ kind: "draft" }, { kind: "signature", on: "2017-05-26" }],
    };
    const { findings } = judge(rule, notice, "2017-09-30", { ...units, office: [{ id: "o", title: "办公室" }] });
    expect(findings).toEqual([
      {
        id: "notices/sign-after-review/n",
        pack: "notices",
        rule: "sign-after-review",
        title: { zh: "先审核后签发", en: "Sign after review" },
        severity: "error",
        obligations: ["2.12b"],
        message: {
          id: "unmet",
          template: {
            zh: "{id}（{kind}，{pages}页）未经{chief}审核",
            en: "{id} ({kind}, {pages} pages) lacks a review by {chief}",
          },
          data: {
            id: { value: "n" },
            kind: { value: "internal", labels: { zh: "内部", en: "Internal" } },
            chief: { value: undefined },
            pages: { value: undefined },
          },
        },
        where: { entity: "notice", id: "n", field: "procedure", unit: "u" },
        authority: [clause("第二条"), { ...clause("第五条"), inForce: { from: "2017-01-01", until: "2018-01-01" } }],
        evidence: [
          {
            entity: "notice",
            id: "n",
            path: "procedure[1].kind",
            title: { zh: "程序的环节", en: "Step of Procedure" },
            seen: { value: "signature", labels: { zh: "签发", en: "Signature" } },
          },
          {
            entity: "notice",
            id: "n",
            path: "procedure[1].on",
            title: { zh: "程序的完成日期", en: "Day of completion of Procedure" },
            seen: { value: "2017-05-26" },
          },
          {
            entity: "notice",
            id: "n",
            path: "begunOn",
            title: { zh: "收到日期", en: "Begun on" },
            seen: { value: "2017-05-10" },
          },
          {
            path: "amended-period",
            title: { zh: "期限", en: "Period" },
            seen: { value: 15, labels: { zh: "15日", en: "15 days" } },
          },
          {
            path: "the end of the period from the day “Begun on”",
            title: { zh: "自收到日期起期限届满之日", en: "the end of the period from the day “Begun on”" },
            seen: { value: "2017-05-25" },
          },
          {
            entity: "office",
            id: "o",
            path: "chief",
            title: { zh: "承办科室的负责人", en: "Chief of Office" },
            seen: { value: undefined },
          },
        ],
        remedy: { zh: "补办审核：{kind}", en: "have it reviewed: {kind}" },
        relevantDay: "2017-05-10",
        verified: true,
      },
    ]);
    const [finding] = findings;
    expect(renderMessage(finding!.message, "zh")).toBe("n（内部，—页）未经—审核");
    expect(renderMessage(finding!.message, "en")).toBe("n (Internal, — pages) lacks a review by —");
    expect(renderMessage({ ...finding!.message, template: finding!.remedy! }, "zh")).toBe("补办审核：内部");
  });

  it("of a deadline shows the start, the period and the event, and the last day in time", () => {
    const notice = { unit: "u", begunOn: "2017-05-10", suspensions: [], extensions: [], answeredOn: "2017-05-26" };
    const { findings } = judge(answerInTime, notice, "2017-09-30", units);
    expect(findings[0]).toMatchObject({
      where: { entity: "notice", id: "n", unit: "u" },
      due: { earliest: "2017-05-25", latest: "2017-05-25" },
      authority: [clause("第二条"), clause("第三条")],
    });
    expect(findings[0]!.evidence.map(({ path, seen }) => [path, seen.value])).toEqual([
      ["begunOn", "2017-05-10"],
      ["fifteen-days", 15],
      ["suspensions", 0],
      ["extensions", 0],
      ["answeredOn", "2017-05-26"],
    ]);
  });

  it("names an article once that sets both the duty and its number", () => {
    const rule = defineDeadline({
      ...facts,
      id: "answer-by-one-article",
      title: label("按期答复", "Answer in time"),
      source: law.clause("第三条"),
      starts: (notice) => notice.begunOn,
      within: (_, { parameter }) => parameter(fifteenDays),
      fulfilled: (notice) => notice.answeredOn,
      late: label("迟", "late"),
      overdue: label("逾期", "overdue"),
    });
    const { findings } = judge(
      rule,
      { unit: "u", begunOn: "2017-05-10", answeredOn: "2017-05-26" },
      "2017-09-30",
      units,
    );
    expect(findings[0]?.authority).toEqual([clause("第三条")]);
  });

  it("of a procedure shows the steps that its constraint speaks of", () => {
    const rule = defineProcedure({
      ...facts,
      steps: (notice) => notice.procedure,
      constraints: [
        {
          id: "reviewed",
          template: "precedence",
          first: "review",
          second: "signature",
          message: label("{secondOn}{second}之前没有{first}", "no {first} before the {second} on {secondOn}"),
        },
      ],
    });
    const procedure = [
      { kind: "draft", on: "2017-05-01" },
      { kind: "signature", on: "2017-05-02" },
      { kind: "review", on: "2017-05-03" },
    ];
    const { findings } = judge(rule, { procedure }, "2017-09-30");
    expect(findings).toMatchObject([
      { id: "notices/keep-the-law/n/reviewed", where: { field: "procedure" }, relevantDay: "2017-05-02" },
    ]);
    expect(renderMessage(findings[0]!.message, "zh")).toBe("2017-05-02签发之前没有审核");
    expect(renderMessage(findings[0]!.message, "en")).toBe("no Review before the Signature on 2017-05-02");
    expect(findings[0]!.evidence.map(({ path, seen }) => [path, seen.value])).toEqual([
      ["procedure[1].on", "2017-05-02"],
      ["procedure[2].on", "2017-05-03"],
    ]);
  });

  it("can name another unit than its record's own as the one that answers", () => {
    const rule = defineExpectation({
      ...facts,
      responsible: (notice) => notice.unit,
      expect: (notice) => notice.answeredOn.isPresent(),
      message: label("未答复", "Not answered"),
    });
    expect(judge(rule, {}, "2017-09-30").findings[0]!.where).toEqual({ entity: "notice", id: "n" });
    expect(judge(rule, { unit: "u" }, "2017-09-30", units).findings[0]!.where.unit).toBe("u");
  });
});

describe("a seen value for a reader", () => {
  it.each([
    ["a code by its label", { value: "internal", labels: label("内部", "Internal") }, "内部", "Internal"],
    ["yes", { value: true }, "是", "yes"],
    ["no", { value: false }, "否", "no"],
    ["a missing value as a dash", { value: undefined }, "—", "—"],
    ["nought as nought", { value: 0 }, "0", "0"],
    ["a day as it is written", { value: "2017-05-10" }, "2017-05-10", "2017-05-10"],
  ])("shows %s", (_, seen, zh, en) => {
    expect([renderSeen(seen, "zh"), renderSeen(seen, "en")]).toEqual([zh, en]);
  });

  it("shows a dash for a placeholder that nothing fills, and never a brace", () => {
    const message = { id: "m", template: label("{toString}{due}", "{toString}{due}"), data: {} };
    expect(renderMessage(message, "zh")).toBe("——");
  });
});

describe("a source", () => {
  it("lends its interval and standing to a clause that has none of its own", () => {
    expect(law.clause("第二条")).toEqual(clause("第二条"));
    expect(law.clause("第二条", { verified: false }).verified).toBe(false);
  });
});
