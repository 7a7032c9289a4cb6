import { describe, expect, it } from "vitest";
import { haveATitleOfItsOwn, nameTheFilingUnit } from "./document-rules.js";
import { flaws, type Table, trial } from "./filing-trial.js";
import { failures } from "./recorded-tests.js";

describe("the records of a case", () => {
  it("are filled up with what their entity demands", () => {
    // A title, a kind and a unit, and for the unit a title, a kind and a level.
    const table: Table = {
      asOf: "2017-09-30",
      keeps: [
        {
          name: "filed with an organ that has a head",
          record: { publishedOn: "2017-05-10", filedWith: "u" },
          others: { unit: [{ id: "u", head: { name: "甲某" } }] },
        },
      ],
      breaks: [
        { name: "filed with an organ of which nothing is told", record: { publishedOn: "2017-05-10", filedWith: "u" } },
        {
          name: "filed with the organ that issued it",
          record: { publishedOn: "2017-05-10", unit: "u", filedWith: "u" },
          others: { unit: [{ id: "u" }] },
        },
      ],
    };
    expect(failures(trial(nameTheFilingUnit, table))).toEqual({});
  });

  it("of the table stand below those of a case", () => {
    const table: Table = {
      asOf: "2017-09-30",
      record: { publishedOn: "2017-05-10", filedWith: "u" },
      others: { unit: [{ id: "u", title: "州政府", head: { name: "甲某" } }, { id: "v" }] },
      keeps: [
        { name: "with a head" },
        { name: "under another name", others: { unit: [{ id: "u", title: "市政府" }] } },
      ],
      breaks: [
        { name: "without a head", others: { unit: [{ id: "u", head: undefined }] } },
        { name: "with another organ", record: { filedWith: "v" } },
      ],
    };
    expect(failures(trial(nameTheFilingUnit, table))).toEqual({});
  });

  it("are judged one by one, in sight of the others of their kind", () => {
    const table: Table = {
      asOf: "2017-09-30",
      record: { id: "d", title: "管理办法" },
      keeps: [
        { name: "alone" },
        { name: "beside another", others: { "normative-document": [{ id: "e", title: "规定" }] } },
      ],
      breaks: [
        {
          name: "beside two of the same title",
          others: {
            "normative-document": [
              { id: "e", title: "管理办法" },
              { id: "f", title: "管理办法" },
            ],
          },
          data: { others: 2 },
          field: "title",
        },
      ],
    };
    expect(failures(trial(haveATitleOfItsOwn, table))).toEqual({});
  });

  it.each<[string, Partial<Table>, RegExp]>([
    [
      "a value of the wrong type",
      { keeps: [{ name: "late", record: { publishedOn: 20170510 as never } }] },
      /normative-document "d", publishedOn: expected a day that exists, written YYYY-MM-DD; found 20170510/,
    ],
    [
      "a field that does not exist",
      { keeps: [{ name: "late", record: { publishdOn: "2017-05-10" } as never }] },
      /normative-document "d", publishdOn: expected a known field/,
    ],
    [
      "an entity that does not exist",
      { keeps: [{ name: "late", others: { units: [{ id: "u" }] } }] },
      /units: expected the name of an entity/,
    ],
    ["an as-of day that is none", { keeps: [{ name: "late", asOf: "2017-02-29" }] }, /"2017-02-29" is not a day/],
    [
      "two records of one id",
      { keeps: [{ name: "late", others: { "normative-document": [{ id: "d" }] } }] },
      /expected an id that no other normative-document uses/,
    ],
  ])("are refused for %s", (_, changes, problem) => {
    const [problems] = Object.values(flaws(changes));
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});
