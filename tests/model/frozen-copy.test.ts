import { describe, expect, it } from "vitest";
import { frozenCopy } from "../../src/model/dataset/frozen-copy.js";

describe("a frozen copy", () => {
  const shared = { days: ["2017-04-01"] };
  const value = { title: "措施", missing: undefined, nothing: null, list: [shared, shared] };

  it("is equal to the value and frozen to its last part", () => {
    const copy = frozenCopy(value);
    expect(copy).toStrictEqual(value);
    expect([copy, copy.list, copy.list[0], copy.list[0]?.days].every(Object.isFrozen)).toBe(true);
  });

  it("shares nothing with the value, which stays as it was", () => {
    expect(frozenCopy(value).list[0]).not.toBe(shared);
    expect(Object.isFrozen(shared.days)).toBe(false);
  });

  it("takes no key for anything but a key", () => {
    const odd = JSON.parse('{"__proto__":{"planted":true},"constructor":{"name":1}}') as Record<string, unknown>;
    const copy = frozenCopy(odd);
    expect(Object.keys(copy)).toEqual(["__proto__", "constructor"]);
    expect((copy as { readonly planted?: boolean }).planted).toBeUndefined();
  });
});
