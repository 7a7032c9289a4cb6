import { expect, it } from "vitest";
import { brandError } from "../../src/codes/branded-error.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";

/** The same class, as another copy of the library defines it. */
class OtherCopy extends Error {
  static {
    brandError(OtherCopy, "DatasetError");
  }
}

it("an error of one copy of the library is known to another", () => {
  expect(new OtherCopy("") instanceof DatasetError).toBe(true);
  expect(new DatasetError([]) instanceof OtherCopy).toBe(true);
});

it("no other value is taken for one, nor is any of them for one of a subclass", () => {
  class Own extends DatasetError {}
  for (const other of [new Error(""), null, undefined, "DatasetError", {}])
    expect(other instanceof DatasetError).toBe(false);
  expect(new DatasetError([]) instanceof Own).toBe(false);
  expect(new Own([]) instanceof Own && new Own([]) instanceof DatasetError).toBe(true);
});
