import { type Condition, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { longestJointLicenceExtension, longestLicenceExtension } from "./licence-periods.js";
import { acceptedOn, isJoint, named, periodOf, runsFrom } from "./licensing.js";
import { licensingLaw } from "./sources.js";

type Extension = RecordTerm<NonNullable<LicenceCase["extensions"]>[number]>;

/** Whether an extension reaches no further than the longest one, in whatever unit it is written. */
function reachesNoFurther(licence: RecordTerm<LicenceCase>, extension: Extension, terms: Terms): Condition {
  const due = runsFrom(licence, terms).plus(periodOf(licence, terms));
  const { all, any, choose, parameter } = terms;
  const longest = due.plus(
    choose(isJoint(licence), parameter(longestJointLicenceExtension), parameter(longestLicenceExtension)),
  );
  return any(
    all(extension.unit.equals("working-day"), extension.count.atMost(due.workingDaysUntil(longest))),
    all(extension.unit.equals("day"), extension.count.atMost(due.daysUntil(longest))),
  );
}

/** A period is lengthened once, by no more than the law allows, with approval, and the applicant is told why. */
export const extendLicencePeriodLawfully = defineExpectation({
  id: "extend-licence-period-lawfully",
  title: label("依法延长行政许可期限", "Extend a licence period only as the law allows"),
  about: LicenceCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["LIC-02", "LIC-03"],
  relevantDay: acceptedOn,
  data: named,
  source: licensingLaw.clause("第四十二条"),
  when: (licence) => licence.extensions.isEmpty().not(),
  field: "extensions",
  expect: (licence, terms) =>
    licence.extensions
      .count()
      .atMost(1)
      .and(
        licence.extensions.every((extension: Extension) =>
          terms.all(
            reachesNoFurther(licence, extension, terms),
            terms.choose(
              isJoint(licence),
              extension.approverRole.equals("government-head"),
              extension.approverRole.oneOf("organ-head", "government-head"),
            ),
            extension.reason.isPresent(),
            extension.notifiedOn.isPresent(),
          ),
        ),
      ),
  message: label(
    "{unit}延长“{title}”办理期限的次数、期限、批准人、理由或者告知不符合规定。",
    "{unit} extended the time for “{title}” too often, too long, without due approval, reason or notice.",
  ),
  remedy: label("在法定期限内作出决定。", "Decide within the time that the law sets."),
});
