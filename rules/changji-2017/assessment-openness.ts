import {
  type Dataset,
  defineCheck,
  defineDeadline,
  defineParameter,
  label,
  type RecordTerm,
  type Terms,
  workingDays,
} from "fazhi";
import { PerformanceAssessment, Unit } from "fazhi/model";
import { firstDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.3 二（三）");

const isOfPlanYear = (assessment: RecordTerm<PerformanceAssessment>, { parameter }: Terms) =>
  assessment.concludedOn.isPresent().and(assessment.year.equals(parameter(firstDayOfPlanYear).year()));

/** How soon the result of an assessment is published; nobody has set it, and the period of open government information is taken. */
export const assessmentPublicationPeriod = defineParameter({
  id: "assessment-publication-period",
  title: label("考核结果公布期限", "Period for publishing an assessment"),
  values: [
    {
      value: workingDays(20),
      source: plan2017.clause("2.3 二（三）", { verified: false }),
      inForce: sinceThePlan,
    },
  ],
});

/** The result of an assessment for the plan's year is made public in time. */
export const publishAssessmentResult = defineDeadline({
  id: "publish-assessment-result",
  title: label("公布绩效考核结果", "Publish the result of an assessment"),
  about: PerformanceAssessment,
  severity: "warning",
  obligations: ["2.3b"],
  binds: "any",
  data: (assessment) => ({ unit: assessment.unit.in(Unit).title, year: assessment.year }),
  source: clause,
  inForce: sinceThePlan,
  when: isOfPlanYear,
  field: "publishedOn",
  starts: (assessment) => assessment.concludedOn,
  within: (_, { parameter }) => parameter(assessmentPublicationPeriod),
  fulfilled: (assessment) => assessment.publishedOn,
  late: label(
    "{unit}{year}年度绩效考核{start}完成，结果最迟应于{due}公布，{fulfilled}才公布，迟{daysLate}日。",
    "The assessment of {unit} for {year}, concluded on {start}, was to be published by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{year}年度绩效考核{start}完成，结果最迟应于{due}公布，至今没有公布。",
    "The assessment of {unit} for {year}, concluded on {start}, was to be published by {due} and has not been.",
  ),
  answers: {
    clock: label("自考核完成之日起算，当日不计入", "from the conclusion of the assessment, that day not counted"),
  },
  remedy: label("公布考核结果。", "Publish the result."),
  notCovered: label(
    "期限取自政府信息主动公开的规定，工作要点没有另行规定。",
    "The period is that of open government information; the plan sets none of its own.",
  ),
});

// The best first.
const grades = ["excellent", "good", "adequate", "inadequate"] as const;
const merit = ({ grade }: PerformanceAssessment): number => (grade === undefined ? -1 : grades.indexOf(grade));

/** The assessments with score and grade that were made by one scheme for one year. */
function assessmentsByScheme(dataset: Dataset): ReadonlyMap<string, readonly PerformanceAssessment[]> {
  const byScheme = new Map<string, PerformanceAssessment[]>();
  for (const one of dataset.records(PerformanceAssessment)) {
    if (one.scheme === undefined || one.score === undefined || merit(one) < 0) continue;
    const key = keyOf(one);
    const others = byScheme.get(key);
    if (others === undefined) byScheme.set(key, [one]);
    else others.push(one);
  }
  return byScheme;
}

const keyOf = ({ year, scheme }: PerformanceAssessment): string => JSON.stringify([year, scheme]);

/** Of two units assessed by one scheme, the one with more points has no lower grade. */
export const gradeByScore = defineCheck({
  id: "grade-by-score",
  title: label("按得分评定考核等次", "Grade by score"),
  about: PerformanceAssessment,
  severity: "warning",
  obligations: ["2.3b"],
  binds: "any",
  data: (assessment) => ({
    unit: assessment.unit.in(Unit).title,
    year: assessment.year,
    score: assessment.score,
    grade: assessment.grade,
  }),
  source: clause,
  inForce: sinceThePlan,
  when: (assessment, terms) =>
    isOfPlanYear(assessment, terms).and(
      assessment.scheme.isPresent(),
      assessment.score.isPresent(),
      assessment.grade.isPresent(),
    ),
  messages: {
    below: label(
      "{unit}{year}年度绩效考核得{score}分，定为{grade}；得{lower}分的{other}等次反而更高。",
      "{unit} had {score} points for {year} and was graded {grade}; {other}, with {lower} points, was graded higher.",
    ),
  },
  remedy: label(
    "复核等次，或者说明调整等次的理由并公布。",
    "Look at the grades again, or publish why one was changed.",
  ),
  notCovered: label(
    "适用不同考核办法的单位不相比较；因一票否决降低等次的理由没有记载。",
    "Units under different schemes are not compared; a reason for lowering a grade is not recorded.",
  ),
  reads: [Unit],
  check: (assessment, { asOf, dataset, gather, fail, evidence }) => {
    const { score = 0 } = assessment;
    const other = (gather(assessmentsByScheme).get(keyOf(assessment)) ?? []).find(
      (one) =>
        one.concludedOn !== undefined &&
        one.concludedOn <= asOf &&
        (one.score ?? 0) < score &&
        merit(one) < merit(assessment),
    );
    if (other === undefined) return "pass";
    return fail("below", {
      field: "grade",
      data: { lower: other.score, other: dataset.find(Unit, other.unit)?.title ?? other.unit },
      evidence: evidence("score", "grade"),
    });
  },
});
