import {
  defineDeadline,
  defineIndicator,
  definePack,
  defineParameter,
  defineSource,
  label,
  loadDataset,
  plainDate,
  type Run,
  workingDays,
} from "fazhi";
import { type CalendarNotice, defineCalendar, nationalCalendar, xinjiangCalendar } from "fazhi/calendar";
import type { CalendarsByRegion } from "fazhi/engine";
import { NormativeDocument } from "fazhi/model";
import { openMonitor } from "fazhi/monitor";
import { renderReport } from "fazhi/report";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { evaluateStream } from "../../src/engine/run/evaluate-stream.js";
import { renderFinding } from "../../src/report/explain/explain-finding.js";

const law = defineSource({
  id: "law",
  title: label("备案规定", "Filing rules"),
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
});
const period = defineParameter({
  id: "period",
  title: label("期限", "Period"),
  values: [{ value: workingDays(15), source: law.clause("二") }],
});
const fileInTime = defineDeadline({
  id: "file-in-time",
  title: label("按期备案", "File in time"),
  about: NormativeDocument,
  severity: "error",
  source: law.clause("一"),
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(period),
  fulfilled: (document) => document.filedOn,
  late: label("迟{daysLate}日。", "{daysLate} days late."),
  overdue: label("没有备案。", "Not filed."),
});
const length = defineIndicator({
  id: "days-to-file",
  title: label("备案用时", "Days to file"),
  about: NormativeDocument,
  form: "duration",
  source: law.clause("三"),
  from: (document) => document.publishedOn,
  until: (document) => document.filedOn,
  unit: "working-day",
  percentiles: [50],
  by: { unit: (document) => document.unit },
});
const pack = definePack({
  name: "filing",
  title: label("备案", "Filing"),
  version: "1",
  sources: [law],
  parameters: [period],
  rules: [fileInTime],
  indicators: [length],
});

const region = (id: string, parent?: string) => ({
  id,
  title: id,
  kind: "division",
  level: "prefecture",
  ...(parent === undefined ? {} : { parent }),
});
const unit = (id: string, region?: string) => ({
  id,
  title: id,
  kind: "department",
  level: "county",
  ...(region === undefined ? {} : { region }),
});
// Eid al-Adha 2023 is a festival in Xinjiang: the fifteenth working day after 20 June is 12 July, and there the 17th.
const document = (unit: string) => ({
  id: `of-${unit}`,
  title: `${unit}文件`,
  unit,
  kind: "normative",
  publishedOn: "2023-06-20",
  filedOn: "2023-07-13",
});
const places = {
  region: [region("xinjiang"), region("changji", "xinjiang"), region("hami", "xinjiang"), region("gansu")],
  unit: [unit("at-top", "xinjiang"), unit("below", "changji"), unit("elsewhere", "gansu"), unit("nowhere")],
};
const documents = places.unit.map(({ id }) => document(id));
const dataset = loadDataset({ ...places, "normative-document": documents });
const asOf = plainDate("2023-08-01");
const calendar = {
  default: nationalCalendar,
  regions: { xinjiang: xinjiangCalendar },
} satisfies CalendarsByRegion;

const lateOnes = ({ findings }: Pick<Run, "findings">) => findings.map(({ where }) => where.id);

