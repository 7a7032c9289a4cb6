import type { Label } from "../codes/label.js";
import { DatasetError, type DatasetProblem } from "../model/dataset/dataset-error.js";
import { paperProblems } from "../model/dataset/paper-problem.js";
import { idOf, problemOf } from "../model/dataset/read-dataset.js";
import { unknownEntity } from "../model/dataset/unknown-entity.js";
import { Evidence } from "../model/plan/evidence.js";
import { Measure } from "../model/plan/measure.js";
import { ProgressReport } from "../model/plan/progress-report.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { compileReader } from "../model/record/record-reader.js";
import { refused, type ValueReader } from "../model/record/value-reader.js";
import { type Found, foundOf } from "../problem/found.js";
import { type Problem, problem } from "../problem/problem.js";
import type { LiveTable } from "./live-table.js";
import type { RecordChange } from "./record-change.js";
import type { ReferenceCounts } from "./reference-counts.js";

/** A change whose record has been read and found right. */
export interface AcceptedChange {
  readonly kind: RecordChange["kind"];
  readonly table: LiveTable;
  readonly id: string;
  /** Missing when it is removed. */
  readonly record?: AnyRecord;
}

/** What an accepted list of changes would leave of a record. */
interface Draft {
  readonly table: LiveTable;
  readonly id: string;
  readonly index: number;
  readonly record: AnyRecord | undefined;
}

/** Reads changes, one after the other; throws one `DatasetError` unless the records after all of them are right. */
export type AcceptChanges = (changes: readonly RecordChange[]) => readonly AcceptedChange[];

