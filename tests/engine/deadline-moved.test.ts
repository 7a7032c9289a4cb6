import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { periodUnits } from "../../src/calendar/unit/unit-vocabulary.js";
import { label } from "../../src/codes/label.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { choice, count, day, group, list } from "../../src/model/record/field.js";
import { amendedPeriod, answerInTime, facts, judge, late, overdue, packOf } from "./notice-register.js";

describe("a clock that was stopped", () => {
  // Begun on 10 May and due on 25 May 2017 when it was never stopped.
  const begun = { extensions: [], begunOn: "2017-05-10" };
  it.each([
    [
      "a suspension of six days moves the last day by six",
      [{ from: "2017-05-15", until: "2017-05-21" }],
      "2017-05-31",
      "pending",
    ],
    ["and no further", [{ from: "2017-05-15", until: "2017-05-21" }], "2017-06-01", "fail"],
    ["an open suspension stops it for as long as it lasts", [{ from: "2017-05-15" }], "2019-12-31", "pending"],
    ["an open suspension of the last day stops it", [{ from: "2017-05-25" }], "2017-06-30", "pending"],
    ["one that began after the last day does not", [{ from: "2017-05-26" }], "2017-06-30", "fail"],
    ["one that has not begun by the as-of day is not seen", [{ from: "2017-06-20" }], "2017-05-26", "fail"],
    [
      "an end after the as-of day is not seen yet",
      [{ from: "2017-05-15", until: "2017-05-20" }],
      "2017-05-19",
      "pending",
    ],
  ])("%s", (_, suspensions, asOf, outcome) => {
    expect(judge(answerInTime, { ...begun, suspensions }, asOf).outcome).toBe(outcome);
  });

  it.each([
    ["what stopped it makes its last day later by as much", "2030-03-21", "pass"],
    ["whether rest moves that day, nobody knows", "2030-03-22", "undetermined"],
    ["nor of the last day that rest could move it to", "2030-04-06", "undetermined"],
    ["what no calendar can save is late", "2030-04-07", "fail"],
  ])("%s, in a year whose holidays nobody knows", (_, answeredOn, outcome) => {
    const suspensions = [{ from: "2030-03-10", until: "2030-03-12" }];
    const notice = { extensions: [], begunOn: "2030-03-04", suspensions, answeredOn };
    expect(judge(answerInTime, notice, "2031-12-31").outcome).toBe(outcome);
  });

  it("says since when it stands still", () => {
    const suspensions = [{ from: "2017-05-15", until: "2017-05-21" }];
    expect(judge(answerInTime, { ...begun, suspensions }, "2017-05-20").pending).toMatchObject([
      { suspendedSince: "2017-05-15" },
    ]);
    expect(judge(answerInTime, { ...begun, suspensions }, "2017-05-15").pending).toMatchObject([
      { suspendedSince: "2017-05-15" },
    ]);
    expect(judge(answerInTime, { ...begun, suspensions }, "2017-05-20").pending[0]).not.toHaveProperty("due");
    expect(judge(answerInTime, { ...begun, suspensions }, "2017-05-21").pending[0]).toMatchObject({
      due: { latest: "2017-05-31" },
    });
  });

  describe("perhaps, the list of its suspensions being missing", () => {
    it.each([
      ["what came in time without one is in time", "2017-05-25", "pass"],
      ["what came late without one is undetermined", "2017-05-26", "undetermined"],
      ["what has not come is undetermined when the time is over without one", undefined, "undetermined"],
    ])("%s", (_, answeredOn, outcome) => {
      expect(judge(answerInTime, { ...begun, answeredOn }, "2017-05-26").outcome).toBe(outcome);
    });

    it("runs until its last day without one", () => {
      const { outcome, pending } = judge(answerInTime, begun, "2017-05-25");
      expect(outcome).toBe("pending");
      // No last day can be told: it is not known how long the clock was stopped.
      expect(pending[0]).not.toHaveProperty("due");
    });

    it("names the list as what is missing", () => {
      const { gaps } = judge(answerInTime, { ...begun, answeredOn: "2017-05-26" }, "2017-05-26");
      expect(gaps[0]!.missing.map(({ path }) => path)).toEqual(["suspensions"]);
    });
  });
});

