import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { type CheckContext, defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { outcomes } from "../../src/engine/run/outcome.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { DatasetSource } from "../../src/model/dataset/read-dataset.js";
import { type AnyRecord, defineEntity } from "../../src/model/record/entity.js";
import { text } from "../../src/model/record/field.js";
import { Unit } from "../../src/model/register/unit.js";
import { number } from "./notice-figures.js";
import { answerInTime, facts, message, Notice, Office, packOf } from "./notice-register.js";

const office = [{ id: "a", title: "甲科" }];

/** What a rule comes to on the one record that it is about, and why it cannot be judged. */
function judged(rule: Rule, source: DatasetSource, asOf = "2017-12-31") {
  const dataset = loadDataset(source, { entities: [Notice, Office] });
  const { rules, gaps } = evaluate(dataset, packOf({ rules: [rule] }), { asOf: plainDate(asOf) });
  const outcome = outcomes.codes.find((code) => rules[0]?.counts[code] === 1);
  return gaps[0]?.reason === undefined ? outcome : `${outcome}: ${gaps[0].reason.zh}`;
}

const provides = (...provisions: readonly object[]) => [{ id: "s", title: "台账", provides: provisions }];

const about = { ...facts, about: Office };
const writeANotice = defineExpectation({
  ...about,
  expect: (one, { referring }) => referring(one, Notice, "office").isEmpty().not(),
  message,
});
const writeNone = defineExpectation({
  ...about,
  expect: (one, { referring }) => referring(one, Notice, "office").count().lessThan(1),
  message,
});
const beAlone = defineCheck({
  ...about,
  messages: { other: message },
  check: (_, { dataset, fail }) => (dataset.records(Notice).length === 0 ? "pass" : fail("other")),
});
const answerFromWhatIsThere = defineCheck({
  ...about,
  messages: { other: message },
  check: (_, { dataset, provides: has, fail }) =>
    has(Notice) || dataset.records(Notice).length === 0 ? "pass" : fail("other"),
});
const notice = [{ id: "n", office: "a" }];

describe("a kind of record that is not given", () => {
  it.each<[string, Rule, DatasetSource, string]>([
    ["is unknown where one is wanted", writeANotice, { office }, "undetermined: 数据未包含“通知”记录"],
    ["is unknown where none is wanted", writeNone, { office }, "undetermined: 数据未包含“通知”记录"],
    ["does not exist where an empty list is given", writeANotice, { office, notice: [] }, "fail"],
    [
      "does not exist where a source has everything",
      writeANotice,
      { office, "data-source": [{ id: "s", title: "台账", everything: true }] },
      "fail",
    ],
    ["leaves a check open that asks for it", beAlone, { office }, "undetermined: 数据未包含“通知”记录"],
    ["leaves a check alone that answers from what is there", answerFromWhatIsThere, { office }, "pass"],
    [
      "does not take away what is there",
      writeANotice,
      { office, notice, "data-source": provides({ kind: "notice", units: [] }) },
      "pass",
    ],
  ])("%s", (_, rule, source, outcome) => {
    expect(judged(rule, source)).toBe(outcome);
  });
});

describe("a field that is not provided", () => {
  const without = (...fields: readonly string[]) => provides({ kind: "notice", without: fields });
  const begun = { id: "n", begunOn: "2017-09-01", suspensions: [], extensions: [] };
  const late = { ...begun, answeredOn: "2017-11-20" };
  const { extensions: _, ...unextended } = late;
  const urgent = defineExpectation({ ...facts, expect: (one) => one.pages.orElse(0).moreThan(0), message });
  const present = defineExpectation({ ...facts, expect: (one) => one.pages.isPresent(), message });
  const counted = defineCheck({
    ...facts,
    messages: { uncounted: message },
    check: ({ pages }, { fail }) => (pages === undefined ? fail("uncounted", { field: "pages" }) : "pass"),
  });
  it.each<[string, Rule, object, string, string]>([
    ["a check accuses nobody of what is missing", counted, { id: "n" }, "pages", "undetermined: 数据未提供“页数”"],
    ["an answer is unknown and not overdue", answerInTime, begun, "answeredOn", "undetermined: 数据未提供“答复日期”"],
    ["an answer that is there counts all the same", answerInTime, late, "answeredOn", "fail"],
    ["an extension may have been granted", answerInTime, unextended, "extensions", "undetermined: 数据未提供“延长”"],
    ["a value is not replaced by the usual one", urgent, { id: "n" }, "pages", "undetermined: 数据未提供“页数”"],
    ["a value is neither there nor missing", present, { id: "n" }, "pages", "undetermined: 数据未提供“页数”"],
  ])("%s", (_, rule, record, field, outcome) => {
    expect(judged(rule, { notice: [record], "data-source": without(field) })).toBe(outcome);
  });

  it("is a problem of the data where there is no such field", () => {
    expect(() => loadDataset({ "data-source": provides({ kind: "unit", without: ["nickname"] }) })).toThrow(
      'data-source "s", provides[0].without[0]: expected a field of unit',
    );
  });
});

describe("a field of another record that is not provided", () => {
  const pagesOf = ({ pages }: Notice): number => pages ?? 0;
  const pagesInAll = (dataset: Dataset): number => dataset.records(Notice).reduce((sum, one) => sum + pagesOf(one), 0);
  const allNotices = (dataset: Dataset): readonly Notice[] => [...dataset.records(Notice)];
  const check = (count: (office: AnyRecord, context: CheckContext<AnyRecord, "long">) => number) =>
    defineCheck({
      ...about,
      messages: { long: message },
      check: (one, context) => (count(one, context) > 5 ? context.fail("long") : "pass"),
    });
  const unknown = "undetermined: 数据未提供“通知”的“页数”";
  const byList = check((_, { dataset }) => dataset.records(Notice).reduce((sum, one) => sum + pagesOf(one), 0));
  it.each<[string, Rule, string]>([
    ["leaves open a check that reads it of all records", byList, unknown],
    [
      "leaves open a check that reads it of the record it finds",
      check((_, { dataset }) => pagesOf(dataset.find(Notice, "n") as Notice)),
      unknown,
    ],
    [
      "leaves open a check that reads it of the records that refer to its own",
      check(({ id }, { dataset }) => pagesOf(dataset.referring(Notice, "office", id)[0] as Notice)),
      unknown,
    ],
    ["leaves open a check for which it was gathered", check((_, { gather }) => gather(pagesInAll)), unknown],
    [
      "leaves open a check that reads it of a record that was gathered",
      check((_, { gather }) => gather(allNotices).reduce((sum, one) => sum + pagesOf(one), 0)),
      unknown,
    ],
    [
      "leaves alone a check that reads other fields",
      check((_, { dataset }) => dataset.records(Notice).filter(({ urgent }) => urgent === true).length),
      "pass",
    ],
    [
      "leaves alone a check that finds its record amiss without it",
      check((_, { dataset }) => dataset.records(Notice).reduce((sum, one) => sum + pagesOf(one) + 6, 0)),
      "fail",
    ],
  ])("%s", (_, rule, outcome) => {
    const source = provides({ kind: "notice", without: ["pages"] });
    expect(judged(rule, { office, notice, "data-source": source })).toBe(outcome);
  });

  it("is known to be empty where the register has it", () => {
    expect(judged(byList, { office, notice })).toBe("pass");
  });

  it("is none of a record that has it all the same", () => {
    const source = provides({ kind: "notice", without: ["pages"] });
    expect(judged(byList, { office, notice: [{ ...notice[0], pages: 2 }], "data-source": source })).toBe("pass");
  });

  it("leaves the check's own record the same wherever it is found", () => {
    const isItself = check((one, { dataset, gather }) =>
      dataset.find(Office, one.id) === one && gather((all) => all.records(Office)).every((other) => other === one)
        ? 0
        : 9,
    );
    const source = provides({ kind: "office", without: ["chief"] });
    expect(judged(isItself, { office, "data-source": source })).toBe("pass");
  });
});

describe("a column that a register need not have", () => {
  const haveAHead = defineExpectation({
    ...facts,
    about: Unit,
    when: (one) => one.title.equals("甲局"),
    expect: (one) => one.head.isPresent(),
    message,
  });
  const report = defineExpectation({
    ...facts,
    about: Unit,
    when: (one) => one.title.equals("甲局"),
    expect: (one) => one.head.reportedDutyOn.isPresent(),
    message,
  });
  const join = defineExpectation({
    ...facts,
    about: Unit,
    when: (one) => one.title.equals("甲局"),
    expect: (one) => one.online.isPresent(),
    message,
  });
  const bureau = { id: "a", title: "甲局", kind: "department", level: "county" };
  const other = { ...bureau, id: "b", title: "乙局" };
  const named = { head: { name: "局长" } };
  const reported = { head: { name: "局长", reportedDutyOn: "2017-12-01" } };
  const noHead = "undetermined: 数据未提供“主要负责人”";
  const noReport = "undetermined: 数据未提供“主要负责人的述职述法日期”";
  const noNetwork = "undetermined: 数据未提供“政务服务“一张网””";
  it.each<[string, Rule, readonly object[], readonly object[] | undefined, string]>([
    ["that no record has is unknown", haveAHead, [bureau, other], undefined, noHead],
    ["that another record has is known to be empty", haveAHead, [bureau, { ...other, ...named }], undefined, "fail"],
    [
      "that a source lists is known to be empty",
      haveAHead,
      [bureau],
      provides({ kind: "unit", fields: ["title", "head"] }),
      "fail",
    ],
    ["of a source that names the kind is known to be empty", haveAHead, [bureau], provides({ kind: "unit" }), "fail"],
    [
      "of a source that has everything is known to be empty",
      haveAHead,
      [bureau],
      [{ id: "s", title: "台账", everything: true }],
      "fail",
    ],
    [
      "of a source that only ends on a day is unknown",
      haveAHead,
      [bureau],
      [{ id: "s", title: "台账", recordedUntil: "2018-12-31" }],
      noHead,
    ],
    [
      "within a group that no record has there is unknown",
      report,
      [
        { ...bureau, ...named },
        { ...other, ...named },
      ],
      undefined,
      noReport,
    ],
    [
      "within a group that another record has is known to be empty",
      report,
      [
        { ...bureau, ...named },
        { ...other, ...reported },
      ],
      undefined,
      "fail",
    ],
    [
      "within a group that a source lists, and no record has, is unknown",
      report,
      [{ ...bureau, ...named }],
      provides({ kind: "unit", fields: ["title", "head"] }),
      noReport,
    ],
    [
      "of which each record speaks for itself is unknown beside another that has it",
      join,
      [bureau, { ...other, online: {} }],
      undefined,
      noNetwork,
    ],
    [
      "of which each record speaks for itself is known where a source has it",
      join,
      [bureau],
      provides({ kind: "unit" }),
      "fail",
    ],
  ])("%s", (_, rule, unit, source, outcome) => {
    expect(judged(rule, { unit, ...(source === undefined ? {} : { "data-source": source }) })).toBe(outcome);
  });

  it("is a field of its entity that may be missing", () => {
    const { name, title, family, meaning } = Office;
    const define = (path: string) =>
      defineEntity({
        name,
        title,
        family,
        meaning,
        fields: { title: text("名称", "Title") },
        columnsApart: { [path]: "register" },
      });
    expect(() => define("title")).toThrow('the column "title" is no field that may be missing');
    expect(() => define("chief")).toThrow('the column "chief" is no field that may be missing');
  });
});

describe("records that end on a day", () => {
  const until = (recordedUntil: string) => [{ id: "s", title: "台账", recordedUntil }];
  // Due on 2017-09-18.
  const begun = { id: "n", begunOn: "2017-09-01", suspensions: [], extensions: [] };
  it.each<[string, string, string]>([
    ["after the due day show that it was missed", "2017-09-19", "fail"],
    ["on the due day leave the answer open", "2017-09-18", "undetermined"],
    ["on the as-of day are complete", "2017-12-31", "fail"],
  ])("%s", (_, day, outcome) => {
    const source = { notice: [{ ...begun }], "data-source": until(day) };
    expect(judged(answerInTime, source)?.split(":")[0]).toBe(outcome);
  });

  it.each<[string, string, string]>([
    ["after the due day show that the clock was neither stopped nor lengthened", "2017-09-19", "fail"],
    ["on the due day leave it open whether it was", "2017-09-18", "undetermined"],
  ])("%s", (_, day, outcome) => {
    const source = { notice: [{ ...begun, answeredOn: "2017-11-20" }], "data-source": until(day) };
    expect(judged(answerInTime, source)?.split(":")[0]).toBe(outcome);
  });

  it("say until when", () => {
    const source = { office, notice: [], "data-source": until("2017-09-18") };
    expect(judged(writeANotice, source)).toBe("undetermined: 数据只记录至2017-09-18");
  });
});

describe("an indicator", () => {
  const value = (source: DatasetSource) =>
    evaluate(loadDataset(source, { entities: [Notice, Office] }), packOf({ indicators: [number] }), {
      asOf: plainDate("2017-12-31"),
    }).indicators[0]?.whole.value;
  it("over records that are not given is not nought", () => {
    expect(value({})).toEqual({ kind: "between", low: 0 });
    expect(value({ notice: [] })).toEqual({ kind: "known", value: 0 });
  });
});
