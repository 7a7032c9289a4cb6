import type { List, RecordTerm, Terms } from "fazhi";
import { seenBy, Unit } from "fazhi";
import { publicationPeriod } from "./publication-period.js";

/** What every rule says that demands a list to be open to the public in time after it was compiled. */
export const listPublication = {
  field: "publishedOn",
  data: (list: RecordTerm<List>) => ({ title: list.title, unit: list.unit.in(Unit).title }),
  by: (list: RecordTerm<List>, { parameter }: Terms) => list.compiledOn.plus(parameter(publicationPeriod)),
  expect: (list: RecordTerm<List>, { asOf }: Terms) => seenBy(list.publishedOn, asOf),
} as const;
