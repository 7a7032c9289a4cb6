import { definePack, label } from "fazhi";
import { cancellationRate, cancellationTarget } from "./cancellation-rate.js";
import { proposalReviewPeriod, reviewProofBeforeDeciding } from "./clean-up-procedure.js";
import { decisionPublicationPeriod, publishProofDecision } from "./decision-publication.js";
import { adoptedForRequests, stricterAnswers } from "./information-requests.js";
import { narratives, obligations } from "./obligations.js";
import { ProofItem } from "./proof-item.js";
import { plan2018 } from "./sources.js";
import { cancelUnfoundedProof, lastDayOfUnfoundedProofs } from "./unfounded-proofs.js";

export { ProofItem } from "./proof-item.js";

/** What the invented plan of Hongliu obliges to, clause by clause. */
export const hongliu2018 = definePack({
  name: "hongliu-2018",
  title: label("红柳州2018年工作要点（虚构）", "Hongliu Prefecture, work plan 2018 (invented)"),
  version: "1.0.0",
  sources: [plan2018],
  entities: [ProofItem],
  obligations,
  narratives,
  adopts: [adoptedForRequests],
  changes: { parameters: stricterAnswers },
  parameters: [lastDayOfUnfoundedProofs, decisionPublicationPeriod, proposalReviewPeriod, cancellationTarget],
  rules: [cancelUnfoundedProof, publishProofDecision, reviewProofBeforeDeciding],
  indicators: [cancellationRate],
});
