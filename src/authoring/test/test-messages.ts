import { nearest } from "../../codes/identifier/nearest.js";
import { type Label, label } from "../../codes/label.js";
import type { Rule } from "../../engine/pack/pack.js";
import { type Outcome, outcomes } from "../../engine/run/outcome.js";
import { guessName, type KnownNames } from "../../model/record/name-guess.js";
import { type Problem, problem } from "../../problem/problem.js";

export const textWanted: Label = label("不为空的文字", "a text that is not empty");

export const withoutDay: Problem = problem("test/no-day", {});

export const sameName = (name: string, line: number): Problem => problem("test/duplicate-name", { line, name });

export const expectsNothing: Problem = problem("test/expects-nothing", {});

/** What is wrong with a kind of records that there is not, and the one that was most likely meant. */
export const noKind = (name: string, known: KnownNames): Problem =>
  problem("test/unknown-entity", { name }, guessName(name, known));

export const sameId = (id: string): Problem => problem("test/duplicate-id", { id });

/** What is wrong with an id that no rule and no indicator has, and the one that was most likely meant. */
export const nothingCalled = (id: string, known: KnownNames): Problem =>
  problem("test/unknown-id", { id }, guessName(id, known));

export const switchedOff = (id: string, reason: string): Problem => problem("test/disabled-rule", { id, reason });

export const noRecordToJudge = ({ about: { name, title } }: Rule): Problem =>
  problem("test/no-record", { name, title });

export const severalRecords = ({ about: { title } }: Rule, ids: readonly string[]): Problem =>
  problem("test/several-records", { ids, title });

export const noSuchRecord = ({ about: { title } }: Rule, id: string, ids: readonly string[]): Problem =>
  problem("test/unknown-record", { id, title }, nearest(id, ids));

export const noMessage = (id: string, known: readonly string[]): Problem =>
  problem("test/unknown-message", { id, known }, nearest(id, known));

/** What is wrong with a detail that outcomes of this kind do not have. */
export const notOfOutcome = (detail: string, outcome: Outcome): Problem =>
  problem("test/detail-of-other-outcome", { outcome, title: outcomes.labels[outcome], detail });

export const emptySpan = (earliest: string, latest: string): Problem =>
  problem("test/empty-range", { latest, earliest });

/** What is wrong with a field that records of this kind do not have. */
export const noField = (kind: Label, name: string, known: readonly string[]): Problem =>
  problem("test/unknown-field", { kind, name }, nearest(name, known));

export const noDimension = (name: string, known: readonly string[]): Problem =>
  problem("test/unknown-dimension", { name }, nearest(name, known));

export const unfitRecord = (reason: Label): Problem => problem("test/unfit-record", { reason });
