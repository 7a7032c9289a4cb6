import { match } from "ts-pattern";
import { fromEpochDay } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { AnyRecord } from "../model/entity.js";
import type { Node } from "./node.js";
import type { Observation, SeenValue } from "./observation.js";
import { labelOfPeriod } from "./period-label.js";
import type { Attention, Reading, TreeCompiler } from "./reading.js";
import { type SentenceScope, sentenceOf } from "./sentence.js";
import { isStatement, isTextual } from "./term-type.js";

/** Says which values of a record a statement's truth rests on. */
export interface Observer {
  /** The values that make a statement what it is, each once, in the order of the tree. */
  reasons(node: Node, record: AnyRecord, attention: Attention): readonly Observation[];
  /** The values that other values are made of, missing ones among them. */
  values(nodes: readonly (Node | undefined)[], record: AnyRecord, attention: Attention): readonly Observation[];
  /** The value of any node. */
  seen(node: Node, record: AnyRecord, attention: Attention): SeenValue;
}

/** Makes an observer for one rule's trees; it is slow, and called only when something is to be explained. */
export function observer(compiler: TreeCompiler, scope: SentenceScope): Observer {
  const statements = new Map<Node, Reading<boolean | undefined>>();
  const truthOf = (node: Node, record: AnyRecord, attention: Attention): boolean | undefined => {
    const reading = statements.get(node) ?? compiler.statement(node);
    statements.set(node, reading);
    return reading(record, attention);
  };
  return {
    seen: (node, record, attention) => seenOf(node, record, attention, compiler, truthOf),
    reasons(root, record, attention) {
      const account = new Account(compiler, scope, truthOf, record, attention);
      account.statement(root);
      return [...account.found.values()];
    },
    values(nodes, record, attention) {
      const account = new Account(compiler, scope, truthOf, record, attention);
      for (const node of nodes) if (node !== undefined) account.value(node);
      return [...account.found.values()];
    },
  };
}

type TruthOf = (node: Node, record: AnyRecord, attention: Attention) => boolean | undefined;

function seenOf(
  node: Node,
  record: AnyRecord,
  attention: Attention,
  compiler: TreeCompiler,
  truthOf: TruthOf,
): SeenValue {
  const type = compiler.typeOf(node);
  if (type.kind === "date") {
    const low = compiler.day(node, "earliest")(record, attention);
    const high = compiler.day(node, "latest")(record, attention);
    if (Number.isNaN(low) || Number.isNaN(high)) return { value: undefined };
    return { value: low === high ? fromEpochDay(low) : `${fromEpochDay(low)}/${fromEpochDay(high)}` };
  }
  if (type.kind === "number") {
    const low = compiler.number(node, "earliest")(record, attention);
    const high = compiler.number(node, "latest")(record, attention);
    if (Number.isNaN(low) || Number.isNaN(high)) return { value: undefined };
    return { value: low === high ? low : `${low}–${high}` };
  }
  if (isStatement(type)) return { value: truthOf(node, record, attention) };
  if (isTextual(type)) {
    const value = compiler.text(node)(record, attention);
    const labels = type.kind === "choice" && value !== undefined ? type.labels[value] : undefined;
    return labels === undefined ? { value } : { value, labels };
  }
  if (type.kind === "period") {
    const period = compiler.period(node)(record, attention);
    return period === undefined ? { value: undefined } : { value: period.count, labels: labelOfPeriod(period) };
  }
  if (type.kind === "texts") return { value: compiler.texts(node)(record, attention)?.join("、") };
  if (type.kind === "list") return { value: compiler.list(node)(record, attention)?.length };
  return { value: compiler.record(node)(record, attention) === undefined ? undefined : true };
}

/** Where a record or item lies, as evidence names it. */
interface Spot {
  readonly entity: string;
  readonly id: string;
  readonly path: string;
}

/** One walk through a tree, gathering the values that count. */
class Account {
  readonly found = new Map<string, Observation>();
  private readonly spots = new Map<string, Spot>();

  constructor(
    private readonly compiler: TreeCompiler,
    private readonly scope: SentenceScope,
    private readonly truthOf: TruthOf,
    private readonly record: AnyRecord,
    private readonly attention: Attention,
  ) {}

  /** Notes the values that make a statement true, false or unknown. */
  statement(node: Node): void {
    const truth = this.truth(node);
    const bearsOn = (part: Node): boolean => this.truth(part) === truth;
    match(node)
      .with({ kind: "and" }, { kind: "or" }, ({ parts }) => {
        for (const part of parts) if (bearsOn(part)) this.statement(part);
      })
      .with({ kind: "not" }, ({ of }) => this.statement(of))
      .with({ kind: "present" }, { kind: "one-of" }, ({ of }) => this.value(of))
      .with({ kind: "compare" }, ({ left, right }) => {
        this.value(left);
        this.value(right);
      })
      .with({ kind: "among" }, ({ of, texts }) => {
        this.value(of);
        this.value(texts);
      })
      .with({ kind: "every" }, { kind: "some" }, ({ list, item, body }) => {
        if ((this.list(list)?.length ?? 0) === 0) this.value(list);
        else this.eachItem(item, list, () => bearsOn(body) && this.statement(body));
      })
      .with({ kind: "choose" }, ({ condition, yes, no }) => {
        this.statement(condition);
        if (this.truth(condition) !== undefined) this.statement(this.truth(condition) ? yes : no);
      })
      .otherwise(() => this.value(node));
  }

