import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  concludeCompetitionReview,
  hearInterestedPartiesOnCompetition,
  issueNothingThatRestrictsCompetition,
} from "../../../rules/national-law/fair-competition.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const asOf = "2024-12-31";
const reviewed = (competitionReview: object, publishedOn = "2024-09-02") => ({ competitionReview, publishedOn });
const lawful = { interestedHeard: true, conclusion: "not-restrictive" } as const;
const base = { touchesMarket: true } as const;

testRule(frame, nationalLaw, hearInterestedPartiesOnCompetition, {
  asOf,
  record: { ...base, ...reviewed(lawful) },
  keeps: [
    { name: "those concerned were heard" },
    { name: "published on the first day of the regulations", record: reviewed(lawful, "2024-08-01") },
  ],
  breaks: [{ name: "nobody was heard", record: reviewed({ ...lawful, interestedHeard: false }), severity: "error" }],
  undetermined: [
    {
      name: "whether they were heard is not known",
      record: reviewed({ conclusion: "not-restrictive" }),
      missing: ["competitionReview.interestedHeard"],
    },
  ],
  notApplicable: [
    { name: "no business is concerned", record: { touchesMarket: false } },
    {
      name: "reviewed before the regulations",
      record: reviewed({ interestedHeard: false, concludedOn: "2024-07-31" }),
    },
    { name: "published before the regulations", record: reviewed({ interestedHeard: false }, "2024-07-31") },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, concludeCompetitionReview, {
  asOf,
  record: { ...base, ...reviewed(lawful) },
  keeps: [
    { name: "meets the standards" },
    { name: "an exception that is explained", record: reviewed({ conclusion: "exempted", explained: true }) },
    { name: "published on the first day of the regulations", record: reviewed(lawful, "2024-08-01") },
  ],
  breaks: [
    {
      name: "an exception that is not explained",
      record: reviewed({ conclusion: "exempted", explained: false }),
      severity: "error",
    },
  ],
  undetermined: [
    {
      name: "the conclusion is not known",
      record: reviewed({ interestedHeard: true }),
      missing: ["competitionReview.conclusion", "competitionReview.explained"],
    },
  ],
  notApplicable: [
    { name: "no business is concerned", record: { touchesMarket: false } },
    {
      name: "published before the regulations",
      record: reviewed({ conclusion: "exempted", explained: false }, "2024-07-31"),
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, issueNothingThatRestrictsCompetition, {
  asOf,
  record: { ...base, ...reviewed(lawful) },
  keeps: [
    { name: "meets the standards" },
    { name: "restrictive, with an exception", record: reviewed({ conclusion: "exempted", explained: true }) },
    { name: "on the first day of the regulations", record: reviewed(lawful, "2024-08-01") },
  ],
  breaks: [{ name: "restrictive and issued", record: reviewed({ conclusion: "restrictive" }), severity: "error" }],
  notApplicable: [
    {
      name: "restrictive and not issued",
      record: { competitionReview: { conclusion: "restrictive" }, publishedOn: undefined },
    },
    { name: "no business is concerned", record: { touchesMarket: false } },
    { name: "issued before the regulations", record: reviewed({ conclusion: "restrictive" }, "2024-07-31") },
  ],
  boundaries: true,
});
