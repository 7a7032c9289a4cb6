import { describe, expect, it } from "vitest";
import { days, workingDays } from "../../src/calendar/period.js";
import { label } from "../../src/codes/label.js";
import { defineIndicator, keysOf } from "../../src/engine/indicator/indicator.js";
import type { PackDefinition } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { text } from "../../src/model/record/field.js";
import { answerInTime, hearsay, law, message, mostPages, Notice, Office, packOf, yearEnd } from "./notice-register.js";
import { elsewhere, expectation, interval, problemsOf, unlisted } from "./refused-pack.js";

describe("a parameter that cannot be used is refused", () => {
  const parameter = 'parameter "p"';
  const values = (...given: readonly Record<string, unknown>[]) =>
    defineParameter({
      id: "p",
      title: message,
      values: given.map((dated) => ({ value: 1, source: law.clause("1"), ...dated })) as never,
    });

  it.each([
    [
      "it names no source",
      values({ source: undefined, inForce: interval("2017-01-01") }),
      "values[0]",
      "it names no source",
    ],
    ["it names neither source nor interval", values({ source: undefined }), "values[0]", "it names no source"],
    [
      "its source is not listed",
      values({ source: elsewhere.clause("1") }),
      "values[0]",
      'its source "elsewhere" is not listed by the pack',
    ],
    [
      "two values overlap",
      values({ inForce: interval("2017-01-01", "2018-01-01") }, { inForce: interval("2017-06-01") }),
      "values",
      "two intervals overlap on 2017-06-01",
    ],
    [
      "there is a gap between two values",
      values({ inForce: interval("2017-01-01", "2018-01-01") }, { inForce: interval("2019-01-01") }),
      "values",
      "nothing is in force from 2018-01-01 until 2019-01-01",
    ],
    [
      "two values are of different kinds",
      values({ inForce: interval("2017-01-01", "2018-01-01") }, { inForce: interval("2018-01-01"), value: days(1) }),
      "values[1]",
      "it holds a period where others hold a number",
    ],
  ])("%s", (_name, refused, place, problem) => {
    expect(problemsOf({ parameters: [refused] as never })).toEqual([[parameter, place, problem]]);
  });
});

