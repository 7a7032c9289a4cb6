import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { requireObject } from "../../model/record/require-object.js";
import { originOf } from "../pack/origin.js";
import type { Pack } from "../pack/pack.js";
import type { Parameter } from "../pack/parameter.js";
import { parametersOfIndicator } from "../pack/parameters-of.js";
import { requirePack } from "../pack/runnable-packs.js";
import type { Authority } from "../pack/source.js";
import type { SaidPart } from "../rule/rule-form.js";
import { treeSentences } from "../rule/tree-sentence.js";
import type { WatchBasis } from "../run/judgement-basis.js";
import type { Indicator } from "./indicator.js";
import { clausesSaid } from "./indicator-clauses.js";
import type { IndicatorForm } from "./indicator-result.js";
import { directions, indicatorSentence } from "./indicator-sentence.js";

/** An indicator in words. */
export interface IndicatorDescription {
  readonly id: string;
  /** The pack in which it was defined. */
  readonly pack: string;
  readonly form: IndicatorForm;
  readonly title: Label;
  readonly about: { readonly entity: string; readonly title: Label };
  readonly authority: Authority;
  readonly obligations: readonly string[];
  /** The whole of it to be read aloud. */
  readonly sentence: Label;
  readonly says: readonly SaidPart[];
  readonly parameters: readonly Parameter[];
  /** How it knows. */
  readonly basis: WatchBasis;
  readonly notCovered?: Label;
}

/** Puts an indicator of a pack into words. */
export function describeIndicator(indicator: Indicator, pack: Pack): IndicatorDescription {
  requireObject("indicator", indicator, "about", "form");
  requirePack("pack", pack);
  const { id, form, title, about, source, obligations, by, target, notCovered } = indicator;
  const parts: readonly (readonly [Label, Node | undefined])[] = [
    ...clausesSaid(indicator).flatMap(({ clause: { title: named }, tree }) =>
      named === undefined ? [] : [[named, tree] as const],
    ),
    ...Object.entries(by).map(([name, key]) => [label(`分组（${name}）`, `By ${name}`), key] as const),
  ];
  const trees = parts.flatMap(([, tree]) => tree ?? []);
  const words = treeSentences(trees, about, pack);
  const { sentence } = words;
  const parameters = parametersOfIndicator(indicator).flatMap(
    (name) => pack.parameters.find((one) => one.id === name) ?? [],
  );
  const aim = parameters.find((one) => one.id === target?.value);
  return {
    id,
    pack: originOf(id, pack),
    form,
    title,
    about: { entity: about.name, title: about.title },
    authority: source,
    obligations,
    sentence: indicatorSentence(indicator, words, aim),
    says: [
      ...parts.flatMap(([name, tree]) => (tree === undefined ? [] : [{ name, text: sentence(tree) }])),
      ...(target === undefined || aim === undefined
        ? []
        : [
            {
              name: label("目标", "Target"),
              text: label(
                `${directions[target.direction].zh}${aim.title.zh}`,
                `${directions[target.direction].en} ${aim.title.en}`,
              ),
            },
          ]),
    ],
    parameters,
    basis: indicator.basis,
    ...(notCovered === undefined ? {} : { notCovered }),
  };
}
