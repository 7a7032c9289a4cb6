import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import type { Authority, Interval } from "../../src/engine/pack/source.js";
import { facts, law, message, Notice } from "./notice-register.js";
import { elsewhere, expectation, interval, problemsOf, unlisted } from "./refused-pack.js";

const { source: _, ...unsourced } = facts;
const noSource = undefined as unknown as Authority;
const versions = (...intervals: readonly Interval[]): Rule =>
  defineExpectation({
    ...unsourced,
    versions: intervals.map((inForce) => ({
      source: law.clause("1"),
      inForce,
      expect: (notice: { answeredOn: { isPresent: () => never } }) => notice.answeredOn.isPresent(),
      message,
    })) as never,
  }) as unknown as Rule;

describe("a rule that cannot be used is refused", () => {
  it.each<[string, Rule, string, string]>([
    ["its id is not kebab-case", expectation({ id: "KeepIt" }), "id", 'an id is kebab-case, such as "publish-lists"'],
    ["its severity does not exist", expectation({ severity: "fatal" }), "severity", 'there is no severity "fatal"'],
    [
      "its entity is not the pack's",
      expectation({ about: { ...Notice, name: "memo" } }),
      "about",
      `the entity "memo" is not among the library's or the pack's`,
    ],
    ["it has no version", versions(), "versions", "it has no version"],
    [
      "it names no source",
      expectation({ source: noSource, inForce: interval("2017-01-01") }),
      "versions[0]",
      "it names no source",
    ],
    ["it names neither source nor interval", expectation({ source: noSource }), "versions[0]", "it names no source"],
    [
      "its source is not listed",
      expectation({ source: elsewhere.clause("1") }),
      "versions[0]",
      'its source "elsewhere" is not listed by the pack',
    ],
    [
      "its interval is empty",
      versions({ from: plainDate("2017-01-01"), until: plainDate("2017-01-01") }),
      "versions[0]",
      "an interval from 2017-01-01 until 2017-01-01 holds no day",
    ],
    [
      "its interval is not made of days",
      versions({ from: "2017-02-29" as Interval["from"] }),
      "versions[0]",
      '"2017-02-29" is not a day',
    ],
    [
      "two versions overlap",
      versions(interval("2017-01-01", "2018-01-01"), interval("2017-12-31")),
      "versions",
      "two intervals overlap on 2017-12-31",
    ],
    [
      "one version has no end before the next begins",
      versions(interval("2018-01-01"), interval("2017-01-01")),
      "versions",
      "two intervals overlap on 2018-01-01",
    ],
    [
      "there is a gap between two versions",
      versions(interval("2017-01-01", "2018-01-01"), interval("2018-01-02")),
      "versions",
      "nothing is in force from 2018-01-01 until 2018-01-02",
    ],
    [
      "its relevant day is no day",
      expectation({ relevantDay: (notice: { pages: unknown }) => notice.pages }),
      "relevantDay",
      "a day is needed, not a number",
    ],
    [
      "its relevant day is written into it",
      expectation({
        relevantDay: (notice: { begunOn: { orElse: (day: string) => unknown } }) => notice.begunOn.orElse("2017-01-01"),
      }),
      "relevantDay",
      "the day 2017-01-01 belongs into a parameter with a source",
    ],
    [
      "who answers for it is no unit",
      expectation({ responsible: (notice: { office: unknown }) => notice.office }),
      "responsible",
      'a unit is needed, not the id of a record of "office"',
    ],
    [
      "what it is for is no statement",
      expectation({ when: (notice: { pages: unknown }) => notice.pages }),
      "when",
      "a statement is needed, not a number",
    ],
    [
      "what it expects is no statement",
      expectation({ expect: (notice: { begunOn: unknown }) => notice.begunOn }),
      "versions[0].expect",
      "a statement is needed, not a day",
    ],
    [
      "until when it may be met is no day",
      expectation({ by: (notice: { pages: unknown }) => notice.pages }),
      "versions[0].by",
      "a day is needed, not a number",
    ],
    ["it points at no field", expectation({ field: "pagse" }), "field", '"notice" has no field "pagse"'],
    [
      "it compares with a code that does not exist",
      expectation({
        expect: (notice: { kind: { equals: (code: string) => unknown } }) => notice.kind.equals("publik"),
      }),
      "versions[0].expect",
      '"publik" is not one of "public", "internal"; did you mean "public"?',
    ],
    [
      "a number of the law is written into it",
      expectation({ expect: (notice: { pages: { atMost: (most: number) => unknown } }) => notice.pages.atMost(10) }),
      "versions[0].expect",
      "the number 10 belongs into a parameter with a source",
    ],
    [
      "it names a parameter that the pack does not list",
      defineExpectation({
        ...facts,
        expect: (notice, { parameter }) => notice.pages.atMost(parameter(unlisted)),
        message,
      }) as unknown as Rule,
      "versions[0].expect",
      'the pack lists no parameter "unlisted"',
    ],
    [
      "its message is empty",
      expectation({ message: { zh: " ", en: "{id}" } }),
      "versions[0].message.zh",
      "the message is empty",
    ],
    [
      "its message lacks a language",
      expectation({ message: { zh: "{id}" } }),
      "versions[0].message.en",
      "the message is empty",
    ],
    ["it has no message", expectation({ message: undefined }), "versions[0].message", "there is no message"],
    [
      "nothing fills a placeholder of its message",
      expectation({ message: { zh: "{id}", en: "{idd}" } }),
      "versions[0].message.en",
      'nothing fills the placeholder {idd}; did you mean "id"?',
    ],
    [
      "nothing fills a placeholder of what remedies it",
      expectation({ remedy: { zh: "{due}", en: "{daysLate}" } }),
      "remedy.en",
      "nothing fills the placeholder {daysLate}",
    ],
    [
      "a value for its message cannot be read",
      expectation({
        data: (notice: { kind: { equals: (code: string) => unknown } }) => ({ which: notice.kind.equals("x") }),
      }),
      "data.which",
      '"x" is not one of "public", "internal"',
    ],
  ])("%s", (_name, refused, place, problem) => {
    expect(problemsOf({ rules: [refused] })).toEqual([[`rule "${refused.id}"`, place, problem]]);
  });

  it("is refused when it is defined where it names a field that does not exist", () => {
    expect(() => expectation({ expect: (notice: { begunOm: unknown }) => notice.begunOm })).toThrow(
      new TypeError('rule "keep-the-law": notice has no field "begunOm"; did you mean "begunOn"?'),
    );
  });
});
