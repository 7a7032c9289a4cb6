import { originOf } from "../../../src/engine/pack/origin.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import { anchorOf } from "./markdown.js";
import type { Reader } from "./reader.js";

/** Where the page of a rule or indicator is, in the pack in which it was defined. */
export const pageOf = (id: string, pack: Pack, { home }: Reader): string => `${home}/${originOf(id, pack)}/${id}`;

/** Where an obligation stands in the account of its pack. */
export const obligationAt = (id: string, { name }: Pick<Pack, "name">, { home }: Reader): string =>
  `${home}/${name}/coverage#${anchorOf(`obligation-${id}`)}`;

/** Where a parameter's values over time are. */
export const parameterAt = (id: string, { home }: Reader): string =>
  `${home}/parameters#${anchorOf(`parameter-${id}`)}`;

/** Where a source and what rests on it are. */
export const sourceAt = (id: string, { home }: Reader): string => `${home}/sources#${anchorOf(`source-${id}`)}`;

/** Where a kind of record and its fields are. */
export const entityAt = (name: string, { home }: Reader): string => `${home}/records#${anchorOf(`record-${name}`)}`;
