import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { fromRows, loadRows } from "../../src/io/load-rows.js";
import type { RowReading, RowTable } from "../../src/io/row-table.js";
import { InformationRequest } from "../../src/model/case/information-request.js";
import { Proposal } from "../../src/model/case/proposal.js";
import type { Completeness } from "../../src/model/dataset/completeness.js";
import { DatasetError, renderDatasetProblem } from "../../src/model/dataset/dataset-error.js";
import { Unit } from "../../src/model/register/unit.js";

const units: RowTable = { entity: Unit, rows: [{ id: "sfj", title: "司法局", kind: "department", level: "county" }] };
const request = { id: "1", unit: "sfj", received_on: "2024-04-28" };

const requestsOf = (cells: object, reading: RowReading = {}) =>
  loadRows([units, { entity: InformationRequest, rows: [{ ...request, ...cells }], ...reading }]).records(
    InformationRequest,
  );

const completenessOf = (...given: Parameters<typeof loadRows>): Completeness => {
  const { completeness } = loadRows(...given);
  if (completeness === undefined) throw new Error("the dataset does not say what it provides");
  return completeness;
};

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map((one) => renderDatasetProblem(one, "en"));
    throw error;
  }
  throw new Error("nothing was refused");
};

/** What the cells are, what they hold, what is expected of them and how they are read. */
type CellCase<Expected> = readonly [string, object, Expected] | readonly [string, object, Expected, RowReading];

const asExcel: RowReading = { days: { numbers: "excel" } };

