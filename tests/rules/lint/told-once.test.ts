import { fileURLToPath } from "node:url";
import { evaluate, type Finding, loadDataset, type Pack, plainDate, type Rule, type Run } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";
import { nationalLaw } from "fazhi/rules/national-law";
import { describe, expect, it } from "vitest";
import { originOf } from "../../../src/engine/pack/origin.js";
import { eras } from "../seeded/eras.js";
import { generated, packs } from "../seeded/judged.js";
import { everyPack } from "./every-pack.js";
import { twoDefects } from "./told-once.js";

const example = fileURLToPath(new URL("../../../examples/changji-2017/", import.meta.url));

const ownRules = (pack: Pack): readonly Rule[] => pack.rules.filter(({ id }) => originOf(id, pack) === pack.name);

const fieldsOf = (rule: Rule): ReadonlySet<string | undefined> => new Set(rule.versions.map(({ field }) => field));

const pointAtOneField = (one: Rule, other: Rule): boolean =>
  one.about.name === other.about.name &&
  [...fieldsOf(one)].some((field) => field !== undefined && fieldsOf(other).has(field));

/** Rules of two packs that are about the same field of the same records. */
const pairsOfRules = everyPack.flatMap((pack, index) =>
  everyPack
    .slice(index + 1)
    .flatMap((other) =>
      ownRules(pack).flatMap((one) =>
        ownRules(other).flatMap((two) => (pointAtOneField(one, two) ? [`${one.id} ~ ${two.id}`] : [])),
      ),
    ),
);

/** The fields of its record that a finding points at or shows as evidence. */
const fieldsShown = ({ where, evidence }: Finding): ReadonlySet<string> =>
  new Set([
    ...(where.field === undefined ? [] : [where.field]),
    ...evidence
      .filter(({ entity, id }) => entity === where.entity && id === where.id)
      .map(({ path }) => path.split(/[.[]/u)[0] as string),
  ]);

const pointsAtWhatIsShown = (one: Finding, other: Finding): boolean =>
  one.where.field === undefined
    ? other.where.field === undefined || fieldsShown(one).has(other.where.field)
    : fieldsShown(other).has(one.where.field);

const areOfOneRecord = (one: Finding, other: Finding): boolean =>
  one.where.entity === other.where.entity && one.where.id === other.where.id;

/** Rules of two packs that find something in the same field of one record; a rule about a whole unit points at no field. */
const pairsFound = ({ findings }: Run): ReadonlySet<string> => {
  const [ofPlan, ofLaw] = [true, false].map((isOfPlan) =>
    findings.filter(({ pack }) => (pack === changji2017.name) === isOfPlan),
  ) as [Finding[], Finding[]];
  return new Set(
    ofPlan
      .filter(({ where }) => where.entity !== "unit" || where.field !== undefined)
      .flatMap((one) =>
        ofLaw
          .filter((other) => areOfOneRecord(one, other) && pointsAtWhatIsShown(one, other))
          .map((other) => `${one.rule} ~ ${other.rule}`),
      ),
  );
};

const isNew = (pair: string): boolean => twoDefects[pair] === undefined;

describe("one defect of one record is told once by packs together", () => {
  it("no two rules of different packs are about one defect", () => {
    expect(pairsOfRules.filter(isNew)).toEqual([]);
  });

  it.each(["2017-09-30", "2018-01-31"])("over the example on %s", { timeout: 120_000 }, async (day) => {
    const run = evaluate(await loadDatasetFolder(example), [changji2017, nationalLaw], { asOf: plainDate(day) });
    expect([...pairsFound(run)].filter(isNew)).toEqual([]);
  });

  it.each(eras)("over the stories of $name", { timeout: 240_000 }, (era) => {
    const { source } = generated(era, 11, 600, 0.8);
    const dataset = loadDataset(source, { entities: packs.flatMap(({ entities }) => entities) });
    const run = evaluate(dataset, packs, { asOf: plainDate(era.asOf) });
    expect(run.findings.length).toBeGreaterThan(50);
    expect([...pairsFound(run)].filter(isNew)).toEqual([]);
  });

  it("gives no reason for a pair that is none", () => {
    const unknown = Object.keys(twoDefects).filter((pair) => {
      const [one, two] = pair.split(" ~ ");
      return ![one, two].every((id) => everyPack.some((pack) => ownRules(pack).some((rule) => rule.id === id)));
    });
    expect(unknown).toEqual([]);
  });
});
