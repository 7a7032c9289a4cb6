import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const text = readFileSync(new URL("../../../rules/changji-2017/plan-2017.txt", import.meta.url), "utf8");

// What stands before a clause of the plan, such as (一), and its sections.
const numberings = /^[一二三]、|\([一二三四五六七八九]\)|\(十[一二三四五六七]?\)/gmu;
const isMark = (character: string): boolean => /[\s\p{P}]/u.test(character);

/** Where each phrase stands: no earlier than the one before it begins, so that words that come twice are told apart. */
function places(): readonly number[] {
  let from = 0;
  return changji2017.phrases.map(({ words }) => {
    const at = text.indexOf(words.zh, from);
    if (at >= 0) from = at;
    return at;
  });
}

/** What of the text no phrase quotes, beside punctuation and the numbers of sections and clauses. */
function unquoted(): readonly string[] {
  const quoted = new Uint8Array(text.length);
  places().forEach((at, index) => {
    if (at >= 0) quoted.fill(1, at, at + (changji2017.phrases[index]?.words.zh.length ?? 0));
  });
  for (const { index, 0: numbering } of text.matchAll(numberings)) quoted.fill(1, index, index + numbering.length);
  const shown = [...text].map((character, place) => (quoted[place] === 1 || isMark(character) ? " " : character));
  return shown
    .join("")
    .split(/\s+/u)
    .filter((part) => part !== "");
}

describe("the plan phrase by phrase", () => {
  it("quotes the plan word for word, in the order in which it is printed", () => {
    const missing = places().flatMap((at, index) => (at < 0 ? [changji2017.phrases[index]?.words.zh] : []));
    expect(missing).toEqual([]);
  });

  it("leaves out no words of the plan", () => {
    expect(unquoted()).toEqual([]);
  });
});
