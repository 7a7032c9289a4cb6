import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  numberEnforcementCaseReadably,
  numberLicenceReadably,
  numberReconsiderationReadably,
  recordNumberOfCourt,
} from "../../../rules/national-law/case-numbers.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, numberEnforcementCaseReadably, {
  asOf: "2024-12-31",
  record: {
    kind: "penalty",
    openedOn: "2023-11-20",
    decidedOn: "2024-02-05",
    caseNumber: "（杭临）市监处罚〔2024〕131号",
  },
  keeps: [
    { name: "numbered when it was decided" },
    { name: "numbered when it was opened", record: { caseNumber: "昌公(治)行罚决字[2023]第0123号" } },
    { name: "a register without a year", record: { caseNumber: "第2120200123号" } },
    {
      name: "looks too early: the day of opening is not recorded",
      record: { openedOn: undefined, caseNumber: "昌市监罚〔2022〕12号" },
    },
  ],
  breaks: [
    { name: "no serial", record: { caseNumber: "昌市监罚〔2024〕号" }, message: "unreadable", severity: "notice" },
    { name: "the year before the opening", record: { caseNumber: "昌市监罚〔2022〕12号" }, message: "otherYear" },
    { name: "the year after the decision", record: { caseNumber: "昌市监罚〔2025〕12号" }, message: "otherYear" },
  ],
  notApplicable: [{ name: "no number is recorded", record: { caseNumber: undefined } }],
});

testRule(frame, nationalLaw, numberLicenceReadably, {
  asOf: "2024-12-31",
  record: { receivedOn: "2023-12-20", decidedOn: "2023-12-29", caseNumber: "（昌市）登字〔2023〕第000123号" },
  keeps: [
    { name: "numbered in the year of the decision" },
    {
      name: "numbered when it was issued",
      record: { issuedOn: "2024-01-03", caseNumber: "（昌市）登字〔2024〕第000123号" },
    },
  ],
  breaks: [
    { name: "the year after", record: { caseNumber: "昌住建许〔2024〕1号" }, message: "otherYear", severity: "notice" },
  ],
});

testRule(frame, nationalLaw, numberReconsiderationReadably, {
  asOf: "2024-12-31",
  record: {
    receivedOn: "2023-12-20",
    acceptedOn: "2023-12-22",
    decidedOn: "2024-02-05",
    caseNumber: "昌州政复〔2023〕12号",
  },
  keeps: [{ name: "numbered when it was received" }],
  breaks: [
    { name: "a title in its place", record: { caseNumber: "不服处罚决定" }, message: "unreadable", severity: "notice" },
  ],
});

testRule(frame, nationalLaw, recordNumberOfCourt, {
  asOf: "2021-12-31",
  record: { filedOn: "2020-12-30", acceptedOn: "2021-01-05", instance: "first", caseNumber: "（2021）新01行初12号" },
  keeps: [
    { name: "the year of acceptance" },
    { name: "half-width brackets", record: { caseNumber: "(2021)新2301行初12号" } },
    {
      name: "looks too early: received in the year before its acceptance",
      record: { caseNumber: "（2020）新01行初912号" },
    },
    { name: "a retrial", record: { instance: "retrial", caseNumber: "（2021）最高法行申12号" } },
  ],
  breaks: [
    {
      name: "the form before 2016",
      record: { caseNumber: "（2021）昌行初字第12号" },
      message: "otherForm",
      severity: "notice",
    },
    {
      name: "the number of the decision that is challenged",
      record: { caseNumber: "昌市监罚〔2020〕12号" },
      message: "otherForm",
    },
    { name: "another year", record: { caseNumber: "（2019）新01行初12号" }, message: "otherYear" },
    { name: "the number of the appeal", record: { caseNumber: "（2021）新行终12号" }, message: "otherInstance" },
    { name: "a remark", record: { caseNumber: "未立案" }, message: "unreadable" },
  ],
  notApplicable: [
    {
      name: "accepted before 2016",
      record: { filedOn: "2015-12-30", acceptedOn: "2015-12-31", caseNumber: "（2015）昌行初字第12号" },
    },
    { name: "no number is recorded", record: { caseNumber: undefined } },
  ],
});
