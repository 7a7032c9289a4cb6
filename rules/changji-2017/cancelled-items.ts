import { type CheckContext, type Dataset, label, type PlainDate } from "fazhi";
import { normaliseName } from "fazhi/codes";
import type { SeenValue } from "fazhi/engine";
import { List, ListEntry } from "fazhi/model";
import { canFoundLicence } from "./licence-basis.js";

/** A cancelled item that another resembles, and what they have in common. */
export interface Resemblance {
  readonly cancelled: ListEntry;
  readonly sign: SeenValue;
}

const signs = {
  replaced: label("登记为替代该事项", "it is recorded as what replaces it"),
  name: label("名称除审批形式外相同", "the names differ in the form of approval at most"),
  code: label("编码相同", "the codes are the same"),
  basis: label("设定依据为同一文件", "both rest on the same paper"),
} as const;

// What an approval can be called, so that a change of this alone is no change of name.
const formsOfApproval = /(?:非?行政)?(?:审批|审核|审查|核准|批准|许可|备案|登记|确认|认定)/gu;

/** A name without full-width forms, punctuation, spaces and the form of approval; the plain name where nothing is left. */
export function kernelOf(name: string): string {
  const plain = normaliseName(name);
  return plain.replace(formsOfApproval, "") || plain;
}

/** The cancelled items that an entry brings back by its name, by its code or by what it is recorded to replace. */
export function cancelledItemsLike(
  entry: ListEntry,
  { asOf, dataset, gather }: Pick<CheckContext<ListEntry, string>, "asOf" | "dataset" | "gather">,
): readonly Resemblance[] {
  const found = new Map<ListEntry, SeenValue>();
  const note = (items: readonly ListEntry[], sign: keyof typeof signs): void => {
    for (const item of items)
      if (!found.has(item) && item !== entry && hasEndedBy(asOf, item) && item.validFrom <= entry.validFrom)
        found.set(item, { value: sign, labels: signs[sign] });
  };
  const { byName, byCode, byBasis } = gather(cancelledItemsOf);
  const replaced = (entry.supersedes ?? []).flatMap((id) => dataset.find(ListEntry, id) ?? []);
  const ofSameUnit = (items: readonly ListEntry[] = []) => items.filter((item) => isOfSameUnit(item, entry, dataset));
  note(replaced.filter(isCancelled), "replaced");
  note(ofSameUnit(byName.get(kernelOf(entry.name))), "name");
  if (entry.code !== undefined) note(ofSameUnit(byCode.get(entry.code)), "code");
  // It rests on nothing but papers that found no licence, and on which the cancelled item rested.
  const [first, ...rest] = (entry.basis ?? []).map(sharedBasisKey);
  if (first !== undefined)
    note(
      ofSameUnit(byBasis.get(first)).filter(({ basis = [] }) => {
        const former = new Set(basis.map(sharedBasisKey));
        return rest.every((key) => key !== undefined && former.has(key));
      }),
      "basis",
    );
  return [...found].map(([cancelled, sign]) => ({ cancelled, sign }));
}

/** The paper that founds no licence and on which an item rests all the same; none for a law, which may found many. */
const sharedBasisKey = (basis: Basis): string | undefined =>
  canFoundLicence(basis) === false ? normaliseName(basis.document) : undefined;

/**
 * Whether an entry rests on nothing but what the cancelled item rested on; `undefined` while one of the two is not
 * recorded. A law may have been revised since: where it is cited as a whole, or by an article on one side only, it is
 * not known whether it is the same, and another version is another basis.
 */
export function hasNoNewBasis({ basis }: ListEntry, { basis: former }: ListEntry): boolean | undefined {
  if (basis === undefined) return undefined;
  if (basis.length === 0) return true;
  return former === undefined
    ? undefined
    : allOf(basis.map((one) => anyOf(former.map((known) => isSameBasis(one, known)))));
}

type Basis = NonNullable<ListEntry["basis"]>[number];
type Known = boolean | undefined;

const allOf = (parts: readonly Known[]): Known =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const anyOf = (parts: readonly Known[]): Known =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;

function isSameBasis(one: Basis, other: Basis): Known {
  if (normaliseName(one.document) !== normaliseName(other.document)) return false;
  if (one.versionFrom !== other.versionFrom) return false;
  if (one.article !== undefined && other.article !== undefined) return one.article === other.article;
  return one.versionFrom === undefined && canFoundLicence(one) === true ? undefined : true;
}

const isCancelled = ({ cancelledBy, cleanUps }: ListEntry): boolean =>
  cancelledBy !== undefined || (cleanUps ?? []).some(({ verdict }) => verdict === "cancel");

const hasEndedBy = (day: PlainDate, { validUntil }: ListEntry): boolean =>
  validUntil !== undefined && validUntil <= day;

function isOfSameUnit(one: ListEntry, other: ListEntry, dataset: Dataset): boolean {
  const keeper = ({ list }: ListEntry) => dataset.find(List, list)?.unit;
  return (
    keeper(one) === keeper(other) || (one.exercisingUnit !== undefined && one.exercisingUnit === other.exercisingUnit)
  );
}

interface CancelledItems {
  readonly byName: ReadonlyMap<string, readonly ListEntry[]>;
  readonly byCode: ReadonlyMap<string, readonly ListEntry[]>;
  readonly byBasis: ReadonlyMap<string, readonly ListEntry[]>;
}

function cancelledItemsOf(dataset: Dataset): CancelledItems {
  const items = dataset
    .records(ListEntry)
    .filter((entry) => isCancelled(entry) && isApproval(dataset.find(List, entry.list)));
  return {
    byName: grouped(items, ({ name }) => [kernelOf(name)]),
    byCode: grouped(items, ({ code }) => (code === undefined ? [] : [code])),
    byBasis: grouped(items, ({ basis = [] }) => basis.flatMap((one) => sharedBasisKey(one) ?? [])),
  };
}

function grouped(items: readonly ListEntry[], keysOf: (item: ListEntry) => readonly string[]) {
  const groups = new Map<string, ListEntry[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const isApproval = (list: List | undefined): boolean => list?.kind === "approval-item" || list?.kind === "power";
