import { describe, expect, it } from "vitest";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { MajorDecision } from "../../src/model/register/major-decision.js";

describe("the steps of a procedure", () => {
  const decision = (procedure: unknown) =>
    MajorDecision.schema.safeParse({ id: "1", unit: "government", title: "供热价格调整", procedure });

  it("may be unknown, or known to be none", () => {
    expect(decision(undefined).success).toBe(true);
    expect(decision(undefined).data?.procedure).toBeUndefined();
    expect(decision([]).data?.procedure).toEqual([]);
  });

  it("may lack a day, which is not the same as lacking the step", () => {
    expect(decision([{ kind: "legality-review", result: "passed" }]).success).toBe(true);
  });

  it("keep their order on one day", () => {
    const steps = [
      { kind: "legality-review", on: "2017-05-10", order: 1 },
      { kind: "collective-discussion", on: "2017-05-10", order: 2 },
    ];
    expect(decision(steps).data?.procedure).toEqual(steps);
  });

  it("are those of their own procedure only", () => {
    expect(decision([{ kind: "hearing", on: "2017-05-10" }]).error?.issues[0]?.path).toEqual(["procedure", 0, "kind"]);
    const opened = { id: "1", unit: "bureau", kind: "penalty", procedure: [{ kind: "hearing", on: "2017-05-10" }] };
    expect(EnforcementCase.schema.safeParse(opened).success).toBe(true);
  });
});
