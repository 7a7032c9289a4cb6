import type { Label } from "../../codes/label.js";
import type { obligationKinds } from "../../codes/plan.js";
import type { CodeOf } from "../../codes/vocabulary.js";

/** One thing that a document obliges to: what a pack has to answer for by a rule, an indicator or a narrative. */
export interface Obligation {
  /** As rules and measures name it, such as "2.12d". */
  readonly id: string;
  /** The clause it stands in; obligations of one clause follow each other. */
  readonly clause?: Label;
  /** What has to be done, in words of one's own. */
  readonly title: Label;
  readonly kind: CodeOf<typeof obligationKinds>;
  /** Whom the document obliges, in words; those of the whole document when missing. */
  readonly addressees?: Label;
}

/** An obligation that no rule can compute, and why. */
export interface Narrative {
  readonly obligation: string;
  readonly reason: Label;
}
