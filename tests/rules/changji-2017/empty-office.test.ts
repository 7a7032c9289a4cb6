import { evaluate, loadDataset, plainDate, type Run } from "fazhi";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { planCounties } from "../../../rules/changji-2017/plan-county.js";

const government = { kind: "government" } as const;
const region = [
  { id: "prefecture", title: "昌吉州", kind: "division", level: "prefecture", division: "652300" },
  ...planCounties.map(({ id, title }) => ({ id, title, kind: "division", level: "county", division: id })),
];
const unit = [
  { id: "prefecture", title: "州人民政府", ...government, level: "prefecture", region: "prefecture" },
  ...planCounties.map(({ id, title }) => ({
    id,
    title: `${title}人民政府`,
    ...government,
    level: "county",
    region: id,
    parent: "prefecture",
  })),
  ...["zone-1", "zone-2"].map((id) => ({ id, title: id, kind: "zone", level: "prefecture", parent: "prefecture" })),
  {
    id: "bureau",
    title: "州示例局",
    kind: "department",
    level: "prefecture",
    region: "prefecture",
    parent: "prefecture",
  },
  { id: "county-bureau", title: "市示例局", kind: "department", level: "county", region: "652301", parent: "652301" },
];
const plan = [
  {
    id: "plan",
    title: "2017年依法行政工作要点",
    issuer: "prefecture",
    issuedOn: "2017-04-01",
    startsOn: "2017-04-01",
    endsOn: "2017-12-31",
    basis: [],
    addressees: [],
    year: 2017,
  },
];
const asOf = plainDate("2018-06-30");

const runOf = (source: object): Run =>
  evaluate(loadDataset({ plan, region, unit, ...source } as never), changji2017, { asOf });

/** The obligations of which something is said: a finding, or a target that is missed. */
const told = ({ findings, indicators }: Run): ReadonlySet<string> =>
  new Set([
    ...findings.flatMap(({ rule }) => changji2017.rules.find(({ id }) => id === rule)?.obligations ?? []),
    ...indicators
      .filter(({ whole }) => whole.target === "missed")
      .flatMap(({ indicator }) => changji2017.indicators.find(({ id }) => id === indicator)?.obligations ?? []),
  ]);

/** The obligations that are listed as ones that cannot be judged, or whose figure stands between bounds. */
const listed = ({ gaps, indicators }: Run): ReadonlySet<string> =>
  new Set([
    ...gaps.flatMap(({ rule }) => changji2017.rules.find(({ id }) => id === rule)?.obligations ?? []),
    ...indicators
      .filter(({ whole }) => whole.value.kind !== "not-applicable")
      .flatMap(({ indicator }) => changji2017.indicators.find(({ id }) => id === indicator)?.obligations ?? []),
  ]);

/** What hangs on something that the office would have done, by what it is: whoever has done nothing has done nothing wrong. */
const hangsOn: Readonly<Record<string, readonly string[]>> = {
  "an item or a list": ["2.1b", "2.1c", "2.1d", "2.1e", "2.1f", "2.1l", "2.2c", "2.2d"],
  "an application or a licence": ["2.1g", "2.2b", "2.2e"],
  "a business": ["2.4b", "2.4c", "2.4d", "2.5c"],
  "an inspection or a case of enforcement": [
    "2.5a",
    "2.5b",
    "2.5d",
    "2.5e",
    "2.14a",
    "2.14b",
    "2.14c",
    "2.14d",
    "2.14e",
  ],
  "a measure of the three-year plan": ["2.7a", "2.7b"],
  "something to publish": ["2.8a", "2.8c"],
  "a project of legislation": ["2.9a", "2.9c"],
  "a major decision": ["2.10a", "2.10b", "2.10c", "2.10d", "2.10e", "2.10f", "2.11b"],
  "a normative document": ["2.12a", "2.12c", "2.12e", "2.12f"],
  "a proposal, a judgment or a suggestion": ["2.15a", "2.15b", "2.15c", "2.15f"],
  "a post in one of the six areas": ["2.15d"],
  "a reconsideration or another dispute": ["2.16a", "2.17a"],
  "a grave unlawful case": ["3.1b"],
};

describe("an office that records nothing", () => {
  it("hears of every duty that fell due where its records are complete", () => {
    const run = runOf({ "data-source": [{ id: "all", title: "台账", everything: true }] });
    const known = new Set([...told(run), ...listed(run), ...Object.values(hangsOn).flat()]);
    expect(changji2017.obligations.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it("hears at least of what governments owe whatever else they do", () => {
    const heard = told(runOf({ "data-source": [{ id: "all", title: "台账", everything: true }] }));
    const owed = [
      "2.1h",
      "2.1i",
      "2.1j",
      "2.2a",
      "2.3b",
      "2.6b",
      "2.9b",
      "2.11a",
      "2.13c",
      "2.13d",
      "2.15e",
      "2.17b",
      "2.17c",
      "3.1a",
      "3.2a",
      "3.2b",
      "3.3b",
      "3.3c",
      "annex",
    ];
    expect(owed.filter((id) => !heard.has(id))).toEqual([]);
  });

  it("does not hear of a county that is not in the data, which is listed and stays in the count", () => {
    const run = evaluate(loadDataset({ region: region.slice(0, 6), unit: unit.slice(0, 6) } as never), changji2017, {
      asOf,
    });
    const rule = "unify-documents-in-every-county";
    expect(run.gaps.filter((gap) => gap.rule === rule).map(({ where }) => where.id)).toEqual(
      expect.arrayContaining(["652327", "652328"]),
    );
    const coverage = run.indicators.find(({ indicator }) => indicator === "document-unification-coverage");
    expect(coverage?.whole).toMatchObject({ part: { open: 7 }, target: "undetermined" });
  });

  it("hears of none where they are not", () => {
    const fields = ["title", "kind", "level", "region", "parent"];
    const run = runOf({
      "data-source": [
        {
          id: "some",
          title: "台账",
          provides: [{ kind: "unit", fields }, { kind: "region" }, { kind: "plan" }],
        },
      ],
    });
    expect(run.findings.map(({ rule, where }) => `${rule} ${where.id}`)).toEqual([]);
    expect(
      run.indicators
        .filter(({ whole }) => whole.target === "missed" || whole.target === "met")
        .map(({ indicator }) => indicator),
    ).toEqual([]);
  });
});
