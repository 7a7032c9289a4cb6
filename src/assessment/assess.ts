import { frozenCopy } from "../model/dataset/frozen-copy.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import { requireObject } from "../model/record/require-object.js";
import type { Progress } from "../progress/progress.js";
import type { MarkedRun } from "../waiver/marked-run.js";
import type { Assessment } from "./assessment.js";
import { ranked } from "./rank.js";
import { readItem, requireReadable } from "./read-item.js";
import type { Scheme } from "./scheme.js";
import { unitAccount } from "./unit-account.js";

/**
 * Scores, grades and ranks the units of a scheme by a run and the progress of the same day.
 *
 * What is missing leaves bounds and is never 0. Findings that `applyWaivers` marked as waived count unless the scheme
 * leaves them out, which touches what counts findings and no figure of the progress. Throws a `RangeError` that names the place where the scheme asks for an
 * indicator, rule, obligation or measure that there is not, and for a run and a progress of two days.
 */
export function assess(scheme: Scheme, run: MarkedRun, progress?: Progress): Assessment {
  requireObject("scheme", scheme);
  requireObject("run", run);
  if (progress !== undefined && progress.asOf !== run.asOf)
    throw new RangeError(`the run is as of ${run.asOf} and the progress as of ${progress.asOf}`);
  const facts = { run, progress };
  const placeOf = (index: number): string => `scheme "${scheme.id}", items[${index}]`;
  for (const [index, item] of scheme.items.entries()) requireReadable(item, placeOf(index), facts);
  const accountOf = (unit: string) =>
    unitAccount(
      scheme,
      unit,
      scheme.items.map((item, index) =>
        readItem(item, placeOf(index), unit, facts, scheme.waivedFindings ?? "counted"),
      ),
    );
  return frozenCopy<Assessment>({
    format: "fazhi-assessment",
    version: 1,
    asOf: run.asOf,
    ...(progress === undefined ? {} : { plan: progress.plan }),
    packs: run.packs.map(({ name, title, version }) => ({ name, title, version })),
    scheme,
    groups: scheme.groups.map(({ id, title, units }) => ({
      group: id,
      title,
      accounts: ranked(units.map(accountOf)),
    })),
    unattributed: run.findings
      .filter(({ where }) => where.unit === undefined)
      .map(({ id }) => id)
      .sort(inUnitOrder),
  });
}
