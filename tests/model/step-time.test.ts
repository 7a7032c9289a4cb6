import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { MajorDecision } from "../../src/model/register/major-decision.js";

const stepOf = (step: object) => {
  const dataset = loadDataset({
    unit: [{ id: "u", title: "红柳州人民政府", kind: "government", level: "prefecture" }],
    "major-decision": [{ id: "d", title: "决策", unit: "u", procedure: [{ kind: "legality-review", ...step }] }],
  });
  return (dataset.records(MajorDecision)[0] as { procedure?: readonly object[] }).procedure?.[0];
};

describe("the time of a step", () => {
  it("is held in Beijing time beside its day", () => {
    expect(stepOf({ on: "2017-05-02", at: "2017-05-01T18:30Z" })).toMatchObject({
      on: "2017-05-02",
      at: "2017-05-02T02:30+08:00",
    });
  });

  it("says the day where that is not given", () => {
    expect(stepOf({ at: "2017-05-01T10:00" })).toMatchObject({ on: "2017-05-01" });
    expect(stepOf({ at: "2017-05-01" })).toMatchObject({ on: "2017-05-01" });
    expect(stepOf({})).not.toHaveProperty("on");
  });

  it.each([
    ["of an earlier day", "2017-05-01T10:00"],
    ["of a later day", "2017-05-03T10:00"],
    ["of another day by its offset", "2017-05-02T18:00Z"],
  ])("%s is refused", (_, at) => {
    expect(() => stepOf({ on: "2017-05-02", at })).toThrow("no earlier than");
  });

  it("is refused where its day lies before the step was begun, and the record is not left out without a word", () => {
    expect(() => stepOf({ at: "2016-12-30T08:30+08:00", startedOn: "2017-12-31" })).toThrow(
      /"d", procedure\[0\]\.on: expected a day no earlier than startedOn, 2017-12-31; found "2016-12-30"/,
    );
  });
});
