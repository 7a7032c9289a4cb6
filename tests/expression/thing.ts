import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, type Period, workingDays } from "../../src/calendar/period.js";
import { type EpochDay, epochDay, type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineVocabulary } from "../../src/codes/vocabulary.js";
import { clockOn } from "../../src/expression/clock.js";
import { frame, treeCompiler } from "../../src/expression/compile/compile-tree.js";
import type { EvaluationFrame } from "../../src/expression/compile/evaluator.js";
import type { TreeCompiler } from "../../src/expression/compile/tree-compiler.js";
import { type EvidenceCollector, evidenceCollector } from "../../src/expression/evidence-collector.js";
import { inspectTree, type TreeScope } from "../../src/expression/inspect-tree.js";
import type { Node } from "../../src/expression/node.js";
import type { ParameterValue } from "../../src/expression/term.js";
import { parameterKindOf, speechAbout } from "../../src/expression/terms.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { choice, day, flag, group, list, quantity, reference, text } from "../../src/model/record/field.js";
import { problemText } from "../../src/problem/problem-text.js";

export const colours = defineVocabulary("colour", label("颜色", "Colour"), {
  red: label("红", "Red"),
  green: label("绿", "Green"),
  blue: label("蓝", "Blue"),
});

/** An invented kind of record with a field of every type, each of which may be missing. */
export const Thing = defineEntity({
  name: "thing",
  title: label("事物", "Thing"),
  family: "register",
  meaning: "An invented kind of record.",
  fields: {
    name: text("名称", "Name").optional(),
    big: flag("大", "Big").optional(),
    old: flag("旧", "Old").optional(),
    weight: quantity("重量", "Weight").optional(),
    height: quantity("高度", "Height").optional(),
    madeOn: day("制造日期", "Made on").optional(),
    soldOn: day("出售日期", "Sold on").optional(),
    colour: choice(colours, "颜色", "Colour").optional(),
    parent: reference("thing", "上级", "Parent").optional(),
    parts: list(
      group(
        {
          colour: choice(colours, "颜色", "Colour"),
          fittedOn: day("安装日期", "Fitted on").optional(),
          weight: quantity("重量", "Weight").optional(),
          maker: reference("thing", "制造者", "Maker").optional(),
        },
        "部件",
        "Part",
      ),
      "部件",
      "Parts",
    ).optional(),
  },
});

export const parameters: Readonly<Record<string, ParameterValue>> = {
  fortnight: days(15),
  "three-working-days": workingDays(3),
  three: 3,
  "year-end": plainDate("2017-12-31"),
  colours: ["red", "blue"],
};

/** A parameter as rules name it. */
export const handle = <Value extends ParameterValue>(id: string): { id: string; values: [{ value: Value }] } => ({
  id,
  values: [{ value: parameters[id] as Value }],
});
export const period = (id: string) => handle<Period>(id);

/** What rules about things are written with. */
export const aboutThings = () => speechAbout(Thing);

export const asOf: PlainDate = plainDate("2017-09-30");

export const things = (...records: readonly object[]): Dataset =>
  loadDataset({ thing: records }, { entities: [Thing] });

export const scope = (dataset: Dataset): TreeScope => ({
  subject: Thing,
  entities: dataset.entities,
  parameters: new Map(Object.entries(parameters).map(([id, value]) => [id, parameterKindOf(value)])),
});

/** A tree about things, ready to be read in a dataset. */
export interface Reader {
  readonly compiler: TreeCompiler;
  readonly observer: EvidenceCollector;
  readonly frame: EvaluationFrame;
}

/** Inspects and compiles a tree; throws when something is wrong with it. */
export function reader(dataset: Dataset, ...trees: readonly Node[]): Reader {
  const types = new Map();
  for (const tree of trees) {
    const inspection = inspectTree(tree, scope(dataset));
    if (inspection.problems.length > 0)
      throw new Error(inspection.problems.map((one) => problemText(one, "en")).join("\n"));
    for (const [node, type] of inspection.types) types.set(node, type);
  }
  const until: EpochDay = epochDay(plainDate("2018-01-01"));
  const compiler = treeCompiler(
    {
      dataset,
      clock: clockOn(asOf),
      calendar: nationalCalendar,
      parameter: (id) => (relevant) => (relevant < until ? parameters[id] : undefined),
    },
    types,
  );
  return {
    compiler,
    observer: evidenceCollector(compiler, {
      subject: Thing,
      types,
      titleOfParameter: (id) => label(`参数 ${id}`, `parameter ${id}`),
      titleOfEntity: () => Thing.title,
      listOf: () => undefined,
    }),
    frame: Object.assign(frame(), { relevantDay: epochDay(asOf) }),
  };
}

/** The truth of a statement about the first of some things. */
export function truthOf(tree: Node, ...records: readonly [object, ...object[]]): boolean | undefined {
  const dataset = things(...records.map((record, index) => ({ id: `t${index}`, ...record })));
  const { compiler, frame: looking } = reader(dataset, tree);
  const [first] = dataset.records(Thing);
  if (first === undefined) throw new Error("there is no record");
  return compiler.statement(tree)(first, looking);
}
