import {
  defineDeadline,
  defineIndicator,
  definePack,
  defineParameter,
  defineSource,
  label,
  plainDate,
  workingDays,
} from "fazhi";
import { NormativeDocument } from "fazhi/model";

const title = label("示例备案办法", "Example measures on filing");

/** The measures until the end of 2016. */
export const oldMeasures = defineSource({
  id: "old-measures",
  title,
  inForce: { from: plainDate("2010-01-01"), until: plainDate("2017-01-01") },
  verified: true,
});

/** The measures since. */
export const newMeasures = defineSource({
  id: "new-measures",
  title,
  inForce: { from: plainDate("2017-01-01") },
  verified: true,
});

/** The number of both. */
export const filingPeriod = defineParameter({
  id: "filing-period",
  title,
  values: [
    { value: workingDays(10), source: oldMeasures.clause("第三条") },
    { value: workingDays(15), source: newMeasures.clause("第三条") },
  ],
});

/** The time limit of both. */
export const fileInTime = defineDeadline({
  id: "file-in-time",
  title,
  about: NormativeDocument,
  severity: "error",
  obligations: ["1"],
  versions: [
    {
      source: oldMeasures.clause("第三条"),
      starts: (document) => document.publishedOn,
      within: (_, { parameter }) => parameter(filingPeriod),
      fulfilled: (document) => document.filedOn,
      late: title,
      overdue: title,
    },
    {
      source: newMeasures.clause("第三条"),
      starts: (document) => document.publishedOn,
      within: (_, { parameter }) => parameter(filingPeriod),
      fulfilled: (document) => document.filedOn,
      late: title,
      overdue: title,
    },
  ],
  remedy: label("立即报送备案。", "File it at once."),
});

/** The share of what was filed. */
export const filingRate = defineIndicator({
  id: "filing-rate",
  title,
  about: NormativeDocument,
  obligations: ["1"],
  source: newMeasures.clause("第五条"),
  form: "ratio",
  counts: (document) => document.filedOn.isPresent(),
});

/** What a pack that keeps every law is made of. */
export const soundDefinition = {
  name: "example-measures",
  title,
  version: "1.0.0",
  sources: [oldMeasures, newMeasures],
  parameters: [filingPeriod],
  rules: [fileInTime],
  indicators: [filingRate],
} as const;

/** A pack that keeps every law. */
export const soundPack = definePack(soundDefinition);
