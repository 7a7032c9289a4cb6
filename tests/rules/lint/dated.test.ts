import type { Authority, Pack, Rule } from "fazhi";
import { describe, expect, it } from "vitest";
import { parametersOfRule } from "../../../src/engine/pack/parameters-of.js";
import { errorsOnUndatedTexts } from "../../../src/engine/rule/undated-verification.js";
import { renderPackSummary } from "../../../src/report/pack-summary.js";
import { everyPack } from "./every-pack.js";
import { soundPack } from "./small-pack.js";

const isDated = ({ verified }: Authority): boolean => typeof verified === "object";
const readAt = (sources: readonly { readonly source: Authority }[]): boolean =>
  sources.some(({ source }) => isDated(source));

/** Whether a rule can find an error at all: a version and a value of each of its numbers stand in a text that was read. */
const restsOnRead = (rule: Rule, { parameters }: Pack): boolean =>
  readAt(rule.versions) &&
  parametersOfRule(rule).every((id) => readAt(parameters.find((one) => one.id === id)?.values ?? []));

describe("an error rests on a text, and on the day on which it was read", () => {
  it.each(everyPack.map((pack) => [pack.name, pack] as const))("%s", (_, pack) => {
    expect(pack.sources.filter(({ verified }) => verified === true).map(({ id }) => id)).toEqual([]);
    expect(errorsOnUndatedTexts(pack)).toEqual([]);
    const errors = pack.rules.filter(({ severity }) => severity === "error");
    expect(errors.filter((rule) => !restsOnRead(rule, pack)).map(({ id }) => id)).toEqual([]);
  });

  it("a pack from elsewhere that says only that a text was read is told so when it is checked", () => {
    expect(errorsOnUndatedTexts(soundPack)).toEqual(["file-in-time"]);
    expect(renderPackSummary(soundPack)).toContain("1条规则据未注明核实日期和文本的依据判为错误：file-in-time");
    expect(renderPackSummary(soundPack, { language: "en" })).toContain(
      "neither the day nor the edition read is stated",
    );
  });
});
