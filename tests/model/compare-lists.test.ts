import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { type ComparisonOptions, compareEntries } from "../../src/model/list/compare-lists.js";
import type { ListComparison } from "../../src/model/list/list-comparison.js";
import type { ListEntry } from "../../src/model/list/list-entry.js";

const entry = (id: string, name: string, more: object = {}): ListEntry =>
  ({ id, list: "power-list", name, validFrom: plainDate("2017-01-01"), ...more }) as ListEntry;
const food = [{ document: "中华人民共和国食品安全法", article: "第三十五条" }];
const drugs = [{ document: "中华人民共和国药品管理法", article: "第四十一条" }];
const cancelled = { cancelledBy: "昌州政发〔2017〕8号" };

/** What was found, by ids: "a" for one entry, "a > b" for a pair, "a + b > c" for a group; fields in brackets. */
function found(before: readonly ListEntry[], after: readonly ListEntry[], options?: ComparisonOptions) {
  const comparison = compareEntries(before, after, options);
  const shown = Object.entries(comparison).flatMap(([name, members]) =>
    members.length === 0 ? [] : [[name, members.map(inWords)] as const],
  );
  return Object.fromEntries(shown) as Partial<Record<keyof ListComparison, readonly string[]>>;
}

type Member = ListComparison[keyof ListComparison][number];

function inWords(member: Member): string {
  if ("id" in member) return member.id;
  const ids = (side: ListEntry | readonly ListEntry[]) => [side].flat().map(({ id }) => id);
  const fields = "fields" in member ? ` (${member.fields.join(", ")})` : "";
  return `${ids(member.before).join(" + ")} > ${ids(member.after).join(" + ")}${fields}`;
}

describe("one item", () => {
  const before = entry("b", "食品经营许可", { code: "0135", basis: food });
  it.each<[string, ListEntry, object, object]>([
    ["is unchanged in another record", before, { ...before, id: "a" }, { unchanged: ["b > a"] }],
    [
      "is unchanged in another version of the list",
      before,
      { ...before, id: "a", list: "list-of-2018" },
      { unchanged: ["b > a"] },
    ],
    [
      "is unchanged by full-width forms, brackets and spaces",
      entry("b", "食品经营许可（Ａ类）", { code: "０１-35" }),
      entry("a", "食品 经营许可(a类)", { code: "01-35" }),
      { unchanged: ["b > a"] },
    ],
    [
      "is changed in its record, and the fields are named",
      before,
      { ...before, exercisingUnit: "bureau", basis: drugs },
      { changed: ["b > b (basis, exercisingUnit)"] },
    ],
    [
      "is changed when it is found by its name, its law being replaced",
      entry("b", "食品经营许可", { basis: food }),
      entry("a", "食品经营许可", { basis: drugs }),
      { changed: ["b > a (basis)"] },
    ],
    [
      "is changed when it gets a code",
      entry("b", "食品经营许可"),
      entry("a", "食品经营许可", { code: "0135" }),
      { changed: ["b > a (code)"] },
    ],
    ["is renamed in its record", before, { ...before, name: "食品核准" }, { renamed: ["b > b (name)"] }],
    [
      "is renamed under its code, even on another law",
      before,
      entry("a", "餐饮核准", { code: "0135", basis: drugs }),
      { renamed: ["b > a (basis, name)"] },
    ],
    [
      "is renamed where nothing else rests on its law",
      entry("b", "食品经营许可", { basis: food }),
      entry("a", "餐饮服务核准", { basis: food }),
      { renamed: ["b > a (name)"] },
    ],
    [
      "is renamed when another says that it continues it",
      before,
      entry("a", "餐饮核准", { supersedes: ["b"] }),
      { renamed: ["b > a (basis, code, name, supersedes)"] },
    ],
    [
      "is removed and another added when law, code and name differ",
      before,
      entry("a", "药品经营许可", { code: "0241", basis: drugs }),
      { added: ["a"], removed: ["b"] },
    ],
    [
      "is removed and another added when codes differ and names are not near, though the law is the same",
      before,
      entry("a", "食品生产核准", { code: "0136", basis: food }),
      { added: ["a"], removed: ["b"] },
    ],
    [
      "is removed and another added when one name rests on other law under another code",
      before,
      entry("a", "食品经营许可", { code: "0241", basis: drugs }),
      { added: ["a"], removed: ["b"] },
    ],
  ])("%s", (_, one, other, expected) => {
    expect(found([one], [other as ListEntry])).toEqual(expected);
  });
});

