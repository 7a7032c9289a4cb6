import { PerformanceAssessment } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy, inForce } from "./broken.js";

const sinceThePlan = { from: "2017-04-01" };

const assessment = defineScenario({
  name: "an assessment of performance",
  about: PerformanceAssessment,
  days: { from: "2017-01-01", until: "2019-01-01" },
  record: ({ unit, day, oneOf }) => ({
    unit,
    year: oneOf([2016, 2017, 2018]),
    coversLawBasedGovernment: true,
    concludedOn: day,
    publishedOn: day,
  }),
  violations: [
    {
      name: "that of the plan's year never published",
      breaks: ({ day }) => inForce(day, sinceThePlan, "publish-assessment-result"),
      record: () => ({ year: 2017, publishedOn: undefined }),
    },
    {
      name: "that of the plan's year without the share of lost suits",
      breaks: ({ day }) => inForce(day, sinceThePlan, "assess-by-suits"),
      record: () => ({ year: 2017, figures: ["suits-brought", "heads-in-court"] }),
    },
    {
      name: "that of the plan's year without law-based government",
      breaks: ({ day }) => inForce(day, sinceThePlan, "assess-law-based-government"),
      record: () => ({ year: 2017, coversLawBasedGovernment: false }),
    },
  ],
});

const olderAssessment = defineScenario({
  name: "an assessment for the year before the plan",
  about: PerformanceAssessment,
  days: { from: "2017-01-01", until: "2019-01-01" },
  record: ({ unit, day }) => ({ unit, year: 2016, coversLawBasedGovernment: false, concludedOn: day }),
  violations: [],
});

/** The assessment of another department by the same scheme, with ten points more. */
const better = ({ id, day }: Occasion, given: object) => ({
  "performance-assessment": [
    {
      id: `${id}-other`,
      unit: "department-1",
      year: 2017,
      scheme: `${id}号考核办法`,
      score: 90,
      coversLawBasedGovernment: true,
      concludedOn: day,
      publishedOn: day,
      ...given,
    },
  ],
});

const graded = defineScenario({
  name: "two assessments by one scheme",
  about: PerformanceAssessment,
  days: { from: "2017-04-01", until: "2018-03-01" },
  record: ({ id, unit, day }) => ({
    unit,
    year: 2017,
    scheme: `${id}号考核办法`,
    score: 80,
    grade: "good",
    coversLawBasedGovernment: true,
    concludedOn: day,
    publishedOn: day,
  }),
  others: (occasion) => better(occasion, occasion.oneOf([{ grade: "good" }, { grade: "excellent" }])),
  violations: [
    {
      name: "the one with more points graded lower",
      breaks: ({ id }) => brokenBy("performance-assessment", `${id}-other`, ["grade-by-score"]),
      others: ({ id }) => ({ "performance-assessment": [{ id: `${id}-other`, grade: "adequate" }] }),
    },
  ],
});

/** Who is assessed by another scheme, or for another year, is graded apart. */
const gradedApart = defineScenario({
  name: "two assessments by two schemes",
  about: PerformanceAssessment,
  days: { from: "2017-04-01", until: "2018-03-01" },
  record: (occasion) => graded.record(occasion),
  others: (occasion) =>
    better(occasion, {
      grade: "adequate",
      ...occasion.oneOf([{ scheme: `${occasion.id}号另一办法` }, { year: 2016 }]),
    }),
  violations: [],
});

/** Assessments of performance (绩效考核) that count law-based government. */
export const performanceAssessments = [assessment, olderAssessment, graded, gradedApart];
