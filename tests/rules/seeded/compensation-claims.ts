import { days, months } from "fazhi";
import { CompensationClaim } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { after, inTime, lastDay, tooLate } from "./days.js";

const rollOver = { rollOver: true };
const fiveDays = days(5, rollOver);
const sevenDays = days(7, rollOver);
const tenDays = days(10, rollOver);
const fifteenDays = days(15, rollOver);
const twoMonths = months(2, rollOver);

const claim = defineScenario({
  name: "a claim for state compensation",
  about: CompensationClaim,
  days: { from: "2013-01-01" },
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const decidedOn = inTime(occasion, day, twoMonths);
    const servedOn = inTime(occasion, decidedOn, tenDays);
    const fundsRequestedOn = inTime(occasion, servedOn, sevenDays);
    return {
      unit,
      title: "违法扣押车辆赔偿",
      receivedOn: day,
      ...oneOf([
        { outcome: "refused", decidedOn, servedOn },
        { outcome: "withdrawn", closedOn: decidedOn },
        {
          outcome: "granted",
          decidedOn,
          servedOn,
          paymentAskedOn: servedOn,
          fundsRequestedOn,
          financeUnit: unit,
          paidOn: inTime(occasion, fundsRequestedOn, fifteenDays),
        },
      ]),
    };
  },
  violations: [
    {
      name: "decided late",
      breaks: ["decide-compensation-claim-in-time"],
      record: (occasion) => {
        const decidedOn = tooLate(occasion, occasion.day, twoMonths);
        return {
          outcome: "refused",
          closedOn: undefined,
          decidedOn,
          servedOn: decidedOn,
          paymentAskedOn: undefined,
          fundsRequestedOn: undefined,
          paidOn: undefined,
        };
      },
    },
    {
      name: "never decided",
      breaks: ["decide-compensation-claim-in-time"],
      record: () => ({
        outcome: undefined,
        closedOn: undefined,
        decidedOn: undefined,
        servedOn: undefined,
        paymentAskedOn: undefined,
        fundsRequestedOn: undefined,
        paidOn: undefined,
      }),
    },
    {
      name: "missing papers asked for late",
      breaks: ["ask-for-compensation-papers-in-time"],
      record: (occasion) => {
        const askedOn = tooLate(occasion, occasion.day, fiveDays);
        return {
          correctionAskedOn: askedOn,
          outcome: "withdrawn",
          closedOn: after(askedOn, 5),
          decidedOn: undefined,
          servedOn: undefined,
          paymentAskedOn: undefined,
          fundsRequestedOn: undefined,
          paidOn: undefined,
        };
      },
    },
    {
      name: "served, requested and paid late",
      breaks: ["serve-compensation-decision-in-time", "request-compensation-funds-in-time", "pay-compensation-in-time"],
      record: (occasion) => {
        const decidedOn = lastDay(occasion.day, twoMonths);
        const servedOn = tooLate(occasion, decidedOn, tenDays);
        const fundsRequestedOn = tooLate(occasion, servedOn, sevenDays);
        return {
          outcome: "granted",
          closedOn: undefined,
          decidedOn,
          servedOn,
          paymentAskedOn: servedOn,
          fundsRequestedOn,
          financeUnit: occasion.unit,
          paidOn: tooLate(occasion, fundsRequestedOn, fifteenDays),
        };
      },
    },
  ],
});

/** A claim whose papers were missing: the clock starts when they are complete. */
const incomplete = defineScenario({
  name: "a claim without its papers",
  about: CompensationClaim,
  days: { from: "2013-01-01" },
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const correctionAskedOn = inTime(occasion, day, fiveDays);
    const correctedOn = after(correctionAskedOn, 40);
    return {
      unit,
      title: "违法强制拆除赔偿",
      receivedOn: day,
      correctionAskedOn,
      ...oneOf([
        {},
        {
          correctedOn,
          outcome: "granted",
          decidedOn: lastDay(correctedOn, twoMonths),
          servedOn: lastDay(correctedOn, twoMonths),
        },
      ]),
    };
  },
  violations: [
    {
      name: "decided late after the papers were complete",
      breaks: ["decide-compensation-claim-in-time"],
      record: (occasion, { correctionAskedOn = "" }) => {
        const correctedOn = after(correctionAskedOn, 40);
        const decidedOn = tooLate(occasion, correctedOn, twoMonths);
        return { correctedOn, outcome: "refused", decidedOn, servedOn: decidedOn };
      },
    },
  ],
});

/** Claims for state compensation (国家赔偿申请). */
export const compensationClaims = [claim, incomplete];