describe("an indicator that cannot be used is refused", () => {
  const indicator = (changes: Record<string, unknown>) =>
    defineIndicator({
      id: "answered",
      title: message,
      about: Notice,
      source: law.clause("1"),
      form: "ratio",
      counts: (notice: { answeredOn: { isPresent: () => never } }) => notice.answeredOn.isPresent(),
      ...changes,
    } as never) as never;

  const lasting = {
    form: "duration",
    from: (notice: { begunOn: unknown }) => notice.begunOn,
    until: (notice: { answeredOn: unknown }) => notice.answeredOn,
    unit: "day",
    percentiles: [50],
  };

  it.each([
    ["its id is not kebab-case", { id: "Answered" }, "id", 'an id is kebab-case, such as "document-filing-rate"'],
    [
      "its entity is not the pack's",
      { about: { ...Notice, name: "memo" } },
      "about",
      `the entity "memo" is not among the library's or the pack's`,
    ],
    [
      "its source is not listed",
      { source: elsewhere.clause("1") },
      "source[0]",
      'its source "elsewhere" is not listed by the pack',
    ],
    ["it names no source", { source: undefined }, "source[0]", "it names no source"],
    [
      "its population is no statement",
      { among: (one: { pages: unknown }) => one.pages },
      "among",
      "a statement is needed, not a number",
    ],
    [
      "what it counts is no statement",
      { counts: (one: { begunOn: unknown }) => one.begunOn },
      "counts",
      "a statement is needed, not a day",
    ],
    [
      "what it sums up is no number",
      { form: "sum", value: (one: { begunOn: unknown }) => one.begunOn },
      "value",
      "a number is needed, not a day",
    ],
    [
      "it begins with what is no day",
      { ...lasting, from: (one: { pages: unknown }) => one.pages },
      "from",
      "a day is needed, not a number",
    ],
    [
      "it ends with what is no day",
      { ...lasting, until: (one: { urgent: unknown }) => one.urgent },
      "until",
      "a day is needed, not a statement",
    ],
    [
      "it names no percentile",
      { ...lasting, percentiles: [] },
      "percentiles",
      "it names none, such as 50 for the median",
    ],
    [
      "its percentile is a share",
      { ...lasting, percentiles: [50, 0.9] },
      "percentiles[1]",
      "a percentile is a whole number from 1 to 100, not 0.9",
    ],
    ["its percentile is named twice", { ...lasting, percentiles: [50, 50] }, "percentiles[1]", "it names 50 twice"],
    [
      "it finds few by what is no number",
      { fewBelow: yearEnd },
      "fewBelow",
      'the parameter "year-end" holds a day, not a number',
    ],
    [
      "it is grouped by a day",
      { by: { day: (one: { begunOn: unknown }) => one.begunOn } },
      "by.day",
      "a text or number is needed, not a day",
    ],
    ["it has keys for no dimension", { keys: { office: keysOf(Office) } }, "keys.office", "there is no such dimension"],
    [
      "its target is set for each of no dimension",
      { form: "count", counts: undefined, target: { direction: "at-least", value: mostPages, per: "office" } },
      "target.per",
      'there is no dimension "office"',
    ],
    [
      "it is a ratio and its target no share",
      { target: { direction: "at-least", value: mostPages } },
      "target.value",
      'the target of a ratio is a share from 0 to 1, and the parameter "most-pages" is 10; 10 % is written 0.1',
    ],
    [
      "its target is not listed",
      { target: { direction: "at-least", value: unlisted } },
      "target.value",
      'the pack lists no parameter "unlisted"',
    ],
    [
      "its target is no number",
      { target: { direction: "at-least", value: yearEnd } },
      "target.value",
      'the parameter "year-end" holds a day, not a number',
    ],
  ])("%s", (_name, changes, place, problem) => {
    const id = "id" in changes ? "Answered" : "answered";
    expect(problemsOf({ indicators: [indicator(changes)] })).toEqual([[`indicator "${id}"`, place, problem]]);
  });
});

