import type { Dataset } from "../../model/dataset/dataset.js";
import { requireObject } from "../../model/record/require-object.js";
import { type Tree, tree } from "../../render/block.js";
import { line, type Span, span } from "../../render/span.js";
import type { MarkedFinding } from "../../waiver/marked-run.js";
import { dueFacts, findingHeading, messageText, remedyFacts } from "../finding-facts.js";
import { placeTree } from "../place-tree.js";
import { readerFor, type TextOptions, treeText } from "../text-options.js";
import { authorityLine } from "../wording/authority-text.js";
import { seenLine } from "../wording/seen-text.js";
import { waiverFacts } from "../wording/waiver-text.js";

/** A finding as a tree: what is wrong, where, on whose authority, on what evidence, by the law of which day, what remedies it. */
export function renderFinding(finding: MarkedFinding, dataset: Dataset, options: TextOptions = {}): string {
  requireObject("finding", finding, "where", "message");
  const reader = readerFor(dataset, options);
  const { say } = reader;
  const { id, where, authority, evidence, relevantDay, obligations, title, pack, rule, verified } = finding;
  const fact = (name: string, ...said: readonly (string | Span)[]): Tree =>
    tree(line(span(name, "quiet"), "  ", ...said));
  const root = tree(line(...findingHeading(finding, reader)), [
    fact(say("编号", "Id"), id),
    fact(say("问题", "What"), span(messageText(finding, reader), "strong")),
    fact(say("规则", "Rule"), reader.read(title), span([` ${pack}/${rule}`, ...obligations].join(" · "), "quiet")),
    placeTree(where, dataset, reader),
    tree(
      line(span(say("依据", "Authority"), "quiet")),
      authority.map((one) => tree(authorityLine(one, reader))),
    ),
    fact(say("适用何日之法", "Law of the day"), relevantDay),
    ...(evidence.length === 0
      ? []
      : [
          tree(
            line(span(say("证据", "Evidence"), "quiet")),
            evidence.map((one) => tree(seenLine(one, where.id, reader))),
          ),
        ]),
    ...[...dueFacts(finding, reader), ...remedyFacts(finding, reader), ...waiverFacts(finding, reader)].map(
      ([name, said]) => fact(name, ...said),
    ),
    ...(verified
      ? []
      : [
          fact(
            say("注意", "Caution"),
            span(
              say(
                "所依条款或数值未经官方文本核实",
                "it rests on a clause or value that was not verified in an official text",
              ),
              "warning",
            ),
          ),
        ]),
  ]);
  return treeText(root, options);
}
