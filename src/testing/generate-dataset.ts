import { type EpochDay, epochDay, fromEpochDay, plainDate } from "../calendar/plain-date.js";
import { digestOf } from "../model/dataset/digest.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import { type NumberStream, numberStream } from "../model/draw/number-stream.js";
import { bytesOfSeed } from "../model/draw/seed.js";
import { requireObject } from "../model/record/require-object.js";
import type { OtherRecord, OtherRecords } from "./draft.js";
import { type RawRecord, saidToBeOpen, withoutGaps } from "./filled-record.js";
import type { Occasion, Scenario } from "./scenario.js";
import { lawfulStory, type Story, unlawfulStory } from "./story.js";

/** How much is generated, and of what. */
export interface DatasetDesign {
  /** The same seed gives the same records. */
  readonly seed: number;
  readonly scenarios: readonly Scenario[];
  /** How many stories are told. */
  readonly cases: number;
  /** The days on which they begin, the last one not included. */
  readonly days: { readonly from: string; readonly until: string };
  /** The share of stories in which something is made to go wrong, from 0 to 1. */
  readonly share: number;
  /** The records of the units whose cases they are; their ids are not of the form `unit-1`, which a story about a unit has. */
  readonly units: readonly OtherRecord[];
  /** Records that there are once, whatever is drawn. */
  readonly common?: OtherRecords;
}

/** What was made to go wrong: a rule that one record breaks. */
export interface InjectedViolation {
  readonly rule: string;
  readonly entity: string;
  readonly id: string;
  readonly scenario: string;
  readonly violation: string;
}

/** Records for a dataset, and everything that is wrong with them. */
export interface GeneratedDataset {
  readonly source: Readonly<Record<string, readonly RawRecord[]>>;
  readonly violations: readonly InjectedViolation[];
}

/**
 * Tells stories by chance: for each case a scenario and a unit and, in the given share of cases, a violation; then a day
 * on which the story can begin and the violation breaks something. Nothing but the design decides what comes out, and a
 * case does not depend on how many follow. Throws a `RangeError` where no scenario can begin within the days.
 *
 * @example
 * const { source, violations } = generateDataset({
 *   seed: 1,
 *   scenarios: [filing],
 *   cases: 100,
 *   share: 0.2,
 *   days: { from: "2016-01-01", until: "2018-01-01" },
 *   units: [{ id: "u", title: "示例局", kind: "department", level: "county" }],
 * });
 * const run = evaluate(loadDataset(source), pack, { asOf: plainDate("2018-12-31") });
 * misjudgements({ violations }, run); // => []
 */
export function generateDataset(design: DatasetDesign): GeneratedDataset {
  requireObject("design", design, "seed", "units");
  const key = bytesOfSeed(digestOf(["fazhi-generated-1", design.seed]));
  const stages = stagesOf(design);
  const source: Record<string, RawRecord[]> = {};
  const entities = knownEntities();
  const add = (records: OtherRecords): void => {
    for (const [entity, added] of Object.entries(records)) {
      const own = source[entity] ?? [];
      const kind = entities.get(entity);
      own.push(...added.map((record) => (kind === undefined ? record : saidToBeOpen(kind, withoutGaps(record)))));
      source[entity] = own;
    }
  };

  // What is not told has not happened.
  add({ "data-source": [{ id: "stories", title: "故事", everything: true }], unit: design.units });
  add(design.common ?? {});
  const violations: InjectedViolation[] = [];
  for (let serial = 1; serial <= design.cases; serial++) {
    const below = numberStream(key, ["case", String(serial)]);
    const stage = stages[below(stages.length)] as Stage;
    const unit = design.units[below(design.units.length)] as OtherRecord;
    const story = toldStory(stage, below(shareParts) < design.share * shareParts, {
      id: `${stage.scenario.about.name}-${serial}`,
      serial,
      unit: unit.id,
      below,
      oneOf: (things) => things[below(things.length)] as (typeof things)[0],
    });
    add(story.records);
    violations.push(...injectedBy(stage, story, `${stage.scenario.about.name}-${serial}`));
  }
  return { source, violations };
}

const shareParts = 1_000_000;
const mostAttempts = 60;

/** A scenario with the days of the design on which it can begin. */
interface Stage {
  readonly scenario: Scenario;
  readonly first: EpochDay;
  readonly days: number;
}

function stagesOf({ scenarios, days }: DatasetDesign): readonly Stage[] {
  const stages = scenarios.flatMap((scenario) => {
    const { from = days.from, until = days.until } = scenario.days ?? {};
    const first = Math.max(dayOf(from), dayOf(days.from));
    const end = Math.min(dayOf(until), dayOf(days.until));
    return first < end ? [{ scenario, first, days: end - first }] : [];
  });
  if (stages.length === 0) throw new RangeError(`no scenario begins from ${days.from} and before ${days.until}`);
  return stages;
}

const dayOf = (text: string): EpochDay => epochDay(plainDate(text));

/** A lawful story, or one with a violation where there soon is a day on which it breaks something. */
function toldStory({ scenario, first, days }: Stage, isUnlawful: boolean, occasion: Omit<Occasion, "day">): Story {
  const onSomeDay = (): Occasion => ({ ...occasion, day: fromEpochDay(first + occasion.below(days)) });
  const violation = isUnlawful ? anyOf(scenario.violations, occasion.below) : undefined;
  for (let attempt = 0; violation !== undefined && attempt < mostAttempts; attempt++) {
    const story = unlawfulStory(scenario, violation, onSomeDay());
    if (story !== undefined) return story;
  }
  return lawfulStory(scenario, onSomeDay());
}

const anyOf = <Thing>(things: readonly Thing[], below: NumberStream): Thing | undefined =>
  things.length === 0 ? undefined : things[below(things.length)];

const injectedBy = ({ scenario }: Stage, { wrong }: Story, id: string): readonly InjectedViolation[] =>
  wrong === undefined
    ? []
    : wrong.breaks.map((broken) => ({
        ...(typeof broken === "string" ? { rule: broken, entity: scenario.about.name, id } : broken),
        scenario: scenario.name,
        violation: wrong.violation.name,
      }));
