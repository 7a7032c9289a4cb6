import type { Condition, RecordTerm, Terms } from "fazhi";
import type { LitigationCase } from "fazhi/model";

/** Whether a head of the organ appeared: by the list of who did, or where there is none as it is marked. */
export const hasHeadAppeared = (
  { appearedBy, headAppeared }: RecordTerm<LitigationCase>,
  { choose }: Terms,
): Condition =>
  choose(
    appearedBy.isPresent(),
    appearedBy.some((role) => role.oneOf("chief", "deputy", "other-head")),
    headAppeared,
  );
