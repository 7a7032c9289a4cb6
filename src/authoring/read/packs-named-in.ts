import { readLocatedYaml } from "../../io/located-yaml.js";
import { isObject } from "../../model/record/value-reader.js";

/** The names of the packs that a pack file takes over, whole or in part, each once; none when it cannot be read. */
export function packsNamedIn(text: string): readonly string[] {
  const read = readLocatedYaml(text);
  const value = read.ok ? read.yaml.value : undefined;
  if (!isObject(value)) return [];
  const extended = Array.isArray(value["extends"]) ? value["extends"] : [];
  const adopted = isObject(value["adopts"]) ? Object.keys(value["adopts"]) : [];
  return [...new Set([...extended, ...adopted].filter((name) => typeof name === "string"))];
}

/** Whether a text is meant as a pack: it has the key that names one, or cannot be read and has a line that begins with it. */
export function isPackText(text: string): boolean {
  const read = readLocatedYaml(text);
  if (!read.ok) return /^[{\t ]*["']?pack["']?[\t ]*:/m.test(text);
  return isObject(read.yaml.value) && Object.hasOwn(read.yaml.value, "pack");
}
