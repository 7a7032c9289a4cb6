import type { Indicator } from "../../../src/engine/indicator/indicator.js";
import { originOf } from "../../../src/engine/pack/origin.js";
import type { Pack, Rule } from "../../../src/engine/pack/pack.js";
import { knownEntities } from "../../../src/model/dataset/known-entities.js";
import type { Entity } from "../../../src/model/record/entity.js";
import type { RuleTrial } from "../../../src/testing/rule-trial.js";
import type { IndicatorTrial, RecordedTables } from "./recorded-table.js";

/** A rule in the pack in which it was defined, and wherever else it stands. */
export interface CatalogueRule {
  readonly rule: Rule;
  readonly pack: Pack;
  /** The same rule in each pack that has it, the first among them. */
  readonly standings: readonly { readonly pack: Pack; readonly rule: Rule }[];
  readonly trials: readonly RuleTrial[];
}

/** An indicator in the pack in which it was defined. */
export interface CatalogueIndicator {
  readonly indicator: Indicator;
  readonly pack: Pack;
  readonly trials: readonly IndicatorTrial[];
}

/** Everything that the pages tell of. */
export interface Catalogue {
  readonly packs: readonly Pack[];
  readonly rules: readonly CatalogueRule[];
  readonly indicators: readonly CatalogueIndicator[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Puts packs and the tables of their tests together. */
export function catalogueOf(packs: readonly Pack[], tables: RecordedTables): Catalogue {
  const isOwn = (pack: Pack, id: string): boolean => originOf(id, pack) === pack.name;
  return {
    packs,
    rules: packs.flatMap((pack) =>
      pack.rules
        .filter(({ id }) => isOwn(pack, id))
        .map((rule) => ({
          rule,
          pack,
          standings: packs
            .flatMap((other) => other.rules.map((one) => ({ pack: other, rule: one })))
            .filter((one) => one.rule.id === rule.id && originOf(rule.id, one.pack) === pack.name),
          trials: tables.rules.filter(
            (trial) => trial.rule.id === rule.id && originOf(rule.id, trial.pack) === pack.name,
          ),
        })),
    ),
    indicators: packs.flatMap((pack) =>
      pack.indicators
        .filter(({ id }) => isOwn(pack, id))
        .map((indicator) => ({
          indicator,
          pack,
          trials: tables.indicators.filter(({ indicator: one }) => one.id === indicator.id),
        })),
    ),
    entities: knownEntities([...new Set(packs.flatMap(({ entities }) => entities))]),
  };
}
