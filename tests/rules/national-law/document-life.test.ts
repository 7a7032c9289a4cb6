import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  cleanUpDocuments,
  fileDocumentUpward,
  unifyDocument,
  useNoUnpublishedDocument,
} from "../../../rules/national-law/document-life.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, unifyDocument, {
  asOf: "2022-12-31",
  record: {
    kind: "normative",
    publishedOn: "2017-06-01",
    unifiedRegistration: true,
    unifiedNumbering: true,
    unifiedIssuing: true,
  },
  keeps: [
    { name: "on the day before the notice of 2018", record: { publishedOn: "2018-05-15" } },
    { name: "on the first day of the notice of 2018", record: { publishedOn: "2018-05-16" } },
    { name: "all three" },
    { name: "on the first day of the outline", record: { publishedOn: "2015-12-27" } },
    { name: "on its last day", record: { publishedOn: "2020-12-31" } },
  ],
  breaks: [
    { name: "not numbered", record: { unifiedNumbering: false }, severity: "warning" },
    {
      name: "after the outline, by the notice of 2018",
      record: { publishedOn: "2021-01-01", unifiedNumbering: false },
    },
  ],
  undetermined: [
    {
      name: "whether it was issued so is not known",
      record: { unifiedIssuing: undefined },
      missing: ["unifiedIssuing"],
    },
  ],
  notApplicable: [
    { name: "an internal paper", record: { kind: "internal", unifiedNumbering: false } },
    { name: "before the outline", record: { publishedOn: "2015-12-26", unifiedNumbering: false } },
  ],
  boundaries: true,
});

const basis = (publishedOn: string | undefined) => ({ "normative-document": [{ id: "document", publishedOn }] });

testRule(frame, nationalLaw, useNoUnpublishedDocument, {
  asOf: "2022-12-31",
  record: { decidedOn: "2017-06-01", basisDocuments: ["document"] },
  others: basis("2017-06-01"),
  keeps: [
    { name: "published that day" },
    {
      name: "on the first day of the opinion",
      record: { decidedOn: "2010-10-10" },
      others: basis("2010-01-04"),
    },
  ],
  breaks: [
    { name: "published the day after", others: basis("2017-06-02"), severity: "warning" },
    { name: "never published", others: basis(undefined) },
  ],
  undetermined: [
    { name: "on what it rests is not known", record: { basisDocuments: undefined }, missing: ["basisDocuments"] },
  ],
  notApplicable: [
    { name: "it rests on none", record: { basisDocuments: [] } },
    { name: "before the opinion", record: { decidedOn: "2010-10-09" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, cleanUpDocuments, {
  asOf: "2022-12-31",
  record: { kind: "normative", publishedOn: "2015-06-01", cleanUps: [{ on: "2020-12-31", verdict: "keep" }] },
  keeps: [
    { name: "cleaned up two years before to the day" },
    { name: "published two years before", record: { publishedOn: "2020-12-31", cleanUps: [] } },
    { name: "on the first day of the decision", asOf: "2008-05-12", record: { publishedOn: "2008-01-02" } },
  ],
  breaks: [
    { name: "cleaned up a day too long ago", asOf: "2023-01-01", severity: "warning" },
    { name: "never cleaned up", record: { cleanUps: [] } },
  ],
  undetermined: [{ name: "nothing is known of clean-ups", record: { cleanUps: undefined }, missing: ["cleanUps"] }],
  notApplicable: [
    { name: "repealed", record: { repealedOn: "2019-01-01", cleanUps: [] } },
    { name: "before the decision", asOf: "2008-05-11", record: { publishedOn: "2004-01-02", cleanUps: [] } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, fileDocumentUpward, {
  asOf: "2022-12-31",
  record: { kind: "normative", publishedOn: "2022-06-06" },
  keeps: [
    { name: "filed on the thirtieth day", record: { filedOn: "2022-07-06" } },
    { name: "in the first days of provincial rules", record: { publishedOn: "2004-01-01", filedOn: "2004-02-02" } },
  ],
  breaks: [
    {
      name: "filed on the thirty-first",
      record: { filedOn: "2022-07-07" },
      message: "late",
      due: "2022-07-06",
      severity: "warning",
    },
    { name: "not filed", message: "overdue" },
  ],
  pending: [{ name: "on the thirtieth day", asOf: "2022-07-06", due: "2022-07-06" }],
  notApplicable: [
    { name: "a rule", record: { kind: "rule" } },
    { name: "before", record: { publishedOn: "2003-12-31" } },
  ],
  boundaries: true,
});
