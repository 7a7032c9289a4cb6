import { EnforcementCase } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after } from "./days.js";
import { penalty } from "./penalties.js";
import { newLaw } from "./penalty-course.js";

/** A penalty for what a device recorded, decided after the party defended itself. */
const monitored = defineScenario({
  ...penalty,
  name: "a penalty on a recording",
  about: EnforcementCase,
  record: (occasion) => {
    const { day, serial, oneOf } = occasion;
    return {
      ...penalty.record(occasion),
      device: {
        title: `监控设备${serial}`,
        reviewedOn: after(day, oneOf([-200, -10])),
        locationPublishedOn: after(day, oneOf([-200, -10])),
        recordedOn: after(day, -10),
        recordExaminedOn: after(day, oneOf([-9, 0])),
      },
      defendedOn: after(day, 12),
      proposedAmount: oneOf([500, 800]),
    };
  },
  violations: [
    {
      name: "a device reviewed after what it recorded",
      breaks: ({ day }) => inForce(after(day, -10), newLaw, "use-reviewed-monitoring-device"),
      record: ({ day }, { device }) => ({ device: { ...device, reviewedOn: after(day, -9) } }),
    },
    {
      name: "a recording that nobody examined",
      breaks: (_, { decidedOn }) => inForce(decidedOn, newLaw, "examine-device-record-before-penalty"),
      record: (_, { device }) => ({ device: { ...device, recordExaminedOn: undefined } }),
    },
    {
      name: "a heavier fine after the defence",
      breaks: (_, { decidedOn }) => inForce(decidedOn, newLaw, "impose-no-heavier-fine-after-defence"),
      record: () => ({ proposedAmount: 499 }),
    },
  ],
});

/** Penalties for what monitoring devices recorded (电子技术监控). */
export const monitoredOffences = [monitored];
