import type { AnyRecord } from "../model/record/entity.js";
import type { EvaluationFrame } from "./compile/evaluator.js";
import type { TreeCompiler } from "./compile/tree-compiler.js";
import { spend } from "./compile/work.js";
import type { Node, QuantifierNode } from "./node.js";
import { type NodeInspector, nodeInspector } from "./node-inspector.js";
import type { Observation, SeenValue } from "./observation.js";
import { isClosedOver, type Quantified, saidOf } from "./rests-on.js";
import type { SentenceScope } from "./sentence/sentence-scope.js";

/** Says which values of a record a statement's truth rests on. */
export interface EvidenceCollector {
  /** The values that make a statement what it is, each once, in the order of the tree. */
  reasons(node: Node, record: AnyRecord, frame: EvaluationFrame): readonly Observation[];
  /** The values that other values are made of, missing ones among them. */
  values(nodes: readonly (Node | undefined)[], record: AnyRecord, frame: EvaluationFrame): readonly Observation[];
  /** The missing values that leave nodes unknown. */
  wanting(nodes: readonly (Node | undefined)[], record: AnyRecord, frame: EvaluationFrame): readonly Observation[];
  /** The value of any node. */
  seen(node: Node, record: AnyRecord, frame: EvaluationFrame): SeenValue;
}

/** Makes an observer for one rule's trees; each node is compiled and put into words once, when it is first needed. */
export function evidenceCollector(compiler: TreeCompiler, scope: SentenceScope): EvidenceCollector {
  const inspector = nodeInspector(compiler, scope);
  return {
    seen: (node, record, frame) => inspector.seen(node)(record, frame),
    reasons(root, record, frame) {
      const account = new Account(inspector, record, frame);
      account.statement(root);
      return [...account.found.values()];
    },
    values(nodes, record, frame) {
      const account = new Account(inspector, record, frame);
      for (const node of nodes) if (node !== undefined) account.value(node);
      return [...account.found.values()];
    },
    wanting(nodes, record, frame) {
      const account = new Account(inspector, record, frame, true);
      for (const node of nodes) if (node !== undefined) account.value(node);
      return [...account.found.values()].filter(({ seen }) => seen.value === undefined);
    },
  };
}

/** Where a record or item lies, as evidence names it. */
interface Spot {
  readonly entity: string;
  readonly id: string;
  readonly path: string;
}

/** An observation takes up memory: so many of them are too many where so many times more items of lists are. */
const costOfObservation = 20;

/** One walk through a tree, gathering the values that count. */
class Account {
  readonly found = new Map<string, Observation>();
  private readonly spots = new Map<string, Spot>();
  /** The lists that were gone through for each quantifier that says the same of them each time. */
  private readonly visited = new Map<Node, Set<readonly unknown[]>>();

  constructor(
    private readonly inspector: NodeInspector,
    private readonly record: AnyRecord,
    private readonly frame: EvaluationFrame,
    /** Whether only what is missing counts. */
    private readonly wants = false,
  ) {}

  /** Notes the values that make a statement true, false or unknown. */
  statement(node: Node): void {
    const truth = this.truth(node);
    const bearsOn = (part: Node): boolean => this.truth(part) === truth;
    switch (node.kind) {
      case "and":
      case "or":
        for (const part of node.parts) if (bearsOn(part)) this.statement(part);
        break;
      case "not":
        this.statement(node.of);
        break;
      case "present":
      case "one-of":
        this.value(node.of);
        break;
      case "compare":
        this.value(node.left);
        this.value(node.right);
        break;
      case "among":
        this.value(node.of);
        this.value(node.texts);
        break;
      case "every":
      case "some":
        if (truth === undefined && this.seen(node.list).value === undefined) this.value(node.list);
        if (node.body.kind === "truth" || (this.list(node.list)?.length ?? 0) === 0) this.value(node.list);
        else this.eachItemOnce(node, () => bearsOn(node.body) && this.statement(node.body));
        break;
      case "choose":
        this.statement(node.condition);
        if (this.truth(node.condition) !== undefined) this.statement(this.truth(node.condition) ? node.yes : node.no);
        break;
      default:
        this.value(node);
    }
  }

  /** Notes the values that another value is made of, and the value itself where it was computed. */
  value(node: Node): void {
    switch (node.kind) {
      case "text":
      case "day":
      case "instant":
      case "number":
      case "truth":
      case "subject":
        break;
      case "as-of":
        this.note(node, "as-of");
        break;
      case "parameter":
        this.note(node, node.id);
        break;
      case "referring":
        this.note(node, `${node.entity}.${node.field}`);
        break;
      case "item":
      case "field":
      case "follow":
        this.stored(node);
        break;
      case "only":
        if (this.seen(node.list).value === undefined) this.value(node.list);
        this.note(node, this.inspector.title(node).en);
        break;
      case "choose":
        this.statement(node.condition);
        if (this.truth(node.condition) !== undefined) this.value(this.truth(node.condition) ? node.yes : node.no);
        break;
      case "first-present": {
        const chosen = node.parts.findIndex((part) => this.seen(part).value !== undefined);
        // A choice that is missing was not wanted where a later one stands in for it.
        const isWanted = this.wants && this.seen(node).value === undefined;
        const from = this.wants && !isWanted ? Math.max(chosen, 0) : 0;
        for (const part of node.parts.slice(from, chosen === -1 ? undefined : chosen + 1)) this.value(part);
        break;
      }
      case "shift":
        this.computed(node, [node.day, node.by]);
        break;
      case "between":
        this.computed(node, [node.from, node.to]);
        break;
      case "arithmetic":
        this.computed(node, [node.left, node.right]);
        break;
      case "year":
      case "day-of":
      case "calendar-period":
        this.value(node.of);
        break;
      case "count":
      case "sum":
        this.counted(node);
        break;
      default:
        this.statement(node);
    }
  }

