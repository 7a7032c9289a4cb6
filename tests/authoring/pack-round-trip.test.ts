import { evaluate, type Indicator, type Pack, plainDate, type Rule, type Run } from "fazhi";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { writePackText } from "../../src/authoring/write/write-pack.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { jsonSchemaOf } from "../../src/model/record/json-schema.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import { everyPack } from "../rules/lint/every-pack.js";
import { withItemsRenamed } from "../text/same-tree.js";
import { hongliu } from "./invented-pack.js";

/** Writes a pack and reads it again, or fails with everything that is wrong with the text. */
function writtenAndRead(pack: Pack, packs: readonly Pack[] = []): Pack {
  const read = readPackText(writePackText(pack, { packs }).text, { packs });
  if (read.ok) return read.pack;
  throw new Error(read.problems.map((one) => `${one.line}: ${problemMessage(one).en}`).join("\n"));
}

const isDeclarative = ({ form }: Rule): boolean => form !== "check";
const plainIndicator = ({ about, keys, ...rest }: Indicator) =>
  withItemsRenamed({
    ...rest,
    about: about.name,
    keys: Object.entries(keys).map(([name, { entity, when }]) => ({ name, entity: entity.name, when })),
  } as never);

/** A pack without its programs, which no text can say. */
const withoutPrograms = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(isDeclarative),
  disabled: Object.fromEntries(
    Object.entries(pack.disabled).filter(([id]) => pack.rules.some((rule) => rule.id === id && isDeclarative(rule))),
  ),
});

const plainRule = ({ about, ...rest }: Rule) => withItemsRenamed({ ...rest, about: about.name } as never);

describe.each([...everyPack, hongliu].map((pack) => [pack.name, pack] as const))(
  "the pack %s, written and read again",
  (_, whole) => {
    const back = writtenAndRead(whole);
    const pack = withoutPrograms(whole);

    it("has every rule that is no program, with the same trees in the same versions", () => {
      expect(back.rules.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id));
      for (const [index, rule] of pack.rules.entries())
        expect(plainRule(back.rules[index] as Rule), rule.id).toEqual(plainRule(rule));
    });

    it("has every indicator, with the same trees", () => {
      expect(back.indicators.map(({ id }) => id)).toEqual(pack.indicators.map(({ id }) => id));
      for (const [index, indicator] of pack.indicators.entries())
        expect(plainIndicator(back.indicators[index] as Indicator), indicator.id).toEqual(plainIndicator(indicator));
    });

    it("has the same kinds of records of its own, and schemas that take the same", () => {
      expect(back.entities.map(jsonSchemaOf)).toEqual(pack.entities.map(jsonSchemaOf));
      expect(back.entities.map(({ schema: _, ...rest }) => rest)).toEqual(
        pack.entities.map(({ schema: _, ...rest }) => rest),
      );
    });

    it("has the same sources, numbers, obligations, narratives and calendar", () => {
      for (const key of ["name", "title", "version", "parameters", "obligations", "narratives", "disabled"] as const)
        expect(back[key], key).toEqual(pack[key]);
      expect(JSON.stringify(back.sources)).toBe(JSON.stringify(pack.sources));
      expect(back.calendar).toBe(pack.calendar);
    });

    it("is written the same way", () => {
      expect(writePackText(back).text).toBe(writePackText(pack).text);
    });
  },
);

describe("the records of Changji as of 2017-09-30", () => {
  it.each([
    ["changji-2017", changji2017, [nationalLaw]],
    ["national-law", nationalLaw, []],
  ])("come to the same by the pack %s, written and read again", async (_, pack, packs) => {
    const dataset = await loadDatasetFolder("examples/changji-2017");
    const runOf = (one: Pack): Run => evaluate(dataset, one, { asOf: plainDate("2017-09-30") });
    const back = runOf(writtenAndRead(pack, packs));
    const before = runOf(pack);
    const isProgram = new Set(pack.rules.filter((rule) => !isDeclarative(rule)).map(({ id }) => id));
    const byText = <Item extends { readonly rule: string }>(items: readonly Item[]) =>
      items.filter(({ rule }) => !isProgram.has(rule));
    expect(byText(before.findings).length).toBeGreaterThan(0);
    for (const part of ["rules", "findings", "pending", "gaps"] as const)
      expect(byText<{ readonly rule: string }>(back[part]), part).toEqual(
        byText<{ readonly rule: string }>(before[part]),
      );
    expect(back.indicators).toEqual(before.indicators);
  });
});
