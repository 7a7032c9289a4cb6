import type { Condition, RecordTerm, Unit } from "fazhi";

/** Whether a unit is a local people's government of county level or above (县级以上地方人民政府). */
export const isGovernmentOfCountyOrAbove = (unit: RecordTerm<Unit>): Condition =>
  unit.kind.equals("government").and(unit.level.oneOf("region", "prefecture", "county"));

/** Whether a unit is a department of such a government (县级以上人民政府部门); zones, teams and institutions are none. */
export const isDepartmentOfCountyOrAbove = (unit: RecordTerm<Unit>): Condition =>
  unit.kind.equals("department").and(unit.level.oneOf("region", "prefecture", "county"));