  /** A value as it lies in a record, or the reference that would have to be there to reach it. */
  private stored(node: Node): void {
    const missing = this.missingReference(node);
    if (missing !== undefined) this.value(missing);
    else {
      const spot = this.spotOf(node);
      if (spot !== undefined && spot.path !== "") this.note(node, spot.path, spot);
    }
  }

  private counted(node: Extract<Node, { kind: "count" | "sum" }> | QuantifierNode): void {
    if (this.seen(node.list).value === undefined) this.value(node.list);
    if (this.list(node.list) !== undefined) {
      this.eachItemOnce(node, () => {
        if (this.truth(node.body) !== false) this.statement(node.body);
        if ("value" in node) this.value(node.value);
      });
      this.computed(node, []);
    }
  }

  private computed(node: Node, parts: readonly Node[]): void {
    for (const part of parts) this.value(part);
    this.note(node, this.inspector.title(node).en);
  }

  private note(node: Node, path: string, spot?: Spot): void {
    const key = spot === undefined ? path : `${spot.entity} ${spot.id} ${path}`;
    if (this.found.has(key)) return;
    spend(this.frame, costOfObservation, node);
    const seen = this.seen(node);
    const silence = seen.value === undefined ? this.inspector.silence(node)(this.record, this.frame) : undefined;
    const found = { ...spot, path, title: this.inspector.title(node), seen };
    this.found.set(key, silence === undefined ? found : { ...found, silence });
  }

  /** Looks at each item of a list in turn, unless that was done and can show nothing else. */
  private eachItemOnce(node: Quantified, visit: () => void): void {
    if (isClosedOver(node.item, ...saidOf(node))) {
      const items = this.list(node.list) ?? [];
      const before = this.visited.get(node) ?? new Set();
      if (before.has(items)) return;
      this.visited.set(node, before.add(items));
    }
    this.eachItem(node, visit);
  }

  /** Looks at each item of a list in turn, knowing where it lies. */
  private eachItem(node: Quantified, visit: () => void): void {
    const { list, item: name } = node;
    const items = this.list(list) ?? [];
    const slot = this.inspector.slotOf(name);
    const spot = this.spotOf(list);
    spend(this.frame, items.length + 1, node);
    items.forEach((item, index) => {
      this.frame.items[slot] = item;
      if (list.kind === "referring")
        this.spots.set(name, { entity: list.entity, id: (item as AnyRecord).id, path: "" });
      else if (spot !== undefined) this.spots.set(name, { ...spot, path: `${spot.path}[${index}]` });
      visit();
    });
  }

  private spotOf(node: Node): Spot | undefined {
    switch (node.kind) {
      case "subject":
        return { entity: this.inspector.subject, id: this.record.id, path: "" };
      case "item":
        return this.spots.get(node.name);
      case "field": {
        const owner = this.spotOf(node.of);
        if (owner === undefined) return undefined;
        return { ...owner, path: owner.path === "" ? node.name : `${owner.path}.${node.name}` };
      }
      case "follow": {
        const id = this.inspector.text(node.of)(this.record, this.frame);
        return id === undefined ? undefined : { entity: node.entity, id, path: "" };
      }
      case "only":
        return this.spotOfOnly(node);
      default:
        return undefined;
    }
  }

  private spotOfOnly(node: Extract<Node, { kind: "only" }>): Spot | undefined {
    let found: Spot | undefined;
    this.eachItem(node, () => {
      if (this.truth(node.body) === true) found = this.spots.get(node.item);
    });
    return found;
  }

  /** The reference that would have to be there before a value could be read through it. */
  private missingReference(node: Node): Node | undefined {
    if (node.kind === "field") return this.missingReference(node.of);
    if (node.kind === "only") return this.seen(node).value === undefined ? node : undefined;
    if (node.kind !== "follow") return undefined;
    const isMissing = this.inspector.text(node.of)(this.record, this.frame) === undefined;
    return this.missingReference(node.of) ?? (isMissing ? node.of : undefined);
  }

  private truth(node: Node): boolean | undefined {
    return this.inspector.truth(node)(this.record, this.frame);
  }

  private seen(node: Node): SeenValue {
    return this.inspector.seen(node)(this.record, this.frame);
  }

  private list(node: Node): readonly unknown[] | undefined {
    return this.inspector.list(node)(this.record, this.frame);
  }
}
