import { defineIndicator, List, ListEntry, label, Pilot, Region, Unit } from "fazhi";
import { inForceOn } from "./in-force.js";
import { plan2017 } from "./sources.js";

/** The share of the service items of the e-government pilots that run online from booking to enquiry; no target is set. */
export const pilotOnlineShare = defineIndicator({
  id: "pilot-online-share",
  title: label("试点县全流程网上办理率", "Services fully online in the pilots"),
  about: ListEntry,
  obligations: ["2.6b"],
  source: plan2017.clause("2.6 二（六）"),
  form: "ratio",
  among: (entry, { all, asOf, referring }) => {
    const list = entry.list.in(List);
    const pilots = referring(list.unit.in(Unit).region.in(Region), Pilot, "region");
    return all(
      list.kind.equals("service-item"),
      inForceOn(entry, asOf),
      pilots.some((pilot) => pilot.subject.equals("e-government")),
    );
  },
  counts: (entry, { all }) => {
    const isOnline = (stage: "reservation" | "application" | "handling" | "enquiry") =>
      entry.onlineStages.some((online) => online.equals(stage));
    return all(isOnline("reservation"), isOnline("application"), isOnline("handling"), isOnline("enquiry"));
  },
  by: {
    unit: (entry) => entry.list.in(List).unit,
    region: (entry) => entry.list.in(List).unit.in(Unit).region,
  },
});
