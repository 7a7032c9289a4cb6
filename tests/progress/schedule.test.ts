import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { Measure } from "../../src/model/plan/measure.js";
import { Task } from "../../src/model/plan/task.js";
import { explainFigure } from "../../src/progress/explain/explain-figure.js";
import { haltedDays, isOverdue, scheduleOn } from "../../src/progress/recurrence/schedule.js";
import { measureOn, planDataset, progressOn, type Stated } from "./sample-plan.js";

function scheduleOf(asOf: string, measure: Stated, task: Stated = {}) {
  const dataset = planDataset({ measures: [measure], tasks: [task] });
  return scheduleOn(dataset.records(Measure)[0]!, dataset.records(Task)[0]!, plainDate(asOf));
}

describe("the due day as it stood", () => {
  const twice = {
    dueOn: "2017-12-31",
    dueChanges: [
      { previous: "2017-06-30", changedOn: "2017-06-20", reason: "方案未批复" },
      { previous: "2017-09-30", changedOn: "2017-08-21", reason: "机构未到位" },
    ],
  };
  it.each([
    ["the day before the first change", "2017-06-19", "2017-06-30"],
    ["the day of the first change", "2017-06-20", "2017-09-30"],
    ["the day before the second change", "2017-08-20", "2017-09-30"],
    ["the day of the second change", "2017-08-21", "2017-12-31"],
  ])("%s", (_, asOf, dueOn) => {
    expect(scheduleOf(asOf, twice).dueOn).toBe(dueOn);
    expect(scheduleOf(asOf, { ...twice, dueChanges: [...twice.dueChanges].reverse() }).dueOn).toBe(dueOn);
  });
});

describe("overdue", () => {
  it.each([
    ["the due day itself is still in time", "2017-12-31", {}, {}, false],
    ["the day after the due day is not", "2018-01-01", {}, {}, true],
    ["a standing duty is never overdue", "2018-01-01", { dueOn: undefined }, {}, false],
    [
      "a paused measure is not overdue",
      "2018-01-01",
      { suspensions: [{ from: "2017-12-01", reason: "待部署" }] },
      {},
      false,
    ],
    [
      "a measure of a paused task is not overdue",
      "2018-01-01",
      {},
      { suspensions: [{ from: "2017-12-01", reason: "待部署" }] },
      false,
    ],
    [
      "on the day work goes on it is overdue again",
      "2018-01-05",
      { suspensions: [{ from: "2017-12-01", until: "2018-01-05", reason: "待部署" }] },
      {},
      true,
    ],
    ["a cancelled measure is not overdue", "2018-01-01", { cancelledOn: "2018-01-01" }, {}, false],
    ["a measure that is cancelled tomorrow still is", "2018-01-01", { cancelledOn: "2018-01-02" }, {}, true],
    ["a measure of a cancelled task is not overdue", "2018-01-01", {}, { cancelledOn: "2017-10-01" }, false],
  ])("%s", (_, asOf, measure, task, expected) => {
    expect(isOverdue(scheduleOf(asOf, measure, task))).toBe(expected);
  });

  it("ends with completion, and a completion still to come ends nothing", () => {
    const schedule = scheduleOf("2018-01-05", {});
    expect(isOverdue(schedule, plainDate("2018-01-05"))).toBe(false);
    expect(isOverdue(schedule, plainDate("2018-01-06"))).toBe(true);
  });
});

describe("pauses", () => {
  it("of measure and task that overlap count once, and the day work goes on is no day of the pause", () => {
    const { pauses } = scheduleOf(
      "2017-12-31",
      { suspensions: [{ from: "2017-05-01", until: "2017-05-11", reason: "一" }] },
      { suspensions: [{ from: "2017-05-06", until: "2017-05-16", reason: "二" }] },
    );
    expect(haltedDays(pauses, plainDate("2017-04-01"), plainDate("2017-12-31"))).toBe(15);
    expect(haltedDays(pauses, plainDate("2017-05-10"), plainDate("2017-05-12"))).toBe(2);
  });

  it("do not yet have an end that lies in the future, and are not known before they begin", () => {
    const pause = { suspensions: [{ from: "2017-05-01", until: "2017-06-01", reason: "待部署" }] };
    expect(scheduleOf("2017-04-30", pause).pauses).toEqual([]);
    expect(scheduleOf("2017-05-31", pause)).toMatchObject({
      pauses: [{ from: "2017-05-01" }],
      pausedSince: "2017-05-01",
    });
    expect(scheduleOf("2017-06-01", pause).pausedSince).toBeUndefined();
  });
});

describe("the history of a due day", () => {
  const twice: Stated = {
    dueOn: "2017-12-31",
    dueChanges: [
      { previous: "2017-09-30", changedOn: "2017-08-21", reason: "方案尚未批复" },
      { previous: "2017-06-30", changedOn: "2017-05-10", reason: "机构未设立" },
    ],
  };
  const first = { from: "2017-06-30", to: "2017-09-30", changedOn: "2017-05-10", reason: "机构未设立" };
  it.each<[string, string, readonly Stated[]]>([
    ["is empty the day before the first change", "2017-05-09", []],
    ["holds a change from its day on", "2017-05-10", [first]],
    ["holds no change that is still to come", "2017-08-20", [first]],
    [
      "keeps every day and reason, oldest first",
      "2017-08-21",
      [first, { from: "2017-09-30", to: "2017-12-31", changedOn: "2017-08-21", reason: "方案尚未批复" }],
    ],
  ])("%s", (_, asOf, changes) => {
    expect(measureOn(asOf, { measures: [twice] }).schedule.dueChanges).toEqual(changes);
  });

  it("says when a due day was dropped", () => {
    const dropped = {
      ...twice,
      dueOn: undefined,
      dueChanges: [{ previous: "2017-09-30", changedOn: "2017-08-21", reason: "转为长期任务" }],
    };
    expect(measureOn("2017-08-21", { measures: [dropped] }).schedule.dueChanges[0]).not.toHaveProperty("to");
  });

  it("is told where the planned share is explained", () => {
    const progress = progressOn("2017-09-30", { measures: [twice] });
    expect(explainFigure(progress, "measure:measure-1/planned").notes?.map(({ en }) => en)).toEqual([
      "the due day 2017-06-30 was changed to 2017-09-30 on 2017-05-10: 机构未设立",
      "the due day 2017-09-30 was changed to 2017-12-31 on 2017-08-21: 方案尚未批复",
    ]);
  });
});
