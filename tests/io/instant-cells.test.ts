import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { loadRows } from "../../src/io/load-rows.js";
import type { RowReading } from "../../src/io/row-table.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { instant } from "../../src/model/record/field.js";

const Call = defineEntity({
  name: "call",
  title: label("来电", "Call"),
  family: "register",
  meaning: "A call.",
  fields: { receivedAt: instant("来电时间", "Received at") },
});

const read = (received_at: unknown, reading: RowReading = {}) =>
  loadRows([{ entity: Call, rows: [{ id: "1", received_at }], ...reading }], { entities: [Call] }).records(Call)[0]
    ?.receivedAt;

type Cell = readonly [string, unknown, string] | readonly [string, unknown, string, RowReading];

describe("a cell that holds an instant", () => {
  it.each<Cell>([
    ["local time", "2024-04-28 09:30", "2024-04-28T09:30+08:00"],
    ["time with seconds", "2024-04-28T09:30:15", "2024-04-28T09:30:15+08:00"],
    ["a timestamptz in UTC", "2024-04-28 01:30:00+00", "2024-04-28T09:30+08:00"],
    ["a point in time that a driver made", new Date("2024-04-28T01:30:00Z"), "2024-04-28T09:30+08:00"],
    ["midnight is a time", "2024-04-28 00:00", "2024-04-28T00:00+08:00"],
    ["a day alone", "2024-04-28", "2024-04-28"],
    ["a day alone, as the papers write it", "2024年4月28日", "2024-04-28"],
    ["a sheet's number with a fraction", 45410.5, "2024-04-28T12:00+08:00", { days: { numbers: "excel" } }],
    ["a sheet's whole number is a day", 45410, "2024-04-28", { days: { numbers: "excel" } }],
    ["seconds since 1970", 1714267800, "2024-04-28T09:30+08:00", { days: { numbers: "seconds" } }],
    ["a clock that stands in another zone", "2024-04-28 01:30", "2024-04-28T09:30+08:00", { days: { zone: "UTC" } }],
    ["a zone with summer time", "2024-07-01 12:00", "2024-07-02T00:00+08:00", { days: { zone: "America/New_York" } }],
  ])("%s", (_, cell, expected, reading = {}) => {
    expect(read(cell, reading)).toBe(expected);
  });

  it("is refused where it is none", () => {
    expect(() => read("half past nine")).toThrow("a day and time, such as 2024-04-28T10:00, or a day alone");
  });
});
