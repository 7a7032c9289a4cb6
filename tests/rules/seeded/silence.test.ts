import { type Dataset, evaluate, loadDataset, type Pack, plainDate, type Rule, type Run } from "fazhi";
import { describe, expect, it } from "vitest";
import { judgementOf } from "../../../src/engine/judgement.js";
import { originOf } from "../../../src/engine/origin.js";
import { runContext } from "../../../src/engine/run-context.js";
import { eras } from "./eras.js";
import { generated, packs } from "./judged.js";

type RawRecord = Readonly<Record<string, unknown>>;
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

/** Checks that read a field of another record, which nobody can ask for. */
const knownToPass = ["keep-cancelled-item-cancelled", "name-shared-power-alike"];

describe.each(eras)("over the stories of $name", (era) => {
  const { source } = generated(era, 7, 150, 0.6) as { source: Readonly<Record<string, readonly RawRecord[]>> };
  const asOf = plainDate(era.asOf);
  const whole = load(source);
  const before = evaluate(whole, packs, { asOf });
  const found = new Set(before.findings.map(nameOf));

  it("a field that is not provided neither accuses nor acquits", { timeout: 240_000 }, () => {
    expect(before.findings.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const [kind, records] of Object.entries(source))
      for (const [field, { optional }] of Object.entries(
        [...whole.entities.values()].find(({ name }) => name === kind)?.fields ?? {},
      )) {
        if (!optional || !records.some((record) => record[field] !== undefined)) continue;
        const narrow = { id: "narrow", title: "台账", provides: [{ kind, without: [field] }] };
        const cut = load({
          ...source,
          [kind]: without(records, field),
          "data-source": [...(source["data-source"] ?? []), narrow],
        });
        const after = evaluate(cut, packs, { asOf });
        const place = `without ${kind}.${field}`;
        for (const one of after.findings) if (!found.has(nameOf(one))) wrong.push(`${one.rule}: fail ${place}`);
        for (const one of silenced(before, after, cut))
          if (one.endsWith(": pass") && !knownToPass.some((rule) => one.startsWith(rule)))
            wrong.push(`${one} ${place}`);
      }
    expect(wrong).toEqual([]);
  });

  it("a key day that was left out takes no rule away", { timeout: 240_000 }, () => {
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
