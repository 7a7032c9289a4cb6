import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

/** The entries of the package that are TypeScript, by the name under which they are imported. */
const entries = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === "string"
    ? []
    : [[name.replace(/^\./, "fazhi"), `../../${target["@fazhi/source"].slice(2)}`] as const],
);
const given: readonly unknown[] = [null, undefined, [], {}, "x"];

const isClass = (exported: object): boolean => /^class\b/u.test(String(exported));
const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
};
/** What the language throws by itself where nobody has checked an argument; "x" may be a file that is not there. */
const isBare = (error: unknown): boolean =>
  !(error instanceof Error) ||
  ["TypeError", "ReferenceError", "SyntaxError"].includes(error.name) ||
  !/^[\w.[\]]+: |expected|cannot be used|a whole number|ENOENT|does not exist/u.test(error.message);

describe.each(entries)("the functions of %s", (_, path) => {
  it("take whatever they are given first, or say what they expected", async () => {
    const exported = Object.entries((await import(/* @vite-ignore */ path)) as Readonly<Record<string, unknown>>);
    const bare: string[] = [];
    for (const [name, tried] of exported) {
      if (typeof tried !== "function" || isClass(tried)) continue;
      for (const first of given) {
        const error = await thrownBy(() => tried(first));
        if (error !== undefined && isBare(error)) bare.push(`${name}(${JSON.stringify(first)}): ${error}`);
      }
    }
    expect(bare).toEqual([]);
  });
});
