import type { Condition, ListTerm } from "../expression/term.js";
import type { AnyRecord } from "../model/entity.js";
import type { AnyStep, Constraint } from "./constraint.js";
import type { RelevantDay, RuleFacts, Saying, Versioned, VersionFacts } from "./rule.js";

/** What one version of a procedure demands; it governs the steps that were taken while it was in force. */
export interface ProcedureVersion<Content extends AnyRecord, Step extends AnyStep> extends VersionFacts<Content> {
  readonly constraints: readonly [Constraint<Content, Step>, ...Constraint<Content, Step>[]];
  /** Whether no more steps will come; an open procedure that lacks a step is pending, a closed one fails. Closed when missing. */
  readonly closed?: Saying<Content, Condition>;
}

/** The order and presence of the steps of a procedure. */
export type Procedure<Content extends AnyRecord = AnyRecord, Step extends AnyStep = AnyStep> = RuleFacts<Content> &
  RelevantDay<Content> & {
    readonly form: "procedure";
    readonly steps: Saying<Content, ListTerm<Step>>;
  } & Versioned<ProcedureVersion<Content, Step>>;

/** Defines a rule about the order and presence of steps. */
export const defineProcedure = <Content extends AnyRecord, Step extends AnyStep>(
  definition: RuleFacts<Content> &
    RelevantDay<Content> & {
      readonly steps: Saying<Content, ListTerm<Step>>;
    } & Versioned<ProcedureVersion<Content, Step>>,
): Procedure<Content, Step> => Object.freeze({ form: "procedure" as const, ...definition });
