import { type Label, label } from "../codes/label.js";
import type { Finding } from "../engine/run/finding.js";
import type { Severity } from "../engine/run/outcome.js";
import type { Waiver } from "./waiver.js";

/** The name under which findings about waivers themselves stand in place of a pack's. */
export const packOfWaivers = "waivers";

/** What is wrong when a waiver is over and what it waived still stands; at least a warning. */
export const expiredWaiver = (finding: Finding, { owner, reason, basis, expiresOn }: Waiver): Finding => ({
  id: `${packOfWaivers}/remedy-before-waiver-expires/${finding.id}`,
  pack: packOfWaivers,
  rule: "remedy-before-waiver-expires",
  title: label("豁免期内完成整改", "Remedy before a waiver expires"),
  severity: atLeastWarning(finding.severity),
  obligations: finding.obligations,
  message: {
    id: "expired",
    template: expired,
    data: {
      id: { value: finding.where.id },
      finding: { value: finding.id },
      rule: { value: finding.rule, labels: finding.title },
      owner: { value: owner },
      reason: { value: reason },
      document: { value: basis.document },
      article: { value: basis.article },
      expiresOn: { value: expiresOn },
    },
  },
  where: finding.where,
  authority: finding.authority,
  evidence: finding.evidence,
  remedy,
  relevantDay: finding.relevantDay,
  verified: finding.verified,
});

const expired: Label = label(
  "对{id}“{rule}”的豁免已于{expiresOn}届满，问题仍未解决；责任人：{owner}；所涉发现：{finding}。",
  "The waiver for {id} under “{rule}” was good until {expiresOn}, and what it waived still stands; owner: {owner}; finding: {finding}.",
);

const remedy: Label = label(
  "整改所涉问题，或者由{owner}依照{document}{article}重新报批。",
  "Remedy what was waived, or let {owner} apply for a new waiver under {document}, {article}.",
);

const atLeastWarning = (severity: Severity): Severity => (severity === "notice" ? "warning" : severity);
