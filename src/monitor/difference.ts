import type { Instant } from "../calendar/instant.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { IndicatorFigure, IndicatorResult } from "../engine/indicator/indicator-result.js";
import type { Finding, Gap, PendingClock } from "../engine/run/finding.js";
import type { Diagnostics } from "./rule-evaluator.js";
import { isSameData } from "./same-data.js";

/** What is there now and was not, what was there and is not, and what is there and is not the same. */
export interface Changes<Item> {
  readonly opened: readonly Item[];
  readonly closed: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
}

/** A figure of an indicator that moved: the whole's, or that of a group; missing where there was or is no such group. */
export interface MovedFigure {
  readonly pack: string;
  readonly indicator: string;
  readonly dimension?: string;
  readonly key?: string;
  readonly before?: IndicatorFigure;
  readonly after?: IndicatorFigure;
}

/** In what one answer of a monitor differs from the one before: plain data. */
export interface Difference {
  readonly asOf: { readonly before: PlainDate | Instant; readonly after: PlainDate | Instant };
  readonly findings: Changes<Finding>;
  readonly pending: Changes<PendingClock>;
  readonly gaps: Changes<Gap>;
  readonly figures: readonly MovedFigure[];
}

/** Compares what was written down of some records before and after. */
export const changesOfNotes = (
  before: readonly Diagnostics[],
  after: readonly Diagnostics[],
): Pick<Difference, "findings" | "pending" | "gaps"> => ({
  findings: changesOf(
    before,
    after,
    ({ findings }) => findings,
    ({ id }) => id,
  ),
  pending: changesOf(before, after, ({ pending }) => pending, nameOf),
  gaps: changesOf(before, after, ({ gaps }) => gaps, nameOf),
});

const nameOf = ({ pack, rule, where }: PendingClock | Gap): string => [pack, rule, where.entity, where.id].join("/");

function changesOf<Item extends Finding | PendingClock | Gap>(
  before: readonly Diagnostics[],
  after: readonly Diagnostics[],
  itemsOf: (notes: Diagnostics) => readonly Item[],
  idOf: (item: Item) => string,
): Changes<Item> {
  const left = named(before.flatMap(itemsOf), idOf);
  const opened: Item[] = [];
  const changed: { readonly before: Item; readonly after: Item }[] = [];
  for (const [id, item] of named(after.flatMap(itemsOf), idOf)) {
    const former = left.get(id);
    left.delete(id);
    if (former === undefined) opened.push(item);
    else if (!isSameData(former, item)) changed.push({ before: former, after: item });
  }
  return { opened, closed: [...left.values()], changed };
}

/** Items by id; those that share one id are told apart by their order. */
function named<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) {
    let id = idOf(item);
    while (byId.has(id)) id += "+";
    byId.set(id, item);
  }
  return byId;
}

/** The figures in which two results of one indicator differ. */
export function movedFigures(before: IndicatorResult, after: IndicatorResult): readonly MovedFigure[] {
  const { pack, indicator } = after;
  const moved: MovedFigure[] = [];
  const compare = (
    place: Pick<MovedFigure, "dimension" | "key">,
    one: IndicatorFigure | undefined,
    other: IndicatorFigure | undefined,
  ): void => {
    if (isSameData(one, other)) return;
    moved.push({
      pack,
      indicator,
      ...place,
      ...(one === undefined ? {} : { before: one }),
      ...(other === undefined ? {} : { after: other }),
    });
  };
  compare({}, before.whole, after.whole);
  for (const [dimension, groups] of Object.entries(after.groups)) {
    const former = new Map((before.groups[dimension] ?? []).map((group) => [group.key, group]));
    for (const group of groups) {
      compare({ dimension, key: group.key }, former.get(group.key), group);
      former.delete(group.key);
    }
    for (const [key, group] of former) compare({ dimension, key }, group, undefined);
  }
  return moved;
}
