import { defineExpectation, inForceOn, label } from "fazhi";
import { LicenceCase, List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { plan2017 } from "./sources.js";

/** Nobody is refused access to a field that does not stand on the negative list on the day of the decision. */
export const leaveUnlistedFieldOpen = defineExpectation({
  id: "leave-unlisted-field-open",
  title: label("清单之外依法平等进入", "Leave open what is not listed"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1f"],
  binds: administration,
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({
    title: licence.title,
    unit: licence.unit.in(Unit).title,
    decided: licence.decidedOn,
    entry: licence.accessEntry.in(ListEntry).name,
  }),
  source: plan2017.clause("2.1 二（一）"),
  when: (licence) => licence.decidedOn.isPresent().and(licence.accessRefused.isPresent(), licence.accessRefused),
  field: "accessEntry",
  expect: (licence) => {
    const entry = licence.accessEntry.in(ListEntry);
    return licence.accessEntry
      .isPresent()
      .and(entry.list.in(List).kind.equals("market-access-negative"), inForceOn(entry, licence.decidedOn));
  },
  message: label(
    "{unit}{decided}以市场准入为由不予许可“{title}”，当日有效的负面清单没有该事项（所依事项：{entry}）。",
    "{unit} refused “{title}” on {decided} because the field was closed; the negative list in force that day does not hold it (cited: {entry}).",
  ),
  remedy: label("撤销该决定，依法受理。", "Withdraw the decision and handle the application."),
  notCovered: label("以其他理由变相限制进入的，看不出来。", "Access that was limited on another ground is not seen."),
});
