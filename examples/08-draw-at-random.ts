import { commitSeed, type DrawInspector, type DrawObject, draw, verifyDraw } from "fazhi/draw";

// Two invented directories: six businesses in two classes of risk, and four inspectors, one without a certificate.
const objects: DrawObject[] = ["甲", "乙", "丙", "丁", "戊", "己"].map((name, index) => ({
  id: `o-${index + 1}`,
  title: `${name}建材公司`,
  stratum: index < 2 ? "high" : "low",
}));
const inspectors: DrawInspector[] = [1, 2, 3, 4].map((one) => ({ id: `p-${one}`, isCertified: one !== 4 }));

// Published before the draw: the directories, the terms and the commitment, which hides the seed. A real seed is 32 random bytes.
const seed = "5eed".repeat(16);
const commitment = commitSeed(seed);
const terms = {
  sampleSizes: { high: 1, low: 2 },
  teamSize: 2,
  certifiedAtLeast: 2,
  recusals: [{ inspector: "p-1", object: "o-1" }],
  yearlyCap: { atMost: 1, earlier: ["o-6"] },
};

const { drawn, proof } = draw({ commitment, seed, objects, inspectors, ...terms });
for (const { stratum, object, team } of drawn) console.log(stratum, object, team.join(" and "));
// => high o-2 p-2 and p-1
// => low o-5 p-2 and p-1
// => low o-3 p-3 and p-1

// Afterwards the proof is published as JSON: whoever has the directories repeats the draw, and finds what was tampered with.
const published = { commitment, objects, inspectors, terms };
console.log(verifyDraw(JSON.parse(JSON.stringify(proof)), published));
// => { ok: true }

const swapped = structuredClone(proof);
Object.assign(swapped.drawn[0] ?? {}, { object: "o-5" });
const verdict = verifyDraw(swapped, published);
for (const { path, expected, found } of verdict.ok ? [] : verdict.problems)
  console.log(`${path}: expected ${expected}; found ${found}`);
// => drawn[0]: expected {"object":"o-2","stratum":"high","team":["p-2","p-1"]}; found {"object":"o-5","stratum":"high","team":["p-2","p-1"]}
