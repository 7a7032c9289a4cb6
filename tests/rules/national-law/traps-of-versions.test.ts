import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { judged } from "./judged.js";

const penalty = { id: "e", unit: "organ", kind: "penalty", title: "示例处罚" };
const ordinary = { ...penalty, procedureKind: "ordinary", suspensions: [], extensions: [] };
const of = (one: object) => ({ "enforcement-case": [one] });

describe("T-4 which version: procedure by the day of the step, substance by the day of the act or the newer if lighter", () => {
  it.each([
    ["the day before the revision: two years, and no day more", "2021-07-14", "2023-07-15", false, "fail"],
    ["the same, on the last day", "2021-07-14", "2023-07-14", false, "pass"],
    ["the day of the revision, harmful to health: up to five years", "2021-07-15", "2023-07-16", true, "pass"],
    ["the same without such harm", "2021-07-15", "2023-07-16", false, "fail"],
    ["the day before the revision, harmful: two years all the same", "2021-07-14", "2023-07-15", true, "fail"],
  ])("an act is time-barred by the law of its day: %s", (_, actedOn, foundOn, endangersLifeOrFinance, outcome) => {
    const found = { discoveredOn: foundOn, openedOn: foundOn, endangersLifeOrFinance };
    const { outcome: judgement } = judged(
      "open-penalty-before-limitation",
      of({ ...penalty, actedOn, ...found }),
      "2024-12-31",
    );
    expect(judgement).toBe(outcome);
  });

  it.each([
    ["the day before the revision more than fifty yuan are too much for a citizen", "2021-07-14", 100, "fail"],
    ["from the day of the revision two hundred are not", "2021-07-15", 200, "pass"],
    ["two hundred and one are", "2021-07-15", 201, "fail"],
  ])("the procedure on the spot follows the day of the decision: %s", (_, decidedOn, amount, outcome) => {
    const party = { kind: "citizen", title: "示例" };
    const act = { ...penalty, actedOn: "2021-07-01", procedureKind: "summary", decidedOn, penalties: ["fine"], amount };
    expect(judged("keep-summary-penalty-small", of({ ...act, party }), "2021-12-31").outcome).toBe(outcome);
  });

  it.each([
    [
      "opened the day before the revision: no time limit by this law, even if it is never decided",
      "2021-07-14",
      "not-applicable",
    ],
    ["opened on its day: overdue after ninety days", "2021-07-15", "fail"],
  ])("a case that was %s", (_, openedOn, outcome) => {
    expect(judged("decide-penalty-in-time", of({ ...ordinary, openedOn }), "2022-07-15").outcome).toBe(outcome);
  });

  it("a reconsideration accepted before the revision goes on within the old time, and without a summary procedure", () => {
    const one = { id: "r", unit: "government", respondent: "organ", suspensions: [], extensions: [] };
    const due = (acceptedOn: string) =>
      judged(
        "conclude-reconsideration-in-time",
        { "reconsideration-case": [{ ...one, procedureKind: "summary", receivedOn: acceptedOn, acceptedOn }] },
        acceptedOn,
      ).due;
    expect(due("2023-12-29")).toBe("2024-02-27");
    expect(due("2024-01-02")).toBe("2024-02-01");
  });
});

describe("T-13 the fields of a prefecture's legislation changed in 2023", () => {
  const project = { id: "j", unit: "government", title: "示例规定", form: "government-rule" };
  it.each([
    ["grass-roots governance, the day before", "grass-roots-governance", "2023-03-14", "fail"],
    ["grass-roots governance, on the day", "grass-roots-governance", "2023-03-15", "pass"],
    ["ecological civilisation, the day before", "ecological-civilisation", "2023-03-14", "fail"],
    ["ecological civilisation, on the day", "ecological-civilisation", "2023-03-15", "pass"],
    ["environmental protection, the day before", "environmental-protection", "2023-03-14", "pass"],
    ["anything else: “等方面” is read narrowly", "other", "2017-06-01", "fail"],
    ["anything else today", "other", "2024-06-03", "fail"],
  ])("%s", (_, field, decidedOn, outcome) => {
    const records = { "legislation-project": [{ ...project, field, decidedOn }] };
    expect(judged("keep-within-legislative-fields", records, "2024-12-31").outcome).toBe(outcome);
  });

  it("separate regulations of an autonomous prefecture are not bound by them", () => {
    const separate = { ...project, form: "separate-regulation", field: "other", decidedOn: "2017-06-01" };
    const records = { "legislation-project": [separate] };
    expect(judged("keep-within-legislative-fields", records, "2024-12-31").outcome).toBe("not-applicable");
  });
});

describe("T-15 the law is cited by article and version, each case under the law of its day", () => {
  const request = (copyReceivedOn: string) => {
    const one = { id: "r", unit: "government", respondent: "organ", procedureKind: "ordinary" };
    const records = { "reconsideration-case": [{ ...one, receivedOn: copyReceivedOn, copyReceivedOn }] };
    return judged("answer-as-respondent-in-time", records, "2025-12-31").authority;
  };
  it.each([
    ["the day before the revision", "2023-12-31", "1999年", "第二十三条"],
    ["its day", "2024-01-01", "2023年修订", "第四十八条"],
  ])("%s, asked years later", (_, day, version, article) => {
    const [rule, ...numbers] = request(day);
    expect(rule).toContain(version);
    // The article sets the number as well, and is named once.
    expect(rule).toContain(article);
    for (const number of numbers) expect(number).toContain(version);
  });

  it("no article of a repealed text is in force today", () => {
    const authorities = [
      ...nationalLaw.rules.flatMap(({ versions }) => versions.map(({ source, inForce }) => ({ ...source, inForce }))),
      ...nationalLaw.parameters.flatMap(({ values }) => values.map(({ source, inForce }) => ({ ...source, inForce }))),
    ];
    const documents = new Map(nationalLaw.sources.map((source) => [source.id, source]));
    for (const { source, article, inForce } of authorities) {
      const until = documents.get(source)?.inForce.until;
      // An article can give way before its document does, and never outlives it.
      if (until !== undefined) expect((inForce.until ?? "open") <= until, `${source} ${article}`).toBe(true);
    }
  });
});
