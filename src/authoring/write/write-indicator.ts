import type { Indicator } from "../../engine/indicator/indicator.js";
import { clausesSaid } from "../../engine/indicator/indicator-clauses.js";
import type { Authority } from "../../engine/pack/source.js";
import type { Node } from "../../expression/node.js";
import type { Entity } from "../../model/record/entity.js";
import { writeExpression } from "../../text/write-expression.js";
import { labelPart, labelPartIf, listPartIf, partsByName, type WrittenPart } from "../written/written-part.js";

/** An indicator as it is written under its id; throws a `RangeError` for a tree that no text can say. */
export function writeIndicator(indicator: Indicator, cite: (authority: Authority) => WrittenPart): WrittenPart {
  const { title, about, form, obligations, source, duration, by, keys, target, fewBelow } = indicator;
  const say = (tree: Node | undefined, subject: Entity = about): WrittenPart =>
    tree === undefined ? undefined : writeExpression(tree, { subject });
  return {
    title: labelPart(title),
    about: about.name,
    form,
    source: cite(source),
    obligations: listPartIf(obligations),
    basis: indicator.basis === "counted" ? undefined : indicator.basis,
    ...Object.fromEntries(clausesSaid(indicator).map(({ name, tree }) => [name, say(tree)])),
    unit: duration?.unit,
    percentiles: duration?.percentiles,
    by: partsByName(Object.entries(by).map(([name, tree]) => [name, say(tree)])),
    keys: partsByName(
      Object.entries(keys).map(([name, { entity, when }]) => [name, { entity: entity.name, when: say(when, entity) }]),
    ),
    target: target === undefined ? undefined : { ...target },
    fewBelow,
    notCovered: labelPartIf(indicator.notCovered),
  };
}
