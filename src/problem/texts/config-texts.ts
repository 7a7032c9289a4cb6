import { type Label, label } from "../../codes/label.js";
import { type Instead, instead } from "./instead.js";
import type { ParameterKind } from "./parameter-kinds.js";

/** What is said of configurations, waivers, baselines and calendar notices. */
export const configTexts = {
  "config/unknown-rule": ({ id }: { id: string }) => label(`规则包没有规则“${id}”`, `the packs have no rule "${id}"`),
  "config/unknown-parameter": ({ id }: { id: string }) =>
    label(`规则包没有参数“${id}”`, `the packs have no parameter "${id}"`),
  "config/no-value": label("没有任何值", "it is left without a value"),
  "config/value-of-other-kind": ({
    kind,
    percent,
    share,
    found,
  }: { kind: ParameterKind; percent?: number; share?: number } & Instead) => {
    const { zh, en } = wantedValues[kind];
    return percent === undefined
      ? instead(zh, en, found)
      : instead(`${zh}（${percent}%写作${share}）`, `${en} (${percent} % is written ${share})`, found);
  },
  "waiver/no-rule": label("没有写明规则", "it names no rule"),
  "waiver/no-entity": label("没有写明记录类型", "it names no kind of record"),
  "waiver/no-record": label("没有写明记录", "it names no record"),
  "waiver/no-owner": label("没有写明责任人", "nobody answers for it"),
  "waiver/no-reason": label("没有写明理由", "it gives no reason"),
  "waiver/no-document": label("没有写明准予豁免的文件", "it names no document that allows it"),
  "waiver/no-article": label("没有写明准予豁免的条款", "it names no article that allows it"),
  "waiver/empty-key": label("为空", "it is empty"),
  "waiver/no-first-day": label("没有写明起始日期", "it names no first day"),
  "waiver/no-last-day": label("没有写明截止日期：豁免应有期限", "it names no last day: a waiver is for a time"),
  "waiver/days-out-of-order": ({ first, last }: { first: string; last: string }) =>
    label(`截止日期${last}早于起始日期${first}`, `its last day, ${last}, is before its first, ${first}`),
  "waiver/duplicate": ({ other }: { other: string }) =>
    label(`与${other}在部分相同日期豁免同一事项`, `it waives what ${other} waives, on some of the same days`),
  "calendar/no-title": label("通知没有名称：应写明是哪一份", "the notice has no title: say which it is"),
  "calendar/not-a-day-of-issue": ({ found }: { found: string }) =>
    label(
      `应为通知的日期，写法如2026-11-04，而不是“${found}”`,
      `expected the day of the notice, YYYY-MM-DD; found "${found}"`,
    ),
  "calendar/unknown-place": ({ calendar, place }: { calendar: string; place: string }) =>
    label(`日历“${calendar}”没有“${place}”的节日`, `the calendar "${calendar}" has no festivals of "${place}"`),
  "calendar/no-days": label("没有写明任何日期", "it names no day"),
  "calendar/partial-national-year": label("全国年度通知应当完整给出", "a year's national notice is given whole"),
  "calendar/known-year": ({ year }: { year: number }) =>
    label(
      `${year}年的安排已知：后来的变动按单个日期给出，不写年度`,
      `${year} is known already: give what was changed later as single days, without a year`,
    ),
  "calendar/missing-year-before": ({ missing, year }: { missing: number; year: number }) =>
    label(
      `缺少${missing}年的通知，${year}年无法接续`,
      `the notice for ${missing} is missing, so that ${year} cannot follow`,
    ),
  "calendar/missing-national-year": ({ year }: { year: number }) =>
    label(
      `缺少本通知所依据的${year}年全国通知`,
      `the national notice for ${year} is missing, over which this one is laid`,
    ),
  "calendar/known-festivals": ({ place, year }: { place: string; year: number }) =>
    label(
      `“${place}”${year}年的节日已知：后来的变动按单个日期给出`,
      `the festivals of "${place}" of ${year} are known already: give what was changed later as single days`,
    ),
  "calendar/day-of-other-year": ({ day, year }: { day: string; year: number | undefined }) =>
    label(`${day}不是${year}年的日期`, `${day} is not a day of ${year}`),
  "calendar/day-of-unknown-year": ({ day }: { day: string }) =>
    label(`${day}所在年度缺少全国通知`, `${day} lies in a year whose national notice is missing`),
  "calendar/worked-anyway": ({ day }: { day: string }) => label(`${day}本来就是工作日`, `${day} is worked anyway`),
  "calendar/off-and-worked": ({ day }: { day: string }) =>
    label(`${day}既写作放假又写作上班`, `${day} is said to be off and to be worked`),
  "calendar/holiday-not-off": ({ day }: { day: string }) =>
    label(
      `${day}是法定节假日（《全国年节及纪念日放假办法》第二条），没有列为放假`,
      `${day} is a statutory holiday (全国年节及纪念日放假办法, art. 2) and is not set off`,
    ),
  "calendar/not-a-span": ({ found }: { found: string }) =>
    label(
      `应为日期或者期间，写法如2027-02-06/2027-02-12，而不是“${found}”`,
      `expected a day or a span of days, such as 2027-02-06/2027-02-12; found "${found}"`,
    ),
  "calendar/span-too-long": ({ most, found }: { most: number; found: string }) =>
    label(
      `应为不超过${most}日、首日在前的期间，而不是“${found}”`,
      `expected a span of at most ${most} days, its first day first; found "${found}"`,
    ),
} as const;

const wantedValues: Readonly<Record<ParameterKind, Label>> = {
  number: label("数", "a number"),
  day: label("日期，写法如2018-05-03", "a day, written YYYY-MM-DD"),
  period: label("期限，写法如{ count: 15, unit: working-day }", "a period, such as { count: 15, unit: working-day }"),
  texts: label("文本清单", "a list of texts"),
};
