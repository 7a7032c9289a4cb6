import {
  type Condition,
  type Dataset,
  defineCheck,
  defineExpectation,
  inForceOn,
  label,
  type PlainDate,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { normaliseName, parseDocumentNumber } from "fazhi/codes";
import { List, ListEntry, NormativeDocument } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { observed } from "./observed.js";
import { dayInPlanYear, firstDayOfPlan, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

type CleanUp = RecordTerm<NonNullable<ListEntry["cleanUps"]>[number]>;

const isListed = (entry: RecordTerm<ListEntry>): Condition =>
  entry.list.in(List).kind.oneOf("approval-item", "power", "responsibility", "intermediary-service", "service-item");

/** Whether a clean-up of the year ended an item, long enough ago for the list to follow, and no later one took that back. */
const hasEndedItem = (entry: RecordTerm<ListEntry>, one: CleanUp, terms: Terms): Condition =>
  terms.all(
    one.verdict.oneOf("cancel", "repeal", "lapse"),
    happenedInPlanYear(one.on, terms),
    one.on.notBefore(terms.parameter(firstDayOfPlan)),
    one.on.plus(terms.parameter(listRevisionPeriod)).before(terms.asOf),
    entry.cleanUps.none((later) => later.on.after(one.on).and(later.verdict.oneOf("keep", "amend"))),
  );

/** An item that a clean-up ended gets the day on which it ends on its list soon after. */
export const takeEndedItemOffList = defineExpectation({
  id: "take-ended-item-off-list",
  title: label("清理结论为取消的事项及时从清单删除", "Take an item that a clean-up ended off its list"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1d", "2.1i", "2.2c"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: plan2017.clause("2.1 二（一）、2.2 二（二）"),
  inForce: sinceThePlan,
  when: (entry, terms) =>
    isListed(entry).and(
      entry.cleanUps.isPresent(),
      entry.cleanUps.some((one) => hasEndedItem(entry, one, terms)),
    ),
  field: "validUntil",
  expect: (entry) => entry.validUntil.isPresent(),
  message: label(
    "{unit}“{list}”中的“{name}”清理结论为取消、废止或者失效，清单至今没有删除。",
    "“{name}” on “{list}” of {unit} was ended by a clean-up; the list still holds it.",
  ),
  remedy: label("停止实施“{name}”，从清单中删除并公布。", "Stop “{name}”, take it off the list and publish that."),
  notCovered: label(
    "载明失效日期的，视为已经调整；清理结论只是在清单上载明、事项仍在办理的，由办件判断。",
    "An entry with a last day counts as changed; whether the item is still applied is seen from cases.",
  ),
});

type Basis = NonNullable<ListEntry["basis"]>[number];
type Ended = { readonly document: NormativeDocument; readonly ended: PlainDate };

/** The documents that ended in the plan's year, with the day from which they no longer hold. */
function endedDocuments(dataset: Dataset): readonly Ended[] {
  return dataset.records(NormativeDocument).flatMap((document) => {
    const ended = document.repealedOn ?? document.expiresOn;
    return ended === undefined ? [] : [{ document, ended }];
  });
}

const numberOf = (text: string): string => {
  const number = parseDocumentNumber(text.trim());
  return number.ok ? number.value.normalized : normaliseName(text);
};

/** Whether a basis is a document, by the number of both or, where one has none, by the name; a basis may give its number as name. */
function isCited({ document: name, documentNumber }: Basis, { document }: Ended): boolean {
  const own = document.documentNumber;
  if (own !== undefined && documentNumber !== undefined) return numberOf(documentNumber) === numberOf(own);
  return (
    normaliseName(name) === normaliseName(document.title) || (own !== undefined && numberOf(name) === numberOf(own))
  );
}

/** A power or an item all bases of which ended in the year does not stay on its list: what ended it is seen from the documents, not from a trigger that somebody entered. */
export const changeListWithItsBasis = defineCheck({
  id: "change-list-with-its-basis",
  title: label("依据失效的事项及时调出清单", "Take an item off the list when its basis has ended"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1i", "2.2c"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: plan2017.clause("2.1 二（一）、2.2 二（二）"),
  inForce: sinceThePlan,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.oneOf("approval-item", "power")
      .and(entry.basis.isPresent(), inForceOn(entry, dayInPlanYear(terms))),
  field: "basis",
  messages: {
    ended: label(
      "{unit}“{list}”中的“{name}”仅以《{basis}》为依据，该文件{ended}起不再有效，事项至{due}仍在清单。",
      "“{name}” on “{list}” of {unit} rests on “{basis}” alone, which no longer holds since {ended}; the list still had it on {due}.",
    ),
  },
  remedy: label("将“{name}”调出清单，或者载明新的依据。", "Take “{name}” off the list, or state its new basis."),
  notCovered: label(
    "依据文件不在数据中的，看不出来；工作年度以前失效的，不作判断。",
    "A basis that is no document of the data is not seen; one that ended before the year is not judged.",
  ),
  parameters: [firstDayOfPlan, lastDayOfPlanYear],
  reads: [NormativeDocument],
  check: (entry, { asOf, gather, parameter, fail, pending, evidence }) => {
    const [first, due] = [parameter(firstDayOfPlan), parameter(lastDayOfPlanYear)];
    const { basis = [] } = entry;
    if (first === undefined || due === undefined || basis.length === 0) return "not-applicable";
    const documents = gather(endedDocuments);
    const bases = basis.map((one) => documents.find((ended) => isCited(one, ended)));
    const known = bases.filter((one) => one !== undefined);
    const [ended] = [...known].sort((one, other) => (one.ended > other.ended ? -1 : 1));
    // Where one basis still holds, so does the item; one whose bases all ended long ago was no change of the year.
    if (ended === undefined || known.length < bases.length) return "pass";
    const { ended: last } = ended;
    if (last < first || last > (asOf < due ? asOf : due)) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    return fail("ended", {
      data: { basis: ended.document.title, ended: last, due },
      evidence: [
        ...evidence("basis"),
        observed(
          NormativeDocument,
          ended.document,
          ended.document.repealedOn === undefined ? "expiresOn" : "repealedOn",
          label("失效日期", "Last day"),
          last,
        ),
      ],
    });
  },
});
