import { describe, expect, it } from "vitest";
import { judged } from "./judged.js";

const licence = { id: "l", unit: "organ", title: "示例许可", handling: "ordinary", suspensions: [], extensions: [] };
const reconsideration = { id: "r", unit: "government", respondent: "organ", title: "示例复议案" };

describe("T-6 silence has effects", () => {
  const received = { ...licence, receivedOn: "2017-05-02" };
  const due = (more: object, asOf = "2017-05-31") =>
    judged("decide-licence-in-time", { "licence-case": [{ ...received, ...more }] }, asOf).due;

  it.each<[string, object]>([
    ["nothing told within five working days: accepted on receipt", {}],
    ["defects told on the sixth working day: too late, accepted on receipt", { correctionNotifiedOn: "2017-05-10" }],
    ["an acceptance recorded on the sixth working day takes nothing back", { acceptedOn: "2017-05-10" }],
    [
      "nor does one after defects that were told too late",
      { correctionNotifiedOn: "2017-05-10", correctedOn: "2017-05-19", acceptedOn: "2017-05-22" },
    ],
  ])("%s", (_, more) => {
    expect(due(more)).toBe("2017-05-31");
  });

  it.each([
    ["accepted on the fifth working day", { acceptedOn: "2017-05-09" }, "2017-06-07"],
    [
      "defects told on the fifth working day, accepted when they were remedied",
      { correctionNotifiedOn: "2017-05-09", correctedOn: "2017-05-19", acceptedOn: "2017-05-22" },
      "2017-06-20",
    ],
  ])("who speaks in time is not silent: %s", (_, more, expected) => {
    expect(due(more)).toBe(expected);
  });

  it("on the fifth working day silence has accepted nothing yet", () => {
    const silent = { "licence-case": [received] };
    expect(judged("decide-licence-in-time", silent, "2017-05-09").outcome).toBe("not-applicable");
    expect(judged("decide-licence-in-time", silent, "2017-05-10").outcome).toBe("pending");
  });

  it("a reconsideration not refused counts as accepted: then on receipt, now when five working days are over", () => {
    const rule = "conclude-reconsideration-in-time";
    const of = (receivedOn: string) => ({
      "reconsideration-case": [
        { ...reconsideration, receivedOn, procedureKind: "ordinary", suspensions: [], extensions: [] },
      ],
    });
    expect(judged(rule, of("2023-03-01"), "2023-03-31")).toMatchObject({ outcome: "pending", due: "2023-05-04" });
    expect(judged(rule, of("2024-03-01"), "2024-03-31")).toMatchObject({ outcome: "pending", due: "2024-05-07" });
  });
});

describe("T-10 receipt, acceptance, assignment and service start different clocks", () => {
  const days = { receivedOn: "2017-05-02", assignedOn: "2017-05-04", acceptedOn: "2017-05-08" };
  const petition = { id: "x", unit: "organ", kind: "complaint", title: "示例", extensions: [], ...days };
  it.each([
    ["registration runs from receipt", "register-petition-in-time", "2017-05-17"],
    [
      "telling whether it is accepted runs from its arrival at the unit",
      "tell-whether-petition-is-accepted",
      "2017-05-19",
    ],
    ["conclusion runs from acceptance", "conclude-accepted-petition-in-time", "2017-07-07"],
  ])("of a petition %s", (_, rule, due) => {
    expect(judged(rule, { "petition-case": [petition] }, "2017-05-09")).toMatchObject({ outcome: "pending", due });
  });

  it("a suggestion's clock runs from its assignment, whenever it reached the desk", () => {
    const proposal = { id: "p", unit: "organ", kind: "deputy", title: "示例", difficult: false };
    const records = { proposal: [{ ...proposal, assignedOn: "2017-03-20", receivedOn: "2017-04-05" }] };
    expect(judged("answer-deputy-suggestion-in-time", records, "2017-05-02").due).toBe("2017-06-20");
  });

  it("a respondent's clock runs from the copy's arrival, not from its sending", () => {
    const sent = { ...reconsideration, receivedOn: "2017-05-02", copySentOn: "2017-05-05" };
    const rule = "answer-as-respondent-in-time";
    const of = (one: object) => ({ "reconsideration-case": [one] });
    expect(judged(rule, of(sent), "2017-06-30").outcome).toBe("not-applicable");
    expect(judged(rule, of({ ...sent, copyReceivedOn: "2017-05-09" }), "2017-05-09").due).toBe("2017-05-19");
  });

  it("a licence is served within a time that runs from the decision, not from its issue", () => {
    const decided = { ...licence, receivedOn: "2017-05-02", acceptedOn: "2017-05-02", decidedOn: "2017-05-10" };
    const records = { "licence-case": [{ ...decided, outcome: "granted", issuedOn: "2017-05-17" }] };
    expect(judged("serve-licence-in-time", records, "2017-05-17").due).toBe("2017-05-24");
  });
});

describe("T-11 the legality review comes before the meeting, and asking departments is none", () => {
  const review = (on: string | undefined, more: object = {}) => ({
    kind: "legality-review",
    on,
    result: "passed",
    ...more,
  });
  const meeting = { kind: "collective-discussion", on: "2020-06-10" };
  const of = (...procedure: readonly object[]) => {
    const frame = { id: "d", unit: "government", title: "示例决策", technical: false, stabilityRisk: false };
    return { "major-decision": [{ ...frame, decidedOn: "2020-06-10", procedure }] };
  };
  it.each([
    ["reviewed the day before", [review("2020-06-09"), meeting], "pass"],
    ["reviewed the day after", [meeting, review("2020-06-11")], "fail"],
    [
      "reviewed on the day of the meeting, nobody wrote down in which order",
      [review("2020-06-10"), meeting],
      "undetermined",
    ],
    [
      "reviewed on the day of the meeting, before it",
      [review("2020-06-10", { order: 1 }), { ...meeting, order: 2 }],
      "pass",
    ],
    ["reviewed before and found unlawful", [review("2020-06-09", { result: "failed" }), meeting], "fail"],
    [
      "departments and the public were asked instead",
      [{ kind: "public-participation", on: "2020-06-01" }, meeting],
      "fail",
    ],
  ])("%s", (_, steps, outcome) => {
    expect(judged("complete-decision-steps", of(...steps), "2020-12-31").outcome).toBe(outcome);
  });

  it("a document too is reviewed before it is discussed, not between discussion and publication", () => {
    const document = { id: "n", unit: "organ", title: "示例办法", kind: "normative", touchesRights: false };
    const steps = [
      { kind: "collective-discussion", on: "2020-06-10" },
      { kind: "legality-review", on: "2020-06-11", result: "passed" },
      { kind: "publication", on: "2020-06-15" },
    ];
    const records = { "normative-document": [{ ...document, publishedOn: "2020-06-15", procedure: steps }] };
    expect(judged("make-document-in-five-steps", records, "2020-12-31")).toMatchObject({
      outcome: "fail",
      message: "review-passed-before-discussion",
    });
  });
});