describe("calendars by region", () => {
  it("count for the records of units in the region and below; the other one for all the rest", () => {
    expect(lateOnes(evaluate(dataset, pack, { asOf, calendar }))).toEqual(["of-elsewhere", "of-nowhere"]);
  });

  it("give way to that of a nearer region", () => {
    const regions = { ...calendar.regions, changji: nationalCalendar };
    expect(lateOnes(evaluate(dataset, pack, { asOf, calendar: { regions } }))).toEqual([
      "of-below",
      "of-elsewhere",
      "of-nowhere",
    ]);
  });

  it("leave each pack its own calendar elsewhere where no other is given", () => {
    const ofXinjiang = { ...pack, calendar: xinjiangCalendar };
    const { regions } = calendar;
    expect(lateOnes(evaluate(dataset, ofXinjiang, { asOf, calendar: { regions } }))).toEqual([]);
  });

  it("count for indicators, too", () => {
    const run = evaluate(dataset, pack, { asOf, calendar });
    const groups = run.indicators[0]?.groups["unit"] ?? [];
    const days = groups.map(({ key, value }) => [key, value.kind === "known" ? value.value : undefined]);
    expect(Object.fromEntries(days)).toEqual({ "at-top": 13, below: 13, elsewhere: 16, nowhere: 16 });
  });

  it("are named with the day that was counted, for a reader and for programs", () => {
    const [finding] = evaluate(dataset, pack, { asOf, calendar }).findings;
    expect(finding).toMatchObject({ due: { earliest: "2023-07-12" }, calendar: nationalCalendar.title });
    expect(renderFinding(finding as never, dataset)).toContain("（按全国工作日历）");
    expect(evaluate(dataset, pack, { asOf }).findings[0]).not.toHaveProperty("calendar");
  });

  it("come to the same in a stream of documents", async () => {
    const found: string[] = [];
    const source = documents.map((record) => ({ entity: "normative-document", record }));
    const options = { asOf, calendar, passing: ["normative-document"] };
    for await (const note of evaluateStream(loadDataset(places), pack, source, options))
      if (note.kind === "finding") found.push(note.finding.where.id);
    expect(found).toEqual(["of-elsewhere", "of-nowhere"]);
  });

  it.each(["unit", "region"])(
    "are refused where a %s passes by in a stream, since nobody then knows its place",
    async (name) => {
      const without = loadDataset(name === "unit" ? { region: places.region } : {});
      const regions = name === "unit" ? calendar.regions : {};
      const stream = evaluateStream(without, pack, [], { asOf, calendar: { regions }, passing: [name] });
      await expect(stream.next()).rejects.toThrow(
        `calendars by region look for the unit and its region: "${name}" cannot pass by`,
      );
    },
  );

  it("hold in a monitor, and are asked again when a unit or a region moves", () => {
    const monitor = openMonitor(dataset, pack, { asOf, calendar });
    expect(monitor.run).toEqual(evaluate(dataset, pack, { asOf, calendar }));
    monitor.update("unit", unit("nowhere", "hami"));
    expect(lateOnes(monitor.run)).toEqual(["of-elsewhere"]);
    monitor.update("region", region("changji", "gansu"));
    expect(lateOnes(monitor.run)).toEqual(["of-below", "of-elsewhere"]);
    monitor.update("region", region("changji"));
    monitor.update("unit", unit("elsewhere", "xinjiang"));
    expect(lateOnes(monitor.run)).toEqual(["of-below"]);
  });

  it("end where regions lie in each other", () => {
    const round = {
      ...places,
      region: [region("a", "b"), region("b", "a"), region("xinjiang"), region("changji"), region("gansu")],
    };
    const turning = loadDataset({ ...round, unit: [unit("u", "a")], "normative-document": [document("u")] });
    expect(lateOnes(evaluate(turning, pack, { asOf, calendar }))).toEqual(["of-u"]);
  });

  it("are refused for a region that is not there", () => {
    const regions = { xinjang: xinjiangCalendar };
    expect(() => evaluate(dataset, pack, { asOf, calendar: { regions } })).toThrow(
      'a calendar is given for the region "xinjang", which the dataset does not hold; did you mean "xinjiang"?',
    );
  });
});

