import type { Instant } from "../calendar/instant.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { Reference } from "../model/record/field.js";
import type { Node } from "./node.js";

/** Something a rule can say about a record; building it does not evaluate anything. */
export interface Term {
  readonly node: Node;
}

/** A statement that is true, false or unknown; unknown when a value it needs is missing. */
export interface Condition extends Term {
  /** True when all are true, false when one is false. */
  and(...others: readonly Condition[]): Condition;
  /** True when one is true, false when all are false. */
  or(...others: readonly Condition[]): Condition;
  /** The opposite; unknown stays unknown. */
  not(): Condition;
  /** Holds unless this holds and the other does not. */
  implies(other: Condition): Condition;
}

/** What every value can be asked: whether it is there at all, which is never unknown itself. */
export interface Presence extends Term {
  /** Whether a value is there. */
  isPresent(): Condition;
  /** Whether none is there. */
  isMissing(): Condition;
}

/** A yes/no field, which is itself a statement. */
export interface FlagTerm extends Condition, Presence {}

/** A text, or one code of a closed vocabulary. */
export interface TextTerm<Text extends string> extends Presence {
  /** Whether both are the same. */
  equals(other: Text | TextTerm<Text>): Condition;
  /** Whether they are not the same. */
  differs(other: Text | TextTerm<Text>): Condition;
  /** Whether it is any of these. */
  oneOf(...codes: readonly Text[]): Condition;
  /** Whether the value stands in a list that a parameter holds. */
  among(texts: TextsTerm): Condition;
  /** This value or, where it is missing, the other one. */
  orElse(other: Text | TextTerm<Text>): TextTerm<Text>;
}

/** The id of a record of another entity. */
export interface ReferenceTerm<Name extends string> extends Presence {
  /** Whether both name the same record. */
  equals(other: ReferenceTerm<Name>): Condition;
  /** Whether they name two records. */
  differs(other: ReferenceTerm<Name>): Condition;
  /** The fields of the record that is referred to. */
  in<Content extends AnyRecord>(entity: Entity<Name, Content>): RecordTerm<Content>;
}

/** A number; arithmetic with a missing part is unknown. */
export interface NumberTerm extends Presence {
  /** Whether both are the same. */
  equals(other: number | NumberTerm): Condition;
  /** Whether they are not the same. */
  differs(other: number | NumberTerm): Condition;
  /** Whether it is this or less. */
  atMost(other: number | NumberTerm): Condition;
  /** Whether it is this or more. */
  atLeast(other: number | NumberTerm): Condition;
  /** Whether it is less. */
  lessThan(other: number | NumberTerm): Condition;
  /** Whether it is more. */
  moreThan(other: number | NumberTerm): Condition;
  /** The sum. */
  plus(other: number | NumberTerm): NumberTerm;
  /** The difference. */
  minus(other: number | NumberTerm): NumberTerm;
  /** The product. */
  times(other: number | NumberTerm): NumberTerm;
  /** Division; by zero it is unknown. */
  dividedBy(other: number | NumberTerm): NumberTerm;
  /** What a whole division leaves, with the sign of this number; by zero it is unknown. */
  remainder(other: number | NumberTerm): NumberTerm;
  /** This number or, where it is missing, the other one. */
  orElse(other: number | NumberTerm): NumberTerm;
}

/** A day; comparisons with a missing day are unknown. */
export interface DayTerm extends Presence {
  /** Whether both are the same day. */
  equals(other: DayTerm | PlainDate): Condition;
  /** Whether they are two days. */
  differs(other: DayTerm | PlainDate): Condition;
  /** Whether it comes earlier. */
  before(other: DayTerm | PlainDate): Condition;
  /** Whether it comes later. */
  after(other: DayTerm | PlainDate): Condition;
  /** Whether it is the same day or later. */
  notBefore(other: DayTerm | PlainDate): Condition;
  /** Whether it is the same day or earlier. */
  notAfter(other: DayTerm | PlainDate): Condition;
  /** The last day of a legal period that this day starts; unknown where the calendar is. */
  plus(period: PeriodTerm): DayTerm;
  /** Calendar days from this day to the other, this day not counted. */
  daysUntil(other: DayTerm | PlainDate): NumberTerm;
  /** Working days from this day to the other, this day not counted; unknown where the calendar is. */
  workingDaysUntil(other: DayTerm | PlainDate): NumberTerm;
  /** Its year, such as 2017. */
  year(): NumberTerm;
  /** Its half-year, such as `2017-H1`. */
  halfYear(): TextTerm<string>;
  /** Its quarter, such as `2017-Q2`. */
  quarter(): TextTerm<string>;
  /** Its month, such as `2017-05`. */
  month(): TextTerm<string>;
  /** This day or, where it is missing, the other one. */
  orElse(other: DayTerm | PlainDate): DayTerm;
}

