import type { Label } from "../codes/label.js";
import type { Authority } from "../engine/pack/source.js";
import { type Finding, renderMessage } from "../engine/run/finding.js";
import { severities } from "../engine/run/outcome.js";
import type { Fact } from "../render/block.js";
import { joined, type Line, line, span } from "../render/span.js";
import type { MarkedFinding } from "../waiver/marked-run.js";
import { severityMarks } from "./marks.js";
import { counted, type Reader } from "./reader.js";
import { authorityLine } from "./wording/authority-text.js";
import { dueText } from "./wording/due-text.js";
import { seenLine } from "./wording/seen-text.js";
import { findingMarks } from "./wording/waiver-text.js";

/** How grave a finding is, which record it is about, which unit answers, and what was known of it beforehand. */
export function findingHeading(finding: MarkedFinding, reader: Reader): Line {
  const { severity, where } = finding;
  const { sign, tone } = severityMarks[severity];
  const { title, id } = reader.nameOf(where.entity, where.id);
  const unit = where.unit === undefined ? [] : [` · ${reader.nameOf("unit", where.unit).title}`];
  return line(
    span(`${sign} ${reader.read(severities.labels[severity])}`, tone),
    "  ",
    span(title, "strong"),
    span(` ${id}`, "quiet"),
    ...unit,
    ...findingMarks(finding, reader),
  );
}

/** What is wrong. */
export const messageText = ({ message }: Finding, { language }: Reader): string => renderMessage(message, language);

/** What would remedy it, filled in as the message is. */
export const remedyText = ({ remedy, message }: Finding, { language }: Reader): string | undefined =>
  remedy === undefined ? undefined : renderMessage({ ...message, template: remedy satisfies Label }, language);

/** What would remedy it, as a fact. */
export const remedyFacts = (finding: Finding, reader: Reader): readonly Fact[] => {
  const text = remedyText(finding, reader);
  return text === undefined ? [] : [[reader.say("改正", "Remedy"), line(text)]];
};

/** On whose authority something rests, one fact for each. */
export const authorityFacts = (authorities: readonly Authority[], reader: Reader): readonly Fact[] =>
  authorities.map((one, place) => [place === 0 ? reader.say("依据", "Basis") : "", authorityLine(one, reader)]);

/** The values it rests on. */
export function evidenceFacts({ evidence, where }: Finding, reader: Reader): readonly Fact[] {
  if (evidence.length === 0) return [];
  const seen = evidence.map((observation) => seenLine(observation, where.id, reader));
  return [[reader.say("证据", "Evidence"), joined(seen, reader.say("；", "; "))]];
}

/** By when, and how many days late where the rule says so. */
export function dueFacts({ due, dueAt, calendar, message }: Finding, reader: Reader): readonly Fact[] {
  if (due === undefined) return [];
  const { say } = reader;
  const late = message.data["daysLate"]?.value;
  const lateness = message.data["lateness"]?.labels;
  const days =
    lateness !== undefined
      ? [span(say(`，逾期${lateness.zh}`, `, ${lateness.en} late`), "error")]
      : typeof late === "number"
        ? [span(say(`，逾期 ${late} 日`, `, ${counted(late, "day")} late`), "error")]
        : [];
  const by = calendar === undefined ? [] : [span(say(`（按${calendar.zh}）`, ` (${calendar.en})`), "quiet")];
  return [[say("期限", "Due"), line(dueText({ due, dueAt }, reader), ...days, ...by)]];
}
