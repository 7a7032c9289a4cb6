import { foundOf } from "../../problem/found.js";
import { problem } from "../../problem/problem.js";
import { isObject, refused, type ValueReader } from "./value-reader.js";

/** Reads an object whose keys are not known beforehand and whose values are all of one kind. */
export function mapReader(item: ValueReader): ValueReader {
  return {
    read: (value) => {
      if (!isObject(value)) return refused;
      const entries = Object.keys(value).map((key) => [key, item.read(value[key])] as const);
      return entries.some(([, taken]) => taken === refused) ? refused : Object.freeze(Object.fromEntries(entries));
    },
    explain: (value, path, tell) => {
      if (!isObject(value)) tell(path, problem("record/not-an-object", { found: foundOf(value) }));
      else for (const key of Object.keys(value)) item.explain(value[key], [...path, key], tell);
    },
  };
}
