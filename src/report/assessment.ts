import type { Assessment } from "../assessment/assessment.js";
import type { Escalation } from "../escalation/escalation.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { requireList, requireObject } from "../model/record/require-object.js";
import { type Block, type Fact, factBlocks } from "../render/block.js";
import { line, span } from "../render/span.js";
import type { Reader } from "./reader.js";
import { accountSection } from "./section/account-section.js";
import { escalationSection } from "./section/escalation-section.js";
import { rankSection } from "./section/rank-section.js";
import { documentText, readerFor, type TextOptions } from "./text-options.js";
import { authorityLine } from "./wording/authority-text.js";

/** An assessment for a reader: ranks, every unit's account line by line, and what the ladders of supervision come to. */
export function renderAssessment(
  assessment: Assessment,
  escalations: readonly Escalation[],
  dataset: Dataset,
  options: TextOptions = {},
): string {
  requireObject("assessment", assessment, "scheme", "groups");
  requireList("escalations", escalations);
  const reader = readerFor(dataset, options);
  const sections = [
    rankSection(assessment, reader),
    accountSection(assessment, reader),
    ...escalations.map((escalation) => escalationSection(escalation, reader)),
  ];
  const head = headBlocks(assessment, reader);
  return documentText({ language: reader.language, title: "", head, sections }, options);
}

function headBlocks({ scheme, asOf, packs }: Assessment, reader: Reader): readonly Block[] {
  const { say, read } = reader;
  const facts: readonly Fact[] = [
    [say("方案", "Scheme"), line(span(read(scheme.title), "strong"), span(` ${scheme.id} ${scheme.version}`, "quiet"))],
    [say("依据", "Basis"), authorityLine(scheme.source, reader)],
    [say("截至", "As of"), line(asOf)],
    ...(scheme.waivedFindings === "left-out"
      ? [
          [
            say("豁免", "Waivers"),
            line(
              say(
                "已豁免的问题不计分；计入后的得分、等次另列",
                "waived findings do not count; score and grade with them stand beside",
              ),
            ),
          ] as const,
        ]
      : []),
    ...(packs.length === 0
      ? []
      : [
          [
            say("规则", "Packs"),
            line(packs.map(({ title, version }) => `${read(title)} ${version}`).join(say("、", ", "))),
          ] as const,
        ]),
  ];
  return factBlocks(facts);
}
