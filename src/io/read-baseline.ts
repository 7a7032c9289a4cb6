import * as z from "zod";
import { day, list, text } from "../model/record/field.js";
import { writeFieldPath } from "../model/record/field-path.js";
import { compileReader } from "../model/record/record-reader.js";
import { problemText } from "../problem/problem-text.js";
import type { Baseline } from "../waiver/baseline.js";
import { requiredJson } from "./required-json.js";

const reader = compileReader(
  z.strictObject({
    takenOn: day("采集日", "Taken on"),
    findings: list(text("发现编号", "Id"), "发现", "Findings"),
  }),
  false,
);

/** Reads a baseline as JSON has it; throws a `RangeError` that says where it is none. */
export function readBaseline(json: string): Baseline {
  const value = requiredJson(json);
  const problems: string[] = [];
  reader.explain(value, [], (path, problem) => {
    const field = writeFieldPath(path);
    problems.push(`${field === "" ? "" : `${field}: `}${problemText(problem, "en")}`);
  });
  if (problems.length > 0) throw new RangeError(problems.join("; "));
  return reader.read(value) as Baseline;
}
