import { PerformanceAssessment } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";

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

/** Assessments of performance (绩效考核) that count law-based government. */
export const performanceAssessments = [assessment, olderAssessment];
