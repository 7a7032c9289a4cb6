import { plainDate } from "../calendar/plain-date.js";
import { suggestion } from "../codes/identifier/nearest.js";
import type { Indicator } from "../engine/indicator/indicator.js";
import type { IndicatorResult } from "../engine/indicator/indicator-result.js";
import type { Pack } from "../engine/pack/pack.js";
import { requirePack } from "../engine/pack/runnable-packs.js";
import type { AnyRecord } from "../model/record/entity.js";
import { requireObject } from "../model/record/require-object.js";
import { caseDataset, caseFacts } from "./case-records.js";
import { expectsNothing, resultProblems } from "./figure-problem.js";
import { indicatorAccount } from "./indicator-account.js";
import type { IndicatorCase, IndicatorTable } from "./indicator-table.js";
import { repeatedCases } from "./repeated-case.js";
import { refuse, refuseErrors } from "./rule-test-error.js";
import type { TestFrame } from "./test-frame.js";

/**
 * Tests an indicator of a pack by a table of cases; every case becomes a test with its name. A test of the table itself
 * refuses an indicator that the pack does not contain, a table without cases, cases that are there twice and cases that
 * expect nothing.
 *
 * @example
 * testIndicator({ describe, it }, pack, documentFilingRate, {
 *   asOf: "2017-09-30",
 *   cases: [
 *     { name: "one of two filed", records: [{ filedOn: "2017-05-25" }, {}], counted: 1, of: 2, value: 1 / 2 },
 *   ],
 * });
 */
export function testIndicator<Content extends AnyRecord>(
  frame: TestFrame,
  pack: Pack,
  indicator: Indicator<Content>,
  table: IndicatorTable<NoInfer<Content>>,
): void {
  requireObject("frame", frame, "describe", "it");
  requirePack("pack", pack);
  requireObject("indicator", indicator, "id");
  requireObject("table", table);
  const { describe, it } = frame;
  const tested = indicator as unknown as Indicator;
  const laidDown = table as unknown as IndicatorTable<AnyRecord>;
  const place = `indicator "${indicator.id}"`;
  const unfit = indicatorProblems(pack, tested);
  describe(indicator.id, () => {
    it("has a sound table of cases", () => refuse(place, [...unfit, ...tableProblems(laidDown)]));
    if (unfit.length > 0) return;
    for (const one of laidDown.cases)
      it(one.name, () =>
        refuseErrors(`${place}, "${one.name}"`, () =>
          resultProblems(one, resultOf(pack, tested, laidDown, one)).map(({ en }) => en),
        ),
      );
  });
}

function indicatorProblems({ name, indicators }: Pack, indicator: Indicator): readonly string[] {
  const found = indicators.find(({ id }) => id === indicator.id);
  if (found === indicator) return [];
  if (found !== undefined) return [`the pack "${name}" contains another indicator of this id`];
  const ids = indicators.map(({ id }) => id);
  return [`the pack "${name}" does not contain it${suggestion(indicator.id, ids)}`];
}

function tableProblems(table: IndicatorTable<AnyRecord>): readonly string[] {
  const { cases } = table;
  return [
    ...(cases.length === 0 ? ["it has no case"] : []),
    ...cases.flatMap((one) => (expectsNothing(one) ? [`"${one.name}" expects nothing`] : [])),
    ...repeatedCases(
      cases.map((one) => ({ name: one.name, facts: { ...caseFacts(table, factsBeside(one)), records: one.records } })),
    ),
  ];
}

const factsBeside = ({ others, asOf }: IndicatorCase<AnyRecord>) => ({
  ...(others === undefined ? {} : { others }),
  ...(asOf === undefined ? {} : { asOf }),
});

/** What an indicator comes to over the records of a case. */
export function resultOf(
  pack: Pack,
  indicator: Indicator,
  table: IndicatorTable<AnyRecord>,
  one: IndicatorCase<AnyRecord>,
): IndicatorResult {
  const { record, others, asOf: day } = caseFacts(table, factsBeside(one));
  const asOf = plainDate(day);
  const records = one.records.map((own, index) => ({ ...record, id: `record-${index + 1}`, ...own }));
  const { name } = indicator.about;
  const all = { ...others, [name]: [...records, ...(others[name] ?? [])] };
  return indicatorAccount(pack, indicator, caseDataset(pack, all, asOf), asOf, table.calendar);
}
