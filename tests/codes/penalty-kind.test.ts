import { describe, expect, it } from "vitest";
import { penaltyKinds, penaltyKindsOn } from "../../src/codes/penalty-kind.js";

const since2021 = [
  "public-criticism",
  "qualification-downgrade",
  "business-restriction",
  "closure-order",
  "occupational-restriction",
] as const;

describe("kinds of penalty", () => {
  it("the law of 2021 names thirteen, others, and both confiscations in one for records that do not tell them apart", () => {
    const joint = ["confiscation", "other"];
    expect(penaltyKindsOn("2021-07-15").filter((kind) => !joint.includes(kind))).toHaveLength(13);
  });

  it.each([
    ["2021-07-14", false],
    ["2021-07-15", true],
  ])("what the revision added is named on %s: %s", (day, isNamed) => {
    for (const kind of since2021) expect(penaltyKindsOn(day).includes(kind)).toBe(isNamed);
    expect(penaltyKindsOn(day).includes("licence-suspension-or-revocation")).toBe(!isNamed);
  });

  it("no law names any on the day before that of 1996", () => {
    expect(penaltyKindsOn("1996-09-30")).toEqual([]);
    expect(penaltyKindsOn("1996-10-01")).toContain("detention");
  });

  it("the words of the law of 1996 are read as they were", () => {
    expect(penaltyKinds.labels["licence-suspension-or-revocation"].zh).toBe("暂扣或者吊销许可证、执照");
    expect(penaltyKinds.labels.confiscation.zh).toBe("没收违法所得、非法财物");
  });
});
