import { evaluate, plainDate } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { expect, it } from "vitest";
import { hongliu2018 } from "../src/pack.js";

const dataset = await loadDatasetFolder("dataset", { entities: hongliu2018.entities });
const run = evaluate(dataset, hongliu2018, { asOf: plainDate("2018-06-30") });

it("finds what the example breaks on purpose, and nothing else", () => {
  expect(run.findings.map(({ rule, where, due }) => [rule, where.id, due?.latest])).toEqual([
    ["answer-information-request-in-time", "ir-land", "2018-04-17"],
    ["publish-proof-decision", "pi-marriage", "2018-05-15"],
    ["review-proof-before-deciding", "pi-income", undefined],
    ["review-proof-before-deciding", "pi-income", "2018-04-27"],
  ]);
});

it("knows what still runs, and what cannot be judged", () => {
  expect(run.pending.map(({ where, due }) => [where.id, due?.latest])).toEqual([
    ["ir-bus", "2018-07-04"],
    ["pi-kinship", "2018-10-31"],
  ]);
  expect(run.gaps.map(({ rule, where }) => [rule, where.id])).toEqual([["cancel-unfounded-proof", "pi-conduct"]]);
});