describe("a pack that cannot be used is refused", () => {
  const memo = (title: string) =>
    defineEntity({
      name: "memo",
      title: label(title, title),
      family: "register",
      meaning: "A memo.",
      fields: { of: text("题", "Of") },
    });
  const twice = expectation({});
  const duty = (id: string) => ({ id, title: message, kind: "duty" }) as const;
  const answeredNotices = (obligations: readonly string[]) =>
    defineIndicator({
      id: "answered",
      title: message,
      about: Notice,
      obligations,
      source: law.clause("1"),
      form: "count",
    }) as never;

  it.each<[string, Partial<PackDefinition>, string, string, string]>([
    ["its name is not kebab-case", { name: "Notices" }, "pack", "name", '"Notices" is not kebab-case'],
    ["its version is empty", { version: "" }, "pack", "version", "it is empty"],
    ["two rules share one id", { rules: [twice, expectation({})] }, 'rule "keep-the-law"', "", "two rules use this id"],
    [
      "two parameters share one id",
      { parameters: [unlisted, { ...unlisted }] },
      'parameter "unlisted"',
      "",
      "two parameters use this id",
    ],
    [
      "two sources share one id",
      { sources: [law, hearsay, { ...law }] },
      'source "law"',
      "",
      "two sources use this id",
    ],
    [
      "two entities have one name",
      { entities: [Notice, Office, memo("甲"), memo("乙")] },
      "pack",
      "entities",
      'two entities are named "memo"',
    ],
    [
      "an entity has the name of one of the library's",
      { entities: [Notice, Office, { ...memo("甲"), name: "unit" }] },
      "pack",
      "entities",
      'two entities are named "unit"',
    ],
    [
      "a rule names an obligation that it does not list",
      { obligations: [duty("1a")], rules: [expectation({ obligations: ["1b"] })] },
      'rule "keep-the-law"',
      "obligations",
      'the pack lists no obligation "1b"; did you mean "1a"?',
    ],
    [
      "an indicator names an obligation that it does not list",
      { obligations: [duty("1a")], indicators: [answeredNotices(["2"])] },
      'indicator "answered"',
      "obligations",
      'the pack lists no obligation "2"',
    ],
    [
      "it says why something cannot be computed to which it does not oblige",
      { obligations: [duty("1a")], narratives: [{ obligation: "9", reason: message }] },
      'narrative of "9"',
      "obligations",
      'the pack lists no obligation "9"',
    ],
    [
      "two obligations share one id",
      { obligations: [duty("1a"), duty("1a")] },
      'obligation "1a"',
      "",
      "two obligations use this id",
    ],
    [
      "it changes how grave a rule is that it does not have",
      { rules: [answerInTime], changes: { severities: { "answer-in-tme": "notice" } } },
      "pack",
      "changes.severities.answer-in-tme",
      'there is no "answer-in-tme"; did you mean "answer-in-time"?',
    ],
    [
      "it makes a rule as grave as nothing is",
      { rules: [answerInTime], changes: { severities: { "answer-in-time": "fatal" as never } } },
      'rule "answer-in-time"',
      "severity",
      'there is no severity "fatal"',
    ],
    [
      "it changes a parameter that it does not have",
      { changes: { parameters: { "fiften-days": [{ value: days(30), source: law.clause("1") }] } } },
      "pack",
      "changes.parameters.fiften-days",
      'there is no "fiften-days"; did you mean "fifteen-days"?',
    ],
    [
      "it changes a parameter to another kind of value",
      { changes: { parameters: { "fifteen-days": [{ value: 30, source: law.clause("1") }] } } },
      'parameter "fifteen-days"',
      "changes",
      "it holds a period and cannot be changed to a number",
    ],
    [
      "it changes a parameter without a listed source",
      { changes: { parameters: { "fifteen-days": [{ value: workingDays(30), source: elsewhere.clause("1") }] } } },
      'parameter "fifteen-days"',
      "values[0]",
      'its source "elsewhere" is not listed by the pack',
    ],
    [
      "it switches off a rule that it does not have",
      { changes: { disabled: { "answer-in-time": "不适用" } } },
      "pack",
      "changes.disabled.answer-in-time",
      'there is no "answer-in-time"',
    ],
    [
      "it switches off a rule without a reason",
      { rules: [answerInTime], changes: { disabled: { "answer-in-time": " " } } },
      "pack",
      "changes.disabled.answer-in-time",
      '"answer-in-time" is switched off without a reason',
    ],
  ])("%s", (_name, definition, owner, place, problem) => {
    expect(problemsOf(definition)).toEqual([[owner, place, problem]]);
  });

  it("not for the obligations of rules, when it lists none", () => {
    expect(problemsOf({ rules: [expectation({ obligations: ["1b"] })] })).toEqual([]);
  });

  it("not for an obligation that the pack it extends has listed", () => {
    const base = packOf({ obligations: [duty("1a")], rules: [expectation({ obligations: ["1a"] })] });
    const own = expectation({ id: "keep-it-too", obligations: ["1a", "2"] });
    expect(problemsOf({ extends: [base], obligations: [duty("2")], rules: [own] })).toEqual([]);
  });

  it("with everything that is wrong at once, each with its owner and place", () => {
    const definition = {
      name: "Notices",
      rules: [
        expectation({ id: "first", field: "pagse", message: { zh: "", en: "{x}" } }),
        expectation({ id: "second", source: elsewhere.clause("1") }),
      ],
    };
    expect(problemsOf(definition)).toHaveLength(5);
    expect(() => packOf(definition)).toThrow(
      `the pack "Notices" cannot be used:
  pack, name: "Notices" is not kebab-case
  rule "first", field: "notice" has no field "pagse"
  rule "first", versions[0].message.zh: the message is empty
  rule "first", versions[0].message.en: nothing fills the placeholder {x}
  rule "second", versions[0]: its source "elsewhere" is not listed by the pack`,
    );
  });
});