describe("an item comes back", () => {
  const before = entry("b", "食品经营许可", { code: "0135", basis: food });
  it.each<[string, readonly ListEntry[], readonly object[], object]>([
    [
      "under another code, its name and law unchanged",
      [before],
      [{ ...before, id: "a", code: "0999" }],
      { reappearing: ["b > a"] },
    ],
    [
      "under another code and a near-same name on the same law",
      [before],
      [entry("a", "食品经营许可证", { code: "0999", basis: food })],
      { reappearing: ["b > a"] },
    ],
    [
      "after its cancellation, under a near-same name, its own record being kept",
      [{ ...before, ...cancelled }],
      [{ ...before, ...cancelled }, entry("a", "食品经营许可证", { basis: food })],
      { reappearing: ["b > a + b"] },
    ],
    [
      "in the revision that cancels it",
      [before],
      [{ ...before, ...cancelled }, entry("a", "食品经营许可", { code: "0999", basis: food })],
      { reappearing: ["b > b + a"] },
    ],
    [
      "after a clean-up that decided to cancel it, by its code",
      [{ ...before, cleanUps: [{ on: plainDate("2016-05-01"), verdict: "cancel" }] }],
      [entry("a", "餐饮核准", { code: "0135" })],
      { reappearing: ["b > a"] },
    ],
    ["when its cancellation is struck out", [{ ...before, ...cancelled }], [before], { reappearing: ["b > b"] }],
  ])("%s", (_, earlier, later, expected) => {
    expect(found(earlier, later as ListEntry[])).toEqual(expected);
  });

  it("but not when another that stood all along only resembles what was cancelled", () => {
    const standing = entry("s", "食品经营许可证", { code: "0136", basis: food });
    const gone = { ...before, ...cancelled };
    expect(found([gone, standing], [gone, standing])).toEqual({ unchanged: ["b > b", "s > s"] });
    expect(found([gone, standing], [gone, { ...standing, id: "t" }])).toEqual({ unchanged: ["b > b", "s > t"] });
  });

  it("and goes when only the record of its cancellation is left", () => {
    expect(found([before], [{ ...before, ...cancelled }])).toEqual({ cancelled: ["b > b"] });
  });
});

describe("several items", () => {
  const whole = entry("b", "食品生产经营许可", { code: "0135", basis: food });
  it("are what one was split into, by what they say", () => {
    const parts = [entry("a1", "生产核准", { supersedes: ["b"] }), entry("a2", "经营核准", { supersedes: ["b"] })];
    expect(found([whole], parts)).toEqual({ split: ["b > a1 + a2"] });
  });

  it("are what one was split into, when one part keeps the record", () => {
    expect(found([whole], [whole, entry("a", "经营核准", { supersedes: ["b"] })])).toEqual({ split: ["b > a + b"] });
  });

  it("are what one was split into, by law and near-same names", () => {
    const parts = ["一", "二"].map((sign) => entry(sign, `食品生产经营许可${sign}`, { basis: food }));
    expect(found([{ ...whole }], parts)).toEqual({ split: ["b > 一 + 二"] });
    expect(found([whole], parts, { mostAltered: 0 })).toEqual({ added: ["一", "二"], removed: ["b"] });
  });

  it("are merged into one, by what it says", () => {
    const other = entry("c", "药品经营许可");
    expect(found([whole, other], [entry("a", "经营核准", { supersedes: ["b", "c"] })])).toEqual({
      merged: ["c + b > a"],
    });
  });

  it("are shown together when nobody can say which became which", () => {
    const twice = (ids: readonly string[]) => ids.map((id) => entry(id, "食品经营许可", { basis: food }));
    expect(found(twice(["b1", "b2"]), twice(["a1", "a2"]))).toEqual({ rearranged: ["b1 + b2 > a1 + a2"] });
  });

  it("keep what they replaced long ago to themselves", () => {
    const list = [{ ...whole, ...cancelled }, entry("a", "经营核准", { supersedes: ["b"] })];
    expect(found(list, list)).toEqual({ unchanged: ["a > a", "b > b"] });
  });
});

