import type { PlainDate } from "../calendar/plain-date.js";
import type { NumberStream } from "../model/draw/number-stream.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { Draft, OtherRecords } from "./draft.js";

/** What a scenario makes its records of; whatever it draws depends on nothing but the seed and the case's number. */
export interface Occasion {
  /** The id of the record that the scenario is about; the ids of its other records begin with it. */
  readonly id: string;
  /** The number of the case, from 1. */
  readonly serial: number;
  /** The id of the unit whose case it is. */
  readonly unit: string;
  /** The day on which the story begins. */
  readonly day: PlainDate;
  /** Draws a whole number from 0 to below a limit. */
  readonly below: NumberStream;
  /** Draws one of some things. */
  readonly oneOf: <const Things extends readonly [unknown, ...unknown[]]>(things: Things) => Things[number];
}

/** A rule that is broken by the record that the scenario is about, or by another one of its records. */
export type BrokenRule = string | { readonly rule: string; readonly entity: string; readonly id: string };

/** A small change that makes a lawful story unlawful. */
export interface Violation<Content extends AnyRecord = AnyRecord> {
  /** What a civil servant would call it. */
  readonly name: string;
  /** Every rule of every pack that it breaks by the law of the day; where there is none, another violation is drawn. */
  readonly breaks: readonly BrokenRule[] | ((occasion: Occasion, unlawful: Draft<Content>) => readonly BrokenRule[]);
  /** Fields laid on top of the lawful record; `undefined` takes one away. */
  readonly record?: (occasion: Occasion, lawful: Draft<Content>) => Draft<Content>;
  /** Records laid on top of the lawful ones of the same id, or added to them. */
  readonly others?: (occasion: Occasion, lawful: OtherRecords) => OtherRecords;
}

/** A story that is lawful under all packs it is judged by, and what can go wrong in it. */
export interface Scenario<Content extends AnyRecord = AnyRecord> {
  readonly name: string;
  readonly about: Entity<string, Content>;
  /** The days on which the story can begin, the last one not included; any day when missing. */
  readonly days?: { readonly from?: string; readonly until?: string };
  /** The record it is about, whole: nothing is filled in but its id. */
  readonly record: (occasion: Occasion) => Draft<Content>;
  /** The records that belong to it, by entity. */
  readonly others?: (occasion: Occasion) => OtherRecords;
  readonly violations: readonly Violation<Content>[];
}

/**
 * Defines a scenario; its drafts are checked against the fields of its entity.
 *
 * The lawful story states every value that a rule of any pack asks for, so that nothing stays undetermined, and is lawful
 * on whatever day it begins, across every change of the law. What it may vary it draws (`below`, `oneOf`), the last day in
 * time among it. A violation changes as little as it can and names all rules that this breaks; where that depends on the
 * law of the day, `breaks` is a function of the record as the violation left it.
 *
 * @example
 * const filing = defineScenario({
 *   name: "a normative document",
 *   about: NormativeDocument,
 *   days: { from: "2017-04-01", until: "2017-10-01" },
 *   record: ({ unit, day }) => ({ unit, title: "通知", kind: "normative", publishedOn: day, filedOn: day }),
 *   violations: [
 *     { name: "never filed", breaks: ["file-normative-document-in-time"], record: () => ({ filedOn: undefined }) },
 *   ],
 * });
 */
export const defineScenario = <Content extends AnyRecord>(scenario: Scenario<Content>): Scenario =>
  Object.freeze({ ...scenario }) as unknown as Scenario;
