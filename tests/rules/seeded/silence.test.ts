import { type Dataset, evaluate, loadDataset, type Pack, plainDate, type Rule, type Run } from "fazhi";
import { describe, expect, it } from "vitest";
import { originOf } from "../../../src/engine/pack/origin.js";
import { judgementOf } from "../../../src/engine/run/judgement.js";
import { runContext } from "../../../src/engine/run/run-context.js";
import { eras } from "./eras.js";
import { generated, packs } from "./judged.js";

type RawRecord = Readonly<Record<string, unknown>>;
type Source = Readonly<Record<string, readonly RawRecord[]>>;
/** A field that is left out. */
interface Gone {
  readonly kind: string;
  readonly field: string;
}
type Noted = Pick<Run["gaps"][number], "pack" | "rule" | "where">;

const entities = packs.flatMap((pack) => pack.entities);
const load = (source: object): Dataset => loadDataset(source as never, { entities });
const nameOf = ({ pack, rule, where }: Noted): string => [pack, rule, where.entity, where.id].join(" ");
const without = (records: readonly RawRecord[], field: string): readonly RawRecord[] =>
  records.map(({ [field]: _, ...rest }) => rest);

/** What rules come to on the records of which something was found before, where that is neither found nor listed now. */
function silenced(before: Run, after: Run, dataset: Dataset): readonly string[] {
  const noted = new Set([...after.findings, ...after.gaps, ...after.pending].map(nameOf));
  return before.findings.flatMap((finding) => {
    if (noted.has(nameOf(finding))) return [];
    const isOf = (pack: Pack) => (one: Rule) => one.id === finding.rule && originOf(one.id, pack) === finding.pack;
    const pack = packs.find((one) => one.rules.some(isOf(one))) as Pack;
    const rule = pack.rules.find(isOf(pack)) as Rule;
    const record = dataset.find(rule.about, finding.where.id);
    if (record === undefined) return [];
    return [`${finding.rule}: ${judgementOf(rule, record, runContext(pack, dataset, after.asOf)).outcome}`];
  });
}

/**
 * The optional fields that records give, one of each kind a round, so that each field is left out once.
 * Another shift brings other fields together, so that one that is unknown hides no other in both.
 */
function roundsOf(source: Source, dataset: Dataset, shift: number): readonly (readonly Gone[])[] {
  const kinds = [...dataset.entities.values()].flatMap(({ name, fields }, at) => {
    const given = Object.keys(fields).filter(
      (field) => fields[field]?.optional === true && source[name]?.some((record) => record[field] !== undefined),
    );
    return name === "data-source" || given.length === 0 ? [] : [{ kind: name, fields: given, start: at * shift }];
  });
  const most = Math.max(...kinds.map(({ fields }) => fields.length));
  return Array.from({ length: most }, (_, round) =>
    kinds
      .filter(({ fields }) => round < fields.length)
      .map(({ kind, fields, start }) => ({ kind, field: fields[(round + start) % fields.length] as string })),
  );
}

/** The records without these fields, and a register that says that they are not provided. */
function narrowed(source: Source, gone: readonly Gone[]): Dataset {
  const cut = gone.map(({ kind, field }) => [kind, without(source[kind] ?? [], field)] as const);
  const provides = gone.map(({ kind, field }) => ({ kind, without: [field] }));
  const register = { id: "narrow", title: "台账", provides };
  return load({
    ...source,
    ...Object.fromEntries(cut),
    "data-source": [...(source["data-source"] ?? []), register],
  });
}

describe.each(eras)("over the stories of $name", (era) => {
  const asOf = plainDate(era.asOf);
  const storiesOf = (seed: number): Source => generated(era, seed, 150, 0.6).source as unknown as Source;

  it.each([
    { seed: 7, shift: 0 },
    { seed: 8, shift: 1 },
  ])("fields that are not provided neither accuse nor acquit, seed $seed", ({ seed, shift }) => {
    const source = storiesOf(seed);
    const whole = load(source);
    const before = evaluate(whole, packs, { asOf });
    expect(before.findings.length).toBeGreaterThan(50);
    const found = new Set(before.findings.map(nameOf));
    const wrong: string[] = [];
    for (const gone of roundsOf(source, whole, shift)) {
      const cut = narrowed(source, gone);
      const after = evaluate(cut, packs, { asOf });
      const place = `without ${gone.map(({ kind, field }) => `${kind}.${field}`).join(", ")}`;
      for (const one of after.findings) if (!found.has(nameOf(one))) wrong.push(`${one.rule}: fail ${place}`);
      for (const one of silenced(before, after, cut)) if (one.endsWith(": pass")) wrong.push(`${one} ${place}`);
    }
    expect(wrong).toEqual([]);
  });

  it("a key day that was left out takes no rule away", () => {
    const source = storiesOf(7);
    const whole = load(source);
    const before = evaluate(whole, packs, { asOf });
    const days = [...whole.entities.values()].flatMap(({ name, keyDay }) =>
      keyDay === undefined || source[name] === undefined ? [] : [[name, keyDay] as const],
    );
    expect(days.length).toBeGreaterThan(0);
    for (const [kind, keyDay] of days) {
      const cut = load({ ...source, [kind]: without(source[kind] ?? [], keyDay) });
      const after = evaluate(cut, packs, { asOf });
      const gone = silenced(before, after, cut).filter((one) => one.endsWith(": not-applicable"));
      expect(gone, `without ${kind}.${keyDay}`).toEqual([]);
    }
  });
});
