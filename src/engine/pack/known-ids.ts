import type { ParameterValue } from "../../expression/term.js";
import type { Pack, PackDefinition } from "./pack.js";

/** The ids of the rules that a definition makes, as far as its type knows them. */
export type RuleIdOf<Definition extends PackDefinition> =
  | IdOf<ItemOf<Definition, "rules">>
  | RuleIdIn<ItemOf<Definition, "extends">>
  | AdoptedIdOf<ItemOf<Definition, "adopts">>;

/** The id of each parameter that a definition makes with what it holds, as far as its type knows them. */
export type HeldOf<Definition extends PackDefinition> =
  | ParameterOf<ItemOf<Definition, "parameters">>
  | HeldIn<ItemOf<Definition, "extends">>
  | HeldIn<GiverOf<ItemOf<Definition, "adopts">>>;

/** The ids of the rules of packs that are known by type; any text for one that is named. */
export type RuleIdIn<Some> = Some extends Pack<infer RuleId> ? RuleId : Some extends string ? string : never;

/** The id of each parameter of packs that are known by type, with what it holds; any for one that is named. */
export type HeldIn<Some> =
  Some extends Pack<string, infer Held>
    ? { readonly [Id in keyof Held & string]: readonly [id: Id, value: Held[Id]] }[keyof Held & string]
    : Some extends string
      ? readonly [id: string, value: ParameterValue]
      : never;

type ItemOf<Definition, Key extends string> =
  Definition extends Readonly<Partial<Record<Key, readonly (infer Item)[]>>> ? Item : never;

type IdOf<One> = One extends { readonly id: infer Id extends string } ? Id : never;

type ParameterOf<One> = One extends {
  readonly id: infer Id extends string;
  readonly values: readonly { readonly value: infer Value extends ParameterValue }[];
}
  ? readonly [id: Id, value: Value]
  : never;

type AdoptedIdOf<One> = One extends { readonly rules: infer Rules } ? keyof Rules & string : never;

type GiverOf<One> = One extends { readonly from: infer Giver } ? Giver : never;