describe("without a calendar from the caller the division of the unit's region decides", () => {
  const placed = (id: string, division: string, parent?: string) => ({ ...region(id, parent), division });
  const regions = [
    placed("changji", "652300"),
    { ...region("zone", "changji"), kind: "functional-zone" },
    placed("gansu", "620000"),
    placed("nanning", "450100"),
    region("unnamed"),
  ];
  const unit2 = [
    unit("of-changji", "changji"),
    unit("of-zone", "zone"),
    unit("of-gansu", "gansu"),
    unit("of-nanning", "nanning"),
    unit("of-unnamed", "unnamed"),
    unit("of-none"),
  ];
  const records = { region: regions, unit: unit2, "normative-document": unit2.map(({ id }) => document(id)) };
  const all = loadDataset(records);

  it.each([
    ["the national calendar", pack, ["of-of-gansu", "of-of-nanning", "of-of-unnamed", "of-of-none"]],
    ["that of Xinjiang", { ...pack, calendar: xinjiangCalendar }, ["of-of-gansu", "of-of-nanning"]],
  ])("in a pack that has %s", (_, one, late) => {
    expect(lateOnes(evaluate(all, one, { asOf }))).toEqual(late);
    expect(evaluate(all, one, { asOf }).changes).toEqual([]);
  });

  it("but not where a pack brings a calendar of its own, or the caller says which counts elsewhere", () => {
    const own = defineCalendar({ id: "own", title: label("自定", "Own"), notices: [] });
    expect(lateOnes(evaluate(all, { ...pack, calendar: own }, { asOf }))).toHaveLength(6);
    expect(lateOnes(evaluate(all, pack, { asOf, calendar: { default: nationalCalendar } }))).toHaveLength(6);
  });

  it("a finding names the calendar where it is not the pack's own", () => {
    const ofXinjiang = { ...pack, calendar: xinjiangCalendar };
    expect(evaluate(all, ofXinjiang, { asOf }).findings[0]).toMatchObject({ calendar: nationalCalendar.title });
    expect(evaluate(all, pack, { asOf }).findings[0]).not.toHaveProperty("calendar");
  });

  it("a monitor follows a region that gets another division", () => {
    const monitor = openMonitor(all, pack, { asOf });
    monitor.update("region", placed("gansu", "650100"));
    monitor.update("region", placed("changji", "620100"));
    const moved = loadDataset({
      ...records,
      region: [placed("changji", "620100"), ...regions.slice(1, 2), placed("gansu", "650100"), ...regions.slice(3)],
    });
    expect(lateOnes(monitor.run)).toEqual(lateOnes(evaluate(moved, pack, { asOf })));
    expect(lateOnes(monitor.run)).toContain("of-of-changji");
  });
});

describe("notices that a caller lays over the calendars", () => {
  // The fifteenth working day after 20 June is 12 July; one day more off puts it on the 13th, on which all were filed.
  const day: CalendarNotice = { document: "关于临时放假的通知", issuedOn: "2023-06-25", off: ["2023-06-28"] };

  it("count everywhere, are listed among the changes of the run and told in the report", () => {
    const run = evaluate(dataset, pack, { asOf, calendar: { notices: [day] } });
    expect(lateOnes(run)).toEqual([]);
    expect(run.changes).toEqual([{ kind: "notice", ...day }]);
    const report = renderReport(run, undefined, dataset);
    expect(report).toContain("关于临时放假的通知");
    expect(report).toContain("放假：2023-06-28");
  });

  it("count in one region and below only", () => {
    const notices = [{ ...day, region: "xinjiang" }];
    expect(lateOnes(evaluate(dataset, pack, { asOf, calendar: { notices } }))).toEqual(["of-elsewhere", "of-nowhere"]);
  });

  it.each(["outer", "inner"])(
    "of two regions that lie in each other the nearer one counts, the %s given first",
    (first) => {
      const outer = { ...day, region: "xinjiang", off: [], worked: ["2023-07-01"] };
      const inner = { ...day, region: "changji", off: ["2023-06-28", "2023-07-01"] };
      const notices = first === "outer" ? [outer, inner] : [inner, outer];
      expect(lateOnes(evaluate(dataset, pack, { asOf, calendar: { notices } }))).toEqual([
        "of-at-top",
        "of-elsewhere",
        "of-nowhere",
      ]);
    },
  );

  it("lie in the definition of a calendar that is given whole, and are listed, too", () => {
    const own = defineCalendar({ id: "own", title: label("自定", "Own"), notices: [day] });
    const run = evaluate(dataset, pack, { asOf, calendar: own });
    expect(lateOnes(run)).toEqual([]);
    expect(run.changes.map(({ kind }) => kind)).toEqual(["calendar", "notice"]);
  });

  it.each([
    ["a region that the dataset does not hold", { ...day, region: "xinjang" }, 'did you mean "xinjiang"'],
    ["a place without a calendar", { ...day, place: "yunnan" }, "yunnan"],
    ["a year that leaves one out", { ...day, year: 2028 }, "the notice for 2027 is missing"],
  ])("are refused for %s", (_, notice, message) => {
    expect(() => evaluate(dataset, pack, { asOf, calendar: { notices: [notice] } })).toThrow(message);
  });
});
