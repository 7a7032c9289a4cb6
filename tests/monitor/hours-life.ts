import { readPackText } from "../../src/authoring/read-pack-text.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Beginning } from "./random-life.js";

const read = readPackText(
  `pack: alarms
title: { zh: 险情, en: Alarms }
version: "1.0.0"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2016-01-01, verified: true }
lists:
  alarm-steps:
    title: { zh: 环节, en: Step }
    values: { call: { zh: 呼叫, en: Call }, answer: { zh: 应答, en: Answer } }
entities:
  alarm:
    title: { zh: 险情, en: Alarm }
    meaning: Something dangerous.
    fields:
      raisedAt: { type: instant, optional: true, zh: 发生时间, en: Raised at }
      reportedAt: { type: instant, optional: true, zh: 报告时间, en: Reported at }
      steps:
        type: list
        optional: true
        zh: 环节
        en: Steps
        of:
          type: group
          zh: 环节
          en: Step
          fields:
            kind: { type: choice, of: alarm-steps, zh: 类型, en: Kind }
            on: { type: day, optional: true, zh: 日期, en: Day }
            at: { type: instant, optional: true, zh: 时间, en: Time }
            order: { type: count, optional: true, zh: 次序, en: Order }
            actor: { type: text, optional: true, zh: 主体, en: Actor }
parameters:
  hours: { title: { zh: 小时, en: Hours }, values: [{ value: { count: 5, unit: hour }, source: rules 一 }] }
  working-hours: { title: { zh: 小时, en: Hours }, values: [{ value: { count: 30, unit: hour-of-working-day }, source: rules 一 }] }
  days: { title: { zh: 日, en: Days }, values: [{ value: { count: 2, unit: day }, source: rules 一 }] }
rules:
  report-in-hours:
    title: { zh: 报告, en: Report }
    form: deadline
    about: alarm
    severity: error
    source: rules 一
    starts: raisedAt
    within: parameter("hours")
    fulfilled: reportedAt
    late: { zh: "迟{lateness}", en: "{lateness} late" }
    overdue: { zh: "已逾期{lateness}", en: "{lateness} ago" }
  report-in-days:
    title: { zh: 报告, en: Report }
    form: deadline
    about: alarm
    severity: error
    source: rules 一
    starts: raisedAt
    within: parameter("days")
    fulfilled: reportedAt
    late: { zh: "迟{lateness}", en: "{lateness} late" }
    overdue: { zh: "已逾期{lateness}", en: "{lateness} ago" }
  be-raised-by-now:
    title: { zh: 发生, en: Raised }
    form: expectation
    about: alarm
    severity: warning
    source: rules 一
    expect: day(raisedAt) <= asOf
    message: { zh: 尚未发生, en: not yet }
  answer-calls:
    title: { zh: 应答, en: Answer }
    form: procedure
    about: alarm
    severity: error
    source: rules 一
    steps: steps
    constraints:
      answered: { template: response, first: call, second: answer, within: hours, message: { zh: "应于{due}前应答", en: "due {due}" } }
      answered-at-work: { template: response, first: call, second: answer, within: working-hours, message: { zh: "应于{due}前应答", en: "due {due}" } }
      called: { template: precedence, first: call, second: answer, message: { zh: 没有呼叫, en: no call } }
      once: { template: absence, step: answer, atMost: most, message: { zh: 多次应答, en: too often } }
`.replace(
    "  days: {",
    "  most: { title: { zh: 次数, en: Times }, unit: { zh: 次, en: times }, values: [{ value: 2, source: rules 一 }] }\n  days: {",
  ),
);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));

/** Alarms that are reported and answered in hours. */
export const alarms: Beginning = {
  records: {
    alarm: Array.from({ length: 24 }, (_, number) => ({
      id: `alarm-${number}`,
      raisedAt: `2017-05-0${(number % 6) + 1}T${10 + (number % 6)}:00+08:00`,
      steps: [{ kind: "call", on: `2017-05-0${(number % 6) + 1}`, at: `2017-05-0${(number % 6) + 1}T09:00+08:00` }],
    })),
  },
  entities: new Map(read.pack.entities.filter(({ name }) => name === "alarm").map((entity) => [entity.name, entity])),
  packs: [read.pack],
  asOf: plainDate("2017-05-02"),
  days: ["2017-04-28", "2017-05-01", "2017-05-03"].map(plainDate),
};
