import type { Condition, RecordTerm } from "fazhi";
import type { ListRevision } from "fazhi/model";

/** Whether something that happened calls for a list to be changed: the law or the functions changed, or an item moved. */
export const isCalledFor = (revision: RecordTerm<ListRevision>): Condition =>
  revision.trigger.kind.oneOf("law-changed", "functions-changed", "item-cancelled", "item-devolved", "item-taken-over");
