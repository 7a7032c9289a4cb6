import { describe, expect, it } from "vitest";
import { judged } from "./judged.js";

const reconsideration = { id: "r", unit: "government", respondent: "organ", suspensions: [], extensions: [] };

describe("a reconsideration that spans the revision of 2024", () => {
  const spanning = {
    ...reconsideration,
    procedureKind: "ordinary",
    receivedOn: "2023-12-20",
    acceptedOn: "2023-12-27",
  };
  const of = (copyReceivedOn: string) => ({ "reconsideration-case": [{ ...spanning, copyReceivedOn }] });

  it("is decided within the old time", () => {
    expect(judged("conclude-reconsideration-in-time", of("2024-01-02"), "2024-01-15").due).toBe("2024-02-26");
  });

  it.each([
    ["a copy received before: ten days, moved to the working day after", "2023-12-29", "2024-01-08"],
    ["a copy received after: ten working days", "2024-01-02", "2024-01-16"],
  ])("is answered by the law of the day on which the copy came; %s", (_, copyReceivedOn, due) => {
    expect(judged("answer-as-respondent-in-time", of(copyReceivedOn), copyReceivedOn).due).toBe(due);
  });
});

describe("a request for information on both sides of 15 May 2019", () => {
  const of = (request: object) => ({
    "information-request": [{ id: "q", unit: "organ", suspensions: [], extensions: [], ...request }],
  });
  it.each([
    ["received the day before: fifteen working days", { receivedOn: "2019-05-14" }, "2019-06-04"],
    ["received that day: twenty", { receivedOn: "2019-05-15" }, "2019-06-13"],
    [
      "received before and made clear after: twenty, from the clear request",
      { receivedOn: "2019-05-10", correctionNotifiedOn: "2019-05-13", correctedOn: "2019-05-15" },
      "2019-06-13",
    ],
  ])("%s", (_, request, due) => {
    expect(judged("answer-information-request-in-time", of(request), "2019-05-15").due).toBe(due);
  });
});

describe("a petition that was sent to another legal way", () => {
  it.each([
    ["accepted under the old regulations, is bound to sixty days", "2022-04-30", "fail"],
    ["accepted under the new ones, is not", "2022-05-01", "not-applicable"],
  ])("%s", (_, acceptedOn, outcome) => {
    const petition = { id: "p", unit: "organ", kind: "complaint", referredElsewhere: true, extensions: [] };
    const records = { "petition-case": [{ ...petition, receivedOn: "2022-04-29", acceptedOn }] };
    expect(judged("conclude-accepted-petition-in-time", records, "2022-12-31").outcome).toBe(outcome);
  });
});

describe("a penalty opened before the revision of 2021 and decided on its day", () => {
  const penalty = { id: "e", unit: "organ", kind: "penalty", title: "示例处罚", procedureKind: "ordinary" };
  const spanning = { ...penalty, openedOn: "2021-03-01", decidedOn: "2021-07-15", suspensions: [], extensions: [] };
  const outcomeOf = (rule: string, facts: object) =>
    judged(rule, { "enforcement-case": [{ ...spanning, ...facts }] }, "2021-12-31").outcome;

  it("has no time for deciding by this law", () => {
    expect(outcomeOf("decide-penalty-in-time", {})).toBe("not-applicable");
  });

  it("needs the review and the record that the new law asks for", () => {
    const procedure = [{ kind: "decision", on: "2021-07-15" }];
    expect(outcomeOf("review-penalty-before-decision", { major: true, procedure })).toBe("fail");
    expect(outcomeOf("record-penalty-throughout", { record: { complete: false } })).toBe("fail");
  });

  it("needed the review since the amendment of 2017, and no record, decided the day before", () => {
    const earlier = { decidedOn: "2021-07-14", procedure: [{ kind: "decision", on: "2021-07-14" }] };
    expect(outcomeOf("review-penalty-before-decision", { ...earlier, major: true })).toBe("fail");
    expect(outcomeOf("record-penalty-throughout", { ...earlier, record: { complete: false } })).toBe("not-applicable");
  });
});
