import { plainDate } from "fazhi";
import { describe, expect, it } from "vitest";
import { judge } from "../../docs/.vitepress/theme/playground/judge.js";
import { exampleTexts } from "./example-texts.js";

const { pack, records } = exampleTexts("deadline");
const asOf = plainDate("2018-05-24");

function problemLines(question: { readonly pack: string; readonly records: string }) {
  const answer = judge({ ...question, asOf, packs: [] });
  return answer.ok
    ? "judged"
    : { pack: answer.pack.map(({ line }) => line), records: answer.records.map(({ line }) => line) };
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

describe("a question to the playground", () => {
  it("is judged when both texts can be read", () => {
    expect(problemLines({ pack, records })).toBe("judged");
  });

  it("tells the line of a field that no record has", () => {
    const wrong = pack.replace("starts: publishedOn", "starts: publisedOn");
    expect(problemLines({ pack: wrong, records })).toEqual({ pack: [lineOf(wrong, "publisedOn")], records: [] });
  });

  it("tells the line of a day that does not exist", () => {
    const wrong = records.replace("filedOn: 2018-05-24", "filedOn: 2018-05-32");
    expect(problemLines({ pack, records: wrong })).toEqual({
      pack: [],
      records: [lineOf(wrong, "filedOn: 2018-05-32")],
    });
  });

  it("does not blame the records while the pack, which may bring kinds of records along, cannot be read", () => {
    const answer = problemLines({ pack: `${pack}\nrulse: {}\n`, records: "camel-pasture: []\n" });
    expect(answer).toEqual({ pack: [expect.any(Number)], records: [] });
  });

  it("judges no records at all", () => {
    const answer = judge({ pack, records: "", asOf, packs: [] });
    expect(answer.ok && answer.run.findings).toEqual([]);
  });
});
