import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonDueList } from "../../src/report/due/due-json.js";
import { runWithHost } from "./recording-host.js";

const example = fileURLToPath(new URL("../../examples/changji-2017", import.meta.url));
const due = ["due", example, "--pack", "changji-2017"];

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fazhi-due-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("fazhi due", { timeout: 60_000 }, () => {
  it("lists what one unit owes within ten days, and what it is late with", async () => {
    const { code, written, complained } = await runWithHost([...due, "--unit=cj-fzb", "--within=10d", "--format=json"]);
    expect([code, complained]).toEqual([0, ""]);
    const { items } = JSON.parse(written) as JsonDueList;
    expect(items.length).toBeGreaterThan(0);
    for (const { unit, supporting, daysLeft = 0 } of items) {
      expect([unit, ...supporting]).toContain("cj-fzb");
      expect(daysLeft).toBeLessThanOrEqual(10);
    }
  });

  it("continues the calendar of the day before: the same bytes where nothing changed", async () => {
    const file = join(scratch, "due.ics");
    const write = [...due, "--format=ics", "--output", file];
    await runWithHost([...write, "--as-of=2017-09-28"]);
    const first = readFileSync(file, "utf8");
    await runWithHost([...write, "--as-of=2017-09-28"]);
    expect(readFileSync(file, "utf8")).toBe(first);
    await runWithHost([...write, "--as-of=2017-10-20"]);
    expect(readFileSync(file, "utf8")).toMatch(/SEQUENCE:1\r\nDTSTAMP:20171020T000000Z\r\nSTATUS:CANCELLED/);
  });

  it("leaves alone a file that is no calendar", async () => {
    const file = join(scratch, "note.txt");
    writeFileSync(file, "notes");
    const { code, complained } = await runWithHost([...due, "--format=ics", "--output", file]);
    expect([code, readFileSync(file, "utf8")]).toEqual([2, "notes"]);
    expect(complained).toMatch(/^fazhi: .*note\.txt.*iCalendar/);
  });

  it.each([
    ["--within=soon", '--within is a number of days such as 10 or 10d, not "soon"'],
    ["--unit=cj-fzp", 'there is no unit "cj-fzp"'],
    ["--format=pdf", "--format is one of text, json, html, markdown, ics"],
  ])("refuses %s", async (argument, complaint) => {
    const { code, complained } = await runWithHost([...due, argument]);
    expect(code).toBe(2);
    expect(complained).toContain(complaint);
  });
});
