import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Finding, Gap, PendingClock } from "../../src/engine/run/finding.js";
import type { RuleSummary, Run } from "../../src/engine/run/run.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import type { Progress } from "../../src/progress/progress.js";
import { progressOf } from "../../src/progress/progress-of.js";

/** A plan with one measure that is past its due day, two units and a document. */
export const dataset: Dataset = loadDataset({
  unit: [
    {
      id: "cj-fzb",
      title: "昌吉回族自治州人民政府法制办公室",
      aliases: ["州法制办"],
      kind: "department",
      level: "prefecture",
    },
    { id: "qt-gov", title: "奇台县人民政府", titleEn: "Qitai County", kind: "government", level: "county" },
  ],
  plan: [
    {
      id: "plan-2017",
      title: "2017年工作要点",
      issuer: "cj-fzb",
      issuedOn: "2017-04-01",
      year: 2017,
      startsOn: "2017-01-01",
      endsOn: "2017-12-31",
      basis: [],
      addressees: [],
    },
  ],
  section: [{ id: "s-2", plan: "plan-2017", number: "2", title: "主要任务" }],
  task: [{ id: "t-2.12", plan: "plan-2017", section: "s-2", number: "2.12", title: "加强规范性文件监督管理" }],
  measure: [
    {
      id: "m-2.12a",
      task: "t-2.12",
      obligation: "2.12a",
      kind: "duty",
      title: "完善制定程序",
      leadUnit: "cj-fzb",
      supportingUnits: ["qt-gov"],
      startsOn: "2017-04-01",
      dueOn: "2017-06-30",
      completion: { by: "done" },
    },
  ],
  "normative-document": [{ id: "nd-1", title: "供热管理办法", unit: "qt-gov", kind: "normative" }],
});

const plan = defineSource({
  id: "plan",
  title: label("工作要点", "Work plan"),
  inForce: { from: plainDate("2017-04-01"), until: plainDate("2018-01-01") },
  verified: true,
}).clause("2.12");

/** Of a clause whose text nobody has read in an official place. */
export const unverified = defineSource({
  id: "filing",
  title: label("备案规定", "Filing rules"),
  documentNumber: "政府令第1号",
  inForce: { from: plainDate("2002-01-01") },
  verified: false,
}).clause("第五条");

const heading = {
  pack: "sample",
  rule: "file-document-in-time",
  title: label("规范性文件按期报送备案", "File documents in time"),
  obligations: ["2.12d"],
};

/** A late filing, but for what is stated. */
export const finding = (stated: Partial<Finding> = {}): Finding => ({
  id: "sample/file-document-in-time/nd-1",
  ...heading,
  severity: "error",
  message: {
    id: "overdue",
    template: label("“{title}”应于{due}前报备。", "“{title}” was to be filed by {due}."),
    data: { title: { value: "供热管理办法" }, due: { value: "2017-05-02" }, daysLate: { value: 151 } },
  },
  where: { entity: "normative-document", id: "nd-1", field: "filedOn", unit: "qt-gov" },
  authority: [plan],
  evidence: [
    {
      entity: "normative-document",
      id: "nd-1",
      path: "publishedOn",
      title: label("公布日期", "Published on"),
      seen: { value: "2017-04-17" },
    },
    {
      entity: "normative-document",
      id: "nd-1",
      path: "filedOn",
      title: label("报备日期", "Filed on"),
      seen: { value: undefined },
    },
  ],
  remedy: label("补报“{title}”。", "File “{title}” now."),
  relevantDay: plainDate("2017-04-17"),
  due: { earliest: plainDate("2017-05-02"), latest: plainDate("2017-05-02") },
  verified: true,
  ...stated,
});

/** So many findings of the rule, numbered from 1. */
export const findings = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, place) => finding({ id: `sample/file-document-in-time/nd-1/${place + 1}` }));

/** A filing that is still in time, but for what is stated. */
export const clock = (stated: Partial<PendingClock> = {}): PendingClock => ({
  ...heading,
  where: { entity: "normative-document", id: "nd-1", unit: "qt-gov" },
  authority: [plan],
  ...stated,
});

/** A filing of which nothing can be said, but for what is stated. */
export const gap = (stated: Partial<Gap> = {}): Gap => ({
  ...heading,
  where: { entity: "normative-document", id: "nd-1", unit: "qt-gov" },
  missing: [
    {
      entity: "normative-document",
      id: "nd-1",
      path: "publishedOn",
      title: label("公布日期", "Published on"),
      seen: { value: undefined },
    },
  ],
  ...stated,
});

/** What the rule came to, but for what is stated. */
export const summary = (stated: Partial<RuleSummary> = {}): RuleSummary => ({
  ...heading,
  severity: "error",
  entity: "normative-document",
  records: 1,
  counts: { pass: 0, fail: 1, pending: 0, undetermined: 0, "not-applicable": 0 },
  crashes: 0,
  ...stated,
});

/** A run as of 2017-09-30 in which the rule judged one document, but for what is stated. */
export const runWith = (stated: Partial<Run> = {}): Run => ({
  asOf: plainDate("2017-09-30"),
  packs: [{ name: "sample", title: label("样例", "Sample"), version: "1.0.0" }],
  changes: [],
  rules: [summary()],
  findings: [],
  pending: [],
  gaps: [],
  indicators: [],
  ...stated,
});

/** The progress of the plan by a run. */
export const progressWith = (run: Run): Progress => progressOf(dataset, run);
