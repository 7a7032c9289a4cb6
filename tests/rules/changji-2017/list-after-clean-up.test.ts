import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changeListWithItsBasis, takeEndedItemOffList } from "../../../rules/changji-2017/list-after-clean-up.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const others = {
  list: [
    { id: "catalogue", kind: "approval-item", unit: "office" },
    { id: "objects", kind: "inspection-object", unit: "office" },
  ],
} as const;
const cancelled = { on: "2017-06-01", verdict: "cancel" } as const;

testRule(frame, changji2017, takeEndedItemOffList, {
  asOf: "2017-09-30",
  record: { list: "catalogue", validFrom: "2014-01-01", validUntil: "2017-06-15", cleanUps: [cancelled] },
  others,
  keeps: [
    { name: "taken off a fortnight after it was cancelled" },
    { name: "looks kept: it ends at the end of the year, as the list says", record: { validUntil: "2018-01-01" } },
  ],
  breaks: [
    {
      name: "cancelled on paper and still on the list",
      record: { validUntil: undefined },
      field: "validUntil",
      severity: "warning",
    },
    { name: "found to have lapsed", record: { validUntil: undefined, cleanUps: [{ ...cancelled, verdict: "lapse" }] } },
    {
      name: "kept in spring, cancelled in summer",
      record: { validUntil: undefined, cleanUps: [{ on: "2017-04-10", verdict: "keep" }, cancelled] },
    },
  ],
  notApplicable: [
    { name: "kept", record: { validUntil: undefined, cleanUps: [{ ...cancelled, verdict: "keep" }] } },
    {
      name: "the cancellation was taken back",
      record: { validUntil: undefined, cleanUps: [cancelled, { on: "2017-07-01", verdict: "keep" }] },
    },
    {
      name: "on the twentieth working day after the clean-up",
      asOf: "2017-06-15",
      record: { validUntil: undefined },
    },
    {
      name: "cancelled before the plan",
      record: { validUntil: undefined, cleanUps: [{ ...cancelled, on: "2017-03-31" }] },
    },
    { name: "no clean-up on record", record: { validUntil: undefined, cleanUps: undefined } },
    { name: "an object of inspection", record: { list: "objects", validUntil: undefined } },
  ],
});

const document = { id: "document", title: "某县管理办法", documentNumber: "昌县政发〔2012〕8号" };
const basis = [{ document: "某县管理办法" }];

testRule(frame, changji2017, changeListWithItsBasis, {
  asOf: "2018-01-01",
  record: { list: "catalogue", validFrom: "2014-01-01", basis },
  others: { ...others, "normative-document": [{ ...document, repealedOn: "2018-06-01" }] },
  keeps: [
    { name: "its basis holds to the end of the year" },
    {
      name: "looks without a basis: another one still holds",
      record: { basis: [...basis, { document: "中华人民共和国水法" }] },
      others: { "normative-document": [{ id: "document", repealedOn: "2017-06-01" }] },
    },
    {
      name: "its basis ended before the plan",
      others: { "normative-document": [{ id: "document", repealedOn: "2016-06-01" }] },
    },
    {
      name: "another document of that name, by its number",
      record: { basis: [{ document: "某县管理办法", documentNumber: "昌县政发〔2015〕3号" }] },
      others: { "normative-document": [{ id: "document", repealedOn: "2017-06-01" }] },
    },
  ],
  breaks: [
    {
      name: "its basis was repealed in June and it is on the list when the year is over",
      others: { "normative-document": [{ id: "document", repealedOn: "2017-06-01" }] },
      message: "ended",
      data: { ended: "2017-06-01", due: "2017-12-31" },
      severity: "warning",
    },
    {
      name: "its basis expired, and is cited by its number",
      record: { basis: [{ document: "昌县政发[2012]8号" }] },
      others: { "normative-document": [{ id: "document", repealedOn: undefined, expiresOn: "2017-08-01" }] },
    },
  ],
  pending: [
    {
      name: "on the last day of the year",
      asOf: "2017-12-31",
      others: { "normative-document": [{ id: "document", repealedOn: "2017-06-01" }] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "no basis at all", record: { basis: [] } },
    { name: "taken off in the year", record: { validUntil: "2017-07-01" } },
    { name: "an object of inspection", record: { list: "objects" } },
  ],
});
