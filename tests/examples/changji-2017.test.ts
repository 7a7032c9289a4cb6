import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCreditCode } from "../../src/codes/identifier/credit-code.js";
import { parseDivisionCode } from "../../src/codes/identifier/division-code.js";
import { parseDocumentNumber } from "../../src/codes/identifier/document-number.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import type { ListEntry } from "../../src/model/list/list-entry.js";
import type { Evidence } from "../../src/model/plan/evidence.js";
import type { Measure } from "../../src/model/plan/measure.js";
import type { ProgressReport } from "../../src/model/plan/progress-report.js";
import type { Task } from "../../src/model/plan/task.js";
import type { AnyRecord } from "../../src/model/record/entity.js";
import type { FieldType, FieldTypes } from "../../src/model/record/field-type.js";

const folder = new URL("../../examples/changji-2017/", import.meta.url);
const dataset = await loadDatasetFolder(folder);
const recordsOf = <Kind extends AnyRecord>(name: string) => {
  const entity = builtinEntities.find((known) => known.name === name);
  return (entity === undefined ? [] : dataset.records(entity)) as readonly Kind[];
};

interface Place {
  readonly entity: string;
  readonly id: string;
  readonly path: string;
  readonly type: FieldType;
  readonly value: unknown;
}

/** Every value of a record that is no group or list, with its place and kind. */
function* leaves(entity: string, id: string, types: FieldTypes, value: object, path = ""): Generator<Place> {
  for (const [name, held] of Object.entries(value)) {
    const type = types[name]?.type;
    if (type !== undefined) yield* leavesOf(entity, id, type, held, `${path}${name}`);
  }
}

function* leavesOf(entity: string, id: string, type: FieldType, value: unknown, path: string): Generator<Place> {
  if (type.kind === "list")
    for (const [index, item] of (value as unknown[]).entries())
      yield* leavesOf(entity, id, type.item, item, `${path}.${index}`);
  else if (type.kind === "group") yield* leaves(entity, id, type.fields, value as object, `${path}.`);
  else yield { entity, id, path, type, value };
}

const allLeaves = builtinEntities.flatMap(({ name, fields }) =>
  recordsOf(name).flatMap((record) => [...leaves(name, record.id, fields, record)]),
);
const namedLike = (field: string) => allLeaves.filter(({ path }) => path.split(".").at(-1) === field);

describe("the example of Changji 2017", () => {
  it("has one file for each entity, named after it", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    expect(files.sort()).toEqual(builtinEntities.map(({ name }) => `${name}.yaml`).sort());
  });

  it.each(builtinEntities.map(({ name }) => [name]))("holds %s records, and knows where they stand", (name) => {
    expect(recordsOf(name)).not.toHaveLength(0);
    for (const { id } of recordsOf(name))
      expect(dataset.placeOf(name, id)).toMatch(new RegExp(`^${name}\\.yaml:\\d+$`));
  });
});

describe("the plan in the example", () => {
  const inOrder = (numbers: readonly string[], prefix: string, last: number) =>
    expect(numbers.filter((number) => number.startsWith(prefix))).toEqual(
      Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`),
    );

  it("has the seventeen clauses of section two and the three of section three", () => {
    const numbers = recordsOf<Task>("task").map(({ number }) => number);
    inOrder(numbers, "2.", 17);
    inOrder(numbers, "3.", 3);
    expect(numbers).toHaveLength(21);
  });

  it("has a measure for every obligation, lettered without a gap, under its clause", () => {
    const measures = recordsOf<Measure>("measure");
    expect(new Set(measures.map(({ obligation }) => obligation)).size).toBe(83);
    for (const { id, task, obligation } of measures) {
      // An obligation that sets several targets has a measure for each.
      expect(id.startsWith(`m-${obligation}`)).toBe(true);
      expect(task).toBe(`task-${obligation === "annex" ? obligation : obligation.slice(0, -1)}`);
    }
    for (const { id } of recordsOf<Task>("task").filter(({ number }) => number !== "annex")) {
      const letters = [
        ...new Set(measures.filter(({ task }) => task === id).map(({ obligation }) => obligation.slice(-1))),
      ];
      expect(letters, id).toEqual([..."abcdefghijkl"].slice(0, letters.length));
      expect(letters, id).not.toHaveLength(0);
    }
  });

  it("has a target for what is counted, and milestones where progress goes by them", () => {
    for (const { id, completion, target, milestones, dueOn } of recordsOf<Measure>("measure")) {
      if (completion.by === "quantity") expect(target, id).toBeDefined();
      expect(milestones !== undefined, id).toBe(completion.by === "milestones");
      expect(dueOn === undefined, id).toBe(completion.by === "standing");
    }
  });

  it("has reports and evidence of units that take part, on milestones that exist", () => {
    const measures = new Map(recordsOf<Measure>("measure").map((measure) => [measure.id as string, measure]));
    for (const { id, measure, unit, milestone } of [
      ...recordsOf<ProgressReport>("progress-report"),
      ...recordsOf<Evidence>("evidence"),
    ]) {
      const owner = measures.get(measure);
      expect([owner?.leadUnit, ...(owner?.supportingUnits ?? [])], id).toContain(unit);
      if (milestone !== undefined)
        expect(
          owner?.milestones?.map((known) => known.id),
          id,
        ).toContain(milestone);
    }
  });
});

describe("the identifiers in the example", () => {
  it("are valid but for one credit code that is wrong on purpose", () => {
    const invalid = [
      ...namedLike("division").filter(({ value }) => !parseDivisionCode(value as string).ok),
      ...namedLike("documentNumber").filter(({ value }) => !parseDocumentNumber(value as string).ok),
      ...namedLike("creditCode").filter(({ value }) => !parseCreditCode(value as string).ok),
    ];
    expect(invalid.map(({ entity, id }) => `${entity} ${id}`)).toEqual(["market-subject ms-5"]);
  });

  it("pair a power with its responsibility in both directions", () => {
    const entries = new Map(recordsOf<ListEntry>("list-entry").map((entry) => [entry.id as string, entry]));
    for (const { id, pairedWith } of entries.values())
      if (pairedWith !== undefined) expect(entries.get(pairedWith)?.pairedWith, id).toBe(id);
  });
});

describe("the days in the example", () => {
  it("fall after the end of September only now and then", () => {
    const happened = namedLike("heldOn").concat(
      ...["decidedOn", "publishedOn", "reportedOn", "repliedOn", "judgedOn", "answeredOn"].map(namedLike),
    );
    const later = happened.filter(({ value }) => (value as string) > "2017-09-30");
    expect(later.length).toBeGreaterThan(0);
    expect(later.length / happened.length).toBeLessThan(0.1);
  });
});