/**
 * A point in time; comparisons with a missing one are unknown, and where only a day is known, unless every second of it
 * gives the same answer.
 */
export interface InstantTerm extends Presence {
  /** Whether both are the same second. */
  equals(other: InstantTerm | Instant): Condition;
  /** Whether they are two seconds. */
  differs(other: InstantTerm | Instant): Condition;
  /** Whether it comes earlier. */
  before(other: InstantTerm | Instant): Condition;
  /** Whether it comes later. */
  after(other: InstantTerm | Instant): Condition;
  /** Whether it is the same second or later. */
  notBefore(other: InstantTerm | Instant): Condition;
  /** Whether it is the same second or earlier. */
  notAfter(other: InstantTerm | Instant): Condition;
  /** The last instant of a legal period that this one starts: hours run from it, days from the day after. */
  plus(period: PeriodTerm): InstantTerm;
  /** Its day, in Beijing. */
  day(): DayTerm;
  /** This instant or, where it is missing, the other one, or some instant of a day. */
  orElse(other: InstantTerm | DayTerm | Instant): InstantTerm;
}

/** A list of texts that a parameter holds. */
export interface TextsTerm extends Term {
  readonly holds: "texts";
}

/** A legal period that a parameter holds. */
export interface PeriodTerm extends Term {
  readonly holds: "period";
}

/** A list inside a record, or the records that refer to one; a missing list makes what is said about it unknown. */
export interface ListTerm<Item> extends Presence {
  /** Whether it holds for all items; true of no items. */
  every(condition: (item: TermOf<Item>) => Condition): Condition;
  /** Whether it holds for an item at least; false of no items. */
  some(condition: (item: TermOf<Item>) => Condition): Condition;
  /** Whether it holds for no item. */
  none(condition: (item: TermOf<Item>) => Condition): Condition;
  /** Whether there are no items. */
  isEmpty(): Condition;
  /** Only the items for which the condition holds. */
  where(condition: (item: TermOf<Item>) => Condition): ListTerm<Item>;
  /** How many items there are; unknown when a `where` cannot be decided for one of them. */
  count(): NumberTerm;
  /** What a value adds up to over the items. */
  sum(value: (item: TermOf<Item>) => NumberTerm): NumberTerm;
  /**
   * The one item there is; missing where there is none or several, or where a `where` cannot be decided. Of lists of
   * records and groups.
   */
  only(): TermOf<Item>;
}

/** The fields of a record or group, each as a term. */
export type RecordTerm<Content> = {
  readonly [Key in keyof Content]-?: TermOf<NonNullable<Content[Key]>>;
} & Presence;

/** The term that speaks about a value of a given type. */
export type TermOf<Value> = [Value] extends [PlainDate]
  ? DayTerm
  : [Value] extends [Instant]
    ? InstantTerm
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

/** What a dated parameter can hold. */
export type ParameterValue = number | Period | PlainDate | readonly string[];

/** The term that speaks about a parameter's value on the relevant day. */
export type ParameterTerm<Value extends ParameterValue> = [Value] extends [PlainDate]
  ? DayTerm
  : [Value] extends [number]
    ? NumberTerm
    : [Value] extends [Period]
      ? PeriodTerm
      : TextsTerm;

/** A parameter as terms need it: an id and at least one value to see what it holds. */
export interface ParameterHandle<Value extends ParameterValue = ParameterValue> {
  readonly id: string;
  readonly values: readonly { readonly value: Value }[];
}

/** What a rule's arrow functions receive beside the record. */
export interface Terms {
  /** The value of a dated parameter on the legally relevant day. */
  parameter<Value extends ParameterValue>(handle: ParameterHandle<Value>): ParameterTerm<Value>;
  /** The day as of which the question is asked. */
  readonly asOf: DayTerm;
  /**
   * The records of an entity whose field names the id of the given record: a reference, or a text such as the division
   * code of a region, where the record's id is that code.
   */
  referring<Content extends AnyRecord>(
    record: RecordTerm<AnyRecord>,
    entity: Entity<string, Content>,
    field: JoinField<Content>,
  ): ListTerm<Content>;
  /** One term when the condition holds, another when it does not; unknown when the condition is. */
  choose<Some extends Term>(condition: Condition, yes: Some, no: Some): Some;
  /** True when all are true; of none it is true. */
  all(...conditions: readonly Condition[]): Condition;
  /** True when one is true; of none it is false. */
  any(...conditions: readonly Condition[]): Condition;
}

/** The names of the fields of a record that hold a reference, a text that is no code, or a list of either. */
export type JoinField<Content> = {
  [Key in keyof Content & string]: CanName<NonNullable<Content[Key]>> extends true ? Key : never;
}[keyof Content & string];

type CanName<Value> = [Value] extends [readonly (infer Item)[]]
  ? CanName<Item>
  : [Value] extends [Reference]
    ? true
    : [string] extends [Value]
      ? true
      : false;
