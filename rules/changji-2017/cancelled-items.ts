import {
  type CheckContext,
  type Dataset,
  List,
  ListEntry,
  label,
  normaliseName,
  type PlainDate,
  type SeenValue,
} from "fazhi";

/** A cancelled item that another resembles, and what they have in common. */
export interface Resemblance {
  readonly cancelled: ListEntry;
  readonly sign: SeenValue;
}

const signs = {
  replaced: label("登记为替代该事项", "it is recorded as what replaces it"),
  name: label("名称除审批形式外相同", "the names differ in the form of approval at most"),
  code: label("编码相同", "the codes are the same"),
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
  const { byName, byCode } = gather(cancelledItemsOf);
  const replaced = (entry.supersedes ?? []).flatMap((id) => dataset.find(ListEntry, id) ?? []);
  const ofSameUnit = (items: readonly ListEntry[] = []) => items.filter((item) => isOfSameUnit(item, entry, dataset));
  note(replaced.filter(isCancelled), "replaced");
  note(ofSameUnit(byName.get(kernelOf(entry.name))), "name");
  if (entry.code !== undefined) note(ofSameUnit(byCode.get(entry.code)), "code");
  return [...found].map(([cancelled, sign]) => ({ cancelled, sign }));
}

/**
 * Whether an entry rests on nothing but what the cancelled item rested on; `undefined` while one of the two is not
 * recorded. An article that only one of them names makes no difference.
 */
export function hasNoNewBasis({ basis }: ListEntry, { basis: former }: ListEntry): boolean | undefined {
  if (basis === undefined) return undefined;
  if (basis.length === 0) return true;
  return former === undefined
    ? undefined
    : basis.every(({ document, article }) =>
        former.some(
          (known) =>
            normaliseName(known.document) === normaliseName(document) &&
            (article === undefined || known.article === undefined || known.article === article),
        ),
      );
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
}

function cancelledItemsOf(dataset: Dataset): CancelledItems {
  const items = dataset
    .records(ListEntry)
    .filter((entry) => isCancelled(entry) && isApproval(dataset.find(List, entry.list)));
  return { byName: grouped(items, ({ name }) => kernelOf(name)), byCode: grouped(items, ({ code }) => code) };
}

function grouped(items: readonly ListEntry[], keyOf: (item: ListEntry) => string | undefined) {
  const groups = new Map<string, ListEntry[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const isApproval = (list: List | undefined): boolean => list?.kind === "approval-item" || list?.kind === "power";
