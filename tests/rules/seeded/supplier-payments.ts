import { days } from "fazhi";
import { SupplierPayment } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { after, firstDayLate, inTime, lastDay, tooLate } from "./days.js";

const thirtyDays = days(30, { rollOver: true });
const sixtyDays = days(60, { rollOver: true });

const payment = defineScenario({
  name: "a payment to a small supplier",
  about: SupplierPayment,
  days: { from: "2020-09-01" },
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const agreedDueOn = after(day, 60);
    const acceptedOn = after(day, 45);
    return {
      unit,
      title: "办公设备采购合同",
      supplier: { kind: "enterprise", title: "示例文具店" },
      ...oneOf([
        { smallOrMedium: true, deliveredOn: day, paidOn: inTime(occasion, day, thirtyDays) },
        { smallOrMedium: true, deliveredOn: day, agreedDueOn, paidOn: agreedDueOn },
        {
          smallOrMedium: true,
          deliveredOn: day,
          acceptanceAgreed: true,
          acceptedOn,
          paidOn: lastDay(acceptedOn, thirtyDays),
        },
        { smallOrMedium: false, deliveredOn: day, paidOn: after(day, 120) },
        { smallOrMedium: true, deliveredOn: day, disputedOn: after(day, 5) },
      ]),
    };
  },
  violations: [
    {
      name: "paid late",
      breaks: ["pay-small-supplier-in-time"],
      record: (occasion) => ({
        smallOrMedium: true,
        deliveredOn: occasion.day,
        disputedOn: undefined,
        agreedDueOn: undefined,
        acceptanceAgreed: undefined,
        acceptedOn: undefined,
        paidOn: tooLate(occasion, occasion.day, thirtyDays),
      }),
    },
    {
      name: "agreed on too late a day",
      breaks: ["agree-on-payment-within-sixty-days"],
      record: ({ day }) => ({
        smallOrMedium: true,
        deliveredOn: day,
        disputedOn: undefined,
        acceptanceAgreed: undefined,
        acceptedOn: undefined,
        agreedDueOn: firstDayLate(day, sixtyDays),
        paidOn: firstDayLate(day, sixtyDays),
      }),
    },
  ],
});

/** Payments to suppliers (采购款项支付). */
export const supplierPayments = [payment];
