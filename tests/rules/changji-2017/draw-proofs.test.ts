import { commitSeed, draw } from "fazhi/draw";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { holdDrawToItsProof } from "../../../rules/changji-2017/draw-proofs.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const seed = "5eed".repeat(16);
const commitment = commitSeed(seed);
const directories = {
  objects: ["甲店", "乙店", "丙店"].map((title) => ({ id: title, stratum: "all" })),
  inspectors: ["p-1", "p-2", "p-3", "p-4"].map((id) => ({ id, isCertified: true })),
};
const { drawn, proof } = draw({
  commitment,
  seed,
  ...directories,
  sampleSizes: { all: 1 },
  teamSize: 2,
  certifiedAtLeast: 2,
});
const drawnObject = drawn[0]?.object ?? "";
const team = drawn[0]?.team ?? [];
const otherObject = directories.objects.find(({ id }) => id !== drawnObject)?.id ?? "";
const otherInspector = directories.inspectors.find(({ id }) => !team.includes(id))?.id ?? "";
const drawProof = {
  commitment,
  committedOn: "2017-07-03",
  proof: JSON.stringify(proof),
  directories: JSON.stringify(directories),
};
const altered = (change: (text: string) => string) => ({ drawProof: { ...drawProof, proof: change(drawProof.proof) } });

testRule({ describe, it }, changji2017, holdDrawToItsProof, {
  asOf: "2017-09-30",
  record: {
    drawnOn: "2017-07-03",
    inspectedOn: "2017-07-07",
    objects: [{ title: drawnObject }],
    inspectors: team,
    drawProof,
  },
  keeps: [
    { name: "what was drawn was inspected, by who was drawn" },
    { name: "one of the two who were drawn came", record: { inspectors: team.slice(0, 1) } },
    {
      name: "looks otherwise: the directory names the business by an entry of its own",
      record: { objects: [{ subject: "shop" }] },
      others: { "list-entry": [{ id: drawnObject, name: "某店", subject: "shop" }] },
    },
  ],
  breaks: [
    {
      name: "another business was inspected",
      record: { objects: [{ title: otherObject }] },
      message: "not-as-drawn",
      severity: "error",
      field: "drawProof",
    },
    {
      name: "a second business was inspected beside it",
      record: { objects: [{ title: drawnObject }, { title: otherObject }] },
      message: "not-as-drawn",
    },
    {
      name: "by somebody who was not drawn",
      record: { inspectors: [...team, otherInspector] },
      message: "not-as-drawn",
    },
    {
      name: "the proof names another business than the draw gives",
      record: altered((text) => text.replace(`"object":"${drawnObject}"`, `"object":"${otherObject}"`)),
      message: "not-repeatable",
    },
    {
      name: "the directories are not those that were drawn from",
      record: {
        drawProof: {
          ...drawProof,
          directories: JSON.stringify({ ...directories, objects: directories.objects.slice(1) }),
        },
      },
      message: "not-repeatable",
    },
    {
      name: "another commitment was published",
      record: { drawProof: { ...drawProof, commitment: commitSeed("beef".repeat(16)) } },
      message: "not-repeatable",
    },
    { name: "the proof is no proof", record: altered(() => "抽取过程见附件"), message: "not-repeatable" },
    {
      name: "the commitment was published on the day after the draw",
      record: { drawProof: { ...drawProof, committedOn: "2017-07-04" } },
      message: "committed-late",
    },
  ],
  undetermined: [
    {
      name: "the directories of then are not on record",
      record: { drawProof: { ...drawProof, directories: undefined } },
      missing: ["drawProof"],
    },
    { name: "who inspected is not known", record: { inspectors: undefined }, missing: ["inspectors"] },
  ],
  notApplicable: [
    { name: "no proof, which another rule tells of", record: { drawProof: undefined } },
    { name: "not yet inspected", record: { inspectedOn: undefined, open: true } },
    { name: "inspected on the day before the plan", record: { inspectedOn: "2017-03-31" } },
    { name: "inspected when the plan had ended", asOf: "2018-06-30", record: { inspectedOn: "2018-01-01" } },
  ],
});
