import { describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { demonstrationIndicators } from "../../rules/demonstration-indicators/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { describeIndicator } from "../../src/engine/indicator/describe-indicator.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { describeRule } from "../../src/engine/rule/describe-rule.js";
import {
  amendedOn,
  answerInTime,
  enactedOn,
  facts,
  fiveWorkingDays,
  late,
  law,
  message,
  mostPages,
  Notice,
  overdue,
  packOf,
} from "./notice-register.js";

const described = (rule: Rule) => describeRule(rule, packOf({ rules: [rule] }));
const said = (rule: Rule, language: "zh" | "en") => {
  const { says, versions } = described(rule);
  return [...says, ...versions.flatMap((version) => version.says)].map(
    ({ name, text }) => `${name[language]}: ${text[language]}`,
  );
};

describe("a rule in words", () => {
  it("says of an expectation whom it is for and what it expects", () => {
    const rule = defineExpectation({
      ...facts,
      id: "be-short",
      when: (notice) => notice.kind.equals("public"),
      expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
      message,
    });
    expect(said(rule, "zh")).toEqual(["责任单位: 发文单位", "适用于: 类型为公开", "应当: 页数不超过页数上限"]);
    expect(said(rule, "en")).toEqual([
      "Answerable: the unit",
      "Applies when: the kind is Public",
      "Expected: the pages is at most the most pages",
    ]);
    expect(described(rule).parameters).toEqual([mostPages]);
  });

  it("says of a deadline what starts, lengthens and stops its clock", () => {
    expect(said(answerInTime, "zh")).toEqual([
      "责任单位: 发文单位",
      "起算: 收到日期",
      "期限: 期限",
      "完成: 答复日期",
      "中止: 中止",
      "延长: 延长",
    ]);
    expect(described(answerInTime).versions[0]?.messages).toEqual([late, overdue]);
  });

  it("says of a procedure what the order of its steps is, by whom and how soon", () => {
    const rule = defineProcedure({
      ...facts,
      id: "review-before-signature",
      steps: (notice) => notice.procedure,
      constraints: [
        {
          id: "reviewed",
          template: "precedence",
          first: "review",
          second: ["signature", "draft"],
          within: fiveWorkingDays,
          actors: "different",
          message,
        },
        {
          id: "no-anonymous-draft",
          template: "absence",
          step: { kind: "draft", that: (step) => step.actor.isMissing() },
          when: (notice) => notice.urgent,
          message,
        },
      ],
    });
    expect(said(rule, "zh").slice(1)).toEqual([
      "程序要求: “签发”或者“起草”之前应有“审核”，相隔不超过期限，由不同的人办理",
      "程序要求: 紧急的，不得有“起草”（未载明其经办主体）",
    ]);
    expect(said(rule, "en")[1]).toBe(
      "Steps: “Signature” or “Drafting” comes after “Review”, within the period, by different actors",
    );
  });

  it("says of a check that a program judges, and what it can find", () => {
    const rule = defineCheck({ ...facts, id: "be-checked", messages: { odd: message }, check: () => "pass" });
    expect(said(rule, "en")[1]).toBe("Judged: by a program; see what it can find");
    expect(described(rule).versions[0]?.messages).toEqual([message]);
  });

  it("tells versions in order of time, each by its own place in the law", () => {
    const { source, ...shared } = facts;
    const rule = defineExpectation({
      ...shared,
      versions: [
        { source, inForce: { from: amendedOn }, expect: (notice) => notice.answeredOn.isPresent(), message },
        {
          source,
          inForce: { from: enactedOn, until: amendedOn },
          expect: (notice) => notice.begunOn.isPresent(),
          message,
        },
      ],
    });
    expect(described(rule).versions.map(({ authority }) => authority.inForce.from)).toEqual([enactedOn, amendedOn]);
  });

  it("says that it is switched off, and why", () => {
    const pack = packOf({ rules: [answerInTime], changes: { disabled: { "answer-in-time": "试行" } } });
    expect(describeRule(pack.rules[0]!, pack).disabledBecause).toBe("试行");
  });
});

describe("a rule as a sentence", () => {
  const sentenceOf = (rule: Rule) => described(rule).versions.map(({ sentence }) => sentence);

  it("says of a deadline who does what within which time from when, and what lengthens it", () => {
    expect(sentenceOf(answerInTime)).toEqual([
      label(
        "凡通知，发文单位应当自收到日期的次日起15日内（期限，末日遇休息日顺延）完成，以答复日期为准；有中止的，期限暂停计算；有延长的，期限相应延长。逾期的，判为“违反”。",
        "For every notice, the unit is to keep the law: within 15 days (period, rolls over a day of rest), counted from the day after the day “Begun on”, as the day “Answered on” shows; the suspensions stop the clock; the extensions lengthen the time. Late or not done: error.",
      ),
    ]);
  });

  it("says of an expectation with its numbers what is expected of whom", () => {
    const rule = defineExpectation({
      ...facts,
      id: "be-short",
      when: (notice) => notice.kind.equals("public"),
      expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
      message,
    });
    expect(sentenceOf(rule)).toEqual([
      label(
        "凡通知，类型为公开的，发文单位应当做到：页数不超过页数上限（10页）。没有做到的，判为“违反”。",
        "For every notice where the kind is Public, the unit is to see to it that the pages is at most the most pages (10 pages). Otherwise: error.",
      ),
    ]);
  });

  it("tells a long condition below", () => {
    const rule = defineExpectation({
      ...facts,
      id: "be-short",
      when: (notice) =>
        notice.begunOn
          .isPresent()
          .or(notice.answeredOn.isPresent())
          .and(notice.kind.equals("public"))
          .and(
            notice.procedure.some((step) =>
              step.kind.equals("review").and(step.on.isPresent()).and(step.actor.isPresent()),
            ),
            notice.procedure.some((step) => step.kind.equals("signature").and(step.on.isPresent())),
          ),
      expect: (notice) => notice.pages.isPresent(),
      message,
    });
    expect(sentenceOf(rule)[0]?.zh).toMatch(/^凡通知，符合所列适用条件的，/);
    expect(sentenceOf(rule)[0]?.en).toMatch(/^For every notice that meets the conditions told below, /);
  });
});

const leastShare = defineParameter({
  id: "least-share",
  title: label("短通知比例", "Share of short notices"),
  values: [{ value: 0.9, source: law.clause("第六条") }],
});

describe("an indicator in words", () => {
  it("says among what it counts what, by what it is grouped, and its target", () => {
    const indicator = defineIndicator({
      id: "short-notices",
      title: label("短通知", "Short notices"),
      about: Notice,
      source: law.clause("第六条"),
      form: "ratio",
      among: (notice) => notice.kind.equals("public"),
      counts: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
      by: { office: (notice) => notice.office },
      target: { direction: "at-least", value: leastShare },
    });
    const pack = packOf({ indicators: [indicator], parameters: [mostPages, leastShare] });
    const { says, sentence } = describeIndicator(indicator, pack);
    expect(sentence).toEqual(
      label(
        "通知中，类型为公开的，有多大比例符合：页数不超过页数上限。目标：不低于90%。",
        "Of the records “Notice” where the kind is Public, the share for which the pages is at most the most pages. The target: at least 90%.",
      ),
    );
    expect(says.map(({ name, text }) => `${name.en}: ${text.en}`)).toEqual([
      "Among: the kind is Public",
      "Counts: the pages is at most the most pages",
      "By office: the office",
      "Target: at least Share of short notices",
    ]);
  });
});

describe("every rule and indicator that comes with fazhi", () => {
  const texts = [changji2017, nationalLaw, demonstrationIndicators].flatMap((pack) => [
    ...pack.rules.map((rule) => {
      const { says, versions } = describeRule(rule, pack);
      return [rule.id, [...says, ...versions.flatMap((version) => version.says)]] as const;
    }),
    ...pack.indicators.map((indicator) => [indicator.id, describeIndicator(indicator, pack).says] as const),
  ]);

  it("is said in both languages, without a hole", () => {
    for (const [id, says] of texts)
      for (const { text } of says)
        for (const said of [text.zh, text.en]) {
          expect(said, id).not.toBe("");
          expect(said, id).not.toMatch(/undefined|\[object|\{(step|first|second)\}/);
        }
  });

  it("names steps by their labels, not by their codes", () => {
    const notice = texts.find(([id]) => id === "notify-party-before-penalty")?.[1] ?? [];
    expect(notice.length).toBeGreaterThan(0);
    expect(notice.map(({ text }) => text.zh).join()).not.toMatch(/[“][a-z-]+[”]/);
  });

  it("is described as plain data", () => {
    const rule = describeRule(nationalLaw.rules[0]!, nationalLaw);
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });
});
