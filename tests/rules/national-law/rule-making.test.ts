import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  announceRuleHearing,
  nameRuleAsRule,
  openDraftRuleToComment,
  waitBeforeRuleTakesEffect,
} from "../../../rules/national-law/rule-making.js";

const frame = { describe, it };
const asOf = "2024-12-31";

testRule(frame, nationalLaw, nameRuleAsRule, {
  asOf,
  record: { form: "government-rule", title: "昌吉州城市供热管理办法", publishedOn: "2017-06-01" },
  keeps: [
    { name: "called 办法" },
    { name: "about a regulation, called 规定", record: { title: "实施《供热条例》若干规定" } },
    { name: "on the first day of the regulations", record: { publishedOn: "2002-01-01" } },
    { name: "on the day before their revision", record: { publishedOn: "2018-04-30" } },
    { name: "on the first day of the revision", record: { publishedOn: "2018-05-01" } },
  ],
  breaks: [
    { name: "called 条例", record: { title: "城市供热条例" }, severity: "warning", field: "title" },
    {
      name: "called 条例（试行） in 2020",
      record: { title: "城市供热条例（试行）", publishedOn: "2020-06-01" },
      severity: "error",
    },
  ],
  notApplicable: [
    { name: "a local regulation", record: { form: "local-regulation", title: "城市供热条例" } },
    { name: "before the regulations", record: { publishedOn: "2001-12-31", title: "城市供热条例" } },
  ],
  boundaries: true,
});

const project = { "legislation-project": [{ id: "project", form: "government-rule" }] };
const regulation = { "legislation-project": [{ id: "project", form: "local-regulation" }] };

testRule(frame, nationalLaw, openDraftRuleToComment, {
  asOf,
  record: { kind: "public-comment", project: "project", from: "2024-03-01", until: "2024-03-31" },
  others: project,
  keeps: [
    { name: "thirty days" },
    { name: "shorter, with a reason", record: { until: "2024-03-10", shorterBecause: "情况紧急" } },
    { name: "from the first day of the revision", record: { from: "2018-05-01", until: "2018-05-31" } },
  ],
  breaks: [{ name: "twenty-nine days", record: { until: "2024-03-30" }, severity: "warning" }],
  notApplicable: [
    { name: "about a local regulation", others: regulation, record: { until: "2024-03-05" } },
    { name: "before the revision, when there was no number", record: { from: "2018-04-30", until: "2018-05-07" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, announceRuleHearing, {
  asOf,
  record: { kind: "hearing", project: "project", announcedOn: "2024-03-01", from: "2024-03-31" },
  others: project,
  keeps: [
    { name: "thirty days before" },
    { name: "on the first day of the regulations", record: { announcedOn: "2002-01-01", from: "2002-01-31" } },
    { name: "on the day before their revision", record: { announcedOn: "2018-04-30", from: "2018-05-30" } },
    { name: "on the first day of the revision", record: { announcedOn: "2018-05-01", from: "2018-05-31" } },
  ],
  breaks: [{ name: "twenty-nine days before", record: { announcedOn: "2024-03-02" }, severity: "error" }],
  notApplicable: [
    { name: "about a local regulation", others: regulation, record: { announcedOn: "2024-03-30" } },
    { name: "announced on the day before the regulations", record: { announcedOn: "2001-12-31", from: "2002-01-10" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, waitBeforeRuleTakesEffect, {
  asOf,
  record: { form: "government-rule", publishedOn: "2024-03-01", effectiveOn: "2024-04-01" },
  keeps: [
    { name: "when thirty days are over" },
    { name: "at once, with a reason", record: { effectiveOn: "2024-03-01", earlierBecause: "涉及国家安全" } },
    { name: "on the first day of the regulations", record: { publishedOn: "2002-01-01", effectiveOn: "2002-02-01" } },
    { name: "on the day before their revision", record: { publishedOn: "2018-04-30", effectiveOn: "2018-06-01" } },
    { name: "on the first day of the revision", record: { publishedOn: "2018-05-01", effectiveOn: "2018-06-01" } },
  ],
  breaks: [{ name: "on the thirtieth day", record: { effectiveOn: "2024-03-31" }, severity: "error" }],
  notApplicable: [
    { name: "a local regulation", record: { form: "local-regulation", effectiveOn: "2024-03-01" } },
    { name: "before the regulations", record: { publishedOn: "2001-12-31", effectiveOn: "2001-12-31" } },
  ],
  boundaries: true,
});