  /** Notes the values that another value is made of, and the value itself where it was computed. */
  value(node: Node): void {
    match(node)
      .with({ kind: "text" }, { kind: "day" }, { kind: "number" }, { kind: "truth" }, { kind: "subject" }, () => {})
      .with({ kind: "as-of" }, () => this.note(node, "as-of"))
      .with({ kind: "parameter" }, ({ id }) => this.note(node, id))
      .with({ kind: "referring" }, ({ entity, field }) => this.note(node, `${entity}.${field}`))
      .with({ kind: "item" }, { kind: "field" }, { kind: "follow" }, (place) => {
        const missing = this.missingReference(place);
        if (missing !== undefined) this.value(missing);
        else {
          const spot = this.spotOf(place);
          if (spot !== undefined && spot.path !== "") this.note(place, spot.path, spot);
        }
      })
      .with({ kind: "choose" }, ({ condition, yes, no }) => {
        this.statement(condition);
        if (this.truth(condition) !== undefined) this.value(this.truth(condition) ? yes : no);
      })
      .with({ kind: "first-present" }, ({ parts }) => {
        for (const part of parts) {
          this.value(part);
          if (this.seen(part).value !== undefined) return;
        }
      })
      .with({ kind: "shift" }, ({ day, by }) => this.computed(node, [day, by]))
      .with({ kind: "between" }, ({ from, to }) => this.computed(node, [from, to]))
      .with({ kind: "arithmetic" }, ({ left, right }) => this.computed(node, [left, right]))
      .with({ kind: "year" }, ({ of }) => this.value(of))
      .with({ kind: "count" }, { kind: "sum" }, (counted) => {
        if (this.list(counted.list) === undefined) this.value(counted.list);
        else {
          this.eachItem(counted.item, counted.list, () => {
            if (this.truth(counted.body) !== false) this.statement(counted.body);
            if (counted.kind === "sum") this.value(counted.value);
          });
          this.computed(counted, []);
        }
      })
      .otherwise(() => this.statement(node));
  }

  private computed(node: Node, parts: readonly Node[]): void {
    for (const part of parts) this.value(part);
    this.note(node, sentenceOf(node, this.scope, "en"));
  }

  private note(node: Node, path: string, spot?: Spot): void {
    const key = `${spot?.entity ?? ""} ${spot?.id ?? ""} ${path}`;
    if (this.found.has(key)) return;
    const title: Label = { zh: sentenceOf(node, this.scope, "zh"), en: sentenceOf(node, this.scope, "en") };
    this.found.set(key, { ...spot, path, title, seen: this.seen(node) });
  }

  /** Looks at each item of a list in turn, knowing where it lies. */
  private eachItem(name: string, list: Node, visit: () => void): void {
    const slot = this.compiler.slotOf(name);
    const spot = this.spotOf(list);
    (this.list(list) ?? []).forEach((item, index) => {
      this.attention.items[slot] = item;
      if (list.kind === "referring")
        this.spots.set(name, { entity: list.entity, id: (item as AnyRecord).id, path: "" });
      else if (spot !== undefined) this.spots.set(name, { ...spot, path: `${spot.path}[${index}]` });
      visit();
    });
  }

  private spotOf(node: Node): Spot | undefined {
    switch (node.kind) {
      case "subject":
        return { entity: this.scope.subject.name, id: this.record.id, path: "" };
      case "item":
        return this.spots.get(node.name);
      case "field": {
        const owner = this.spotOf(node.of);
        if (owner === undefined) return undefined;
        return { ...owner, path: owner.path === "" ? node.name : `${owner.path}.${node.name}` };
      }
      case "follow": {
        const id = this.compiler.text(node.of)(this.record, this.attention);
        return id === undefined ? undefined : { entity: node.entity, id, path: "" };
      }
      default:
        return undefined;
    }
  }

  /** The reference that would have to be there before a value could be read through it. */
  private missingReference(node: Node): Node | undefined {
    if (node.kind === "field") return this.missingReference(node.of);
    if (node.kind !== "follow") return undefined;
    const isMissing = this.compiler.text(node.of)(this.record, this.attention) === undefined;
    return this.missingReference(node.of) ?? (isMissing ? node.of : undefined);
  }

  private truth(node: Node): boolean | undefined {
    return this.truthOf(node, this.record, this.attention);
  }

  private seen(node: Node): SeenValue {
    return seenOf(node, this.record, this.attention, this.compiler, this.truthOf);
  }

  private list(node: Node): readonly unknown[] | undefined {
    return this.compiler.list(node)(this.record, this.attention);
  }
}
