import { testRule } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import { kernelOf } from "../../../rules/changji-2017/cancelled-items.js";
import { keepCancelledItemCancelled, restNewItemOnLegalBasis } from "../../../rules/changji-2017/covert-growth.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const list = [
  { id: "catalogue", kind: "approval-item", unit: "office" },
  { id: "powers", kind: "power", unit: "bureau" },
  { id: "services", kind: "service-item", unit: "office" },
];
const basis = [{ document: "投资计划管理规定" }];
const cancelled = {
  id: "cancelled",
  list: "catalogue",
  name: "年度投资计划备案审批",
  code: "SP-0201",
  basis,
  validFrom: "2016-12-20",
  validUntil: "2017-06-26",
  cancelledBy: "取消决定",
};

testRule(frame, changji2017, keepCancelledItemCancelled, {
  asOf: "2017-09-30",
  record: { list: "catalogue", name: "年度投资计划审批", code: "SP-0301", basis, validFrom: "2017-07-10" },
  others: { list, "list-entry": [cancelled] },
  keeps: [
    { name: "another item", record: { name: "取水许可" } },
    {
      name: "the same on a new law",
      record: { basis: [{ document: "投资计划管理规定" }, { document: "投资条例" }] },
    },
    {
      name: "the same by another article of the law",
      record: { basis: [{ document: "投资条例", article: "第九条" }] },
      others: { "list-entry": [{ ...cancelled, basis: [{ document: "投资条例", article: "第三条" }] }] },
    },
    {
      name: "the former ended without having been cancelled",
      others: { "list-entry": [{ ...cancelled, cancelledBy: undefined }] },
    },
    {
      name: "the cancellation is still to take effect",
      others: { "list-entry": [{ ...cancelled, validUntil: "2017-10-01" }] },
    },
    { name: "an item of another unit", others: { "list-entry": [{ ...cancelled, list: "powers" }] } },
    {
      name: "older than what was cancelled",
      others: { "list-entry": [{ ...cancelled, validFrom: "2017-08-01", validUntil: "2017-09-01" }] },
    },
    {
      name: "set up again by the law as revised",
      record: {
        basis: [{ document: "野生动物保护法", article: "第二十五条", versionFrom: "2017-01-01" }],
      },
      others: {
        "list-entry": [{ ...cancelled, basis: [{ document: "野生动物保护法", article: "第二十五条" }] }],
      },
    },
    {
      name: "another item by the same law",
      record: { name: "取水许可", basis: [{ document: "中华人民共和国水法" }] },
      others: { "list-entry": [{ ...cancelled, basis: [{ document: "中华人民共和国水法" }] }] },
    },
    { name: "another item on the first day of the plan", record: { name: "取水许可", validFrom: "2017-04-01" } },
    {
      name: "another item on the last day of the plan",
      asOf: "2018-01-31",
      record: { name: "取水许可", validFrom: "2017-12-31" },
    },
  ],
  breaks: [
    {
      name: "the same under another form of approval",
      record: { name: "年度投资计划登记确认" },
      field: "name",
      severity: "error",
      data: { cancelled: "年度投资计划备案审批", cancelledId: "cancelled", until: "2017-06-26", sign: "name" },
    },
    {
      name: "the same in full-width forms, with spaces and marks",
      record: { name: "“年度 投资计划”（备案审批）" },
      data: { sign: "name" },
    },
    {
      name: "another name under the same code",
      record: { name: "固定资产安排意见", code: "SP-0201" },
      data: { sign: "code" },
    },
    {
      name: "split off, and recorded to be",
      record: { name: "水利投资安排意见", supersedes: ["cancelled"] },
      data: { sign: "replaced" },
    },
    {
      name: "merged from two",
      record: { name: "综合安排意见", supersedes: ["cancelled", "second"] },
      others: { "list-entry": [{ ...cancelled, id: "second", name: "年度用工计划审批" }] },
      findings: [{ data: { cancelledId: "cancelled" } }, { data: { cancelledId: "second" } }],
    },
    {
      name: "cancelled by a clean-up",
      others: {
        "list-entry": [{ ...cancelled, cancelledBy: undefined, cleanUps: [{ on: "2017-06-20", verdict: "cancel" }] }],
      },
    },
    {
      name: "under another name and code, on the same paper of the government",
      record: { name: "安排意见", basis: [{ document: "昌州政办发〔2010〕1号" }] },
      others: { "list-entry": [{ ...cancelled, basis: [{ document: "昌州政办发〔2010〕1号" }] }] },
      data: { sign: "basis" },
    },
    { name: "the same on no law at all", record: { basis: [] } },
    { name: "the same without a code", record: { code: undefined }, data: { sign: "name" } },
    {
      name: "on the power list of the unit that exercised it",
      record: { list: "powers", exercisingUnit: "bureau" },
      others: { "list-entry": [{ ...cancelled, exercisingUnit: "bureau" }] },
    },
  ],
  undetermined: [
    {
      name: "set up again by an article of a law of which the version is not stated",
      record: { basis: [{ document: "中华人民共和国野生动物保护法", article: "第二十五条" }] },
      others: { "list-entry": [{ ...cancelled, basis: [{ document: "中华人民共和国野生动物保护法" }] }] },
      missing: [],
    },
    { name: "the same on nobody knows what", record: { basis: undefined }, missing: ["basis"] },
    {
      name: "on what the former rested nobody knows",
      others: { "list-entry": [{ ...cancelled, basis: undefined }] },
      missing: [],
    },
    ...["code", "cancelledBy", "validUntil"].map((field) => ({
      name: `the register of cancelled items has no ${field}`,
      record: { name: "取水许可" },
      others: {
        "list-entry": [{ ...cancelled, [field]: undefined }],
        "data-source": [{ id: "s", title: "目录", provides: [{ kind: "list-entry", without: [field] }] }],
      },
      missing: field === "validUntil" ? [field] : [],
    })),
  ],
  notApplicable: [
    { name: "a service", record: { list: "services" } },
    { name: "ended again", record: { validUntil: "2017-09-30" } },
    { name: "in force on the day before the plan was", record: { validFrom: "2017-03-31" } },
    { name: "in force when the plan had ended", asOf: "2018-01-31", record: { validFrom: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

describe("the kernel of a name", () => {
  it.each([
    ["年度投资计划备案审批", "年度投资计划"],
    ["年度投资计划（登记、确认）", "年度投资计划"],
    ["ＡＢ类 许可", "ab类"],
    ["审批", "审批"],
  ])("of %s is %s", (name, kernel) => {
    expect(kernelOf(name)).toBe(kernel);
  });
});

testRule(frame, changji2017, restNewItemOnLegalBasis, {
  asOf: "2017-09-30",
  record: { list: "catalogue", validFrom: "2017-05-10", basis: [] },
  others: { list },
  keeps: [
    { name: "on a law", record: { basis } },
    {
      name: "on a paper of the department and on a law",
      record: { basis: [{ document: "昌州建发〔2017〕33号" }, { document: "中华人民共和国建筑法（2011年修正）" }] },
    },
    { name: "on a decision of the State Council", record: { basis: [{ document: "国发〔2016〕9号" }] } },
    { name: "on a law, from the first day of the plan", record: { basis, validFrom: "2017-04-01" } },
    { name: "on a law, from the last day of the plan", asOf: "2018-01-31", record: { basis, validFrom: "2017-12-31" } },
  ],
  breaks: [
    { name: "on no law", message: "none", field: "basis", severity: "error" },
    {
      name: "on the paper of a department",
      record: { basis: [{ document: "昌州建发〔2017〕33号" }] },
      message: "paper",
      field: "basis",
    },
  ],
  undetermined: [{ name: "on what is not recorded", record: { basis: undefined }, missing: ["basis"] }],
  notApplicable: [
    { name: "a licence that shows no basis at all: national law tells so", record: { kind: "licence" } },
    { name: "added on the day before the plan was in force", record: { validFrom: "2017-03-31" } },
    { name: "added when the plan had ended", asOf: "2018-01-31", record: { validFrom: "2018-01-01" } },
    { name: "removed again", record: { validUntil: "2017-09-01" } },
    { name: "a power", record: { list: "powers" } },
  ],
  boundaries: true,
  missingValues: true,
});
