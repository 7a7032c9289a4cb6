import { readdirSync } from "node:fs";
import { type OutcomeCounts, type PlainDate, plainDate, renderMessage } from "fazhi";
import { describe, expect, it } from "vitest";
import { playgroundExamples } from "../../docs/.vitepress/theme/playground/examples.js";
import { type Judged, judge } from "../../docs/.vitepress/theme/playground/judge.js";
import { exampleTexts } from "./example-texts.js";

function judged(name: string, asOf: PlainDate): Judged {
  const answer = judge({ ...exampleTexts(name), asOf, packs: [] });
  if (!answer.ok) throw new Error(JSON.stringify([answer.pack, answer.records], undefined, 1));
  return answer;
}

/** What a rule came to, without the outcomes that no record has. */
const countsOf = (counts: OutcomeCounts): Partial<OutcomeCounts> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe("the examples of the playground", () => {
  it("are the folders beside the page", () => {
    const folders = readdirSync(new URL("../../docs/public/playground/", import.meta.url));
    expect(playgroundExamples.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it.each<readonly [string, string, string, string, Partial<OutcomeCounts>]>([
    ["the day after the last day", "deadline", "2018-05-24", "file-document-in-time", { pass: 1, fail: 2 }],
    ["the last day", "deadline", "2018-05-23", "file-document-in-time", { pass: 1, pending: 2 }],
    ["without the day of assignment", "missing", "2018-06-30", "answer-ticket-in-time", { pass: 2, undetermined: 1 }],
    ["where nobody was asked", "missing", "2018-06-30", "settle-complaint", { pass: 2, undetermined: 1 }],
    ["before and after the amendment", "amendment", "2018-12-31", "file-document-in-time", { pass: 1, fail: 1 }],
    ["steps in and out of order", "procedure", "2018-06-30", "prepare-decision", { pass: 1, fail: 1 }],
  ])("%s: %s as of %s", (_, name, asOf, rule, expected) => {
    const found = judged(name, plainDate(asOf)).run.rules.find((one) => one.rule === rule);
    expect(found === undefined ? undefined : countsOf(found.counts)).toEqual(expected);
  });

  it("count what has been filed and tell that it falls short", () => {
    const [indicator] = judged("deadline", plainDate("2018-05-24")).run.indicators;
    expect(indicator?.whole).toMatchObject({ value: { kind: "known", value: 2 / 3 }, target: "missed" });
  });

  it("keep apart what a unit claims and what was verified", () => {
    const { progress } = judged("plan", plainDate("2018-09-30"));
    expect(progress?.measures.map(({ measure, claimed, verified }) => [measure, claimed, verified])).toMatchObject([
      ["m-1.1", { low: 1 }, { low: 0.5, high: 0.5 }],
      ["m-1.2", { kind: "not-judgeable" }, { low: 0.5, high: 0.5 }],
    ]);
  });

  it.each(playgroundExamples.map((example) => [example.name, example] as const))(
    "%s has something to show",
    (name, { asOf }) => {
      const { run, progress } = judged(name, asOf);
      expect(run.findings.length + run.gaps.length + (progress?.measures.length ?? 0)).toBeGreaterThan(0);
      for (const { message } of run.findings)
        for (const language of ["zh", "en"] as const) expect(renderMessage(message, language)).not.toMatch(/[{}]/);
    },
  );
});
