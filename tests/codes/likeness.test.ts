import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness } from "../../src/codes/identifier/likeness.js";

describe("the likeness of two titles", () => {
  it.each([
    ["规范性文件备案率达到100%", "规范性文件报备率达到100%", 0.75],
    ["清单公布", "公布清单", 2 / 3],
    ["权力清单、责任清单", "权力清单责任清单", 1],
    ["哈哈哈", "哈哈", 2 / 3],
    ["法", "法", 1],
    ["法", "治", 0],
    ["政务服务", "执法案卷", 0],
  ])("of %s and %s is %f", (one, other, expected) => {
    expect(likeness(one, other)).toBeCloseTo(expected, 9);
  });

  it("lies between 0 and 1, is the same both ways, and is 1 for a title and itself", () => {
    const title = fc.string({ unit: fc.constantFrom(..."清单公布法治政府ab 、"), minLength: 1 });
    fc.assert(
      fc.property(title, title, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});
