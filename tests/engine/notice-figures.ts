import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import {
  defineIndicator,
  type Indicator,
  type IndicatorDefinition,
  keysOf,
} from "../../src/engine/indicator/indicator.js";
import type { IndicatorResult } from "../../src/engine/indicator/indicator-result.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { offices } from "./any-notice.js";
import {
  amendedOn,
  enactedOn,
  law,
  type Notice,
  Notice as NoticeEntity,
  Office,
  packOf,
  register,
} from "./notice-register.js";

export const heading = {
  id: "figure",
  title: label("指标", "Figure"),
  about: NoticeEntity,
  source: law.clause("第八条"),
};
const share = (value: number, from = enactedOn, until?: typeof enactedOn) => ({
  value,
  source: law.clause("第八条", { inForce: { from, ...(until === undefined ? {} : { until }) } }),
});
export const targetRate = defineParameter({
  id: "target-rate",
  title: label("目标", "Target"),
  values: [share(0.5, enactedOn, amendedOn), share(1, amendedOn)],
});

export const fewNotices = defineParameter({
  id: "few-notices",
  title: label("小样本界限", "Few notices"),
  values: [share(2, enactedOn, amendedOn), share(5, amendedOn)],
});
export const fee = defineParameter({ id: "fee", title: label("每页费用", "Fee for a page"), values: [share(0.1)] });
export const rebate = defineParameter({ id: "rebate", title: label("减免", "Rebate"), values: [share(0.35)] });

const among: NonNullable<IndicatorDefinition<Notice>["among"]> = (notice) => notice.kind.equals("public");
export const answered = defineIndicator({
  ...heading,
  form: "ratio",
  among,
  counts: (notice) => notice.urgent,
  by: { office: (notice) => notice.office, kind: (notice) => notice.kind, year: (notice) => notice.begunOn.year() },
  keys: { office: keysOf(Office) },
});
export const number = defineIndicator({ ...heading, form: "count", among, by: { office: (notice) => notice.office } });
export const pages = defineIndicator({
  ...heading,
  form: "sum",
  among,
  value: (notice) => notice.pages,
  by: { office: (notice) => notice.office },
});

/** How long answers took, by the quarter in which the notice came. */
export const answering = defineIndicator({
  ...heading,
  form: "duration",
  among,
  from: (notice) => notice.begunOn,
  until: (notice) => notice.answeredOn,
  unit: "day",
  percentiles: [50, 90],
  by: { office: (notice) => notice.office, quarter: (notice) => notice.begunOn.quarter() },
});

const packs = new Map<Indicator, Pack>();

/** An indicator over notices and the three offices. */
export function compute(indicator: Indicator, notices: readonly object[], asOf = "2017-09-30"): IndicatorResult {
  const pack =
    packs.get(indicator) ?? packOf({ indicators: [indicator], parameters: [targetRate, fewNotices, fee, rebate] });
  packs.set(indicator, pack);
  const dataset = register(
    notices.map((notice, index) => ({ id: `n${index}`, ...notice })),
    offices,
  );
  return evaluate(dataset, pack, { asOf: plainDate(asOf) }).indicators[0]!;
}
