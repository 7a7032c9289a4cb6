import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { createContext, runInContext } from "node:vm";

/** Loads a CommonJS module, and whatever it requires, where there is no Node and no code is made from strings. */
export function loadWithoutNode(name: string, from: string): Record<string, unknown> {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const load = (specifier: string, parent: string): Record<string, unknown> => {
    if (isBuiltin(specifier)) throw new Error(`${parent} requires "${specifier}", which only Node has`);
    const path = createRequire(parent).resolve(specifier);
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const text = `(function (module, exports, require) {${readFileSync(path, "utf8")}\n})`;
    const body = runInContext(text, context, { filename: path }) as (...args: unknown[]) => void;
    body(module, module.exports, (wanted: string) => load(wanted, path));
    return module.exports;
  };
  return load(name, from);
}