/** An errand that may be lengthened without anybody's approval. */
const Errand = defineEntity({
  name: "errand",
  title: label("差事", "Errand"),
  family: "register",
  meaning: "Something to be done.",
  fields: {
    begunOn: day("开始日期", "Begun on"),
    doneOn: day("完成日期", "Done on").optional(),
    extensions: list(
      group({ count: count("延长期限", "Length"), unit: choice(periodUnits, "期限单位", "Unit") }, "延长", "Extension"),
      "延长",
      "Extensions",
    ),
  },
});
const runErrandInTime = defineDeadline({
  ...facts,
  about: Errand,
  starts: (errand) => errand.begunOn,
  within: (_, { parameter }) => parameter(amendedPeriod),
  extended: (errand) => errand.extensions,
  fulfilled: (errand) => errand.doneOn,
  late,
  overdue,
});

describe("a clock that was lengthened", () => {
  const begun = { suspensions: [], begunOn: "2017-05-10" };
  const sixDays = { from: "2017-05-15", until: "2017-05-21" };
  const byTen = { count: 10, unit: "day", approvedOn: "2017-05-20" };
  it.each([
    ["ten days more: the twenty-fifth day is in time", [byTen], "2017-06-05", "pass"],
    ["ten days more: the first day after is late", [byTen], "2017-06-06", "fail"],
    ["twice ten days more", [byTen, byTen], "2017-06-14", "pass"],
  ])("%s", (_, extensions, answeredOn, outcome) => {
    // 4 June 2017 is a Sunday, so that ten days more end on Monday the 5th.
    expect(judge(answerInTime, { ...begun, extensions, answeredOn }, "2017-09-30").outcome).toBe(outcome);
  });

  it.each([
    ["in time on the twenty-fifth day", "2017-06-04", "pass"],
    ["late on the day after", "2017-06-05", "fail"],
  ])("counts one of which no day of approval is kept: %s", (_, doneOn, outcome) => {
    const errand = { id: "e", begunOn: "2017-05-10", doneOn, extensions: [{ count: 10, unit: "day" }] };
    const pack = packOf({ rules: [runErrandInTime], entities: [Errand] });
    const run = evaluate(loadDataset({ errand: [errand] }, { entities: [Errand] }), pack, {
      asOf: plainDate("2017-09-30"),
    });
    expect(run.rules[0]!.counts).toMatchObject({ [outcome]: 1 });
  });

  it.each([
    ["in time without is in time", "2017-05-25", "pass"],
    ["late without is undetermined", "2017-05-26", "undetermined"],
  ])("perhaps, the list of its extensions being missing: what came %s", (_, answeredOn, outcome) => {
    expect(judge(answerInTime, { ...begun, answeredOn }, "2017-09-30").outcome).toBe(outcome);
  });

  it.each<[string, object, string, string]>([
    ["lengthened and perhaps stopped, is in time until then", { extensions: [byTen] }, "2017-06-05", "pass"],
    ["lengthened and perhaps stopped, is undetermined after", { extensions: [byTen] }, "2017-06-06", "undetermined"],
    ["stopped and perhaps lengthened, is in time until then", { suspensions: [sixDays] }, "2017-05-31", "pass"],
    ["stopped and perhaps lengthened, is undetermined after", { suspensions: [sixDays] }, "2017-06-01", "undetermined"],
  ])("%s", (_, moved, answeredOn, outcome) => {
    expect(judge(answerInTime, { begunOn: "2017-05-10", ...moved, answeredOn }, "2017-09-30").outcome).toBe(outcome);
  });

  it("does not see one that is granted after the as-of day", () => {
    const extensions = [{ ...byTen, approvedOn: "2017-06-01" }];
    expect(judge(answerInTime, { ...begun, extensions }, "2017-05-31").outcome).toBe("fail");
    expect(judge(answerInTime, { ...begun, extensions }, "2017-06-01").outcome).toBe("pending");
  });
});
