import { describe, expect, it } from "vitest";
import { renderAuthoringProblem } from "../../src/authoring/authoring-problem.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { base, neighbour, twin } from "./twin-pack.js";
import { wholePack } from "./whole-pack.js";

const read = readPackText(wholePack, { packs: [base, neighbour] });
if (!read.ok) throw new Error(read.problems.map((problem) => renderAuthoringProblem(problem, "en")).join("\n"));
const { pack } = read;

/** What a pack holds as plain data, entities by their names. */
const plainOf = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held) => (key === "about" || (key === "entity" && held.name) ? held.name : held)),
  );

describe("a pack that is written as text is the one that is written in TypeScript", () => {
  it.each<keyof Pack>([
    "name",
    "title",
    "version",
    "calendar",
    "sources",
    "parameters",
    "rules",
    "indicators",
    "obligations",
    "narratives",
    "disabled",
  ])("in its %s", (part) => {
    expect(plainOf(pack[part])).toEqual(plainOf(twin[part]));
  });

  it("in its entities, field by field", () => {
    const described = ({ entities }: Pack) => entities.map(({ schema: _, ...rest }) => rest);
    expect(described(pack)).toEqual(described(twin));
  });

  it("in where everything comes from", () => {
    expect(pack.origins).toEqual(twin.origins);
  });

  it("hands on where everything stands, for whoever reads its tests", () => {
    expect(read.yaml.value).toMatchObject({ tests: [] });
    expect(read.yaml.placeOf(["tests"])).toEqual({ line: wholePack.split("\n").length - 1, column: 1 });
  });
});

describe("they judge alike", () => {
  const step = (kind: string, on: string, actor: string) => ({ kind, on, actor, result: "passed" });
  const document = { unit: "u", title: "示例办法", kind: "normative" };
  const records = {
    unit: [{ id: "u", title: "示例县人民政府", kind: "government", level: "county" }],
    "normative-document": [
      { ...document, id: "before-the-rule", publishedOn: "2018-03-31", touchesMarket: false },
      {
        ...document,
        id: "fifteen-working-days",
        publishedOn: "2018-06-04",
        filedOn: "2018-06-26",
        touchesMarket: false,
      },
      {
        ...document,
        id: "sixteen-working-days",
        publishedOn: "2018-06-04",
        filedOn: "2018-06-27",
        touchesMarket: false,
      },
      { ...document, id: "last-of-june", publishedOn: "2018-06-30", touchesMarket: false },
      { ...document, id: "first-of-july", publishedOn: "2018-07-01", filedOn: "2018-07-31", touchesMarket: false },
      { ...document, id: "urgent", publishedOn: "2018-07-01", touchesMarket: true },
      { ...document, id: "unknown", publishedOn: "2018-07-01" },
      {
        ...document,
        id: "reviewed",
        touchesRights: true,
        signedOn: "2018-05-09",
        procedure: [
          step("evaluation", "2018-05-01", "甲"),
          step("legality-review", "2018-05-04", "甲"),
          step("signing", "2018-05-09", "乙"),
        ],
      },
      {
        ...document,
        id: "reviewed-too-early",
        touchesRights: true,
        publishedOn: "2018-05-11",
        procedure: [step("legality-review", "2018-05-03", "甲"), step("signing", "2018-05-09", "甲")],
      },
    ],
    "enforcement-case": [
      { id: "old-law", unit: "u", kind: "penalty", openedOn: "2018-02-28", decidedOn: "2018-03-05" },
      { id: "new-law", unit: "u", kind: "penalty", openedOn: "2018-03-01", suspensions: [] },
    ],
    "camel-pasture": [
      {
        id: "p",
        unit: "u",
        kind: "depot",
        openedOn: "2018-05-01",
        camels: 3,
        visits: [{ on: "2018-05-02", weight: 1 }],
      },
      { id: "q", unit: "u", kind: "market", camels: 4, visits: [] },
    ],
  };
  const runOf = (by: Pack, asOf: string) =>
    evaluate(loadDataset(records as never, { entities: by.entities }), by, { asOf: plainDate(asOf) });

  it.each([
    ["on the fifteenth working day", "2018-06-26"],
    ["on the day after", "2018-06-27"],
    ["on the last day of the thirty", "2018-07-31"],
    ["on the day after the thirty", "2018-08-01"],
    ["on the last of November", "2018-11-30"],
    ["on the first of December", "2018-12-01"],
  ])("%s", (_, asOf) => {
    const [written, typed] = [runOf(pack, asOf), runOf(twin, asOf)];
    expect(written.findings.length).toBeGreaterThan(0);
    expect(plainOf(written)).toEqual(plainOf(typed));
  });
});
