import { describe, expect, it } from "vitest";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { filingPack } from "./sample-pack.js";

describe("a pack that is written as text", () => {
  it("is what definePack gives", () => {
    const read = readPackText(filingPack);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { pack } = read;
    expect(pack.name).toBe("hongliu-2018");
    expect(pack.parameters[0]?.values.map(({ inForce }) => inForce)).toEqual([
      { from: "2018-03-01", until: "2018-07-01" },
      { from: "2018-07-01" },
    ]);
    expect(pack.rules.map(({ id, form }) => `${form} ${id}`)).toEqual([
      "deadline file-document-in-time",
      "expectation review-before-publication",
    ]);
  });
});
