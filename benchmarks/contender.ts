import type { Dataset } from "fazhi";
import { fazhi } from "./fazhi.js";
import type { Failing } from "./five-rules.js";
import { handWritten } from "./hand-written.js";
import { jsonLogic } from "./json-logic.js";
import { jsonRules } from "./json-rules.js";

/** Gets ready to judge the records of a dataset by the five rules; the work that is timed comes at every call. */
export type Contender = (dataset: Dataset) => () => Failing | Promise<Failing>;

/** Those who are compared; all of them read the same record objects. */
export const contenders = {
  "hand-written": handWritten,
  fazhi,
  "json-logic-engine": jsonLogic,
  "json-rules-engine": jsonRules,
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;
export const contenderNames = Object.keys(contenders) as readonly ContenderName[];
