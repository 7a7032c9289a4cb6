import type { Authority } from "../../engine/pack/source.js";
import { severities } from "../../engine/run/outcome.js";
import type { Progress } from "../../progress/progress.js";
import { type Block, factBlocks, type ListItem, paragraph, type Section } from "../../render/block.js";
import { joined, type Line, line, span } from "../../render/span.js";
import type { MarkedFinding, MarkedRun } from "../../waiver/marked-run.js";
import { authorityFacts, dueFacts, evidenceFacts, findingHeading, messageText, remedyFacts } from "../finding-facts.js";
import { severityMarks } from "../marks.js";
import { counted, type Reader } from "../reader.js";
import { waiverFacts } from "../wording/waiver-text.js";
import { byClause, clauseTitle } from "./clause.js";
import { byRule } from "./grouping.js";
import { emptySection, moreBlocks, shownOf } from "./section.js";

/** What is wrong, clause by clause and rule by rule, the gravest first. */
export function findingSection({ findings }: MarkedRun, progress: Progress | undefined, reader: Reader): Section {
  const title = reader.say("发现的问题", "Findings");
  if (findings.length === 0) return emptySection(title, reader);
  const blocks = [...byClause(findings, progress)].flatMap(([clause, own]): readonly Block[] => {
    const basis = sharedAuthorities(own);
    return [
      { kind: "heading", level: 2, text: clauseHeading(clause, own, progress, reader) },
      ...factBlocks(authorityFacts(basis, reader), 2),
      { kind: "list", items: gravestFirst(byRule(own)).flatMap((group) => ruleItems(group, basis, reader)), indent: 2 },
    ];
  });
  return { title, blocks };
}

function clauseHeading(
  clause: string,
  findings: readonly MarkedFinding[],
  progress: Progress | undefined,
  reader: Reader,
): Line {
  const counts = severities.codes.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? []
      : [line(span(`${reader.read(severities.labels[severity])} ${count}`, severityMarks[severity].tone))];
  });
  const title = [clause, clauseTitle(clause, progress, reader)].filter((part) => part !== "").join(" ");
  return line(span(title, "heading"), "  ", ...joined(counts, reader.say("，", ", ")));
}

/** What all of some findings rest on. */
function sharedAuthorities([first, ...others]: readonly MarkedFinding[]): readonly Authority[] {
  return first?.authority.filter((one) => others.every(({ authority }) => holds(authority, one))) ?? [];
}

const holds = (authorities: readonly Authority[], wanted: Authority): boolean =>
  authorities.some((one) => JSON.stringify(one) === JSON.stringify(wanted));

/** The findings of one rule; what they rest on beside the basis of the clause, and what remedies all of them, is said once. */
function ruleItems(
  findings: readonly MarkedFinding[],
  basis: readonly Authority[],
  reader: Reader,
): readonly ListItem[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { say } = reader;
  const common = sharedAuthorities(findings);
  const remedies = new Set(findings.map((finding) => JSON.stringify(remedyFacts(finding, reader))));
  const furtherFacts = (finding: MarkedFinding) => [
    ...authorityFacts(
      finding.authority.filter((one) => !holds(common, one)),
      reader,
    ),
    ...(remedies.size > 1 ? remedyFacts(finding, reader) : []),
    ...waiverFacts(finding, reader),
  ];
  const commonFacts = [
    ...authorityFacts(
      common.filter((one) => !holds(basis, one)),
      reader,
    ),
    ...(remedies.size > 1 ? [] : remedyFacts(first, reader)),
  ];
  const inOrder = [...findings].sort((one, other) => gravity(one) - gravity(other));
  const [shown, rest] = shownOf(inOrder, reader.limit);
  const text = line(
    span(reader.read(first.title), "strong"),
    findings.length === 1 ? "" : say(`（${findings.length} 项）`, ` (${counted(findings.length, "finding")})`),
    span(say("  ", "  ") + [...first.obligations, first.rule].join(" · "), "quiet"),
  );
  const items = shown.map((finding) => ({
    text: findingHeading(finding, reader),
    blocks: [
      paragraph(line(messageText(finding, reader)), 6),
      ...factBlocks([...evidenceFacts(finding, reader), ...dueFacts(finding, reader), ...furtherFacts(finding)], 6),
    ],
  }));
  return [
    {
      text,
      blocks: [
        ...factBlocks(commonFacts, 4),
        { kind: "list", items, indent: 4, hang: 8 },
        ...moreBlocks(rest, reader, 4),
      ],
    },
  ];
}

/** Rules by their gravest finding. */
const gravestFirst = (groups: readonly (readonly MarkedFinding[])[]): readonly (readonly MarkedFinding[])[] => {
  const gravest = (group: readonly MarkedFinding[]): number =>
    group.reduce((least, one) => Math.min(least, gravity(one)), severities.codes.length);
  return [...groups].sort((one, other) => gravest(one) - gravest(other));
};

const gravity = ({ severity }: MarkedFinding): number => severities.codes.indexOf(severity);
