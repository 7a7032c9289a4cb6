import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Label } from "../../codes/label.js";
import type { ParameterValue } from "../../expression/term.js";
import type { DatasetSource } from "../../model/dataset/read-dataset.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import type { Check } from "../check/check.js";
import type { Deadline } from "../deadline/deadline.js";
import type { Expectation } from "../expectation/expectation.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Procedure } from "../procedure/procedure.js";
import type { Severity } from "../run/outcome.js";
import type { PackChange } from "../run/run-change.js";
import type { ArticleList } from "./article.js";
import type { Narrative, Obligation } from "./obligation.js";
import type { PackRecords } from "./pack-records.js";
import type { DatedValue, Parameter } from "./parameter.js";
import type { Phrase } from "./phrase.js";
import type { Source } from "./source.js";

/** A rule of any form over the records it is about. */
export type Rule<Content extends AnyRecord = AnyRecord> =
  | Expectation<Content>
  | Deadline<Content>
  | Procedure<Content>
  | Check<Content>;

/** What a user changes in a pack without touching it; keys are ids of rules and parameters. */
export interface PackChanges {
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Values that are laid over the present ones of a parameter, each with its own source; where none of them applies the present value stays. */
  readonly parameters?: Readonly<
    Record<string, readonly [DatedValue<ParameterValue>, ...DatedValue<ParameterValue>[]]>
  >;
  /** Rules switched off, each with the reason. */
  readonly disabled?: Readonly<Record<string, string>>;
}

/** Rules of another pack, by id, each with those obligations of the adopting pack that it watches there. */
export interface Adoption {
  readonly from: Pack;
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** What an author writes of a pack; every list is explicit. */
export interface PackDefinition {
  /** Kebab-case, such as "changji-2017". */
  readonly name: string;
  readonly title: Label;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly parameters?: readonly Parameter[];
  readonly rules?: readonly Rule[];
  readonly indicators?: readonly Indicator[];
  /** Kinds of records of its own, beside the library's. */
  readonly entities?: readonly Entity[];
  /**
   * Records of its own entities that the pack brings along, by the name of the entity, such as the places and addressees
   * that its document names: every run has them beside the records of the dataset, which holds none of these kinds.
   */
  readonly records?: DatasetSource;
  /** What its document obliges to; when there are any, rules, indicators and narratives name no others. */
  readonly obligations?: readonly Obligation[];
  readonly narratives?: readonly Narrative[];
  /** Its document phrase by phrase: which rule or indicator reads each, or why none does. */
  readonly phrases?: readonly Phrase[];
  /** The texts whose articles it accounts for one by one: which are computed follows from its rules. */
  readonly articles?: readonly ArticleList[];
  /** The calendar of the place it is for; the national one when missing. */
  readonly calendar?: WorkingCalendar;
  /** Packs whose rules, indicators and parameters it takes over. */
  readonly extends?: readonly Pack[];
  /** Single rules that it takes over from other packs. */
  readonly adopts?: readonly Adoption[];
  /** What it changes, in what it takes over and in its own. */
  readonly changes?: PackChanges;
}

declare const known: unique symbol;

/** What parameters hold, by id. */
export type HeldValues = Readonly<Record<string, ParameterValue>>;

/**
 * One document's, or one law family's, requirements, checked and ready to run. Its type may know the ids of its rules
 * and parameters.
 */
export interface Pack<RuleId extends string = string, Held extends HeldValues = HeldValues>
  extends Required<Omit<PackDefinition, "calendar" | "extends" | "adopts" | "changes" | "records">> {
  /** The records it brings along, those of the packs it took over among them. */
  readonly records: PackRecords;
  readonly calendar: WorkingCalendar;
  /** Why rules were switched off, by id. */
  readonly disabled: Readonly<Record<string, string>>;
  /** What it and the packs that it takes over changed, in order. */
  readonly changed: readonly PackChange[];
  /** The name of the pack in which each rule, indicator and parameter was defined, by id. */
  readonly origins: ReadonlyMap<string, string>;
  /** For the compiler alone: there is no such value. */
  readonly [known]?: { readonly rule: RuleId; readonly parameters: Held };
}
