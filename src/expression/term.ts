import type { PlainDate } from "../calendar/plain-date.js";
import type { AnyRecord, Entity } from "../model/entity.js";
import type { Reference } from "../model/field.js";
import type { Node } from "./node.js";

/** Something a rule can say about a record; building it does not evaluate anything. */
export interface Term {
  readonly node: Node;
}

/** A statement that is true, false or unknown; unknown when a value it needs is missing. */
export interface Condition extends Term {
  and(...others: readonly Condition[]): Condition;
  or(...others: readonly Condition[]): Condition;
  not(): Condition;
  /** Holds unless this holds and the other does not. */
  implies(other: Condition): Condition;
}

interface Presence extends Term {
  /** Whether a value is there at all; never unknown itself. */
  isPresent(): Condition;
  isMissing(): Condition;
}

/** A yes/no field, which is itself a statement. */
export interface FlagTerm extends Condition, Presence {}

/** A text, or one code of a closed vocabulary. */
export interface TextTerm<Text extends string> extends Presence {
  equals(other: Text | TextTerm<Text>): Condition;
  differs(other: Text | TextTerm<Text>): Condition;
  oneOf(...codes: readonly Text[]): Condition;
  /** Whether the value stands in a list that a parameter holds. */
  among(values: TextsTerm): Condition;
  /** This value or, where it is missing, the other one. */
  orElse(other: Text | TextTerm<Text>): TextTerm<Text>;
}

/** The id of a record of another entity. */
export interface ReferenceTerm<Name extends string> extends Presence {
  equals(other: ReferenceTerm<Name>): Condition;
  differs(other: ReferenceTerm<Name>): Condition;
  /** The fields of the record that is referred to. */
  in<Content extends AnyRecord>(entity: Entity<Name, Content>): RecordTerm<Content>;
}

/** A number; arithmetic with a missing part is unknown. */
export interface NumberTerm extends Presence {
  equals(other: number | NumberTerm): Condition;
  atMost(other: number | NumberTerm): Condition;
  atLeast(other: number | NumberTerm): Condition;
  lessThan(other: number | NumberTerm): Condition;
  moreThan(other: number | NumberTerm): Condition;
  plus(other: number | NumberTerm): NumberTerm;
  minus(other: number | NumberTerm): NumberTerm;
  times(other: number | NumberTerm): NumberTerm;
  /** Division; by zero it is unknown. */
  dividedBy(other: number | NumberTerm): NumberTerm;
  orElse(other: number | NumberTerm): NumberTerm;
}

/** A day; comparisons with a missing day are unknown. */
export interface DayTerm extends Presence {
  equals(other: DayTerm | PlainDate): Condition;
  before(other: DayTerm | PlainDate): Condition;
  after(other: DayTerm | PlainDate): Condition;
  notBefore(other: DayTerm | PlainDate): Condition;
  notAfter(other: DayTerm | PlainDate): Condition;
  /** The day a number of calendar days later, this day not counted. */
  plusDays(count: number | NumberTerm): DayTerm;
  /** The day a number of working days later, this day not counted; unknown where the calendar is. */
  plusWorkingDays(count: number | NumberTerm): DayTerm;
  /** The same-numbered day a number of months later, or that month's last day. */
  plusMonths(count: number | NumberTerm): DayTerm;
  /** Calendar days from this day to the other, this day not counted. */
  daysUntil(other: DayTerm | PlainDate): NumberTerm;
  /** Working days from this day to the other, this day not counted; unknown where the calendar is. */
  workingDaysUntil(other: DayTerm | PlainDate): NumberTerm;
  year(): NumberTerm;
  orElse(other: DayTerm | PlainDate): DayTerm;
}

/** A list of texts that a parameter holds. */
export interface TextsTerm extends Term {
  readonly texts: true;
}

/** A list inside a record, or the records that refer to one; a missing list makes what is said about it unknown. */
export interface ListTerm<Item> extends Presence {
  every(condition: (item: TermOf<Item>) => Condition): Condition;
  some(condition: (item: TermOf<Item>) => Condition): Condition;
  none(condition: (item: TermOf<Item>) => Condition): Condition;
  isEmpty(): Condition;
  /** Only the items for which the condition holds. */
  where(condition: (item: TermOf<Item>) => Condition): ListTerm<Item>;
  /** How many items there are; unknown when a `where` cannot be decided for one of them. */
  count(): NumberTerm;
  sum(value: (item: TermOf<Item>) => NumberTerm): NumberTerm;
}

/** The fields of a record or group, each as a term. */
export type RecordTerm<Content> = {
  readonly [Key in keyof Content]-?: TermOf<NonNullable<Content[Key]>>;
} & Presence;

/** The term that speaks about a value of a given type. */
export type TermOf<Value> = [Value] extends [PlainDate]
  ? DayTerm
  : [Value] extends [Reference<infer Name>]
    ? ReferenceTerm<Name>
    : [Value] extends [boolean]
      ? FlagTerm
      : [Value] extends [number]
        ? NumberTerm
        : [Value] extends [string]
          ? TextTerm<Value>
          : Value extends readonly (infer Item)[]
            ? ListTerm<Item>
            : Value extends object
              ? RecordTerm<Value>
              : never;
