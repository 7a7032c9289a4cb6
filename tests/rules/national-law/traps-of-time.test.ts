import { plainDate } from "fazhi";
import { xinjiangCalendar } from "fazhi/calendar";
import { describe, expect, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { addDays } from "../../../src/calendar/plain-date.js";
import { judged } from "./judged.js";

const reconsideration = { id: "r", unit: "government", respondent: "organ", title: "示例复议案" };
const licence = { id: "l", unit: "organ", title: "示例许可", handling: "ordinary", suspensions: [], extensions: [] };
const proposal = { id: "p", unit: "organ", kind: "deputy", title: "示例建议", difficult: false };
const petition = { id: "x", unit: "organ", kind: "complaint", title: "示例信访事项", extensions: [] };
const decidedOn = "conclude-reconsideration-in-time";

describe("T-1 day counting: the first day is not counted, a last day on a rest day moves, a minimum is left alone", () => {
  const accepted = { ...reconsideration, receivedOn: "2017-08-01", acceptedOn: "2017-08-03" };
  const open = { ...accepted, suspensions: [], extensions: [] };
  it.each([
    ["the sixtieth day lies in the National Day holidays: the day after them is still in time", "2017-10-09", "pass"],
    ["the day after that is late", "2017-10-10", "fail"],
  ])("%s", (_, day, outcome) => {
    const records = { "reconsideration-case": [{ ...open, decidedOn: day }] };
    expect(judged(decidedOn, records, "2017-12-31").outcome).toBe(outcome);
  });

  it.each([
    ["the same-numbered day of the third month", "2017-05-22", "2017-08-22"],
    ["the month's last day where there is no such day", "2017-11-30", "2018-02-28"],
    ["moved behind the National Day holidays", "2017-07-01", "2017-10-09"],
    ["a last day on a make-up Saturday stays", "2017-06-30", "2017-09-30"],
  ])("three months end on %s", (_, assignedOn, due) => {
    const records = { proposal: [{ ...proposal, assignedOn }] };
    expect(judged("answer-deputy-suggestion-in-time", records, assignedOn)).toMatchObject({ outcome: "pending", due });
  });

  it.each([
    ["the thirtieth day, a holiday, is the last that is owed", "2020-10-05", "pass"],
    ["a day less is too short", "2020-10-04", "fail"],
  ])("thirty days of comment are a minimum: %s", (_, until, outcome) => {
    const publicComment = { from: "2020-09-05", until };
    const document = {
      id: "d",
      unit: "organ",
      title: "示例办法",
      kind: "normative",
      touchesMarket: true,
      publicComment,
    };
    const records = { "normative-document": [document] };
    expect(judged("open-market-document-to-comment", records, "2020-12-31").outcome).toBe(outcome);
  });
});

describe("T-2 日 is not one unit: each number says which days it counts", () => {
  /** What all values of the parameters that rest on a law count, by its source. */
  const unitsOf = (source: string): readonly string[] => [
    ...new Set(
      nationalLaw.parameters
        .flatMap(({ id, values }) => values.map((dated) => ({ id, ...dated })))
        .filter((dated) => dated.source.source === source && typeof dated.value === "object" && "unit" in dated.value)
        .map(({ value }) => {
          const { count, unit } = value as { count: number; unit: string };
          return `${count} ${unit}`;
        }),
    ),
  ];

  it("the licensing law counts an organ's days as working days, and the thirty days of an applicant as calendar days", () => {
    const units = unitsOf("administrative-licensing-law");
    expect(units).not.toHaveLength(0);
    expect(units.filter((unit) => !unit.endsWith("working-day"))).toEqual(["30 day"]);
  });

  it.each([
    ["the penalty law of 2021: two, three, five and seven", "administrative-penalty-law-2021", [2, 3, 5, 7]],
    ["the reconsideration law of 1999: five and seven", "administrative-reconsideration-law-1999", [5, 7]],
    ["that of 2023: three, five, seven and ten", "administrative-reconsideration-law-2023", [3, 5, 7, 10]],
    ["the coercion law: ten and less", "administrative-coercion-law", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["the litigation law: none", "administrative-litigation-law-2014", []],
    ["the regulations on petitions of 2005: none", "regulations-on-petitions-2005", []],
    ["the law on deputies: none", "deputies-law-2015-text", []],
  ])("working days are, in %s", (_, source, working) => {
    for (const unit of unitsOf(source)) {
      const [count, counted] = unit.split(" ");
      if (counted === "day" || counted === "working-day")
        expect(unit).toBe(`${count} ${working.includes(Number(count)) ? "working-day" : "day"}`);
    }
  });

  it("the regulations on information say working days themselves; only the yearly report goes by months", () => {
    for (const source of ["government-information-regulations-2007", "government-information-regulations-2019"])
      for (const unit of unitsOf(source)) expect(unit).toMatch(/working-day$|^[13] month$/);
  });

  it("seven days of service are working days, ninety days of the case are not", () => {
    const penalty = { id: "e", unit: "organ", kind: "penalty", procedureKind: "ordinary", title: "示例处罚" };
    const act = { ...penalty, openedOn: "2023-07-03", suspensions: [], extensions: [] };
    const open = { "enforcement-case": [act] };
    expect(judged("decide-penalty-in-time", open, "2023-07-03").due).toBe("2023-10-07");
    const decided = { "enforcement-case": [{ ...act, decidedOn: "2023-09-27" }] };
    expect(judged("serve-penalty-in-time", decided, "2023-09-27").due).toBe("2023-10-12");
  });
});

describe("T-3 same number, new unit; same unit, new number", () => {
  it.each([
    ["the last copy of 2023: ten calendar days", "2023-12-31", "2024-01-10"],
    ["the first day of the revised law: ten working days", "2024-01-01", "2024-01-15"],
    ["the first working day of 2024", "2024-01-02", "2024-01-16"],
  ])("the respondent's ten days: %s", (_, copyReceivedOn, due) => {
    const one = { ...reconsideration, receivedOn: "2023-12-20", procedureKind: "ordinary", copyReceivedOn };
    const records = { "reconsideration-case": [one] };
    expect(judged("answer-as-respondent-in-time", records, copyReceivedOn)).toMatchObject({ outcome: "pending", due });
  });

  it("a request for information is answered within fifteen working days, then within twenty", () => {
    const values = nationalLaw.parameters.find(({ id }) => id === "information-request-period")?.values;
    expect(values?.map(({ value, inForce }) => ({ value, ...inForce }))).toMatchObject([
      { value: { count: 15, unit: "working-day" }, until: "2019-05-15" },
      { value: { count: 20, unit: "working-day" }, from: "2019-05-15" },
    ]);
  });
});

describe("T-5 suspension is not extension: one stops the clock, the other lengthens it, and each has its own terms", () => {
  const accepted = { ...licence, receivedOn: "2017-04-01", acceptedOn: "2017-04-01" };
  const hearing = { from: "2017-04-10", until: "2017-04-24", ground: "hearing" };
  const told = { ...hearing, notifiedOn: "2017-04-10" };
  const extension = { count: 10, unit: "working-day", approvedOn: "2017-04-20" };
  const lawful = { ...extension, approverRole: "organ-head", reason: "案情复杂", notifiedOn: "2017-04-21" };
  const dueWith = (more: object) =>
    judged("decide-licence-in-time", { "licence-case": [{ ...accepted, ...more }] }, "2017-04-25").due;

  it("twenty working days end on 3 May, stopped for two weeks on 17 May, lengthened by ten days on 17 May too", () => {
    expect(dueWith({})).toBe("2017-05-03");
    expect(dueWith({ suspensions: [told] })).toBe("2017-05-17");
    expect(dueWith({ extensions: [lawful] })).toBe("2017-05-17");
    expect(dueWith({ suspensions: [told], extensions: [lawful] })).toBe("2017-06-01");
  });

  it.each([
    ["a hearing of which the applicant was told", told, "pass"],
    ["a hearing of which nobody was told", hearing, "fail"],
    ["something that stops no clock", { ...told, ground: "other" }, "fail"],
  ])("time is taken off for %s", (_, suspension, outcome) => {
    const records = { "licence-case": [{ ...accepted, suspensions: [suspension] }] };
    expect(judged("tell-applicant-of-suspension", records, "2017-06-30").outcome).toBe(outcome);
  });

  it.each([
    ["ten working days, approved, with a reason of which the applicant was told", [lawful], "pass"],
    ["eleven working days", [{ ...lawful, count: 11 }], "fail"],
    ["ten calendar days, which lie within ten working days", [{ ...lawful, unit: "day" }], "pass"],
    ["twice", [lawful, lawful], "fail"],
    ["by the head of an office", [{ ...lawful, approverRole: "office-head" }], "fail"],
    ["without a reason", [{ ...lawful, reason: undefined }], "fail"],
    ["without telling the applicant", [{ ...lawful, notifiedOn: undefined }], "fail"],
  ])("a licence is extended %s", (_, extensions, outcome) => {
    const records = { "licence-case": [{ ...accepted, extensions }] };
    expect(judged("extend-licence-period-lawfully", records, "2017-06-30").outcome).toBe(outcome);
  });

  it.each([
    ["the head of the organ under the old law", "2023-12-29", "organ-head", "pass"],
    ["the head of its office under the old law", "2023-12-29", "office-head", "fail"],
    ["the head of its office since the revision", "2024-01-02", "office-head", "pass"],
  ])("a reconsideration is extended by %s", (_, acceptedOn, approverRole, outcome) => {
    const thirty = { count: 30, unit: "day", approvedOn: "2024-02-01", notifiedOn: "2024-02-01", approverRole };
    const one = { ...reconsideration, procedureKind: "ordinary", receivedOn: acceptedOn, acceptedOn };
    const records = { "reconsideration-case": [{ ...one, extensions: [thirty] }] };
    expect(judged("extend-reconsideration-lawfully", records, "2024-06-30").outcome).toBe(outcome);
  });

  it("papers that were asked for pause a reconsideration of the old law, which counts from its receipt", () => {
    const asked = { ...reconsideration, receivedOn: "2017-03-01", correctionNotifiedOn: "2017-03-07" };
    const pause = { from: asked.correctionNotifiedOn, until: "2017-03-17", ground: "correction" };
    const one = { ...asked, correctedOn: pause.until, suspensions: [pause], extensions: [] };
    // Sixty days from 1 March end on 30 April; the ten days of asking are added, and nothing more.
    expect(judged(decidedOn, { "reconsideration-case": [one] }, "2017-04-01").due).toBe("2017-05-10");
    const renewed = { ...one, suspensions: [] };
    expect(judged(decidedOn, { "reconsideration-case": [renewed] }, "2017-04-01").due).toBe("2017-05-16");
  });
});

describe("T-8 a weekend is not a rest day: the seed itself is dated on a Saturday that was worked", () => {
  it("a licence accepted on that Saturday is decided by 3 May", () => {
    const records = { "licence-case": [{ ...licence, receivedOn: "2017-04-01", acceptedOn: "2017-04-01" }] };
    expect(judged("decide-licence-in-time", records, "2017-04-02").due).toBe("2017-05-03");
  });

  it.each([
    ["a last day on it stays", "2017-03-17", "2017-04-01"],
    ["a last day on the Sunday behind it moves behind the Qingming holidays", "2017-03-18", "2017-04-05"],
  ])("%s", (_, receivedOn, due) => {
    const records = { "petition-case": [{ ...petition, receivedOn }] };
    expect(judged("register-petition-in-time", records, receivedOn)).toMatchObject({ outcome: "pending", due });
  });
});

describe("T-9 Xinjiang has public holidays of its own", () => {
  const records = { "licence-case": [{ ...licence, receivedOn: "2025-05-30", acceptedOn: "2025-05-30" }] };
  const due = (calendar?: typeof xinjiangCalendar) =>
    judged("decide-licence-in-time", records, "2025-06-01", calendar === undefined ? {} : { calendar }).due;

  it("twenty working days over Eid al-Adha 2025 end three days later there", () => {
    expect(due()).toBe("2025-06-30");
    expect(due(xinjiangCalendar)).toBe("2025-07-03");
  });

  it("where a year's notice was not found, the days between both ends are no violation", () => {
    expect(xinjiangCalendar.isKnownYear(2017)).toBe(false);
    const decided = (day: string) =>
      judged(
        "decide-licence-in-time",
        { "licence-case": [{ ...licence, receivedOn: "2017-06-01", acceptedOn: "2017-06-01", decidedOn: day }] },
        "2017-12-31",
        { calendar: xinjiangCalendar },
      ).outcome;
    const first = plainDate("2017-06-26");
    const outcomes = Array.from({ length: 14 }, (_, index) => decided(addDays(first, index)));
    expect(outcomes[0]).toBe("pass");
    expect(outcomes).toContain("undetermined");
    expect(outcomes.at(-1)).toBe("fail");
    expect(outcomes.join()).toMatch(/^(pass,)+(undetermined,)+(fail,?)+$/);
  });
});
