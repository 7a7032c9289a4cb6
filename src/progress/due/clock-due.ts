import { label } from "../../codes/label.js";
import type { Finding, PendingClock } from "../../engine/run/finding.js";
import { recordId } from "../../engine/run/finding-id.js";
import type { DueDraft } from "./due-item.js";

const act = label("在期限内办理完毕并留存日期与文书", "Do it by the last day, and keep the day and the paper");
const actNow = label("期限已过，立即办理并说明原因", "The time is over: do it now, and say why it is late");
const resume = label("期限中止；中止事由消除后继续计算", "The clock stands still; it goes on once the reason has gone");

/** The clocks that run, and those that ran out before the thing was done. */
export const clocksDue = (pending: readonly PendingClock[], findings: readonly Finding[]): readonly DueDraft[] => [
  ...pending.map(
    (clock): DueDraft => ({
      ...headOf(clock),
      ...(clock.suspendedSince === undefined ? {} : { suspendedSince: clock.suspendedSince }),
      action: clock.due === undefined ? resume : act,
    }),
  ),
  ...findings
    .filter(isStillOwed)
    .map((finding): DueDraft => ({ ...headOf(finding), standing: "overdue", action: actNow })),
];

/** Whether a finding tells of something that is still to be done: its time is over, and nothing shows that it was done. */
function isStillOwed({ message, due, constraint }: Finding): boolean {
  if (due === undefined) return false;
  return message.id === "overdue" || (constraint !== undefined && message.data["secondOn"]?.value === undefined);
}

function headOf({
  pack,
  rule,
  constraint,
  title,
  where,
  obligations,
  due,
  dueAt,
}: PendingClock): Omit<DueDraft, "action"> {
  const own = recordId(pack, rule, where.id);
  return {
    id: `deadline/${constraint === undefined ? own : `${own}/${constraint}`}`,
    kind: "deadline",
    title,
    entity: where.entity,
    record: where.id,
    ...(where.unit === undefined ? {} : { unit: where.unit }),
    supporting: [],
    obligations,
    ...(due === undefined ? {} : { due }),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}
