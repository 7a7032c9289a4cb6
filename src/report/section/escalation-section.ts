import { type CallState, callStates } from "../../codes/escalation.js";
import { supervisionKinds } from "../../codes/review.js";
import type { Call, CallFact, Escalation } from "../../escalation/escalation.js";
import { groupedBy } from "../../model/dataset/grouped-by.js";
import { type Block, type Fact, factBlocks, type ListItem, paragraph, type Section } from "../../render/block.js";
import { joined, type Line, line, span } from "../../render/span.js";
import type { Mark } from "../marks.js";
import { counted, type Reader } from "../reader.js";
import { authorityLine } from "../wording/authority-text.js";
import { dueText } from "../wording/due-text.js";
import { moreBlocks, shownOf } from "./section.js";

/** What a ladder comes to: for each unit which step is due, since when, on which facts, and what was done. */
export function escalationSection({ ladder, units, unattributed }: Escalation, reader: Reader): Section {
  const { say, read } = reader;
  const calls = units.flatMap((unit) => unit.calls);
  const states = callStates.codes.map(
    (state) => `${read(callStates.labels[state])} ${calls.filter((call) => call.state === state).length}`,
  );
  const nobodys =
    unattributed.length === 0
      ? ""
      : say(
          `；未注明单位的记录 ${unattributed.length} 条`,
          `; ${counted(unattributed.length, "record")} without a unit`,
        );
  return {
    title: say(`督促问责：${ladder.title.zh}`, `Supervision: ${ladder.title.en}`),
    blocks: [
      paragraph(line(span(`${states.join(say("，", ", "))}${nobodys}`, "quiet"))),
      ...units.flatMap(({ unit, calls: own }): readonly Block[] => [
        { kind: "heading", level: 3, text: line(span(reader.nameOf("unit", unit).title, "strong")) },
        { kind: "list", items: alike(own).map((alikeCalls) => callItem(alikeCalls, reader)), indent: 2 },
      ]),
    ],
  };
}

const callMarks: Readonly<Record<CallState, Mark>> = {
  due: { sign: "✗", tone: "error" },
  taken: { sign: "✓", tone: "good" },
  undetermined: { sign: "?", tone: "notice" },
};

/** Calls that differ in their facts alone, in the order in which they come. */
const alike = (calls: readonly Call[]): readonly (readonly [Call, ...Call[]])[] =>
  [
    ...groupedBy(calls, ({ step, state, condition, reason }) =>
      [step, state, condition.zh, reason?.zh ?? ""].join("\n"),
    ).values(),
  ] as unknown as readonly (readonly [Call, ...Call[]])[];

function callItem(calls: readonly [Call, ...Call[]], reader: Reader): ListItem {
  const { say, read } = reader;
  const [{ state, measure, title, condition, reason, authority, step }] = calls;
  const { sign, tone } = callMarks[state];
  const text = line(
    span(`${sign} ${read(callStates.labels[state])}`, tone),
    `  ${read(supervisionKinds.labels[measure])}${say("：", ": ")}${read(title)} `,
    span(step, "quiet"),
  );
  const [shown, rest] = shownOf(calls, reader.limit);
  const listed: readonly Fact[] = [
    [say("条件", "When"), line(read(condition))],
    ...shown.flatMap((call) => occasionFacts(call, reader)),
    ...(reason === undefined ? [] : [[say("原因", "Why"), line(read(reason))] as const]),
    ...authority.map((one, place): Fact => [place === 0 ? say("依据", "Basis") : "", authorityLine(one, reader)]),
  ];
  return { text, blocks: [...factBlocks(listed, 4), ...moreBlocks(rest, reader, 4)] };
}

/** The facts of one call, since when they held, what was done and what is missing. */
function occasionFacts({ heldSince, facts, taken, missing }: Call, reader: Reader): readonly Fact[] {
  const { say, read } = reader;
  const since =
    heldSince === undefined
      ? []
      : [
          span(
            say(`，自${dueText({ due: heldSince }, reader)}起`, `, since ${dueText({ due: heldSince }, reader)}`),
            "strong",
          ),
        ];
  const done = taken.map(({ id, kind, on }) =>
    line(`${on} ${read(supervisionKinds.labels[kind])} `, span(id, "quiet")),
  );
  const lacking = missing.map(({ id, path, title }) =>
    line(read(title), span(` [${id === undefined ? path : `${id}: ${path}`}]`, "quiet")),
  );
  const list = joined(
    facts.map((fact) => factLine(fact, reader)),
    say("；", "; "),
  );
  return [
    [say("事实", "Facts"), line(...list, ...since)],
    ...(done.length === 0 ? [] : [[say("已采取", "Taken"), joined(done, say("；", "; "))] as const]),
    ...(lacking.length === 0 ? [] : [[say("缺", "Missing"), joined(lacking, say("、", ", "))] as const]),
  ];
}

/** A record by its name; of what a run or an assessment holds, only the id. */
function factLine({ entity, id, on }: CallFact, reader: Reader): Line {
  const { title, isOwn } = reader.nameOf(entity, id);
  const words: Readonly<Record<string, string>> = {
    finding: reader.say("发现", "finding"),
    assessment: reader.say("考核", "assessment"),
  };
  return line(`${on === undefined ? "" : `${on} `}${isOwn ? title : (words[entity] ?? title)} `, span(id, "quiet"));
}
