import { isPlainDate, type PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import { requireObject } from "../../model/record/require-object.js";
import { labelIn } from "../../problem/part-text.js";
import type { Problem } from "../../problem/problem.js";
import { packTexts } from "../../problem/texts/pack-texts.js";
import { emptyInterval, noDay } from "./pack-messages.js";
import { isSameVerification, type Verified } from "./verification.js";

/** Days from the first up to but not including the second; open while there is no second. */
export interface Interval {
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** A law, regulation, plan or other document that obliges. */
export interface SourceFacts {
  readonly id: string;
  readonly title: Label;
  readonly documentNumber?: string;
  /** The days on which the document is in force. */
  readonly inForce: Interval;
  /** Whether its text was read: where it was not, a violation is at most a warning. */
  readonly verified: Verified;
  readonly url?: string;
}

/** A place in a source: what a rule, a parameter or a finding rests on. */
export interface Authority {
  readonly source: string;
  readonly document: Label;
  readonly documentNumber?: string;
  /** Article, clause or item, as the document counts it. */
  readonly article: string;
  readonly inForce: Interval;
  readonly verified: Verified;
  readonly url?: string;
}

/** A source whose clauses can be named. */
export interface Source extends SourceFacts {
  /** A place in the document; the interval is the document's unless the clause has its own. */
  clause(article: string, own?: { readonly inForce?: Interval; readonly verified?: Verified }): Authority;
}

/** Defines a source; throws a `RangeError` for an interval that is empty or not made of days. */
export function defineSource(facts: SourceFacts): Source {
  requireObject("facts", facts, "id", "inForce");
  requireInterval(facts.inForce, `source "${facts.id}"`);
  return Object.freeze({
    ...facts,
    inForce: Object.freeze({ ...facts.inForce }),
    clause: (article: string, own: { readonly inForce?: Interval; readonly verified?: Verified } = {}) => {
      if (own.inForce !== undefined) requireInterval(own.inForce, `source "${facts.id}", ${article}`);
      return Object.freeze({
        source: facts.id,
        document: facts.title,
        ...(facts.documentNumber === undefined ? {} : { documentNumber: facts.documentNumber }),
        article,
        inForce: own.inForce ?? facts.inForce,
        verified: own.verified ?? facts.verified,
        ...(facts.url === undefined ? {} : { url: facts.url }),
      });
    },
  });
}

/** Throws a `RangeError` unless an interval is made of days and holds at least one. */
export function requireInterval(interval: Interval, place: string): void {
  const flaw = intervalFlaw(interval);
  if (flaw !== undefined) throw new RangeError(`${place}: ${labelIn(packTexts, flaw).en}`);
}

/** Why an interval is none: it is not made of days, or holds none. */
export function intervalFlaw({ from, until }: Interval): Problem | undefined {
  for (const day of [from, until]) if (day !== undefined && !isPlainDate(day)) return noDay(day);
  return until !== undefined && until <= from ? emptyInterval(from, until) : undefined;
}

/** Whether a day lies in an interval. */
export const holdsDay = ({ from, until }: Interval, day: PlainDate): boolean =>
  from <= day && (until === undefined || day < until);

/** Whether two authorities are one article, in force on the same days. */
export const isSameArticle = (one: Authority, other: Authority): boolean =>
  one.source === other.source &&
  one.article === other.article &&
  isSameVerification(one.verified, other.verified) &&
  one.inForce.from === other.inForce.from &&
  one.inForce.until === other.inForce.until;
