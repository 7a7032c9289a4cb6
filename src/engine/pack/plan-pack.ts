import type { Label } from "../../codes/label.js";
import type { Plan } from "../../model/plan/plan.js";

/** What tells which plan a pack encodes: its name and the documents it rests on. */
export interface PlanPack {
  readonly name: string;
  readonly documents?: readonly { readonly title: Label; readonly documentNumber?: string | undefined }[];
}

/** The pack that encodes a plan: the one that the plan names, else one of whose sources the plan is, by its document number or title; `undefined` when none is. */
export const packOfPlan = <Pack extends PlanPack>(plan: Plan, packs: readonly Pack[]): Pack | undefined =>
  plan.pack === undefined
    ? packs.find(({ documents = [] }) =>
        documents.some(
          ({ title, documentNumber }) =>
            title.zh === plan.title || (documentNumber !== undefined && documentNumber === plan.documentNumber),
        ),
      )
    : packs.find(({ name }) => name === plan.pack);
