import { describe, expect, it } from "vitest";
import { addDays, epochDay, fromEpochDay, type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import type { DayBound } from "../../src/calendar/working-calendar.js";
import { type Deadline, defineDeadline } from "../../src/engine/deadline/deadline.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { RecordTerm } from "../../src/expression/term.js";
import { unannouncedCalendar } from "../calendar/unannounced.js";
import {
  answerInTime,
  facts,
  fiveWorkingDays,
  judge,
  late,
  type Notice,
  overdue,
  packOf,
  register,
  yearEnd,
} from "./notice-register.js";

/** Neither stopped nor lengthened. */
const plain = { suspensions: [], extensions: [] };

describe("a period from a day on", () => {
  // Begun on 10 May 2017, a notice is due on 25 May, a Thursday.
  const begun = { ...plain, begunOn: "2017-05-10" };
  it.each([
    ["answered on the day it began", "2017-05-10", "2017-09-30", "pass"],
    ["answered on the fifteenth day", "2017-05-25", "2017-09-30", "pass"],
    ["answered on the sixteenth day", "2017-05-26", "2017-09-30", "fail"],
    ["answered on the fifteenth day, asked on that day", "2017-05-25", "2017-05-25", "pass"],
    ["to be answered tomorrow, asked on the last day", "2017-05-26", "2017-05-25", "pending"],
    ["to be answered tomorrow, asked on the day after the last", "2017-05-27", "2017-05-26", "fail"],
    ["not answered, asked on the day it began", undefined, "2017-05-10", "pending"],
    ["not answered, asked on the day before the last", undefined, "2017-05-24", "pending"],
    ["not answered, asked on the last day", undefined, "2017-05-25", "pending"],
    ["not answered, asked on the day after the last", undefined, "2017-05-26", "fail"],
    ["asked on the day before it began", undefined, "2017-05-09", "not-applicable"],
  ])("%s", (_, answeredOn, asOf, outcome) => {
    expect(judge(answerInTime, { ...begun, answeredOn }, asOf).outcome).toBe(outcome);
  });

  it("says since when a late answer was due", () => {
    const { findings } = judge(answerInTime, { ...begun, answeredOn: "2017-05-27" }, "2017-09-30");
    expect(findings).toMatchObject([
      {
        message: {
          id: "late",
          data: {
            start: { value: "2017-05-10" },
            due: { value: "2017-05-25" },
            fulfilled: { value: "2017-05-27" },
            daysLate: { value: 2 },
          },
        },
        due: { earliest: "2017-05-25", latest: "2017-05-25" },
        relevantDay: "2017-05-10",
      },
    ]);
  });

  it("shows the start, the period, what stopped and lengthened it, and the answer", () => {
    const notice = {
      begunOn: "2017-05-10",
      suspensions: [{ from: "2017-05-15", until: "2017-05-20" }],
      extensions: [{ count: 10, unit: "day", approvedOn: "2017-05-20" }],
      answeredOn: "2017-07-01",
    };
    const { findings } = judge(answerInTime, notice, "2017-09-30");
    expect(findings[0]!.evidence.map(({ path }) => path)).toEqual([
      "begunOn",
      "fifteen-days",
      "suspensions",
      "extensions",
      "answeredOn",
    ]);
  });

  it("counts the days of what is overdue up to the as-of day", () => {
    const { findings } = judge(answerInTime, begun, "2017-05-26");
    expect(findings).toMatchObject([{ message: { id: "overdue", data: { daysLate: { value: 1 } } } }]);
    expect(findings[0]!.message.data).not.toHaveProperty("fulfilled");
  });

  it("says until when a clock runs", () => {
    const { pending } = judge(answerInTime, begun, "2017-05-12");
    expect(pending).toMatchObject([{ rule: "answer-in-time", due: { earliest: "2017-05-25", latest: "2017-05-25" } }]);
  });

  it.each([
    ["the last day of the National Day holiday is no last day", "2017-10-08", "pass"],
    ["the first working day after the holiday is still in time", "2017-10-09", "pass"],
    ["the second working day after the holiday is late", "2017-10-10", "fail"],
  ])("%s", (_, answeredOn, outcome) => {
    // Fifteen days from 20 September end on 5 October 2017, inside the holiday of 1 to 8 October.
    const notice = { ...plain, begunOn: "2017-09-20", answeredOn };
    expect(judge(answerInTime, notice, "2017-12-31").outcome).toBe(outcome);
  });

  it("names the start where it is missing", () => {
    const { outcome, gaps } = judge(answerInTime, { ...plain, answeredOn: "2017-05-25" }, "2017-09-30");
    expect(outcome).toBe("undetermined");
    expect(gaps[0]!.missing).toEqual([
      {
        entity: "notice",
        id: "n",
        path: "begunOn",
        title: { zh: "收到日期", en: "Begun on" },
        seen: { value: undefined },
      },
    ]);
  });
});

describe("of several notices each has its own last day", () => {
  const judgeAll = (notices: readonly object[]) =>
    evaluate(register(notices), packOf({ rules: [answerInTime] }), { asOf: plainDate("2031-12-31") });
  const stopped = { id: "stopped", begunOn: "2017-05-10", suspensions: [{ from: "2017-05-15" }], extensions: [] };

  it("also after one that stands still", () => {
    const running = { id: "running", ...plain, begunOn: "2031-12-28" };
    expect(judgeAll([stopped, running]).pending).toMatchObject([
      { where: { id: "stopped" }, suspendedSince: "2017-05-15" },
      { where: { id: "running" } },
    ]);
    expect(judgeAll([stopped, running]).pending[1]).not.toHaveProperty("suspendedSince");
  });

  it("and after one whose last day nobody knows", () => {
    const unannounced = { id: "unannounced", ...plain, begunOn: "2030-03-04", answeredOn: "2030-03-20" };
    const perhapsStopped = { id: "perhaps", extensions: [], begunOn: "2017-05-10", answeredOn: "2017-05-26" };
    const { gaps } = judgeAll([unannounced, perhapsStopped]);
    expect(gaps.map(({ reason }) => reason?.en)).toEqual([expect.stringContaining("does not know"), undefined]);
  });

  it("and after one that was late, where its own start is missing", () => {
    const answerAfterKind = defineDeadline({
      ...facts,
      relevantDay: (notice) => notice.answeredOn,
      starts: (notice) => notice.begunOn,
      within: (_, { parameter }) => parameter(fiveWorkingDays),
      fulfilled: (notice) => notice.answeredOn,
      late,
      overdue,
    });
    const lateOne = { id: "late", begunOn: "2017-05-10", answeredOn: "2017-06-30" };
    const { gaps, findings } = evaluate(
      register([lateOne, { id: "without", answeredOn: "2017-06-30" }]),
      packOf({ rules: [answerAfterKind] }),
      { asOf: plainDate("2017-12-31") },
    );
    expect(findings.map(({ where }) => where.id)).toEqual(["late"]);
    expect(gaps.map(({ where, missing }) => [where.id, missing.map(({ path }) => path)])).toEqual([
      ["without", ["begunOn"]],
    ]);
  });
});

describe("a period of working days", () => {
  const answerSoon = defineDeadline({
    ...facts,
    starts: (notice) => notice.begunOn,
    within: (_, { parameter }) => parameter(fiveWorkingDays),
    fulfilled: (notice) => notice.answeredOn,
    late,
    overdue,
  });

  it.each([
    ["the fifth working day around a make-up Saturday is in time", "2017-09-26", "2017-10-09", "pass"],
    ["the sixth is late", "2017-09-26", "2017-10-10", "fail"],
  ])("%s", (_, begunOn, answeredOn, outcome) => {
    // 27, 28, 29 and the make-up Saturday of 30 September 2017; then 9 October.
    expect(judge(answerSoon, { begunOn, answeredOn }, "2017-12-31").outcome).toBe(outcome);
  });

  // Nobody knows the holidays of 2027 and later: five working days are five days at the least.
  it.each([
    ["what was done on the day it began is in time whatever the holidays", "2030-03-04", "2030-03-04", "pass"],
    ["and so is what was done on the fifth day after", "2030-03-04", "2030-03-09", "pass"],
    ["of the sixth day after nobody knows", "2030-03-04", "2030-03-10", "undetermined"],
    ["nor of a day that many days of rest could still reach", "2030-03-04", "2030-04-22", "undetermined"],
    ["what no calendar can save is late", "2030-03-04", "2030-04-23", "fail"],
    // Of five working days from 30 December 2026 one lies in that year.
    ["the working days of the years that are known are counted", "2026-12-30", "2027-01-04", "pass"],
    ["and the others are a day each at the least", "2026-12-30", "2027-01-05", "undetermined"],
    ["the last day that is known counts no day of its year", "2026-12-31", "2027-01-05", "pass"],
    ["nor does it count more", "2026-12-31", "2027-01-06", "undetermined"],
  ])("%s", (_, begunOn, answeredOn, outcome) => {
    expect(judge(answerSoon, { begunOn, answeredOn }, "2031-12-31").outcome).toBe(outcome);
  });

  it.each([
    ["a clock surely runs until the fifth day", "2030-03-09", "pending"],
    ["nobody knows whether it does on the sixth", "2030-03-10", "undetermined"],
    ["nobody knows until the last day that rest could move it to", "2030-04-22", "undetermined"],
    ["it is overdue when no calendar can save it", "2030-04-23", "fail"],
  ])("%s after it began in a year that nobody knows", (_, asOf, outcome) => {
    expect(judge(answerSoon, { begunOn: "2030-03-04" }, asOf).outcome).toBe(outcome);
  });

  it.each([
    ["fifteen days that end in a year that nobody knows do not end before the fifteenth", "2030-03-19", "pass"],
    ["the sixteenth may be a working day that they have rolled over to", "2030-03-20", "undetermined"],
    ["and so may any day within the longest rest", "2030-04-04", "undetermined"],
    ["after it they are late", "2030-04-05", "fail"],
  ])("%s", (_, answeredOn, outcome) => {
    const notice = { ...plain, begunOn: "2030-03-04", answeredOn };
    expect(judge(answerInTime, notice, "2031-12-31").outcome).toBe(outcome);
  });

  it("is undetermined, with the reason, in a year whose holidays nobody knows", () => {
    const { outcome, gaps } = judge(answerSoon, { begunOn: "2030-03-04", answeredOn: "2030-04-01" }, "2030-12-31");
    expect(outcome).toBe("undetermined");
    expect(gaps[0]!.reason).toEqual({
      zh: "期限涉及全国工作日历尚无放假安排的年份，不能确定届满日",
      en: "the period reaches a year whose holidays the National working calendar does not know",
    });
  });
});

describe("what is missing where nothing can be said", () => {
  const answerByItsOwnStart = defineDeadline({
    ...facts,
    starts: (notice) => notice.dueOn.orElse(notice.begunOn),
    within: (_, { parameter }) => parameter(fiveWorkingDays),
    fulfilled: (notice) => notice.answeredOn,
    late,
    overdue,
  });
  const gapOf = (notice: object) => judge(answerByItsOwnStart, notice, "2031-12-31").gaps[0]!;

  it("is no first choice where the second was there: the holidays are what nobody knows", () => {
    const { missing, reason } = gapOf({ begunOn: "2030-03-04", answeredOn: "2030-03-11" });
    expect([missing, reason?.en]).toEqual([[], expect.stringContaining("does not know")]);
  });

  it("is either choice where neither is there", () => {
    expect(gapOf({ answeredOn: "2030-03-11" }).missing.map(({ path }) => path)).toEqual(["dueOn", "begunOn"]);
  });
});

describe("a last day that is given as such", () => {
  const answerByYearEnd = defineDeadline({
    ...facts,
    by: (notice, { parameter }) => notice.dueOn.orElse(parameter(yearEnd)),
    fulfilled: (notice) => notice.answeredOn,
    late,
    overdue,
  });

  it.each([
    ["the last day itself is in time", { answeredOn: "2017-12-31" }, "2018-01-31", "pass"],
    ["New Year's Day is late", { answeredOn: "2018-01-01" }, "2018-01-31", "fail"],
    ["nothing has come by the last day", {}, "2017-12-31", "pending"],
    ["nothing has come by New Year's Day", {}, "2018-01-01", "fail"],
    ["the record's own day goes before the parameter's", { dueOn: "2017-06-30" }, "2017-07-01", "fail"],
  ])("%s", (_, notice, asOf, outcome) => {
    expect(judge(answerByYearEnd, notice, asOf).outcome).toBe(outcome);
  });

  it("tells the start only where one is given", () => {
    const byItsDay = {
      ...facts,
      by: (notice: RecordTerm<Notice>) => notice.dueOn,
      fulfilled: (notice: RecordTerm<Notice>) => notice.answeredOn,
      late,
      overdue,
    };
    const notice = { begunOn: "2017-01-05", dueOn: "2017-06-30", answeredOn: "2017-07-02" };
    const dataOf = (rule: Deadline<Notice>) => judge(rule, notice, "2017-12-31").findings[0]!.message.data;
    expect(dataOf(defineDeadline({ ...byItsDay, starts: ({ begunOn }) => begunOn }))).toMatchObject({
      start: { value: "2017-01-05" },
      due: { value: "2017-06-30" },
      daysLate: { value: 2 },
    });
    expect(dataOf(defineDeadline(byItsDay))["start"]?.value).toBeUndefined();
  });

  it("is undetermined while the day is missing", () => {
    const answerByItsDay = defineDeadline({
      ...facts,
      by: (notice) => notice.dueOn,
      fulfilled: (notice) => notice.answeredOn,
      late,
      overdue,
    });
    const { outcome, gaps } = judge(answerByItsDay, { answeredOn: "2017-05-01" }, "2017-12-31");
    expect(outcome).toBe("undetermined");
    expect(gaps[0]!.missing.map(({ path }) => path)).toEqual(["dueOn"]);
  });
});

const soon = { ...facts, fulfilled: (notice: RecordTerm<Notice>) => notice.answeredOn, late, overdue };

describe.each([
  [
    "a period",
    defineDeadline({
      ...soon,
      starts: (notice) => notice.begunOn,
      within: (_, { parameter }) => parameter(fiveWorkingDays),
    }),
  ],
  [
    "a last day",
    defineDeadline({ ...soon, by: (notice, { parameter }) => notice.begunOn.plus(parameter(fiveWorkingDays)) }),
  ],
])("%s by a calendar that knows its year only within bounds", (_, answerSoon) => {
  const pack = packOf({ rules: [answerSoon], calendar: unannouncedCalendar });
  // The notice of Xinjiang's holidays of 2017 was not found: five working days from 20 June end on the 25th at the
  // earliest, the weekend being worked for the festival, or on 4 July at the latest.
  const begunOn = "2017-06-20";
  const at = (notice: object, asOf: string) =>
    evaluate(register([{ id: "n", begunOn, ...notice }]), pack, { asOf: plainDate(asOf) });
  const [earliest, latest] = ["earliest", "latest"].map((bound) =>
    fromEpochDay(unannouncedCalendar.shift(epochDay(plainDate(begunOn)), 5, bound as DayBound)),
  ) as [PlainDate, PlainDate];

  it("passes what came by the earliest last day, and fails what came after the latest", () => {
    expect(at({ answeredOn: earliest }, "2017-12-31").rules[0]!.counts.pass).toBe(1);
    expect(at({ answeredOn: addDays(latest, 1) }, "2017-12-31").findings).toMatchObject([
      { due: { earliest, latest } },
    ]);
  });

  it.each([
    ["what came between the two", { answeredOn: addDays(earliest, 1) }, "2017-12-31"],
    ["what has not come between the two", {}, addDays(earliest, 1)],
  ])("leaves %s undetermined, and says why", (_, notice, asOf) => {
    const { rules, gaps } = at(notice, asOf);
    expect(rules[0]!.counts.undetermined).toBe(1);
    expect(gaps[0]).toMatchObject({ missing: [] });
    expect(gaps[0]!.reason?.en).toContain(`${earliest} and ${latest}`);
    expect(gaps[0]!.reason?.zh).toContain(`${earliest}至${latest}`);
  });
});
