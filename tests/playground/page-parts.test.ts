import { type PlainDate, plainDate, renderMessage, severities } from "fazhi";
import { describe, expect, it } from "vitest";
import { sampleFinding } from "../../docs/.vitepress/theme/home/sample-finding.js";
import { stateFromAddress, stateInAddress } from "../../docs/.vitepress/theme/playground/address.js";
import { dayAfter } from "../../docs/.vitepress/theme/playground/day-step.js";
import { playgroundExamples } from "../../docs/.vitepress/theme/playground/examples.js";
import { findingFacts } from "../../docs/.vitepress/theme/playground/finding-facts.js";
import { judge } from "../../docs/.vitepress/theme/playground/judge.js";
import { packsNamedIn } from "../../docs/.vitepress/theme/playground/named-packs.js";
import { stretchAt } from "../../docs/.vitepress/theme/playground/problem-span.js";
import { exampleTexts } from "./example-texts.js";

describe("the place of a problem in the editor", () => {
  const text = "# 说明\nrules:\n  file: { starts: publisedOn }\n";
  it.each<readonly [string, number, number, string]>([
    ["a word", 3, 19, "publisedOn"],
    ["a key", 3, 3, "file"],
    ["the first character of Chinese", 1, 3, "说明"],
    ["a line beyond the end", 9, 1, ""],
  ])("%s", (_, line, column, marked) => {
    const { from, to } = stretchAt(text, line, column);
    expect(text.slice(from, to)).toBe(marked);
  });

  it("counts characters where a line holds some of two units", () => {
    const rare = "a: 𠮷 b\n";
    const { from, to } = stretchAt(rare, 1, 6);
    expect(rare.slice(from, to)).toBe("b");
  });
});

describe("an address that can be passed on", () => {
  it("holds both texts and the day", async () => {
    const state = { ...exampleTexts("deadline"), asOf: "2018-05-24" };
    const written = await stateInAddress(state);
    expect(written).toMatch(/^[\w-]+$/);
    expect(await stateFromAddress(written)).toEqual(state);
  });

  it.each(["", "five-outcomes", "eJw", "%00", "e30", "a".repeat(200_000)])(
    "that is another holds nothing: %.20s",
    async (written) => {
      expect(await stateFromAddress(written)).toBeUndefined();
    },
  );
});

describe("the day beside a day", () => {
  it.each([
    ["2018-05-23", 1, "2018-05-24"],
    ["2018-03-01", -1, "2018-02-28"],
    ["2016-02-28", 1, "2016-02-29"],
    ["2018-12-31", 1, "2019-01-01"],
  ])("%s and %i", (day, count, expected) => {
    expect(dayAfter(day as PlainDate, count)).toBe(expected);
  });
});

describe("packs that a text speaks of", () => {
  it("are found by their names", async () => {
    expect(await packsNamedIn(exampleTexts("deadline").pack)).toEqual([]);
    expect((await packsNamedIn("extends: [national-law]")).map(({ name }) => name)).toEqual(["national-law"]);
  });
});

describe("the finding on the first page", () => {
  it.each(["zh", "en"] as const)("is what the library finds (%s)", (language) => {
    const [example] = playgroundExamples;
    const answer = judge({ ...exampleTexts(example.name), asOf: plainDate("2018-05-24"), packs: [] });
    const finding = answer.ok ? answer.run.findings[0] : undefined;
    if (!answer.ok || finding === undefined) throw new Error("nothing was found");
    expect(sampleFinding[language]).toEqual({
      severity: severities.labels[finding.severity][language],
      message: renderMessage(finding.message, language),
      facts: findingFacts(finding, answer.dataset, language),
    });
  });
});