/** Prepares the reading of changes to some tables, whose references are counted. */
export function changesReader(
  tables: ReadonlyMap<string, LiveTable>,
  references: ReferenceCounts,
  fixed: ReadonlyMap<string, Label>,
): AcceptChanges {
  const readers = new Map<string, ValueReader>();
  const readerOf = ({ name, schema }: Entity): ValueReader => {
    const reader = readers.get(name) ?? compileReader(schema, false);
    readers.set(name, reader);
    return reader;
  };

  return (changes) => {
    const problems: DatasetProblem[] = [];
    const drafts = new Map<string, Map<string, Draft>>();
    const draftOf = (entity: string, id: string): Draft | undefined => drafts.get(entity)?.get(id);
    const isThere = (entity: string, id: string): boolean => {
      const draft = draftOf(entity, id);
      return draft === undefined ? tables.get(entity)?.find(id) !== undefined : draft.record !== undefined;
    };
    const tell = (index: number, entity: string, raw: unknown, path: "id" | "", told: Problem) =>
      problems.push(problemOf(entity, index, raw, path === "" ? [] : [path], told));

    const accepted = changes.flatMap((change, index): readonly AcceptedChange[] => {
      const table = tables.get(change.entity);
      if (table === undefined) {
        const titles = new Map([...tables].map(([name, { entity }]) => [name, entity.title]));
        tell(index, change.entity, undefined, "", unknownEntity(change.entity, titles));
        return [];
      }
      const wanted = fixed.get(change.entity);
      if (wanted !== undefined) {
        const found = foundOf(change.entity);
        tell(index, change.entity, undefined, "", problem("record/not-changeable", { wanted, found }));
        return [];
      }
      const { kind, entity } = change;
      const raw = kind === "remove" ? { id: change.id } : change.record;
      const record = kind === "remove" ? undefined : (readerOf(table.entity).read(raw) as AnyRecord | typeof refused);
      if (record === refused)
        readerOf(table.entity).explain(raw, [], (path, told) => {
          problems.push(problemOf(entity, index, raw, path, told));
        });
      const id = idOf(raw);
      if (id === undefined || record === refused) return [];
      if (kind === "insert" && isThere(entity, id))
        tell(index, entity, raw, "id", problem("record/duplicate-id", { entity, id }));
      if (kind !== "insert" && !isThere(entity, id))
        tell(index, entity, raw, "id", problem("record/unknown-reference", { entity, found: foundOf(id) }));
      const ofEntity = drafts.get(entity) ?? new Map<string, Draft>();
      drafts.set(entity, ofEntity.set(id, { table, id, index, record }));
      return [{ kind, table, id, ...(record === undefined ? {} : { record }) }];
    });
    const all = [...drafts.values()].flatMap((ofEntity) => [...ofEntity.values()]);
    for (const draft of all)
      problems.push(
        ...(draft.record === undefined ? stillReferred(draft, all) : danglingIn(draft, draft.record, isThere)),
      );
    problems.push(...unfitPapers(drafts));
    if (problems.length > 0)
      throw new DatasetError(problems.sort((one, other) => (one.index ?? 0) - (other.index ?? 0)));
    return accepted;
  };

  /** Reports and evidence, changed themselves or by their measures, that say something in another form than these. */
  function unfitPapers(drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>): DatasetProblem[] {
    const measures = drafts.get(Measure.name);
    const measureOf = (id: string): AnyRecord | undefined => {
      const draft = measures?.get(id);
      return draft === undefined ? tables.get(Measure.name)?.find(id) : draft.record;
    };
    return [ProgressReport.name, Evidence.name].flatMap((entity) => {
      const changed = drafts.get(entity);
      const ofChanged = [...(changed?.values() ?? [])].map(({ record, index }) => ({
        paper: record as Evidence,
        index,
      }));
      const ofOthers = [...(measures?.values() ?? [])].flatMap(({ id, index }) =>
        (tables.get(entity)?.referring("measure", id) ?? [])
          .filter((paper) => changed?.has(paper.id) !== true)
          .map((paper) => ({ paper: paper as Evidence, index })),
      );
      return [...ofChanged, ...ofOthers].flatMap(({ paper, index }) => {
        const measure = paper === undefined ? undefined : measureOf(paper.measure);
        if (measure === undefined) return [];
        return paperProblems(paper, measure as Measure).map(({ path, problem: told }) =>
          problemOf(entity, index, paper, path, told),
        );
      });
    });
  }

  function danglingIn(
    { table: { entity }, index }: Draft,
    record: AnyRecord,
    isThere: (entity: string, id: string) => boolean,
  ): DatasetProblem[] {
    const problems: DatasetProblem[] = [];
    references.walkOf(entity)(record, (target, id, path) => {
      if (isThere(target, id)) return;
      const dangling = problem("record/unknown-reference", { entity: target, found: foundOf(id) });
      problems.push(problemOf(entity.name, index, record, path, dangling));
    });
    return problems;
  }

  /** Whether records that are not changed refer to one that is removed. */
  function stillReferred({ table: { entity }, id, index }: Draft, all: readonly Draft[]): DatasetProblem[] {
    let left = references.of(entity.name, id);
    for (const { table, id: changed } of all) {
      const before = table.find(changed);
      if (before !== undefined)
        references.walkOf(table.entity)(before, (target, named) => {
          if (target === entity.name && named === id) left -= 1;
        });
    }
    if (left === 0) return [];
    return [
      problemOf(entity.name, index, { id }, [], problem("record/still-referred", referrer(entity.name, id, all))),
    ];
  }

  function referrer(
    entity: string,
    id: string,
    all: readonly Draft[],
  ): { readonly entity: string; readonly found: Found } {
    for (const table of tables.values())
      for (const record of table.records()) {
        if (all.some((draft) => draft.table === table && draft.id === record.id)) continue;
        let names = false;
        references.walkOf(table.entity)(record, (target, named) => {
          names ||= target === entity && named === id;
        });
        if (names) return { entity: table.entity.name, found: foundOf(record.id) };
      }
    throw new TypeError(`a reference to ${entity} "${id}" was counted that no record holds`);
  }
}