describe("a cell of a row", () => {
  it.each<CellCase<object>>([
    ["a day as it is written here", { received_on: "2024-04-28" }, { receivedOn: "2024-04-28" }],
    ["a DATE that a driver made in Shanghai", { received_on: new Date("2024-04-27T16:00:00Z") }, {}],
    ["the same as JSON has it", { received_on: "2024-04-27T16:00:00.000Z" }, {}],
    ["a timestamptz as PostgreSQL writes it", { received_on: "2024-04-28 00:00:00+08" }, {}],
    ["a timestamp without a zone, at midnight", { received_on: "2024-04-28 00:00:00" }, {}],
    [
      "a DATE that a driver made in UTC, said to be so",
      { received_on: new Date("2024-04-28") },
      {},
      { days: { zone: "UTC" } },
    ],
    [
      "a point in time on the evening before in UTC, of which the day alone is taken",
      { received_on: new Date("2024-04-27T17:30:00Z") },
      {},
      { days: { time: "drop" } },
    ],
    ["slashes", { received_on: "2024/4/28" }, {}],
    ["slashes and a midnight, as a sheet exports them", { received_on: "2024/4/28 0:00" }, {}],
    ["points, full width", { received_on: "２０２４．４．２８" }, {}],
    ["Chinese", { received_on: "2024年4月28日" }, {}],
    ["eight digits", { received_on: "20240428" }, {}],
    ["eight digits as a number", { received_on: 20240428 }, {}],
    ["the serial number of a sheet", { received_on: 45410 }, {}, asExcel],
    ["the serial number as a text", { received_on: "45410" }, {}, asExcel],
    ["the leap day in a sheet", { received_on: 36585 }, { receivedOn: "2000-02-29" }, asExcel],
    ["milliseconds", { received_on: 1_714_233_600_000n }, {}, { days: { numbers: "milliseconds" } }],
    ["seconds", { received_on: 1_714_233_600 }, {}, { days: { numbers: "seconds" } }],
    ["an empty text", { answered_on: "" }, { answeredOn: undefined }],
    ["blanks, full width", { answered_on: "　 " }, { answeredOn: undefined }],
    ["null for a day", { answered_on: null }, { answeredOn: undefined }],
    ["null for a list, which is not known to be empty", { extensions: null }, { extensions: undefined }],
    ["an empty list", { extensions: [] }, { extensions: [] }],
    ["a serial number as id", { id: 17 }, { id: "17" }],
    ["a BIGINT as id", { id: 9_007_199_254_740_993n }, { id: "9007199254740993" }],
    ["a CHAR(8) with its blanks", { id: "1       ", unit: "sfj     " }, { id: "1", unit: "sfj" }],
    ["1 for yes", { excessive: 1 }, { excessive: true }],
    ["a text 0 for no", { excessive: "0" }, { excessive: false }],
    ["是", { excessive: "是" }, { excessive: true }],
    ["否", { excessive: "否" }, { excessive: false }],
    ["a code by its Chinese label", { answer: "予以公开" }, { answer: "disclosed" }],
    [
      "a code of the source's own",
      { state: 1 },
      { answer: "disclosed" },
      { columns: { state: { field: "answer", values: { 1: "disclosed", "/": null } } } },
    ],
    [
      "a sign of the source's own for nothing",
      { state: "/" },
      { answer: undefined },
      { columns: { state: { field: "answer", values: { 1: "disclosed", "/": null } } } },
    ],
    ["a field of a group", { applicant_kind: "公民", applicant_title: null }, { applicant: { kind: "citizen" } }],
    [
      "a group and a list of groups, as JSON columns hold them",
      {
        extensions: [{ count: "20", unit: "工作日", approved_on: "2024/5/8" }],
        applicant: { kind: "citizen", credit_code: null },
      },
      { extensions: [{ count: 20, unit: "working-day", approvedOn: "2024-05-08" }], applicant: { kind: "citizen" } },
    ],
  ])("may be %s", (_, cells, expected, reading?: RowReading) => {
    const [record] = requestsOf(cells, reading);
    expect(record).toEqual({ id: "1", unit: "sfj", receivedOn: "2024-04-28", ...expected });
  });

  it.each<CellCase<string>>([
    [
      "midnight in UTC, which is a morning in Shanghai",
      { received_on: new Date("2024-04-28") },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, or midnight of one; found the time 2024-04-28T00:00:00.000Z, which is 2024-04-28 08:00:00 in Asia/Shanghai',
    ],
    [
      "an hour without a zone",
      { received_on: "2024-04-28 09:30" },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, or midnight of one; found "2024-04-28 09:30"',
    ],
    [
      "half a day of a sheet",
      { received_on: 45410.5 },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, or midnight of one; found 45410.5',
      asExcel,
    ],
    [
      "a number that could be many days",
      { received_on: 45410 },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, such as 2024-04-28; a number is one where `days.numbers` says how; found 45410',
    ],
    [
      "a day that there is not",
      { received_on: "2024/2/30" },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, such as 2024-04-28; found "2024/2/30"',
    ],
    [
      "a month without a day",
      { received_on: "2024年4月" },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, such as 2024-04-28; found "2024年4月"',
    ],
    [
      "a Date that is none",
      { received_on: new Date(Number.NaN) },
      'row 1, column received_on: information-request "1", receivedOn: expected a day, such as 2024-04-28; found a Date that is none',
    ],
    [
      "null where a value must be",
      { received_on: null },
      'row 1, column received_on: information-request "1", receivedOn: expected a day that exists, written YYYY-MM-DD; found nothing',
    ],
    [
      "2.1 for a text, which may have been 2.10",
      { title: 2.1 },
      'row 1, column title: information-request "1", title: expected a text, or a whole number; found 2.1',
    ],
    [
      "maybe",
      { excessive: "maybe" },
      'row 1, column excessive: information-request "1", excessive: expected yes or no: true or false, 1 or 0, 是 or 否; found "maybe"',
    ],
    [
      "a number that no double holds",
      { extensions: [{ count: "12345678901234567", unit: "day", approvedOn: "2024-05-08" }] },
      'row 1, column extensions: information-request "1", extensions[0].count: expected a number of no more than 15 digits; found "12345678901234567"',
    ],
    [
      "a percentage for a number",
      { extensions: [{ count: "95%", unit: "day", approvedOn: "2024-05-08" }] },
      'row 1, column extensions: information-request "1", extensions[0].count: expected a number; found "95%"',
    ],
    [
      "an answer before the request",
      { answered_on: "2024-04-01" },
      'row 1, column answered_on: information-request "1", answeredOn: expected a day no earlier than receivedOn, 2024-04-28; found "2024-04-01"',
    ],
    [
      "a unit that there is not",
      { unit: "jtj" },
      'row 1, column unit: information-request "1", unit: expected the id of an existing unit; found "jtj"',
    ],
    [
      "a cell of a sheet, which the sheet knows how to name",
      { 收到日期: "昨天", received_on: undefined },
      '台账!C4: information-request "1", receivedOn: expected a day, such as 2024-04-28; found "昨天"',
      {
        columns: { 收到日期: "receivedOn" },
        ignore: ["received_on"],
        placeOf: (row, column) => `台账!${column === "收到日期" ? "C" : "A"}${row + 3}`,
      },
    ],
  ])("is refused by row and column when it is %s", (_, cells, problem, reading?: RowReading) => {
    expect(problemsOf(() => requestsOf(cells, reading))).toEqual([problem]);
  });
});

