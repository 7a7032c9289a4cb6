import type { Binds, Condition, DayTerm, RecordTerm } from "fazhi";
import type { Unit } from "fazhi/model";

/** Local people's governments of county level and above (县级以上地方人民政府). */
export const governmentsOfCountyOrAbove: Binds = {
  kinds: ["government"],
  levels: ["region", "prefecture", "county"],
};

/** These governments and their departments. */
export const governmentsAndDepartmentsOfCountyOrAbove: Binds = {
  kinds: ["government", "department"],
  levels: ["region", "prefecture", "county"],
};

/** Who makes rules: the governments of provinces and regions, and of prefectures and cities with districts. */
export const ruleMakers: Binds = { kinds: ["government"], levels: ["region", "prefecture"] };

/** Who decides reconsiderations: governments and, where the law leaves it to them, departments. */
export const reconsiderationOrgans: Binds = { kinds: ["government", "department"] };

/** Whether a unit is a local people's government of county level or above (县级以上地方人民政府). */
export const isGovernmentOfCountyOrAbove = (unit: RecordTerm<Unit>): Condition =>
  unit.kind.equals("government").and(unit.level.oneOf("region", "prefecture", "county"));

/** Whether a unit is a department of such a government (县级以上人民政府部门); zones, teams and institutions are none. */
export const isDepartmentOfCountyOrAbove = (unit: RecordTerm<Unit>): Condition =>
  unit.kind.equals("department").and(unit.level.oneOf("region", "prefecture", "county"));

/** Whether a unit was there by a day; one whose foundation is not recorded always was. */
export const wasFoundedBy = (unit: RecordTerm<Unit>, day: DayTerm): Condition =>
  unit.establishedOn.isMissing().or(unit.establishedOn.notAfter(day));
