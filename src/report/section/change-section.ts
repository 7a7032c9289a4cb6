import { match } from "ts-pattern";
import { type PlaceName, placeCalendars, placeNames } from "../../calendar/place-calendars.js";
import { labelOfValue } from "../../engine/pack/value-label.js";
import { type Severity, severities } from "../../engine/run/outcome.js";
import type { Run } from "../../engine/run/run.js";
import type { NoticeChange, RunChange } from "../../engine/run/run-change.js";
import { type ListItem, paragraph, type Section } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import type { Reader } from "../reader.js";
import { authorityLine } from "../wording/authority-text.js";
import { waiverText } from "../wording/waiver-text.js";

type ParameterChange = Extract<RunChange, { readonly kind: "parameter" }>;
type Value = ParameterChange["from"][number];

/** In what a run differs from its packs as they were published: from what to what, by which source, for which reason. */
export function changeSections({ changes }: Run, reader: Reader): readonly Section[] {
  if (changes.length === 0) return [];
  return [
    {
      title: reader.say("配置和规则包所作的变更", "Changes by configuration and packs"),
      blocks: [{ kind: "list", items: changes.map((change) => changeItem(change, reader)), hang: 4 }],
    },
  ];
}

function changeItem(change: RunChange, reader: Reader): ListItem {
  const { say, read } = reader;
  const severity = (one: Severity): string => read(severities.labels[one]);
  const [text = [], ...details] = match(change)
    .with({ kind: "parameter" }, (one): readonly Line[] => [
      headingOf(say("参数", "Parameter"), read(one.title), one.id, one.by, reader),
      ...remaining(one.from, one.to).map((value) => valueLine(say("原", "was"), value, one, reader)),
      ...remaining(one.to, one.from).map((value) => valueLine(say("改为", "now"), value, one, reader)),
    ])
    .with({ kind: "severity" }, (one): readonly Line[] => [
      headingOf(say("严重程度", "Severity"), read(one.title), one.id, one.by, reader),
      line(
        say(`原${severity(one.from)}，改为${severity(one.to)}`, `was ${severity(one.from)}, now ${severity(one.to)}`),
      ),
    ])
    .with({ kind: "disabled" }, (one): readonly Line[] => [
      headingOf(say("停用规则", "Rule disabled"), read(one.title), one.id, one.by, reader),
      line(say(`理由：${one.reason}`, `reason: ${one.reason}`)),
    ])
    .with({ kind: "calendar" }, ({ pack, region, from, to }): readonly Line[] => [
      line(
        say("日历  ", "Calendar  "),
        span(region === undefined ? pack : `${reader.nameOf("region", region).title} · ${pack}`, "strong"),
      ),
      line(say(`原${from.title.zh}，改为${to.title.zh}`, `was ${from.title.en}, now ${to.title.en}`)),
    ])
    .with({ kind: "notice" }, (notice): readonly Line[] => [
      line(
        say("放假安排  ", "Days off  "),
        span(notice.document, "strong"),
        span(
          [notice.documentNumber, notice.issuedOn].map((part) => (part === undefined ? "" : ` ${part}`)).join(""),
          "quiet",
        ),
      ),
      line(noticeText(notice, reader)),
    ])
    .with({ kind: "waiver" }, (waiver): readonly Line[] => [
      line(
        say("豁免  ", "Waiver  "),
        span(reader.nameOf(waiver.record.entity, waiver.record.id).title, "strong"),
        span(` ${waiver.record.id} · ${waiver.rule}`, "quiet"),
      ),
      line(waiverText(waiver, reader)),
    ])
    .exhaustive();
  return { text, blocks: details.map((detail) => paragraph(detail, 4, 6)) };
}

/** What a notice says: for where, for which year, and how many days. */
function noticeText(
  { year, place, region, off = [], worked = [] }: NoticeChange,
  { say, nameOf, read }: Reader,
): string {
  const where =
    region !== undefined
      ? nameOf("region", region).title
      : read(placeNames.includes(place as PlaceName) ? placeCalendars[place as PlaceName].title : national);
  const what = year === undefined ? say("个别日期", "single days") : say(`${year}年`, `${year}`);
  const days = (zh: string, en: string, written: readonly string[]): string =>
    written.length === 0 ? "" : say(`；${zh}：${written.join("、")}`, `; ${en}: ${written.join(", ")}`);
  return `${where}${say("，", ", ")}${what}${days("放假", "off", off)}${days("上班", "worked", worked)}`;
}

const national = placeCalendars.national.title;

/** What was changed, and by whom: the configuration, or a pack. */
const headingOf = (what: string, title: string, id: string, by: string, { say }: Reader): Line =>
  line(
    `${what}  `,
    span(title, "strong"),
    span(` ${id}`, "quiet"),
    span(by === "configuration" ? say(" · 由配置设定", " · by the configuration") : ` · ${by}`, "quiet"),
  );

/** The values that the other list does not hold for the same days. */
const remaining = (values: readonly Value[], others: readonly Value[]): readonly Value[] =>
  values.filter((value) => !others.some((other) => isSame(value, other)));

const isSame = (one: Value, other: Value): boolean =>
  one.value === other.value && one.inForce.from === other.inForce.from && one.inForce.until === other.inForce.until;

const valueLine = (word: string, { value, source, inForce }: Value, parameter: ParameterChange, reader: Reader): Line =>
  line(
    `${word}${reader.say("", " ")}`,
    span(reader.read(labelOfValue(value, parameter)), "strong"),
    reader.say("，", ", "),
    ...authorityLine({ ...source, inForce }, reader),
  );
