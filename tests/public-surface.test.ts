import ts from "typescript";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { top } from "./architecture/project.js";

/** The entries of the package that are TypeScript, by the name a user imports. */
const entries = Object.entries(packageJson.exports).flatMap(([name, target]) =>
  typeof target === "string"
    ? []
    : [[name.replace(/^\./, "fazhi"), `${top}${target["@fazhi/source"].slice(2)}`] as const],
);

describe("the public surface", () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${top}tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
      },
    },
  );
  const program = ts.createProgram(
    entries.map(([, path]) => path),
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();

  it.each(entries)("of %s is the list that was decided on", async (name, path) => {
    const source = program.getSourceFile(path);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${name}: there is no module at ${path}`);
    const lines = checker.getExportsOfModule(module).map((symbol) => `${symbol.name}: ${kindOf(symbol, checker)}`);
    await expect(`${lines.sort().join("\n")}\n`).toMatchFileSnapshot(`public-surface/${name.replaceAll("/", "-")}.txt`);
  });

  it("has each name behind one door only", () => {
    const behind = new Map<string, string[]>();
    for (const [name, path] of entries) {
      const source = program.getSourceFile(path);
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module))
        behind.set(symbol.name, [...(behind.get(symbol.name) ?? []), name]);
    }
    expect([...behind].filter(([, doors]) => doors.length > 1)).toEqual([]);
  });
});

/** Whether a name stands for a value, a type or both. */
function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const resolved = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const typeOnly = symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) ?? false;
  const isValue = !typeOnly && (resolved.flags & ts.SymbolFlags.Value) !== 0;
  const isType = (resolved.flags & ts.SymbolFlags.Type) !== 0;
  if (isValue && isType) return "value and type";
  return isValue ? "value" : "type";
}
