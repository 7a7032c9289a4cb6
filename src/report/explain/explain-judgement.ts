import { match } from "ts-pattern";
import { daysBetween, type PlainDate } from "../../calendar/plain-date.js";
import type { PendingClock } from "../../engine/run/finding.js";
import type { ConstraintOutcome, Judgement } from "../../engine/run/judgement.js";
import { outcomes } from "../../engine/run/outcome.js";
import type { Observation } from "../../expression/observation.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { type Tree, tree } from "../../render/block.js";
import { type Line, line, type Span, span } from "../../render/span.js";
import { outcomeMarks } from "../marks.js";
import { placeTree } from "../place-tree.js";
import { counted, type Reader } from "../reader.js";
import { readerFor, type TextOptions, treeText } from "../text-options.js";
import { authorityLine } from "../wording/authority-text.js";
import { dueText } from "../wording/due-text.js";
import { seenLine } from "../wording/seen-text.js";

/** What a rule came to on a record as a tree: that it is kept or not for it, until when a clock runs, or what is missing. */
export function renderJudgement(
  judgement: Judgement,
  asOf: PlainDate,
  dataset: Dataset,
  options: TextOptions = {},
): string {
  const reader = readerFor(dataset, options);
  const { say, read } = reader;
  const { pack, rule, title, obligations, where, outcome, authority, relevantDay, pending, gaps, evidence } = judgement;
  const { constraints = [] } = judgement;
  const { sign, tone } = outcomeMarks[outcome];
  const name = reader.nameOf(where.entity, where.id);
  const unit = where.unit === undefined ? [] : [` · ${reader.nameOf("unit", where.unit).title}`];
  const fact = (of: string, ...said: readonly (string | Span)[]): Tree => tree(line(span(of, "quiet"), "  ", ...said));
  const group = (of: string, lines: readonly Line[]): readonly Tree[] =>
    lines.length === 0
      ? []
      : [
          tree(
            line(span(of, "quiet")),
            eachOnce(lines).map((one) => tree(one)),
          ),
        ];
  const missing = gaps.flatMap((gap) => gap.missing);
  const reasons = gaps.flatMap(({ reason }) => (reason === undefined ? [] : [read(reason)]));
  const root = tree(
    line(
      span(`${sign} ${read(outcomes.labels[outcome])}`, tone),
      "  ",
      span(name.title, "strong"),
      span(` ${name.id}`, "quiet"),
      ...unit,
    ),
    [
      fact(say("编号", "Id"), `${pack}/${rule}/${where.id}`),
      fact(say("结论", "What"), span(verdictOf(judgement, reader), "strong")),
      fact(say("规则", "Rule"), read(title), span([` ${pack}/${rule}`, ...obligations].join(" · "), "quiet")),
      placeTree(where, dataset, reader),
      ...group(
        say("依据", "Authority"),
        authority.map((one) => authorityLine(one, reader)),
      ),
      ...(relevantDay === undefined ? [] : [fact(say("适用何日之法", "Law of the day"), relevantDay)]),
      ...group(
        say("各项要求", "Requirements"),
        constraints.length < 2 ? [] : constraints.map((one) => constraintLine(one, reader)),
      ),
      ...group(
        say("缺少", "Missing"),
        missing.map((one) => missingLine(one, reader)),
      ),
      ...reasons.map((reason) => fact(say("原因", "Because"), reason)),
      // What is there besides is told where nothing is missing: a judgement that wants a value rests on none.
      ...(missing.length > 0
        ? []
        : group(
            say("证据", "Evidence"),
            evidence.map((one) => seenLine(one, where.id, reader)),
          )),
      ...(judgement.start === undefined ? [] : [fact(say("起算", "Runs from"), judgement.start)]),
      ...pending.map((clock) => fact(say("期限", "Due"), clockText(clock, asOf, reader))),
    ],
  );
  return treeText(root, options);
}

const verdictOf = ({ outcome, relevantDay, gaps }: Judgement, { say }: Reader): string =>
  match(outcome)
    .with("pass", () => say("该记录符合本规则。", "The record keeps the rule."))
    .with("fail", () => say("该记录不符合本规则。", "The record breaks the rule."))
    .with("pending", () => say("期限尚未届满，现在不作判断。", "Its time is not yet over: nothing is judged before."))
    .with("undetermined", () =>
      gaps.some(({ missing }) => missing.length > 0)
        ? say("缺少所需信息，不能判断是否符合。", "Whether the rule is kept cannot be said: something is missing.")
        : say("不能判断是否符合。", "Whether the rule is kept cannot be said."),
    )
    .with("not-applicable", () =>
      relevantDay === undefined
        ? say(
            "本规则不适用：该记录不在其适用的期间或者事项之内。",
            "The rule is not for it: none of its versions is for this record and its day.",
          )
        : say("本规则不适用于该记录。", "The rule is not for this record."),
    )
    .exhaustive();

/** What one demand of several came to. */
function constraintLine({ title, outcome }: ConstraintOutcome, { read, say }: Reader): Line {
  const { sign, tone } = outcomeMarks[outcome];
  return line(span(`${sign} ${read(outcomes.labels[outcome])}`, tone), say("：", ": "), read(title));
}

/** Lines that say something new. */
const eachOnce = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((one) => [one.map(({ text }) => text).join(""), one])).values(),
];

/** A value that is missing: of what, which record and which field. */
function missingLine(observation: Observation, reader: Reader): Line {
  const { entity, id } = observation;
  if (entity === undefined || id === undefined) return seenLine(observation, "", reader);
  const kind = reader.entities.get(entity);
  return line(
    `${kind === undefined ? entity : reader.read(kind.title)} ${id}`,
    reader.say("：", ": "),
    ...seenLine(observation, id, reader),
  );
}

/** Until when a clock runs and how many days that leaves, or since when it stands still. */
function clockText({ due, dueAt, suspendedSince }: PendingClock, asOf: PlainDate, reader: Reader): string {
  const { say } = reader;
  if (due !== undefined) {
    const left = daysBetween(asOf, due.earliest);
    return dueText({ due, dueAt }, reader) + say(`，尚余 ${left} 日`, `, ${counted(left, "day")} left`);
  }
  return suspendedSince === undefined
    ? say("届满日未定", "the last day is not known")
    : say(`自${suspendedSince}起中止计算`, `the clock stands still since ${suspendedSince}`);
}
