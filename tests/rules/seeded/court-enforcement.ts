import { workingDays } from "fazhi";
import { EnforcementCase } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { after, fullTime, lastDay } from "./days.js";
import { penalty } from "./penalties.js";

type Penalty = Draft<EnforcementCase>;

const tenWorkingDays = workingDays(10);

/** A penalty with the steps that lead to its enforcement by the court, some of which may be missing. */
const enforced = (lawful: Penalty, reminderOn: string | undefined, appliedOn: string): Penalty => ({
  procedure: [
    ...(lawful.procedure ?? []).filter(({ kind }) => kind !== "reminder" && kind !== "court-application"),
    ...(reminderOn === undefined ? [] : [{ kind: "reminder" as const, on: reminderOn }]),
    { kind: "court-application", on: appliedOn },
  ],
});

const courtEnforcement = defineScenario({
  name: "a closure that the court is asked to enforce",
  about: EnforcementCase,
  record: (occasion) => {
    const lawful = penalty.record(occasion) as Penalty;
    const reminderOn = after(lawful.decidedOn ?? "", 90);
    return {
      ...lawful,
      penalties: ["fine", "business-suspension"],
      // A suspension of business calls for a hearing by its kind.
      hearingDue: true,
      hearingRequestedOn: after(occasion.day, 11),
      ...enforced(lawful, reminderOn, after(fullTime(reminderOn, tenWorkingDays), occasion.oneOf([1, 10]))),
    };
  },
  violations: [
    {
      name: "the court asked on the tenth working day after the reminder",
      breaks: ["remind-before-court-enforcement"],
      record: (_, lawful) => {
        const reminderOn = after(lawful.decidedOn ?? "", 90);
        return enforced(lawful, reminderOn, lastDay(reminderOn, tenWorkingDays));
      },
    },
    {
      name: "the court asked without a reminder",
      breaks: ["remind-before-court-enforcement"],
      record: (_, lawful) => enforced(lawful, undefined, after(lawful.decidedOn ?? "", 120)),
    },
  ],
});

/** Enforcement by the court (申请人民法院强制执行). */
export const courtEnforcements = [courtEnforcement];
