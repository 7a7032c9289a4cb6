import { defineDeadline, defineIndicator, inForceOn, label } from "fazhi";
import { List, ListEntry, Pilot, Region, Unit } from "fazhi/model";
import { isDueUnderPlan, launchedByDueDay } from "./pilots.js";
import { lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.6 二（六）");

/** The share of the service items of the e-government pilots that run online from booking to enquiry; no target is set. */
export const pilotOnlineShare = defineIndicator({
  id: "pilot-online-share",
  title: label("试点县全流程网上办理率", "Services fully online in the pilots"),
  about: ListEntry,
  obligations: ["2.6b"],
  source: clause,
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

/** A county that is to try out e-government starts before the time of the trial is over. */
export const launchEGovernmentPilot = defineDeadline({
  id: "launch-e-government-pilot",
  title: label("启动电子政务改革试点", "Launch the e-government pilot"),
  about: Pilot,
  severity: "error",
  obligations: ["2.6b"],
  binds: "any",
  data: (pilot) => ({ title: pilot.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (pilot, terms) =>
    pilot.subject
      .equals("e-government")
      .and(
        isDueUnderPlan(pilot, terms),
        pilot.startsOn.isMissing().or(pilot.startsOn.notAfter(terms.parameter(lastDayOfPlanYear))),
      ),
  ...launchedByDueDay,
  remedy: label("启动试点，或者调整试点地区。", "Launch the pilot, or choose another place."),
});
