import { evaluate, type Pack, plainDate, type Rule, type Run } from "fazhi";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { writePackText } from "../../src/authoring/write-pack.js";
import { loadDatasetFolder } from "../../src/io/node.js";
import { everyPack } from "../rules/lint/every-pack.js";
import { withItemsRenamed } from "../text/same-tree.js";

/** Writes a pack and reads it again, or fails with everything that is wrong with the text. */
function writtenAndRead(pack: Pack, packs: readonly Pack[] = []): Pack {
  const read = readPackText(writePackText(pack, { packs }).text, { packs });
  if (read.ok) return read.pack;
  throw new Error(read.problems.map(({ line, message }) => `${line}: ${message.en}`).join("\n"));
}

const isDeclarative = ({ form }: Rule): boolean => form !== "check";
const plainRule = ({ about, ...rest }: Rule) => withItemsRenamed({ ...rest, about: about.name } as never);

describe.each(everyPack.map((pack) => [pack.name, pack] as const))("the pack %s, written and read again", (_, pack) => {
  const back = writtenAndRead(pack);

  it("has every rule that is no program, with the same trees in the same versions", () => {
    const rules = pack.rules.filter(isDeclarative);
    expect(back.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const [index, rule] of rules.entries())
      expect(plainRule(back.rules[index] as Rule), rule.id).toEqual(plainRule(rule));
  });

  it("has the same sources, numbers, obligations, narratives and calendar", () => {
    for (const key of ["name", "title", "version", "parameters", "obligations", "narratives", "disabled"] as const)
      expect(back[key], key).toEqual(pack[key]);
    expect(JSON.stringify(back.sources)).toBe(JSON.stringify(pack.sources));
    expect(back.calendar).toBe(pack.calendar);
  });
});

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
  });
});
