import type { BaselineAccount, MarkedRun, WaiverAccount } from "../waiver/marked-run.js";
import { type WaiverState, waiverStates } from "../waiver/waiver-state.js";
import { type Fact, factLines } from "./fact-list.js";
import { counted, type Reader } from "./reader.js";
import { type Section, shownOf } from "./section.js";
import { joined, type Line, line, span, type Tone } from "./span.js";
import { waiverText } from "./waiver-text.js";
import { wrapLine } from "./wrap.js";

const tones: Readonly<Record<WaiverState, Tone>> = {
  expired: "error",
  unused: "warning",
  "not-judged": "notice",
  "in-use": "good",
  "not-yet": "quiet",
  over: "quiet",
};

/** What became of each waiver and of the baseline; nothing for a run that was held against neither. */
export function waiverSections({ waivers, baseline }: MarkedRun, reader: Reader): readonly Section[] {
  const { say } = reader;
  return [
    ...(waivers === undefined ? [] : [{ title: say("豁免", "Waivers"), lines: waiverLines(waivers, reader) }]),
    ...(baseline === undefined ? [] : [{ title: say("基线", "Baseline"), lines: baselineLines(baseline, reader) }]),
  ];
}

function waiverLines(waivers: readonly WaiverAccount[], reader: Reader): readonly Line[] {
  const { say, read, width } = reader;
  if (waivers.length === 0) return [line(say("没有。", "None."))];
  const inOrder = waiverStates.codes.flatMap((state) => waivers.filter((account) => account.state === state));
  const counts = waiverStates.codes.flatMap((state) => {
    const count = inOrder.filter((account) => account.state === state).length;
    return count === 0 ? [] : [line(span(`${read(waiverStates.labels[state])} ${count}`, tones[state]))];
  });
  const total = say(`共 ${waivers.length} 项：`, `${counted(waivers.length, "waiver")}: `);
  return [
    ...wrapLine(line(total, ...joined(counts, say("，", ", "))), width),
    ...inOrder.flatMap((account) => accountLines(account, reader)),
  ];
}

function accountLines({ waiver, state, because }: WaiverAccount, reader: Reader): readonly Line[] {
  const { read, width } = reader;
  const { rule, record, key } = waiver;
  const { title } = reader.nameOf(record.entity, record.id);
  const heading = line(
    "  ",
    span(`${read(waiverStates.labels[state])}  `, tones[state]),
    span(title, "strong"),
    span(` ${record.id}`, "quiet"),
    span(` · ${rule}${key === undefined ? "" : `/${key}`}`, "quiet"),
  );
  return [
    ...wrapLine(heading, width, 4),
    ...wrapLine(line("    ", waiverText(waiver, reader)), width, 4),
    ...(because === undefined ? [] : wrapLine(line("    ", span(`→ ${read(because)}`, tones[state])), width, 6)),
  ];
}

function baselineLines({ takenOn, known, added, gone, unjudged }: BaselineAccount, reader: Reader): readonly Line[] {
  const { say, width } = reader;
  const listed = (ids: readonly string[]): Line => {
    const [shown, rest] = shownOf(ids, reader.limit);
    const more = rest === 0 ? "" : say(`……另有 ${rest} 项`, `, … and ${rest} more`);
    return line(`${ids.length}`, span(ids.length === 0 ? "" : `  ${shown.join(say("、", ", "))}${more}`, "quiet"));
  };
  const facts: readonly Fact[] = [
    [say("采集日", "Taken on"), line(takenOn)],
    [say("基线已有", "Known"), line(String(known))],
    [say("新增", "New"), line(span(String(added), added > 0 ? "warning" : "quiet"))],
    [say("不再发现", "Gone"), listed(gone)],
    [say("无法核对", "Not to be told"), listed(unjudged)],
  ];
  return factLines(facts, width, 2);
}
