import { describe, expect, it } from "vitest";
import { readPackText } from "../../src/authoring/read-pack-text.js";
import { beijingInstant } from "../../src/calendar/instant.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { renderReportJson } from "../../src/report/json.js";
import { renderReport } from "../../src/report/text.js";

const read = readPackText(`pack: notices
title: { zh: 告知, en: Notices }
version: "1.0.0"
sources:
  rules: { title: { zh: 办法, en: Rules }, from: 2016-01-01, verified: true }
parameters:
  decision-period: { title: { zh: 决定期限, en: Decision period }, values: [{ value: { count: 24, unit: hour }, source: rules 一 }] }
rules:
  decide-in-time:
    title: { zh: 及时决定, en: Decide in time }
    form: procedure
    about: enforcement-case
    severity: error
    source: rules 一
    steps: procedure
    constraints:
      decision-after-notice:
        template: response
        first: notice
        second: decision
        within: decision-period
        message: { zh: "{firstOn}告知，应于{due}前决定，{secondOn}才决定", en: "notified {firstOn}, due {due}, decided {secondOn}" }
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { pack } = read;

const judge = (procedure: readonly object[], asOf: string) => {
  const dataset = loadDataset({
    unit: [{ id: "u", title: "红柳市城市管理局", kind: "department", level: "county" }],
    "enforcement-case": [{ id: "c", title: "占道案", unit: "u", kind: "penalty", openedOn: "2017-05-01", procedure }],
  });
  return { dataset, run: evaluate(dataset, pack, { asOf: beijingInstant(asOf) }) };
};
const notice = { kind: "notice", at: "2017-05-01T10:00" };

describe("steps of a procedure with hours between them", () => {
  const late = judge([notice, { kind: "decision", at: "2017-05-02T13:20" }], "2017-06-01");

  it("a finding shows the times of the steps and the instant that was due", () => {
    expect(late.run.findings).toMatchObject([
      {
        due: { latest: "2017-05-02" },
        dueAt: { earliest: "2017-05-02T10:00+08:00", latest: "2017-05-02T10:00+08:00" },
        relevantDay: "2017-05-01",
        message: {
          data: {
            firstOn: { value: "2017-05-01T10:00+08:00" },
            secondOn: { value: "2017-05-02T13:20+08:00" },
            due: { value: "2017-05-02T10:00+08:00" },
          },
        },
      },
    ]);
    expect(late.run.findings[0]?.evidence.map(({ path }) => path)).toContain("procedure[1].at");
  });

  it("readers see the hours", () => {
    const told = renderReport(late.run, undefined, late.dataset, { language: "zh" });
    expect(told).toContain("2017-05-01 10:00告知，应于2017-05-02 10:00前决定，2017-05-02 13:20才决定");
    expect(JSON.stringify(renderReportJson(late.run))).toContain("2017-05-02T10:00+08:00");
  });

  it("a clock that runs tells the instant", () => {
    const { run } = judge([notice], "2017-05-01T18:00");
    expect(run.pending).toMatchObject([{ due: { latest: "2017-05-02" }, dueAt: { latest: "2017-05-02T10:00+08:00" } }]);
  });

  it("what only the time of a step would decide is told as missing", () => {
    const { run } = judge([notice, { kind: "decision", on: "2017-05-02" }], "2017-06-01");
    expect(run.gaps).toMatchObject([
      { reason: { zh: "环节只载明日期、未载明时间" }, missing: [{ path: "procedure[1].at" }] },
    ]);
  });

  it("whole days are told as before", () => {
    const days = judge(
      [
        { kind: "notice", on: "2017-05-01" },
        { kind: "decision", on: "2017-05-03" },
      ],
      "2017-06-01",
    );
    expect(days.run.findings[0]?.message.data).toMatchObject({ firstOn: { value: "2017-05-01" } });
  });
});