describe("a comparison refuses", () => {
  it("two entries of one id", () => {
    const twice = [entry("a", "甲"), entry("a", "乙")];
    expect(() => compareEntries([], twice)).toThrow(new RangeError('after: two entries have the id "a"'));
    expect(() => compareEntries(twice, [])).toThrow(new RangeError('before: two entries have the id "a"'));
  });

  it.each([-0.1, 1.1, Number.NaN])("a share of %s", (mostAltered) => {
    expect(() => compareEntries([], [], { mostAltered })).toThrow("mostAltered: expected a share from 0 to 1");
  });
});

const ids = Array.from({ length: 12 }, (_, index) => `e${index}`);
const anyEntry = (id: string): fc.Arbitrary<ListEntry> =>
  fc
    .record(
      {
        name: fc.constantFrom(
          "食品经营许可",
          "食品经营许可证",
          "食品经营许可 ",
          "食品生产许可",
          "药品经营许可",
          "备案",
        ),
        code: fc.constantFrom("1", "１", "2", "3"),
        basis: fc.constantFrom(food, drugs, [], [...food, ...drugs]),
        supersedes: fc.subarray(ids, { maxLength: 2 }),
        cancelledBy: fc.constant("昌州政发〔2017〕8号"),
        responsibility: fc.constantFrom("甲", "乙"),
      },
      { requiredKeys: ["name"], noNullPrototype: true },
    )
    .map(({ name, ...more }) => entry(id, name, more));
const version = fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(anyEntry)));
const versions = fc.tuple(version, version);
const mostAltered = fc.constantFrom(0, 0.15, 0.2, 0.5, 1);

describe("whatever the versions", () => {
  it("a list compared with itself finds nothing", () => {
    fc.assert(
      fc.property(version, mostAltered, (list, share) => {
        const { unchanged, ...rest } = compareEntries(list, structuredClone(list), { mostAltered: share });
        expect(unchanged).toHaveLength(list.length);
        expect(Object.values(rest).flat()).toEqual([]);
      }),
    );
  });

  it("every entry of either is in exactly one place", () => {
    fc.assert(
      fc.property(versions, mostAltered, ([before, after], share) => {
        const { added, removed, ...others } = compareEntries(before, after, { mostAltered: share });
        const groups: readonly (readonly Member[])[] = Object.values(others);
        const side = (name: "before" | "after") =>
          groups.flat().flatMap((group) => ("id" in group ? [] : [group[name]].flat()));
        expect([...removed, ...side("before")].map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
        expect([...added, ...side("after")].map(({ id }) => id).sort()).toEqual(after.map(({ id }) => id).sort());
      }),
    );
  });

  it("swapping them mirrors what is found", () => {
    fc.assert(
      fc.property(versions, mostAltered, ([before, after], share) => {
        const forth = compareEntries(before, after, { mostAltered: share });
        const back = compareEntries(after, before, { mostAltered: share });
        expect(placesOf(mirrored(back))).toEqual(placesOf(forth));
      }),
      { numRuns: 500 },
    );
  });

  it("their order changes nothing", () => {
    const shuffled = version.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, otherBefore], [after, otherAfter]) => {
        expect(compareEntries(otherBefore, otherAfter)).toEqual(compareEntries(before, after));
      }),
    );
  });
});

const isCancelled = ({ cancelledBy }: ListEntry): boolean => cancelledBy !== undefined;

/** A comparison the other way round. What came back from nothing but cancellations is then cancelled. */
function mirrored(comparison: ListComparison): ListComparison {
  const { added, removed, unchanged, changed, renamed, split, merged, rearranged, reappearing, cancelled } = comparison;
  const swap = <Side, Other, More>({ before, after, ...more }: { before: Side; after: Other } & More) => ({
    ...more,
    before: after,
    after: before,
  });
  const flip = <Group extends { readonly before: unknown; readonly after: unknown }>(groups: readonly Group[]) =>
    groups.map(swap) as unknown as readonly Group[];
  const fromCancelled = reappearing.filter(({ before }) => before.every(isCancelled));
  return {
    added: removed,
    removed: added,
    unchanged: flip(unchanged),
    changed: flip(changed),
    renamed: flip(renamed),
    split: merged.map(swap) as unknown as ListComparison["split"],
    merged: split.map(swap) as unknown as ListComparison["merged"],
    rearranged: flip(rearranged),
    reappearing: flip([...reappearing.filter((group) => !fromCancelled.includes(group)), ...cancelled]),
    cancelled: flip(fromCancelled),
  };
}

/** What was found, whatever the order. */
const placesOf = (comparison: ListComparison) =>
  Object.fromEntries(Object.entries(comparison).map(([name, members]) => [name, members.map(inWords).sort()]));
