import { type Dataset, defineCheck, defineExpectation, label, type PlainDate } from "fazhi";
import { HotlineTicket, LicenceCase, List, ListEntry, Unit } from "fazhi/model";
import { isAddressedGovernment } from "./administration.js";
import { governmentOf } from "./government-of.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { firstDayOfPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.6 二（六）");

// The five that the plan joins: hall, web platform, mobile client, kiosk, hotline.
const joined = ["hall", "web", "mobile", "kiosk", "phone"] as const;
type Channel = (typeof joined)[number];
const names: Readonly<Record<Channel, readonly [zh: string, en: string]>> = {
  hall: ["实体政务大厅", "hall"],
  web: ["网上政务平台", "web platform"],
  mobile: ["移动客户端", "mobile client"],
  kiosk: ["自助终端", "kiosk"],
  phone: ["服务热线", "hotline"],
};

interface Arrival {
  readonly on: PlainDate;
  readonly channel: string;
}

/** What reached the units below each government, and by which channel, where the channel is recorded. */
function arrivalsOf(dataset: Dataset): ReadonlyMap<string, readonly Arrival[]> {
  const arrivals = new Map<string, Arrival[]>();
  for (const { unit: id, receivedOn: on, channel } of [
    ...dataset.records(HotlineTicket),
    ...dataset.records(LicenceCase),
  ]) {
    const unit = dataset.find(Unit, id);
    const government = unit === undefined ? undefined : governmentOf(unit, dataset);
    if (government === undefined || channel === undefined) continue;
    const own = arrivals.get(government);
    if (own === undefined) arrivals.set(government, [{ on, channel }]);
    else own.push({ on, channel });
  }
  return arrivals;
}

/** What comes to a government and its departments in the year comes by hall, web, mobile client, kiosk and hotline. */
export const serveByAllChannels = defineCheck({
  id: "serve-by-all-channels",
  title: label("厅、网、端、机、线一体化服务", "Serve by hall, web, mobile client, kiosk and hotline"),
  about: Unit,
  severity: "notice",
  obligations: ["2.6c"],
  binds: { kinds: ["government"], levels: ["prefecture", "county"] },
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: isAddressedGovernment,
  messages: {
    unused: label(
      "{title}本年度的热线工单和许可办件，至{due}没有一件来自：{channels}。",
      "Of the tickets and applications that reached {title} in the year, none came by {channels} up to {due}.",
    ),
  },
  remedy: label("接通没有使用的渠道，与其他渠道一体运行。", "Open the channels that nobody used, and join them."),
  notCovered: label(
    "没有记载任何渠道的政府不作判断；渠道之间数据是否互通不作判断。",
    "A government without any record of a channel is not judged, nor whether the channels share their data.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  reads: [HotlineTicket, LicenceCase],
  check: ({ id }, { asOf, gather, parameter, fail, pending, evidence }) => {
    const [first, due] = [parameter(firstDayOfPlanYear), parameter(lastDayOfPlanYear)];
    if (first === undefined || due === undefined) return "not-applicable";
    const inYear = (gather(arrivalsOf).get(id) ?? []).filter(({ on }) => on >= first && on <= due && on <= asOf);
    if (inYear.length === 0) return "not-applicable";
    const unused = joined.filter((one) => !inYear.some(({ channel }) => channel === one));
    if (unused.length === 0) return "pass";
    if (asOf <= due) return pending({ earliest: due, latest: due });
    const list = (language: 0 | 1, comma: string) => unused.map((one) => names[one][language]).join(comma);
    return fail("unused", {
      data: { due, channels: { value: unused.join(" "), labels: label(list(0, "、"), list(1, ", ")) } },
      evidence: evidence("title"),
    });
  },
});

/** What replaces a service or an approval in the year promises no longer time than what it replaces. */
export const promiseNoLongerTime = defineExpectation({
  id: "promise-no-longer-time",
  title: label("优化后的事项承诺时限不得延长", "Promise no longer time for a service that is revised"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.6a"],
  binds: "any",
  responsible: keeperOf,
  relevantDay: (entry) => entry.validFrom,
  data: (entry) => ({ ...namedEntry(entry), promised: entry.timeLimit.count }),
  source: clause,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.oneOf("service-item", "approval-item")
      .and(
        happenedInPlanYear(entry.validFrom, terms),
        entry.supersedes.isPresent(),
        entry.supersedes.isEmpty().not(),
        entry.timeLimit.isPresent(),
      ),
  field: "timeLimit",
  expect: (entry) =>
    entry.supersedes.every((one) => {
      const { timeLimit } = one.in(ListEntry);
      return timeLimit
        .isMissing()
        .or(
          timeLimit.workingDays.and(entry.timeLimit.workingDays.not()),
          timeLimit.workingDays.not().and(entry.timeLimit.workingDays),
          timeLimit.count.atLeast(entry.timeLimit.count),
        );
    }),
  message: label(
    "{unit}“{list}”中的“{name}”承诺{promised}日办结，比所替代的原事项更长。",
    "“{name}” in “{list}” of {unit} promises {promised} days, longer than what it replaces.",
  ),
  remedy: label("压缩承诺时限。", "Shorten the time it promises."),
  notCovered: label(
    "一个按工作日、一个按自然日的时限不相比较；材料和环节是否减少没有记载。",
    "A time in working days is not compared with one in days; how many papers and stages there are is not recorded.",
  ),
});