describe("a column", () => {
  it("is known by its name in any case, by its Chinese title, or by the mapping", () => {
    const rows = [{ 编号: 7, UNIT: "sfj", 收件时间: "2024-04-28" }];
    const columns = { 收件时间: "receivedOn" };
    const [record] = loadRows([units, { entity: InformationRequest, rows, columns }]).records(InformationRequest);
    expect(record).toEqual({ id: "7", unit: "sfj", receivedOn: "2024-04-28" });
  });

  it.each<CellCase<readonly string[]>>([
    [
      "stands for nothing",
      { created_at: null, recieved_at: 1 },
      [
        'column created_at: information-request: expected the name of a field, or a column that `columns` or `ignore` names; found "created_at"',
        'column recieved_at: information-request: expected the name of a field, or a column that `columns` or `ignore` names; found "recieved_at"',
      ],
    ],
    [
      "stands for what another stands for",
      { 收到申请日期: "2024-04-29" },
      [
        'column 收到申请日期: information-request, receivedOn: expected one column for receivedOn, which "received_on" stands for; found "收到申请日期"',
      ],
    ],
    [
      "is in no row, though the mapping names it",
      {},
      [
        "column answered: information-request, answeredOn: expected a column of this name, which the mapping names, in some row; found none",
      ],
      { columns: { answered: "answeredOn" } },
    ],
  ])("is a problem when it %s", (_, cells, problems, reading?: RowReading) => {
    expect(problemsOf(() => requestsOf(cells, reading))).toEqual(problems);
  });

  it("that a record needs is missing once, not in each row", () => {
    const rows = [{ id: 1 }, { id: 2 }];
    expect(problemsOf(() => fromRows(InformationRequest, rows))).toEqual([
      "information-request, unit: expected a column for this field (受理单位); found none",
      "information-request, receivedOn: expected a column for this field (收到申请日期); found none",
    ]);
  });

  it("with a title that two fields have must be mapped", () => {
    const titles = Object.values(Proposal.fields).filter(({ zh }) => zh === "编号");
    expect(titles).toHaveLength(2);
    expect(problemsOf(() => fromRows(Proposal, [{ 编号: "7" }]))[0]).toBe(
      "column 编号: proposal: expected a mapping to one of id, number; found none",
    );
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      "a field that there is not",
      () => requestsOf({}, { columns: { received_on: "recievedOn" } }),
      'columns["received_on"]: expected a field of information-request; found "recievedOn"; did you mean "receivedOn"?',
    ],
    [
      "a zone that there is not",
      () => requestsOf({}, { days: { zone: "Asia/Changji" } }),
      'days.zone: expected a time zone, such as Asia/Shanghai; found "Asia/Changji"',
    ],
    ["rows that are none", () => fromRows(Unit, "rows" as never), 'rows: expected a list of objects; found "rows"'],
    ["no entity", () => fromRows("unit" as never, []), 'entity: expected what defineEntity gives back; found "unit"'],
  ])("refuses %s by the name of the argument", (_, read, message) => {
    expect(read).toThrow(new RangeError(message));
  });
});

describe("tables of rows", () => {
  it("are told of together, row by row, and each thing once", () => {
    const rows = [
      { ...request, id: 1 },
      { ...request, id: 1, received_on: "x" },
      null,
      { ...request, id: 3, unit: null },
    ];
    expect(problemsOf(() => loadRows([units, { entity: InformationRequest, rows }]))).toEqual([
      'row 2, column received_on: information-request "1", receivedOn: expected a day, such as 2024-04-28; found "x"',
      "row 3: information-request[2]: expected a row: an object with a value for each column; found null",
      'row 2, column id: information-request "1", id: expected an id that no other information-request uses; found "1", which information-request[0] (row 1) uses',
      'row 4, column unit: information-request "3", unit: expected the id of an existing unit; found nothing',
    ]);
  });

  it("do not provide a field without a column", () => {
    const table: RowTable = { entity: InformationRequest, rows: [request] };
    const completeness = completenessOf([units, table]);
    expect(completeness.providesField("information-request", "receivedOn", "sfj")).toBe(true);
    expect(completeness.providesField("information-request", "extensions", "sfj")).toBe(false);
    const whole = completenessOf([units, { ...table, everyField: true, recordedUntil: plainDate("2024-05-31") }]);
    expect(whole.providesField("information-request", "extensions", "sfj")).toBe(true);
    expect(whole.recordedUntil("information-request", "sfj")).toBe("2024-05-31");
  });

  it("leave it to a data source that names their kind to say what is provided", () => {
    const source = {
      id: "oa",
      title: "公开系统",
      provides: [{ kind: "information-request", without: ["extensions"] }],
    };
    const completeness = completenessOf([units, { entity: InformationRequest, rows: [request] }], {
      records: { "data-source": [source] },
    });
    expect(completeness.providesField("information-request", "suspensions", "sfj")).toBe(true);
    expect(completeness.providesField("information-request", "extensions", "sfj")).toBe(false);
    expect(completeness.providesField("unit", "abolishedOn", "sfj")).toBe(false);
  });

  it("keep a field provided that a service leaves out when it is null", () => {
    const columns = { answered_on: { field: "answeredOn", optional: true } };
    const completeness = completenessOf([units, { entity: InformationRequest, rows: [request], columns }]);
    expect(completeness.providesField("information-request", "answeredOn", "sfj")).toBe(true);
  });

  it("take in records that are written as such", () => {
    const dataset = loadRows([{ entity: InformationRequest, rows: [request] }], {
      records: { unit: [{ id: "sfj", title: "司法局", kind: "department", level: "county" }] },
    });
    expect(dataset.records(Unit)).toHaveLength(1);
  });
});
