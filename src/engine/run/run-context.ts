import type { Instant } from "../../calendar/instant.js";
import type { EpochDay, PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import { label } from "../../codes/label.js";
import { type Clock, clockOn } from "../../expression/clock.js";
import { frame, treeCompiler } from "../../expression/compile/compile-tree.js";
import type { EvaluationFrame } from "../../expression/compile/evaluator.js";
import type { TreeCompiler } from "../../expression/compile/tree-compiler.js";
import { usualWorkLimits, type WorkLimits } from "../../expression/compile/work-limits.js";
import { type EvidenceCollector, evidenceCollector } from "../../expression/evidence-collector.js";
import type { TreeScope } from "../../expression/inspect-tree.js";
import { type Node, walk } from "../../expression/node.js";
import type { TermType } from "../../expression/term-type.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { type DatedParameter, datedParameter } from "../pack/dated-parameter.js";
import type { Pack, Rule } from "../pack/pack.js";
import { withPackRecords } from "../pack/pack-records.js";
import type { Authority } from "../pack/source.js";
import { analysedTree } from "./analysed-tree-cache.js";
import { type CalendarsByRegion, type PlacedCalendars, placedCalendars } from "./calendars-by-region.js";

/** One pack over one dataset as of one day. */
export interface RunContext {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** Of those records for whose place no other is given. */
  readonly calendar: WorkingCalendar;
  /** Those of places, where they differ. */
  readonly calendars?: PlacedCalendars;
  /** Whether the calendar was chosen by place, so that what comes out of it names it. */
  readonly isOfPlace?: boolean;
  readonly parameters: ReadonlyMap<string, DatedParameter>;
  /** How much a rule or indicator may look at. */
  readonly limits: WorkLimits;
  /** What a function gathers of the dataset, once. */
  gather<Gathered>(make: (dataset: Dataset) => Gathered): Gathered;
}

/** Makes the context of a pack's run as of one day, over a dataset with the records that the pack brings along. */
export const runContext = (
  pack: Pack,
  dataset: Dataset,
  asOf: PlainDate | Instant,
  calendar?: WorkingCalendar | CalendarsByRegion,
  limits?: WorkLimits,
): RunContext => contextUnder(clockOn(asOf), pack, withPackRecords(dataset, [pack]), calendar, limits);

/** Makes the context of a pack's run under a clock, which may move; over a live dataset records move, too. */
export const contextUnder = (
  clock: Clock,
  pack: Pack,
  dataset: Dataset,
  calendar?: WorkingCalendar | CalendarsByRegion,
  limits: WorkLimits = usualWorkLimits,
  isLive = false,
): RunContext => ({
  pack,
  dataset,
  clock,
  ...placedCalendars(calendar, pack.calendar, dataset, isLive),
  parameters: new Map(pack.parameters.map((parameter) => [parameter.id, datedParameter(parameter, clock.watch)])),
  limits,
  gather: gatherOnce(dataset),
});

/** The context of those records for whose place one calendar is given; what moves in the other moves in it. */
export function contextOfPlace(context: RunContext, calendar: WorkingCalendar): RunContext {
  const { calendars, ...rest } = context;
  return {
    ...rest,
    get dataset() {
      return context.dataset;
    },
    calendar,
    isOfPlace: calendars?.areGiven === true || calendar !== context.calendar,
  };
}

/** The context by whose calendar a record is judged, where one counts that is not the run's. */
export function contextOfRecord({ about, responsible }: Rule, record: AnyRecord, context: RunContext): RunContext {
  const { calendars, dataset } = context;
  if (calendars === undefined) return context;
  const unit = unitReading(about, responsible, context)(record);
  return contextOfPlace(context, calendars.at(unit, dataset));
}

/** Remembers what each function gathered of a dataset that does not change. */
function gatherOnce(dataset: Dataset): RunContext["gather"] {
  const gathered = new Map<unknown, unknown>();
  return <Gathered>(make: (dataset: Dataset) => Gathered): Gathered => {
    if (!gathered.has(make)) gathered.set(make, make(dataset));
    return gathered.get(make) as Gathered;
  };
}

/** Everything needed to evaluate and explain the trees of one rule or indicator. */
export interface CompilationUnit {
  readonly compiler: TreeCompiler;
  readonly observer: EvidenceCollector;
  readonly frame: EvaluationFrame;
  /** Makes one more tree known, and gives it back. */
  admit(tree: Node): Node;
  /** The authorities of the parameters that some trees or constraints name, as in force on a day. */
  authorities(parameterIds: readonly string[], day: EpochDay): readonly Authority[];
}

/** Inspects and prepares the trees of one rule or indicator. */
export function compilationUnit(
  subject: Entity,
  trees: readonly (Node | undefined)[],
  context: RunContext,
): CompilationUnit {
  const { dataset, clock, calendar, parameters, limits } = context;
  const types = new Map<Node, TermType>();
  const lists = new Map<string, Node>();
  const scope = (): TreeScope => ({
    subject,
    entities: dataset.entities,
    parameters: new Map([...parameters].map(([id, { parameter }]) => [id, parameter.holds])),
  });
  const admit = (tree: Node): Node => {
    const found = analysedTree(tree, dataset.entities, scope);
    for (const [node, type] of found.types) types.set(node, type);
    for (const [item, list] of found.lists) lists.set(item, list);
    return tree;
  };
  for (const tree of trees) if (tree !== undefined) admit(tree);
  const dated = (id: string): DatedParameter => {
    const found = parameters.get(id);
    if (found === undefined) throw new TypeError(`there is no parameter "${id}"`);
    return found;
  };
  const compiler = treeCompiler({ dataset, clock, calendar, parameter: (id) => dated(id).valueOn }, types);
  return {
    compiler,
    observer: evidenceCollector(compiler, {
      subject,
      types,
      titleOfParameter: (id) => dated(id).parameter.title,
      listOf: (item) => lists.get(item),
      titleOfEntity: (name) => dataset.entities.get(name)?.title ?? label(name, name),
    }),
    frame: frame(limits),
    admit,
    authorities: (ids, day) => ids.flatMap((id) => dated(id).datedOn(day)?.source ?? []),
  };
}

/** Reads the unit that answers for a record, where a tree says which. */
export function unitReading(
  subject: Entity,
  tree: Node | undefined,
  context: RunContext,
): (record: AnyRecord) => string | undefined {
  if (tree === undefined) return () => undefined;
  const { compiler, frame } = compilationUnit(subject, [tree], context);
  const unitOf = compiler.text(tree);
  return (record) => {
    frame.turn += 1;
    frame.relevantDay = context.clock.lawDay;
    return unitOf(record, frame);
  };
}

/** The ids of the parameters that trees name, each once. */
export function parametersIn(trees: readonly (Node | undefined)[]): readonly string[] {
  const ids = new Set<string>();
  for (const tree of trees)
    if (tree !== undefined)
      walk(tree, (node) => {
        if (node.kind === "parameter") ids.add(node.id);
      });
  return [...ids];
}
