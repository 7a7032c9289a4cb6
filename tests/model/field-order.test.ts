import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { InformationRequest } from "../../src/model/case/information-request.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import { DatasetError, type DatasetProblem, renderDatasetProblem } from "../../src/model/dataset/dataset-error.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { DatasetSource, LoadDatasetOptions } from "../../src/model/dataset/read-dataset.js";
import { isInDoubt } from "../../src/model/record/doubtful-field.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { count, day, text } from "../../src/model/record/field.js";
import { ordersOf } from "../../src/model/record/field-order.js";
import { orderProblems } from "../../src/model/record/order-problem.js";
import { expectedAndFound } from "../problem/expected-and-found.js";

const unit = [{ id: "gov", title: "示例县人民政府", kind: "government", level: "county" }];
const request = { id: "r", unit: "gov", receivedOn: "2024-03-01", suspensions: [], extensions: [] };
const plan = {
  id: "p",
  title: "要点",
  issuer: "gov",
  issuedOn: "2024-03-01",
  year: 2024,
  startsOn: "2024-01-01",
  endsOn: "2024-12-31",
  basis: [],
  addressees: [],
};
const document = { id: "n", unit: "gov", title: "文", kind: "normative", publishedOn: "2024-05-01" };

const problemsOf = (source: DatasetSource, options?: LoadDatasetOptions): readonly DatasetProblem[] => {
  try {
    loadDataset({ unit, ...source }, options);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
};

describe("a record whose days stand in an impossible order is refused, with both days", () => {
  it.each<[string, DatasetSource, string]>([
    [
      "a request that was answered before it came",
      { "information-request": [{ ...request, answeredOn: "2023-12-20" }] },
      'information-request "r", answeredOn: expected a day no earlier than receivedOn, 2024-03-01; found "2023-12-20"',
    ],
    [
      "a suspension that ends before it begins",
      { "information-request": [{ ...request, suspensions: [{ from: "2024-03-15", until: "2024-03-05" }] }] },
      'information-request "r", suspensions[0].until: expected a day no earlier than from, 2024-03-15; found "2024-03-05"',
    ],
    [
      "a plan that ends before it starts",
      { plan: [{ ...plan, startsOn: "2024-12-31", endsOn: "2024-01-01" }] },
      'plan "p", endsOn: expected a day no earlier than startsOn, 2024-12-31; found "2024-01-01"',
    ],
    [
      "a ticket that was handed back before it came",
      {
        "hotline-ticket": [
          { id: "h", unit: "gov", kind: "complaint", receivedOn: "2024-05-02", returnedOn: "2024-05-01" },
        ],
      },
      'hotline-ticket "h", returnedOn: expected a day no earlier than receivedOn, 2024-05-02; found "2024-05-01"',
    ],
    [
      "a suit that was withdrawn before it was filed",
      {
        "litigation-case": [
          { id: "s", defendant: "gov", instance: "first", filedOn: "2024-05-02", withdrawnOn: "2024-05-01" },
        ],
      },
      'litigation-case "s", withdrawnOn: expected a day no earlier than filedOn, 2024-05-02; found "2024-05-01"',
    ],
    [
      "a document that was filed before it was published",
      { "normative-document": [{ ...document, filedOn: "2024-04-01" }] },
      'normative-document "n", filedOn: expected a day no earlier than publishedOn, 2024-05-01; found "2024-04-01"',
    ],
    [
      "a legislation plan whose last year comes before its first",
      { "legislation-plan": [{ id: "l", unit: "gov", kind: "five-year", firstYear: 2022, lastYear: 2018 }] },
      'legislation-plan "l", lastYear: expected a number no less than firstYear, 2022; found 2018',
    ],
    [
      "a day in the year 2107",
      { "information-request": [{ ...request, answeredOn: "2107-03-05" }] },
      'information-request "r", answeredOn: expected a day from 1900 to 2099, written YYYY-MM-DD; found "2107-03-05"',
    ],
    [
      "a day in the year 217",
      { "information-request": [{ ...request, answeredOn: "0217-03-05" }] },
      'information-request "r", answeredOn: expected a day from 1900 to 2099, written YYYY-MM-DD; found "0217-03-05"',
    ],
    [
      "a plan for the year 2107",
      { plan: [{ ...plan, year: 2107 }] },
      'plan "p", year: expected a whole number from 1900 to 2099; found 2107',
    ],
  ])("%s", (_, source, problem) => {
    expect(problemsOf(source).map((one) => renderDatasetProblem(one, "en"))).toEqual([problem]);
  });

  it("and both may be one day, or one of them missing", () => {
    expect(problemsOf({ "information-request": [request, { ...request, id: "s", answeredOn: "2024-03-01" }] })).toEqual(
      [],
    );
  });
});

describe("in old data", () => {
  const kept = loadDataset(
    {
      unit,
      "information-request": [
        { ...request, answeredOn: "2023-12-20" },
        { ...request, id: "s", suspensions: [{ from: "2024-03-15", until: "2024-03-05", reason: "补正" }] },
      ],
    },
    { contradictoryDays: "unknown" },
  );
  const [answered, suspended] = kept.records(InformationRequest);

  it("such a record is kept, and both days are left out as in doubt", () => {
    expect(answered).toEqual({ id: "r", unit: "gov", suspensions: [], extensions: [] });
    expect(isInDoubt(answered as object, "receivedOn")).toBe(true);
    expect(isInDoubt(answered as object, "correctedOn")).toBe(false);
    expect(suspended?.suspensions).toEqual([{ reason: "补正" }]);
    expect(isInDoubt(suspended?.suspensions?.[0] as object, "until")).toBe(true);
  });

  it("every pair is listed", () => {
    expect(kept.contradictions?.map((one) => [one.id, one.path, expectedAndFound(one)[1]])).toEqual([
      ["r", "answeredOn", '"2023-12-20"'],
      ["s", "suspensions[0].until", '"2024-03-05"'],
    ]);
  });

  it("anything else that is wrong is refused all the same", () => {
    expect(
      problemsOf(
        { "information-request": [{ ...request, answeredOn: "2023-12-20", channel: "pigeon" }] },
        { contradictoryDays: "unknown" },
      ).map(({ path }) => path),
    ).toEqual(["channel", "answeredOn"]);
  });
});

describe("orders are declared", () => {
  it("on fields that are days or numbers, on every entity", () => {
    for (const { schema, fields } of builtinEntities) expect(orderProblems(schema, fields)).toEqual([]);
    expect(builtinEntities.filter(({ inOrder }) => inOrder.length > 0).length).toBeGreaterThan(35);
  });

  it("by packs for their own entities, and travel in the schema", () => {
    const define = (inOrder: readonly (readonly [string, string])[]) =>
      defineEntity({
        name: "visit",
        title: label("走访", "Visit"),
        family: "register",
        meaning: "A visit.",
        fields: {
          title: text("标题", "Title"),
          from: day("起", "From"),
          until: day("止", "Until"),
          size: count("人数", "Size"),
        },
        inOrder,
      });
    expect(ordersOf(define([["from", "until"]]).schema)).toEqual([["from", "until"]]);
    expect(() => define([["from", "unti"]])).toThrow('entity "visit": "unti" is no field that can stand in an order');
    expect(() => define([["from", "title"]])).toThrow('"title" is neither a day nor a number, and has no order');
    expect(() => define([["from", "size"]])).toThrow('"from" and "size" are not of one kind');
  });
});

it.each<[unknown, string]>([
  [null, "null"],
  [undefined, "nothing"],
  [[], "an empty list"],
  ["unit", '"unit"'],
])("refuses %j for records, and names the argument", (source, found) => {
  expect(() => loadDataset(source as never)).toThrow(
    new RangeError(`source: expected records by the name of their entity; found ${found}`),
  );
});
