import { posix } from "node:path";
import ts from "typescript";

/** One place where a file names another module: `import`, `export … from`, `import()`, `require()` or a type's `import("…")`. */
export interface Mention {
  readonly specifier: string;
  readonly line: number;
  /** The names taken out of the module; `*` for all of them, `default` for its default export. */
  readonly names: readonly string[];
  /** The path of the file in the house that a relative specifier leads to. */
  readonly target?: string;
}

/** A TypeScript file of the house, read but not checked. */
export interface HouseFile {
  readonly path: string;
  readonly lineCount: number;
  readonly tree: ts.SourceFile;
  readonly mentions: readonly Mention[];
}

/** All files by their path from the top of the project, written with forward slashes. */
export type House = ReadonlyMap<string, HouseFile>;

/** Reads texts by path into a {@link House}; nothing need exist on disk. */
export function readHouse(texts: ReadonlyMap<string, string>): House {
  const house = new Map<string, HouseFile>();
  for (const [path, text] of texts) {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const lineCount = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    house.set(path, { path, lineCount, tree, mentions: mentionsIn(tree, texts) });
  }
  return house;
}

/** The line on which a node begins, counted from 1. */
export const lineOf = (node: ts.Node): number => {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
};

/** Calls back for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function mentionsIn(tree: ts.SourceFile, texts: ReadonlyMap<string, string>): Mention[] {
  const mentions: Mention[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const target = targetOf(tree.fileName, specifier.text, texts);
    mentions.push({
      specifier: specifier.text,
      line: lineOf(specifier),
      names,
      ...(target === undefined ? {} : { target }),
    });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importedNames(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportedNames(node.exportClause));
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression, ["*"]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, ["*"]);
    else if (ts.isCallExpression(node) && loadsModule(node.expression)) add(node.arguments[0], ["*"]);
  });
  return mentions;
}

const loadsModule = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");

function importedNames(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined) return [];
  const names = clause.name === undefined ? [] : ["default"];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, "*"];
  return [...names, ...bindings.elements.map((element) => (element.propertyName ?? element.name).text)];
}

function exportedNames(clause: ts.NamedExportBindings | undefined): string[] {
  if (clause === undefined || ts.isNamespaceExport(clause)) return ["*"];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

function targetOf(path: string, specifier: string, texts: ReadonlyMap<string, string>): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const joined = posix.join(posix.dirname(path), specifier);
  return [joined.replace(/\.js$/, ".ts"), joined].find((candidate) => texts.has(candidate));
}
