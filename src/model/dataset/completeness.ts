import type { PlainDate } from "../../calendar/plain-date.js";
import { columnsAt, type IsBorne } from "../record/column-apart.js";
import type { AnyRecord, Entity } from "../record/entity.js";
import type { DataSource } from "../register/data-source.js";

/** What a dataset can be trusted to hold: where it is silent beyond that, nothing is known. */
export interface Completeness {
  /**
   * Whether everything of a kind is provided: every record, every field, for every unit and without a last day. With the
   * path of a field that is kept apart it is so only where a source says that it is provided.
   */
  isWhole(kind: string, path?: string): boolean;
  /** Whether any record of a kind is provided. */
  provides(kind: string): boolean;
  /** Whether what stands at a path of a unit's records of a kind is provided; without a unit, of every unit's. */
  providesField(kind: string, path: string, unit: string | undefined): boolean;
  /** Whether a unit's records of a kind are provided; without a unit, those of every unit. */
  providesRecords(kind: string, unit: string | undefined): boolean;
  /** The last day up to which a unit's records of a kind are complete; `undefined` where that is the as-of day. */
  recordedUntil(kind: string, unit: string | undefined): PlainDate | undefined;
  /** The same of other records. */
  over(isBorne: IsBorne): Completeness;
}

/** One source, as far as it is about a kind. */
interface Provision {
  readonly fields?: readonly string[];
  readonly without?: readonly string[];
  readonly units?: readonly string[];
  readonly recordedUntil?: PlainDate;
}

const everything: readonly Provision[] = Object.freeze([{}]);
const nothing: readonly Provision[] = Object.freeze([]);

/**
 * What a dataset provides: the kinds that are given, with all their fields, and of those that a source names what the
 * source says. Where several sources provide a kind, what one of them provides is provided. Columns that are kept apart are
 * provided where a source says so, or where the records show it.
 */
export function completenessOf(
  given: ReadonlySet<string> | "all",
  sources: readonly DataSource[],
  entities: ReadonlyMap<string, Entity>,
  isBorne: IsBorne,
): Completeness {
  const named = new Map<string, Provision[]>();
  const general: Provision[] = [];
  let all = given === "all";
  for (const { everything: isAll, provides, units, recordedUntil } of sources) {
    const whole = {
      ...(units === undefined ? {} : { units }),
      ...(recordedUntil === undefined ? {} : { recordedUntil }),
    };
    if (isAll === true) all = true;
    if (isAll === true || provides === undefined) general.push(whole);
    for (const { kind, ...own } of provides ?? [])
      named.set(kind, [...(named.get(kind) ?? []), { ...whole, ...own } as Provision]);
  }
  const usual = general.length === 0 ? everything : general;
  const provisionsOf = (kind: string): readonly Provision[] =>
    named.get(kind) ?? (all || given === "all" || given.has(kind) ? usual : nothing);
  const within = (provisions: readonly Provision[], unit: string | undefined): readonly Provision[] =>
    provisions.filter(({ units }) => units === undefined || (unit !== undefined && units.includes(unit)));
  const of = (kind: string, unit: string | undefined): readonly Provision[] => within(provisionsOf(kind), unit);
  /** The columns at a path of which no source says that they are provided: one that lists fields says nothing inside them. */
  const unsaidAt = (kind: string, path: string): readonly string[] => {
    const columns = entities.get(kind)?.columnsApart;
    if (all || columns === undefined) return [];
    const own = named.get(kind);
    if (own?.some(({ fields }) => fields === undefined) === true) return [];
    return columnsAt(columns, path).filter((column) => own === undefined || column.includes("."));
  };
  const isShown = (kind: string, column: string, shown: IsBorne): boolean =>
    entities.get(kind)?.columnsApart?.[column] === "register" && shown(kind, column);
  const make = (shown: IsBorne): Completeness =>
    Object.freeze<Completeness>({
      isWhole: (kind, path) =>
        provisionsOf(kind).some(
          ({ fields, without, units, recordedUntil }) => (fields ?? without ?? units ?? recordedUntil) === undefined,
        ) &&
        (path === undefined || unsaidAt(kind, path).length === 0),
      provides: (kind) => provisionsOf(kind).length > 0,
      providesField: (kind, path, unit) => {
        const [field = path] = path.split(".");
        return (
          within(named.get(kind) ?? usual, unit).some(
            ({ fields, without }) => (fields?.includes(field) ?? true) && !(without?.includes(field) ?? false),
          ) && unsaidAt(kind, path).every((column) => isShown(kind, column, shown))
        );
      },
      providesRecords: (kind, unit) => of(kind, unit).length > 0,
      recordedUntil: (kind, unit) => {
        const days = of(kind, unit).map(({ recordedUntil }) => recordedUntil);
        return days.includes(undefined) ? undefined : (days as PlainDate[]).sort().at(-1);
      },
      over: make,
    });
  return make(isBorne);
}

/** The unit that a record is of, as far as its usual fields say it. */
export function unitOfRecord(kind: string, record: AnyRecord): string | undefined {
  if (kind === "unit") return record.id;
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const found = fields["unit"] ?? fields["leadUnit"] ?? fields["defendant"];
  return typeof found === "string" ? found : undefined;
}
