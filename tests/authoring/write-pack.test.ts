import { changePacks, definePack, defineSource, label, type Pack, type PlainDate, workingDays } from "fazhi";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { writePackText } from "../../src/authoring/write/write-pack.js";
import { hongliu, plan, program } from "./invented-pack.js";

const facts = { title: label("下级", "Below"), version: "1.0.0", sources: [] };
const written = (pack: Pack, ...packs: readonly Pack[]) => parse(writePackText(pack, { packs }).text);

describe("a pack as text", () => {
  it("reads like the document that it is", async () => {
    await expect(writePackText(hongliu).text).toMatchFileSnapshot("./hongliu-2018.yaml");
  });

  it("is the same whenever it is written", () => {
    expect(writePackText(hongliu)).toEqual(writePackText(hongliu));
  });

  it("leaves out rules that are programs, and says which", () => {
    const { text, leftOut } = writePackText(hongliu);
    expect(leftOut.map(({ id }) => id)).toEqual([program.id]);
    expect(text).toMatch(/^# {3}count-camels：该规则是程序/m);
  });

  it("does not switch off what it leaves out", () => {
    expect(written(hongliu).changes).toEqual({ disabled: { "open-pasture": "今年不适用" } });
  });

  it("says that days are open where those of the law are not", () => {
    expect(written(hongliu).parameters["filing-period"].values[1]).toEqual({
      value: { count: 15, unit: "working-day" },
      source: "plan 二（三）",
      from: "2018-04-01",
      until: "open",
    });
  });

  it("names no calendar that a text cannot name", () => {
    const elsewhere = { ...hongliu, calendar: { ...hongliu.calendar, id: "moon" } };
    const { text, leftOut } = writePackText(elsewhere);
    expect(parse(text)).not.toHaveProperty("calendar");
    expect(leftOut.map(({ id }) => id)).toContain("moon");
  });
});

describe("a pack that extends another", () => {
  const stricter = definePack({
    ...facts,
    name: "below",
    extends: [hongliu],
    changes: {
      severities: { "come-by-depot": "error" },
      disabled: { "file-document-in-time": "另有规定" },
      parameters: { "filing-period": [{ value: workingDays(10), source: plan.clause("四") }] },
    },
  });

  it("names it, and what it changes", () => {
    expect(written(stricter, hongliu, nationalLaw)).toEqual({
      pack: "below",
      title: { zh: "下级", en: "Below" },
      version: "1.0.0",
      extends: ["hongliu-2018"],
      changes: {
        severities: { "come-by-depot": "error" },
        disabled: { "file-document-in-time": "另有规定" },
        parameters: { "filing-period": [{ value: { count: 10, unit: "working-day" }, source: "plan 四" }] },
      },
    });
  });

  it("is written whole where the other is not at hand", () => {
    const text = written(stricter);
    expect(text).not.toHaveProperty("extends");
    expect(Object.keys(text.rules)).toEqual(["file-document-in-time", "open-pasture", "come-by-depot"]);
    expect(text.rules["come-by-depot"].severity).toBe("error");
  });

  it("is written whole when a change made another of it under its own name", () => {
    const [changed] = changePacks([hongliu], { severities: { "come-by-depot": "error" } });
    expect(written(changed as Pack, hongliu)).not.toHaveProperty("extends");
  });
});

describe("a pack that adopts rules", () => {
  const own = defineSource({ ...plan, id: "own-plan", inForce: { from: "2018-01-01" as PlainDate } });
  const adopting = definePack({
    ...facts,
    name: "beside",
    sources: [own],
    adopts: [{ from: hongliu, rules: { "file-document-in-time": ["1.1"], "count-camels": [] } }],
    obligations: [{ id: "1.1", title: label("备案", "File"), kind: "duty" }],
  });

  it("names them, programs too, and writes no source or number of theirs", () => {
    const text = written(adopting, hongliu);
    expect(text.adopts).toEqual({ "hongliu-2018": { "file-document-in-time": ["1.1"], "count-camels": [] } });
    expect(Object.keys(text.sources)).toEqual(["own-plan"]);
    expect(text).not.toHaveProperty("parameters");
    expect(text).not.toHaveProperty("rules");
    expect(writePackText(adopting, { packs: [hongliu] }).leftOut).toEqual([]);
  });

  it("takes nothing from a pack that took it over", () => {
    expect(written(hongliu, adopting)).toEqual(written(hongliu));
    expect(written(nationalLaw, changji2017)).not.toHaveProperty("adopts");
  });
});
