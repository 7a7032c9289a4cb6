import { definePack, plainDate } from "fazhi";
import { describe, expect, it } from "vitest";
import { fileInTime, filingPeriod, oldMeasures, soundDefinition } from "./small-pack.js";

const [oldVersion, newVersion] = fileInTime.versions;

describe("a pack is not even put together with", () => {
  it.each<[string, object, string]>([
    [
      "a number in the tree of a rule",
      {
        rules: [
          {
            ...fileInTime,
            versions: [
              {
                ...newVersion,
                when: {
                  kind: "compare",
                  operator: ">",
                  left: { kind: "number", value: 3 },
                  right: { kind: "number", value: 1 },
                },
              },
            ],
          },
        ],
      },
      "the number 3 belongs into a parameter with a source",
    ],
    [
      "a version without a source",
      { rules: [{ ...fileInTime, versions: [{ ...newVersion, source: undefined }] }] },
      "it names no source",
    ],
    [
      "a value without a source",
      { parameters: [{ ...filingPeriod, values: [{ ...filingPeriod.values[0], source: undefined }] }] },
      "it names no source",
    ],
    [
      "versions that overlap",
      {
        rules: [
          { ...fileInTime, versions: [{ ...oldVersion, inForce: { from: oldMeasures.inForce.from } }, newVersion] },
        ],
      },
      "two intervals overlap on 2017-01-01",
    ],
    [
      "values that leave a gap",
      {
        parameters: [
          {
            ...filingPeriod,
            values: [
              {
                ...filingPeriod.values[0],
                inForce: { from: plainDate("2010-01-01"), until: plainDate("2016-06-01") },
              },
              filingPeriod.values[1],
            ],
          },
        ],
      },
      "nothing is in force from 2016-06-01 until 2017-01-01",
    ],
    [
      "two rules of one id",
      { rules: [fileInTime, { ...fileInTime, versions: [newVersion] }] },
      "two rules use this id",
    ],
    [
      "a message without English",
      { rules: [{ ...fileInTime, versions: [{ ...newVersion, late: { zh: "迟", en: "" } }] }] },
      "the message is empty",
    ],
  ])("%s", (_name, changes, problem) => {
    expect(() => definePack({ ...soundDefinition, ...changes } as never)).toThrow(problem);
  });

  it("and the same without the flaw is", () => {
    expect(definePack(soundDefinition).rules).toHaveLength(1);
  });
});
