import { minimalRecords } from "./minimal-record.js";

/** A unit that lacks nothing, and what is to be different. */
export const unit = (id: string, more: object = {}) => ({
  id,
  title: "某局",
  kind: "department",
  level: "county",
  ...more,
});
/** A region that lacks nothing, and what is to be different. */
export const region = (id: string, more: object = {}) => ({
  id,
  title: "某县",
  kind: "division",
  level: "county",
  ...more,
});
const task = { id: "t", plan: "p", section: "s", number: "2.12", title: "文件管理" };
/** A measure of the task `t`, led by the unit `a`, and what is to be different. */
export const measure = (id: string, more: object = {}) => ({
  ...minimalRecords["measure"],
  id,
  task: "t",
  leadUnit: "a",
  ...more,
});
/** A plan with one task `t`, and the units `a` and `b`. */
export const plan = {
  plan: [{ id: "p", ...minimalRecords["plan"], issuer: "a" }],
  section: [{ id: "s", ...minimalRecords["section"], plan: "p" }],
  task: [task],
  unit: [unit("a"), unit("b")],
};
