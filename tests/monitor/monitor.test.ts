import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import { Unit } from "../../src/model/register/unit.js";
import type { Difference } from "../../src/monitor/difference.js";
import { type Monitor, openMonitor } from "../../src/monitor/open-monitor.js";
import { number } from "../engine/notice-figures.js";
import { answerInTime, facts, message, Office, packOf, register } from "../engine/notice-register.js";

const chiefKnown = defineExpectation({
  ...facts,
  id: "have-a-chief",
  expect: (notice) => notice.office.in(Office).chief.isPresent(),
  message,
});

// The fifteenth day after 4 September is the 19th, a Tuesday.
const straight = { suspensions: [], extensions: [] };
const notices = [
  { ...straight, id: "n1", office: "a", kind: "public", begunOn: "2017-09-04" },
  { ...straight, id: "n2", office: "b", kind: "public", begunOn: "2017-09-05", answeredOn: "2017-09-11" },
  { ...straight, id: "n3", office: "b", begunOn: "2017-09-25" },
];
const offices = {
  office: [
    { id: "a", title: "甲科", chief: "张某" },
    { id: "b", title: "乙科", chief: "李某" },
    { id: "c", title: "丙科" },
  ],
};
const open = (asOf: string): Monitor =>
  openMonitor(register(notices, offices), packOf({ rules: [answerInTime, chiefKnown], indicators: [number] }), {
    asOf: plainDate(asOf),
  });

/** How many judgements a step makes. */
const judgedBy = (monitor: Monitor, step: () => void): number => {
  const before = monitor.judged;
  step();
  return monitor.judged - before;
};
const outcomesOf = ({ run }: Monitor) => run.findings.map(({ id }) => id);

describe("a column that a register need not have", () => {
  const haveAHead = defineExpectation({
    ...facts,
    id: "have-a-head",
    about: Unit,
    expect: (one) => one.head.isPresent(),
    message,
  });
  const bureau = (id: string, more: object = {}) => ({ id, title: id, kind: "department", level: "county", ...more });
  const head = { head: { name: "局长" } };

  it("is known as soon as one record has it, and no longer than one does", () => {
    const monitor = openMonitor(
      register([], { unit: [bureau("a"), bureau("b"), bureau("c")] }),
      packOf({ rules: [haveAHead] }),
      { asOf: plainDate("2017-12-31") },
    );
    const said = () => [
      monitor.run.findings.map(({ where }) => where.id),
      monitor.run.gaps.map(({ where }) => where.id),
    ];
    expect(said()).toEqual([[], ["a", "b", "c"]]);
    monitor.update("unit", bureau("b", head));
    expect(said()).toEqual([["a", "c"], []]);
    monitor.insert("unit", bureau("d", head));
    monitor.update("unit", bureau("b"));
    expect(said()).toEqual([["a", "b", "c"], []]);
    expect(evaluate(monitor.dataset, packOf({ rules: [haveAHead] }), { asOf: monitor.asOf }).findings).toHaveLength(3);
    monitor.remove("unit", "d");
    expect(said()).toEqual([[], ["a", "b", "c"]]);
  });
});

describe("a monitor judges again", () => {
  it("every rule and indicator about a record that changes, and nothing else", () => {
    const monitor = open("2017-09-10");
    expect(monitor.judged).toBe(9);
    expect(judgedBy(monitor, () => monitor.update("notice", { ...notices[0], answeredOn: "2017-09-08" }))).toBe(3);
  });

  it.each([
    ["whose chief leaves: both notices read that", { id: "b", title: "乙科" }, 2],
    ["that no notice names", { id: "c", title: "丙科", chief: "王某" }, 0],
  ])("what read an office %s", (_, office, judged) => {
    const monitor = open("2017-09-10");
    expect(judgedBy(monitor, () => monitor.update("office", office))).toBe(judged);
  });

  it.each([
    ["an ordinary day: nothing is due", "2017-09-12", "2017-09-13", 0],
    ["the fifteenth day: still in time", "2017-09-18", "2017-09-19", 0],
    ["the day after it: the clock of one notice has run out", "2017-09-19", "2017-09-20", 1],
    ["a day on which one more notice begins, and one is a day later still", "2017-09-24", "2017-09-25", 2],
    ["the day back on which the clock still ran", "2017-09-20", "2017-09-19", 1],
    ["the day before an answer", "2017-09-11", "2017-09-10", 1],
  ])("on %s", (_, from, to, judged) => {
    const monitor = open(from);
    expect(judgedBy(monitor, () => monitor.moveTo(plainDate(to)))).toBe(judged);
  });
});

