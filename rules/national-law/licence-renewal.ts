import { defineDeadline, label } from "fazhi";
import { LicenceCase } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { renewalRequestPeriod } from "./licence-periods.js";
import { named } from "./licensing.js";
import { licensingLaw } from "./sources.js";

/**
 * A renewal that was asked for in time is decided before the licence ends; what is not decided by then counts as
 * renewed. How early it has to be asked for is a number that can be read in two ways, so that this is a warning.
 */
export const decideRenewalBeforeExpiry = defineDeadline({
  id: "decide-renewal-before-expiry",
  title: label("许可届满前作出是否延续的决定", "Decide a renewal before the licence ends"),
  about: LicenceCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["LIC-09"],
  relevantDay: (licence) => licence.receivedOn,
  data: named,
  source: licensingLaw.clause("第五十条第二款"),
  when: (licence, { parameter }) =>
    licence.handling
      .equals("renewal")
      .and(
        licence.outcome.isMissing().or(licence.outcome.oneOf("granted", "refused")),
        licence.receivedOn.plus(parameter(renewalRequestPeriod)).notAfter(licence.currentUntil),
      ),
  field: "decidedOn",
  starts: (licence) => licence.receivedOn,
  by: (licence) => licence.currentUntil,
  fulfilled: (licence) => licence.decidedOn,
  late: label(
    "{unit}{start}收到“{title}”的延续申请，应于{due}许可届满前作出决定，{fulfilled}才作出，逾期视为准予延续。",
    "{unit} was asked on {start} to renew “{title}”, was to decide before it ended on {due} and did on {fulfilled}: it counts as renewed.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的延续申请，{due}许可届满时没有作出决定，视为准予延续。",
    "{unit} was asked on {start} to renew “{title}” and had not decided when it ended on {due}: it counts as renewed.",
  ),
  answers: {
    clock: label("最后一日是现有许可有效期届满之日", "the last day is the last day of the licence in force"),
    endsOtherwise: label(
      "届满前没有决定的，依法视为准予延续；撤回申请的不作判断",
      "without a decision by then the renewal counts as granted by law; withdrawn applications are not judged",
    ),
  },
  remedy: label("按准予延续办理。", "Treat it as renewed."),
  notCovered: label(
    "届满前不足规定时间才申请的，不作判断；法律、法规另有规定的除外。",
    "What was asked for later than the law provides is not judged; other laws may differ.",
  ),
});
