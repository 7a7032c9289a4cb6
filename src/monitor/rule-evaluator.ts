import type { Rule } from "../engine/pack/pack.js";
import { type ConstraintOutcomes, constraintTally } from "../engine/procedure/constraint-outcomes.js";
import type { RunLog } from "../engine/run/diagnostics-recorder.js";
import type { Finding, Gap, PendingClock } from "../engine/run/finding.js";
import { type Outcome, outcomes } from "../engine/run/outcome.js";
import { ruleJudge } from "../engine/run/rule-judge.js";
import { noOutcomes, ruleSummary } from "../engine/run/rule-summary.js";
import type { RuleSummary } from "../engine/run/run.js";
import type { RunContext } from "../engine/run/run-context.js";
import type { AnyRecord } from "../model/record/entity.js";
import { isSameData } from "./same-data.js";

/** What a rule wrote down of one record. */
export interface Diagnostics {
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingClock[];
  readonly gaps: readonly Gap[];
}

/** Where nothing was written down. */
export const noDiagnostics: Diagnostics = Object.freeze({ findings: [], pending: [], gaps: [] });

/** One rule at work on records that change. */
export interface RuleEvaluator {
  readonly entity: string;
  /** Judges the record in a slot, anew if it was judged before. */
  judge(slot: number, record: AnyRecord): void;
  /** Takes back the judgement of a slot whose record is removed. */
  forget(slot: number): void;
  /** What was written down of the record in a slot. */
  notesOf(slot: number): Diagnostics;
  /** The slots of which anything was written down. */
  noted(): Iterable<number>;
  summary(): RuleSummary;
}

/** Outcomes are kept as numbers from 1; 0 stands for no judgement. */
const codes: readonly Outcome[] = outcomes.codes;

/** Opens the evaluator of a rule. */
export function ruleEvaluator(rule: Rule, context: RunContext): RuleEvaluator {
  const ledger: RunLog = { findings: [], pending: [], gaps: [] };
  const { judge, crash, constraints } = ruleJudge(rule, context, ledger);
  const counts = noOutcomes();
  const byConstraint = constraints === undefined ? undefined : slotOutcomes(constraints);
  const notes = new Map<number, Diagnostics>();
  let bySlot = new Uint8Array();
  let records = 0;
  let crashes = 0;

  const keep = (slot: number, code: number): void => {
    if (slot >= bySlot.length) {
      const longer = new Uint8Array(Math.max(16, 2 * bySlot.length, slot + 1));
      longer.set(bySlot);
      bySlot = longer;
    }
    bySlot[slot] = code;
  };
  const forget = (slot: number): void => {
    const code = bySlot[slot] ?? 0;
    if (code === 0) return;
    bySlot[slot] = 0;
    counts[codes[code - 1] as Outcome] -= 1;
    records -= 1;
    byConstraint?.forget(slot);
    if (hasCrashed(notes.get(slot))) crashes -= 1;
    notes.delete(slot);
  };
  const taken = (): Diagnostics | undefined => {
    const { findings, pending, gaps } = ledger;
    if (findings.length === 0 && pending.length === 0 && gaps.length === 0) return undefined;
    return { findings: findings.splice(0), pending: pending.splice(0), gaps: gaps.splice(0) };
  };

  return {
    entity: rule.about.name,
    judge(slot, record) {
      let outcome: Outcome;
      try {
        outcome = judge(record);
      } catch (error) {
        crash(record, error);
        outcome = "undetermined";
      }
      const before = notes.get(slot);
      const now = taken();
      forget(slot);
      keep(slot, codes.indexOf(outcome) + 1);
      counts[outcome] += 1;
      records += 1;
      byConstraint?.keep(slot);
      if (now === undefined) return;
      notes.set(slot, before !== undefined && isSameData(before, now) ? before : now);
      if (hasCrashed(now)) crashes += 1;
    },
    forget,
    notesOf: (slot) => notes.get(slot) ?? noDiagnostics,
    noted: () => notes.keys(),
    summary: () =>
      ruleSummary(rule, context.pack, {
        records,
        counts,
        crashes,
        ...(byConstraint === undefined ? {} : { byConstraint: byConstraint.counts() }),
      }),
  };
}

/** What each constraint came to on the record in each slot, and how many came to what. */
function slotOutcomes({ ids, codes: last }: ConstraintOutcomes) {
  const tally = constraintTally(ids.length);
  let bySlot = new Uint8Array();
  const ofSlot = (slot: number): Uint8Array => bySlot.subarray(slot * ids.length, (slot + 1) * ids.length);
  return {
    /** Keeps what has just been judged. */
    keep(slot: number): void {
      if ((slot + 1) * ids.length > bySlot.length) {
        const longer = new Uint8Array(Math.max(16 * ids.length, 2 * bySlot.length, (slot + 1) * ids.length));
        longer.set(bySlot);
        bySlot = longer;
      }
      ofSlot(slot).set(last);
      tally.count(last);
    },
    /** Takes back what was kept. */
    forget: (slot: number): void => tally.count(ofSlot(slot), -1),
    counts: tally.counts,
  };
}

const hasCrashed = (notes: Diagnostics | undefined): boolean =>
  notes?.findings.some(({ crash }) => crash !== undefined) ?? false;
