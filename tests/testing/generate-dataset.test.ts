import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import { type DatasetDesign, defineScenario, generateDataset, misjudgements } from "../../src/doors/testing.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { fileInTime, nameTheFilingUnit, packWith } from "./document-rules.js";

const pack = packWith(fileInTime, nameTheFilingUnit);

const filing = defineScenario({
  name: "a document",
  about: NormativeDocument,
  days: { from: "2017-01-01", until: "2018-01-01" },
  record: ({ id, unit, day, serial, oneOf }) => ({
    unit,
    title: `通知${serial}`,
    kind: "normative",
    publishedOn: day,
    filedWith: `${id}-organ`,
    filedOn: addDays(day, oneOf([0, 7, 15])),
  }),
  others: ({ id }) => ({
    unit: [{ id: `${id}-organ`, title: "备案机关", kind: "department", level: "county", head: { name: "甲" } }],
  }),
  violations: [
    {
      name: "filed on the sixteenth day",
      breaks: ["file-in-time"],
      record: ({ day }) => ({ filedOn: addDays(day, 16) }),
    },
    { name: "never filed", breaks: ["file-in-time"], record: () => ({ filedOn: undefined }) },
    {
      name: "filed with an organ without head, in May",
      breaks: ({ day }, { publishedOn }) =>
        publishedOn === day && day.slice(5, 7) === "05" ? ["name-the-filing-unit"] : [],
      others: ({ id }) => ({ unit: [{ id: `${id}-organ`, head: undefined }] }),
    },
    { name: "nothing wrong at all", breaks: [] },
  ],
});

const design: DatasetDesign = {
  seed: 1,
  scenarios: [filing],
  cases: 200,
  share: 0.5,
  days: { from: "2016-07-01", until: "2017-07-01" },
  units: [
    { id: "u", title: "示例局", kind: "department", level: "county" },
    { id: "v", title: "示例委", kind: "department", level: "county" },
  ],
};

const runOf = (source: ReturnType<typeof generateDataset>["source"]) =>
  evaluate(loadDataset(source), pack, { asOf: plainDate("2018-12-31") });

describe("a generated dataset", () => {
  const { source, violations } = generateDataset(design);
  const documents = source["normative-document"] ?? [];

  it("holds a document for every case, and the units", () => {
    expect(documents).toHaveLength(200);
    expect(source["unit"]).toHaveLength(202);
  });

  it("begins its stories on days of the scenario and of the design", () => {
    const days = documents.map(({ publishedOn }) => String(publishedOn)).sort();
    expect(days[0] ?? "").toMatch(/^2017-01/);
    expect(days.at(-1) ?? "").toMatch(/^2017-06/);
  });

  it("tells of every violation that it holds, and a run finds each and no other", () => {
    expect(new Set(violations.map(({ violation }) => violation))).toEqual(
      new Set(["filed on the sixteenth day", "never filed", "filed with an organ without head, in May"]),
    );
    expect(misjudgements({ violations }, runOf(source))).toEqual([]);
  });

  it("lets a violation happen only on a day on which it breaks something", () => {
    const ids = violations.filter(({ rule }) => rule === "name-the-filing-unit").map(({ id }) => id);
    const months = documents.filter(({ id }) => ids.includes(String(id))).map(({ publishedOn }) => publishedOn);
    expect(new Set(months.map((day) => String(day).slice(5, 7)))).toEqual(new Set(["05"]));
  });

  it("is the same for the same seed and another for another", () => {
    expect(generateDataset(design)).toEqual({ source, violations });
    expect(generateDataset({ ...design, seed: 2 }).source).not.toEqual(source);
  });

  it("begins with the same stories when more of them are told", () => {
    const more = generateDataset({ ...design, cases: 300 }).source["normative-document"] ?? [];
    expect(more.slice(0, 200)).toEqual(documents);
  });

  it("is lawful throughout where nothing is to go wrong", () => {
    const lawful = generateDataset({ ...design, share: 0 });
    expect(lawful.violations).toEqual([]);
    expect(runOf(lawful.source).findings).toEqual([]);
  });

  it("is refused where no story can begin", () => {
    expect(() => generateDataset({ ...design, days: { from: "2018-01-01", until: "2019-01-01" } })).toThrow(
      "no scenario begins from 2018-01-01 and before 2019-01-01",
    );
  });
});

describe("what a run misjudged", () => {
  const { source, violations } = generateDataset(design);
  const run = runOf(source);
  const [first] = violations;

  it("is what it did not find", () => {
    expect(misjudgements({ violations }, { ...run, findings: [] })).toHaveLength(violations.length);
    expect(misjudgements({ violations: [first ?? expect.fail()] }, { ...run, findings: [] })).toEqual([
      expect.stringMatching(/^missed: ".+" of "a document" does not break .+ on normative-document\//),
    ]);
  });

  it("is what it found and nobody injected", () => {
    const invented = misjudgements({ violations: violations.slice(1) }, run);
    expect(invented).toEqual([expect.stringContaining(`invented: ${first?.rule} on normative-document/${first?.id}`)]);
  });

  it("is what is not due yet", () => {
    const unfiled = source["normative-document"]?.map((document) => ({ ...document, filedOn: undefined })) ?? [];
    const early = evaluate(loadDataset({ ...source, "normative-document": unfiled }), packWith(fileInTime), {
      asOf: plainDate("2017-06-28"),
    });
    const told = misjudgements({ violations: [] }, early);
    expect(told.filter((one) => one.startsWith("pending: file-in-time on normative-document/"))).not.toEqual([]);
  });

  it("is what it could not judge without a value", () => {
    const unknown = source["normative-document"]?.map((document) => ({ ...document, publishedOn: undefined })) ?? [];
    const told = misjudgements({ violations: [] }, runOf({ ...source, "normative-document": unknown }));
    expect(told.filter((one) => /^undetermined: .* without .*publishedOn/.test(one))).not.toEqual([]);
  });
});
