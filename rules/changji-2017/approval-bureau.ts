import { defineExpectation, defineIndicator, LicenceCase, label, Pilot, seenBy, Unit } from "fazhi";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

/** What a bureau of approvals decides bears its own seal and no other (一枚印章管到底). */
export const sealWithOneSeal = defineExpectation({
  id: "seal-with-one-seal",
  title: label("一枚印章管到底", "Seal with the bureau's one seal"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1j"],
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({
    title: licence.title,
    unit: licence.unit.in(Unit).title,
    decided: licence.decidedOn,
    sealer: licence.sealedBy.in(Unit).title,
  }),
  source: clause,
  when: (licence, { referring }) =>
    licence.decidedOn
      .isPresent()
      .and(
        referring(licence.unit.in(Unit), Pilot, "unit").some((pilot) =>
          pilot.subject.equals("approval-bureau").and(seenBy(pilot.startedOn, licence.decidedOn)),
        ),
      ),
  field: "sealedBy",
  expect: (licence) => licence.sealedBy.equals(licence.unit),
  message: label(
    "{unit}{decided}决定的“{title}”加盖的是{sealer}的印章。",
    "“{title}”, decided by {unit} on {decided}, bears the seal of {sealer}.",
  ),
  mend: label("收回旧印章，统一使用审批专用章。", "Withdraw the old seal and use the bureau's own."),
  notCovered: label(
    "应划转而没有划转的审批事项看不出来。",
    "Items that should have moved to the bureau and did not are not seen.",
  ),
});

/** How many approval items the pilots' bureaus handle in place of the departments, as last counted. */
export const itemsMovedToApprovalBureau = defineIndicator({
  id: "items-moved-to-approval-bureau",
  title: label("划转行政审批局的事项数", "Items moved to a bureau of approvals"),
  about: Pilot,
  obligations: ["2.1j"],
  source: clause,
  form: "sum",
  among: (pilot, { asOf }) => pilot.subject.equals("approval-bureau").and(seenBy(pilot.itemsCountedOn, asOf)),
  value: (pilot) => pilot.itemsDone,
  by: { unit: (pilot) => pilot.unit, region: (pilot) => pilot.region },
});
