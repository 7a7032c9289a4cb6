import { workingDays } from "fazhi";
import type { LicenceCase } from "fazhi/model";
import type { Draft, Occasion } from "fazhi/testing";
import { inTime } from "./days.js";

/** A licence as far as it is told. */
export type Licence = Draft<LicenceCase>;

/** An application for the item that its department has, which nothing delays. */
export const plainLicence = ({ unit, day, serial }: Occasion): Licence => ({
  unit,
  item: `item-of-${unit}`,
  title: `示例许可${serial}`,
  handling: "ordinary",
  investmentProject: false,
  channel: "hall",
  receivedOn: day,
  suspensions: [],
  extensions: [],
  intermediaries: [{ entry: `service-of-${unit}`, title: "检测", choice: "free", provider: `示例机构${serial}` }],
  sealedBy: unit,
});

/** The acceptance, and those who are assigned to test. */
export const acceptance = (occasion: Occasion, acceptedOn: string): Licence => ({
  acceptedOn,
  testing: { assignedOn: inTime(occasion, acceptedOn, workingDays(5)), staff: 2 },
});

/** The decision and what follows it. */
export function decisionOn(occasion: Occasion, decidedOn: string): Licence {
  const isGranted = occasion.oneOf([true, true, false]);
  return {
    decidedOn,
    outcome: isGranted ? "granted" : "refused",
    servedOn: isGranted ? inTime(occasion, decidedOn, workingDays(10)) : undefined,
    resultPublishedOn: inTime(occasion, decidedOn, workingDays(7)),
  };
}
