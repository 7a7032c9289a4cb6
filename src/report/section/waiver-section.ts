import { type Block, type Fact, type ListItem, paragraph, type Section } from "../../render/block.js";
import { joined, type Line, line, span, type Tone } from "../../render/span.js";
import type { BaselineAccount, MarkedRun, WaiverAccount } from "../../waiver/marked-run.js";
import { type WaiverState, waiverStates } from "../../waiver/waiver-state.js";
import { counted, type Reader } from "../reader.js";
import { waiverText } from "../wording/waiver-text.js";
import { shownOf } from "./section.js";

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
    ...(waivers === undefined ? [] : [{ title: say("豁免", "Waivers"), blocks: waiverBlocks(waivers, reader) }]),
    ...(baseline === undefined ? [] : [{ title: say("基线", "Baseline"), blocks: baselineBlocks(baseline, reader) }]),
  ];
}

function waiverBlocks(waivers: readonly WaiverAccount[], reader: Reader): readonly Block[] {
  const { say, read } = reader;
  if (waivers.length === 0) return [paragraph(line(say("没有。", "None.")))];
  const inOrder = waiverStates.codes.flatMap((state) => waivers.filter((account) => account.state === state));
  const counts = waiverStates.codes.flatMap((state) => {
    const count = inOrder.filter((account) => account.state === state).length;
    return count === 0 ? [] : [line(span(`${read(waiverStates.labels[state])} ${count}`, tones[state]))];
  });
  const total = say(`共 ${waivers.length} 项：`, `${counted(waivers.length, "waiver")}: `);
  return [
    paragraph(line(total, ...joined(counts, say("，", ", ")))),
    { kind: "list", items: inOrder.map((account) => accountItem(account, reader)), indent: 2 },
  ];
}

function accountItem({ waiver, state, because }: WaiverAccount, reader: Reader): ListItem {
  const { read } = reader;
  const { rule, record, key } = waiver;
  const { title } = reader.nameOf(record.entity, record.id);
  const text = line(
    span(`${read(waiverStates.labels[state])}  `, tones[state]),
    span(title, "strong"),
    span(` ${record.id}`, "quiet"),
    span(` · ${rule}${key === undefined ? "" : `/${key}`}`, "quiet"),
  );
  return {
    text,
    blocks: [
      paragraph(line(waiverText(waiver, reader)), 4),
      ...(because === undefined ? [] : [paragraph(line(span(`→ ${read(because)}`, tones[state])), 4, 6)]),
    ],
  };
}

function baselineBlocks({ takenOn, known, added, gone, unjudged }: BaselineAccount, reader: Reader): readonly Block[] {
  const { say } = reader;
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
  return [{ kind: "facts", facts, indent: 2 }];
}
