import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { withPackRecords } from "../../src/engine/pack/pack-records.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { evaluateStream } from "../../src/engine/run/evaluate-stream.js";
import { renderMessage } from "../../src/engine/run/finding.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { Unit } from "../../src/model/register/unit.js";
import { haveAChief, NamedOffice, officesThere, writeANotice } from "./named-office.js";
import { law, message, Notice, Office, packOf } from "./notice-register.js";
import { problemsOf } from "./refused-pack.js";

const asOf = plainDate("2017-09-30");
const named = [{ id: "甲科", clause: "第一项" }, { id: "乙科" }, { id: "丙科" }];
const entities = [Notice, Office, NamedOffice];
const pack = packOf({
  entities,
  records: { "named-office": named },
  rules: [haveAChief, writeANotice],
  indicators: [officesThere],
});
const dataset = loadDataset(
  {
    office: [
      { id: "a", title: "甲科", chief: "张某" },
      { id: "b", title: "乙科" },
    ],
    notice: [{ id: "n", office: "a" }],
  },
  { entities },
);

describe("records that a pack brings along", () => {
  const run = evaluate(dataset, pack, { asOf });

  it("are judged by the rules about them, through a text that names them", () => {
    expect(run.rules.map(({ rule, counts: { pass, fail } }) => [rule, pass, fail])).toEqual([
      ["have-a-chief-where-named", 1, 2],
      ["write-a-notice-where-named", 1, 2],
    ]);
  });

  it("join a dataset that was loaded without their kind", () => {
    const without = loadDataset(
      { office: [...dataset.records(Office)], notice: [...dataset.records(Notice)] },
      { entities: [Notice, Office] },
    );
    expect(evaluate(without, pack, { asOf })).toEqual(run);
    expect(withPackRecords(without, [pack]).records(NamedOffice)).toEqual(named);
  });

  it("are counted by indicators though nothing answers to them", () => {
    expect(run.indicators[0]?.whole).toMatchObject({ value: { kind: "known", value: 2 / 3 } });
  });

  it("fill a message with what the one record says that names them", () => {
    expect(run.findings[0]).toMatchObject({ where: { entity: "named-office", id: "乙科" } });
    expect(renderMessage(run.findings[0]!.message, "zh")).toBe("乙科（—）没有负责人");
  });

  it("are the same to a stream", async () => {
    const streamed = packOf({
      entities,
      records: { "named-office": named },
      rules: [
        defineExpectation({
          id: "be-written-by-a-named-office",
          title: law.title,
          severity: "error",
          about: Notice,
          source: law.clause("第二条"),
          expect: (notice, { referring }) => referring(notice, NamedOffice, "clause").isEmpty().not(),
          message,
        }),
      ],
    });
    const offices = loadDataset({}, { entities });
    const notes = evaluateStream(offices, streamed, [{ entity: "notice", record: { id: "第一项" } }], {
      asOf,
      passing: ["notice"],
    });
    for await (const note of notes) if (note.kind === "end") expect(note.part.rules[0]?.counts.pass).toBe(1);
  });

  it("come with a pack that extends the one that brings them, once", () => {
    const more = definePack({
      name: "more",
      title: law.title,
      version: "1",
      sources: [],
      extends: [pack],
      records: { "named-office": [{ id: "丁科" }] },
    });
    expect(more.records["named-office"]?.map(({ id }) => id)).toEqual(["甲科", "乙科", "丙科", "丁科"]);
    const both = evaluate(dataset, [pack, more], { asOf });
    expect(both.rules[0]?.records).toBe(4);
  });

  it("are refused where the dataset holds records of their kind", () => {
    const own = loadDataset({ "named-office": [{ id: "甲科" }] }, { entities });
    expect(() => evaluate(own, pack, { asOf })).toThrow(
      new RangeError(
        'the dataset holds records of "named-office", such as "甲科", which the pack "notices" brings along itself: leave them out of the dataset',
      ),
    );
  });

  it("can be joined to a dataset again without any change", () => {
    const joined = withPackRecords(dataset, [pack]);
    expect(withPackRecords(joined, [pack])).toBe(joined);
    expect(joined.find(NamedOffice, "甲科")).toEqual({ id: "甲科", clause: "第一项" });
    expect(joined.referring(NamedOffice, "clause", "第一项").map(({ id }) => id)).toEqual(["甲科"]);
  });
});

describe("records that cannot come with a pack are refused", () => {
  it.each([
    [
      "they are of a kind that the library has",
      { unit: [] },
      "records.unit",
      '"unit" is no entity of the pack\'s own, and a pack brings records of no others',
    ],
    [
      "a field is unknown",
      { "named-office": [{ id: "甲科", clausee: "一" }] },
      "records.named-office[0].clausee",
      'expected a known field; found the unknown field "clausee"',
    ],
    [
      "two have one id",
      { "named-office": [{ id: "甲科" }, { id: "甲科" }] },
      "records.named-office[1].id",
      'expected an id that no other named-office uses; found "甲科", which named-office[0] uses',
    ],
  ])("%s", (_, records, place, problem) => {
    expect(
      problemsOf({ entities, records }).map(([owner, where, what]) => [owner, where, what.split("; did you")[0]]),
    ).toEqual([["pack", place, problem]]);
  });
});

describe("the unit that answers", () => {
  const lookedUp = defineExpectation({
    id: "be-there",
    title: law.title,
    severity: "error",
    about: NamedOffice,
    source: law.clause("第二条"),
    expect: (one, { referring }) => referring(one, Unit, "title").isEmpty(),
    responsible: (one, { referring }) =>
      referring(one, Unit, "title")
        .where((unit) => unit.kind.oneOf("department"))
        .only(),
    message: label("{id}", "{id}"),
  });
  const unitOf = (...units: readonly object[]) =>
    evaluate(
      loadDataset(
        {
          unit: units.map((unit, index) => ({
            id: `u${index}`,
            title: "甲科",
            level: "county",
            kind: "department",
            ...unit,
          })),
        },
        { entities },
      ),
      packOf({ entities, records: { "named-office": named.slice(0, 1) }, rules: [lookedUp] }),
      { asOf },
    ).findings[0]?.where.unit;

  it("is the one that was looked up", () => {
    expect(unitOf({}, { kind: "government" })).toBe("u0");
  });

  it("is nobody where two could be meant", () => {
    expect(unitOf({}, {})).toBeUndefined();
  });
});