describe("a monitor tells", () => {
  const heard = (monitor: Monitor): Difference[] => {
    const differences: Difference[] = [];
    monitor.subscribe((difference) => differences.push(difference));
    return differences;
  };

  it("what a day opens, closes and changes", () => {
    const monitor = open("2017-09-19");
    const differences = heard(monitor);
    monitor.moveTo(plainDate("2017-09-20"));
    monitor.moveTo(plainDate("2017-09-21"));
    expect(differences).toMatchObject([
      {
        asOf: { before: "2017-09-19", after: "2017-09-20" },
        findings: { opened: [{ rule: "answer-in-time", where: { id: "n1" } }], closed: [], changed: [] },
        pending: { opened: [], closed: [{ where: { id: "n1" } }] },
      },
      {
        findings: {
          opened: [],
          changed: [
            {
              before: { message: { data: { daysLate: { value: 1 } } } },
              after: { message: { data: { daysLate: { value: 2 } } } },
            },
          ],
        },
      },
    ]);
  });

  it("of several changes as of one, and which figures moved", () => {
    const monitor = open("2017-09-10");
    const differences = heard(monitor);
    monitor.change([
      { kind: "insert", entity: "office", record: { id: "d", title: "丁科" } },
      { kind: "insert", entity: "notice", record: { id: "n4", office: "d", kind: "public" } },
      { kind: "remove", entity: "notice", id: "n1" },
    ]);
    expect(differences).toHaveLength(1);
    expect(differences[0]?.findings.opened.map(({ id }) => id)).toEqual(["notices/have-a-chief/n4"]);
    expect(differences[0]?.gaps.opened.map(({ where }) => where.id)).toEqual(["n4"]);
    expect(differences[0]?.figures.map(({ key, before, after }) => [key, before?.value, after?.value])).toEqual([
      ["d", undefined, { kind: "known", value: 1 }],
      ["a", { kind: "known", value: 1 }, undefined],
    ]);
  });

  it("nobody who has left", () => {
    const monitor = open("2017-09-19");
    const differences: Difference[] = [];
    monitor.subscribe((difference) => differences.push(difference))();
    monitor.moveTo(plainDate("2017-09-20"));
    expect(differences).toEqual([]);
  });

  it("all listeners, whatever one of them throws, and its answer stands", () => {
    const monitor = open("2017-09-19");
    monitor.subscribe(() => {
      throw new Error("the chart fell off the wall");
    });
    const differences = heard(monitor);
    expect(() => monitor.moveTo(plainDate("2017-09-20"))).toThrow("the chart fell off the wall");
    expect(differences).toHaveLength(1);
    expect(outcomesOf(monitor)).toEqual(["notices/answer-in-time/n1"]);
  });

  it("what a listener changes after what it listens to", () => {
    const monitor = open("2017-09-19");
    monitor.subscribe(({ findings }) => {
      if (findings.opened.length > 0) monitor.update("notice", { ...notices[0], answeredOn: "2017-09-18" });
    });
    const differences = heard(monitor);
    monitor.moveTo(plainDate("2017-09-20"));
    expect(differences.map(({ findings }) => [findings.opened.length, findings.closed.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("a monitor refuses", () => {
  it.each<[string, (monitor: Monitor) => void, string]>([
    [
      "a record that is not right",
      (monitor) => monitor.update("notice", { ...notices[0], begunOn: "2017-02-29" }),
      'notice "n1", begunOn: expected a day that exists, written YYYY-MM-DD; found "2017-02-29"',
    ],
    [
      "an id used twice",
      (monitor) => monitor.insert("notice", { id: "n1" }),
      'notice "n1", id: expected an id that no other notice uses; found "n1", which one uses',
    ],
    [
      "to update what is not there",
      (monitor) => monitor.update("notice", { id: "n9" }),
      'notice "n9", id: expected the id of an existing notice; found "n9"',
    ],
    [
      "a reference that leads nowhere",
      (monitor) => monitor.insert("notice", { id: "n9", office: "x" }),
      'notice "n9", office: expected the id of an existing office; found "x"',
    ],
    [
      "to remove what is referred to",
      (monitor) => monitor.remove("office", "a"),
      'office "a": expected no record that refers to what is removed; found the reference of notice "n1"',
    ],
    [
      "an entity it does not know",
      (monitor) => monitor.insert("notise", {}),
      'notise[0]: expected the name of an entity; found "notise"; did you mean "notice"?',
    ],
  ])("%s, and nothing has changed", (_, step, problem) => {
    const monitor = open("2017-09-20");
    const before = monitor.run;
    const told: Difference[] = [];
    monitor.subscribe((difference) => told.push(difference));
    const attempt = () => monitor.change([{ kind: "remove", entity: "notice", id: "n3" }, ...changesOf(step)]);
    expect(() => step(monitor)).toThrow(DatasetError);
    expect(() => step(monitor)).toThrow(problem);
    expect(attempt).toThrow(DatasetError);
    expect(monitor.run).toBe(before);
    expect(told).toEqual([]);
  });

  it("to stand on what is no day", () => {
    const monitor = open("2017-09-20");
    expect(() => monitor.moveTo("2017-02-30" as never)).toThrow(RangeError);
    expect(monitor.asOf).toBe("2017-09-20");
  });
});

/** The changes that a step would make. */
function changesOf(step: (monitor: Monitor) => void): Parameters<Monitor["change"]>[0] {
  const changes: Parameters<Monitor["change"]>[0][number][] = [];
  step({
    insert: (entity: string, record: unknown) => changes.push({ kind: "insert", entity, record }),
    update: (entity: string, record: unknown) => changes.push({ kind: "update", entity, record }),
    remove: (entity: string, id: string) => changes.push({ kind: "remove", entity, id }),
  } as never);
  return changes;
}
