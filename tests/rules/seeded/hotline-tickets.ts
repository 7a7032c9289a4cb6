import { HotlineTicket } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";

const oneNumber = { from: "2020-12-28" };

/** The rules that hold a ticket to its last day. */
const answerRules = (day: string): readonly string[] => [
  ...inForce(day, planYear, "answer-hotline-ticket-in-time"),
  ...inForce(day, oneNumber, "answer-hotline-ticket-by-due-day"),
];

const ticket = defineScenario({
  name: "a hotline ticket",
  about: HotlineTicket,
  record: ({ unit, day, oneOf }) => {
    const dueOn = after(day, oneOf([1, 7, 15]));
    return {
      unit,
      kind: "complaint",
      title: "小区停水",
      channel: "phone",
      receivedOn: day,
      dueOn,
      answeredOn: oneOf([day, dueOn]),
    };
  },
  violations: [
    {
      name: "answered after the day that was set",
      breaks: ({ day }) => answerRules(day),
      record: ({ oneOf }, { dueOn = "" }) => ({ answeredOn: after(dueOn, oneOf([1, 12])) }),
    },
    { name: "never answered", breaks: ({ day }) => answerRules(day), record: () => ({ answeredOn: undefined }) },
  ],
});

/** Tickets of the hotline (12345 工单). */
export const hotlineTickets = [ticket];
