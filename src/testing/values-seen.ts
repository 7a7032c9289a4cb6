import type { Instant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { type EpochDay, epochDay } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { label } from "../codes/label.js";
import type { Pack, Rule } from "../engine/pack/pack.js";
import { besideRecords } from "../engine/pack/pack-records.js";
import type { AnyStep } from "../engine/procedure/constraint.js";
import { lawDayTree, stepsOfRule, treesOfRule, treesOfVersion } from "../engine/rule/rule-tree.js";
import { compilationUnit, runContext } from "../engine/run/run-context.js";
import type { Observation } from "../expression/observation.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { AnyRecord } from "../model/record/entity.js";

/**
 * The values of a record on which a rule's judgement rests, whatever it comes to: under the version of the record's day,
 * or the last one where there is none. What the function of a check looks at is not seen.
 */
export function valuesSeen(
  pack: Pack,
  rule: Rule,
  dataset: Dataset,
  record: AnyRecord,
  asOf: PlainDate | Instant,
  calendar?: WorkingCalendar,
): readonly Observation[] {
  const context = runContext(besideRecords(pack, dataset), dataset, asOf, calendar);
  const { compiler, observer, frame } = compilationUnit(rule.about, treesOfRule(rule), context);
  const dayOf = (tree: (typeof trees)[number]): EpochDay =>
    tree === undefined ? context.clock.asOfDay : compiler.day(tree, "earliest")(record, frame);
  const trees = rule.versions.map((version) => lawDayTree(rule, version));
  const holding = rule.versions.findIndex(({ inForce }, index) => {
    const day = dayOf(trees[index]);
    return day >= epochDay(inForce.from) && (inForce.until === undefined || day < epochDay(inForce.until));
  });
  const place = holding === -1 ? rule.versions.length - 1 : holding;
  const version = rule.versions[place];
  if (version === undefined) return [];
  frame.relevantDay = dayOf(trees[place]);
  const stepsTree = stepsOfRule(rule);
  // The constraints of a procedure speak of steps, which are shown one by one.
  const own = stepsTree === undefined ? treesOfVersion(rule, version) : [version.when];
  const values = observer.values([trees[place], ...own], record, frame);
  if (stepsTree === undefined) return values;
  const steps = (compiler.list(stepsTree)(record, frame) ?? []) as readonly AnyStep[];
  return [...values, ...steps.map(stepSeen)];
}

const stepSeen = ({ kind, on }: AnyStep, index: number): Observation => ({
  path: `steps[${index}]`,
  title: label(`第${index + 1}个步骤`, `step ${index + 1}`),
  seen: { value: [on ?? "?", kind].join(" ") },
});
