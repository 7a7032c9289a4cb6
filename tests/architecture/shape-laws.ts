import ts from "typescript";
import { type House, type HouseFile, lineOf, walk } from "./house.js";
import { type Breach, type Law, lawOfEachFile, sourcesOf } from "./law.js";

const nameless = new Set(["util", "utils", "helper", "helpers", "shared", "common", "misc", "type", "types"]);

const lineLimit = 300;

const folderLimit = 35;

/** The entries of the package; they may consist of re-exports. */
const entries = /^(src\/(index|doors\/[a-z]+)|rules\/[^/]+\/pack)\.ts$/;

/** The laws of design.md and style.md about the shape of a file. */
export const shapeLaws: readonly Law[] = [
  lawOfEachFile("no inner barrels", function* ({ path, tree }) {
    if (entries.test(path)) return;
    if (/\/index\.[^/]+$/.test(path)) yield [1, "is an index beside the front door"];
    const statements = tree.statements.filter((statement) => !ts.isImportDeclaration(statement));
    if (statements.length > 0 && statements.every(ts.isExportDeclaration))
      yield [1, "only passes on what others export"];
  }),
  lawOfEachFile("what is passed on is named", function* ({ path, tree }) {
    for (const statement of tree.statements)
      if (ts.isExportDeclaration(statement) && !isNamed(statement.exportClause, entries.test(path)))
        yield [lineOf(statement), "exports everything of another file"];
  }),
  {
    name: "no room and no file without a name of its own",
    breaches: (house) =>
      [...house.keys()]
        .filter((path) => path.split("/").some((part) => nameless.has(part.replace(/(\.test|\.test-d)?\.ts$/, ""))))
        .map((path) => ({ place: path, problem: "a helper is a concept without a name: name it" })),
  },
  lawOfEachFile("no default exports", function* ({ tree }) {
    const found: (readonly [number, string])[] = [];
    walk(tree, (node) => {
      if (exportsDefault(node)) found.push([lineOf(node), "exports by default"]);
    });
    yield* found;
  }),
  lawOfEachFile(`no file is longer than ${lineLimit} lines`, function* ({ path, lineCount }) {
    // The front door is a list that grows with the house.
    if (path !== "src/index.ts" && lineCount > lineLimit) yield [lineLimit, `has ${lineCount} lines`];
  }),
  { name: `no folder of src holds more than ${folderLimit} files`, breaches: crowdedFolders },
  { name: "no import cycles, of values or of types", breaches: cyclesIn },
  lawOfEachFile("no message is searched or taken apart", function* ({ path, tree }) {
    if (!path.startsWith("src/")) return;
    const found: (readonly [number, string])[] = [];
    walk(tree, (node) => {
      if (searchesMessage(node)) found.push([lineOf(node), `searches a message: ask for the code of the problem`]);
    });
    yield* found;
  }),
];

const searches = new Set(
  [
    "includes",
    "indexOf",
    "match",
    "matchAll",
    "replace",
    "replaceAll",
    "search",
    "split",
    "slice",
    "startsWith",
    "endsWith",
  ].concat(["test", "exec"]),
);

/** What gives the text of a problem or an error. */
const givesMessage = /^(problem(Text|Message|Label)|messageIn|labelIn|error(Text|Label)|render\w*Problem)$/;

/** Whether a node searches, replaces or cuts a text that is the message of an error or problem. */
function searchesMessage(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: receiver, name } = node.expression;
  if (!searches.has(name.text)) return false;
  return [receiver, ...node.arguments].some(isMessage);
}

function isMessage(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === "message" || (["zh", "en"].includes(node.name.text) && isMessage(node.expression));
  if (ts.isElementAccessExpression(node)) return isMessage(node.expression);
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && givesMessage.test(node.expression.text);
}

/** Names one by one or, at a door, a family under one name, such as `field`. */
const isNamed = (clause: ts.NamedExportBindings | undefined, atDoor: boolean): boolean =>
  clause !== undefined && (ts.isNamedExports(clause) || atDoor);

/** Folders whose own files are too many to take in at a glance; those of inner folders count there. */
function crowdedFolders(house: House): readonly Breach[] {
  const counts = new Map<string, number>();
  for (const path of house.keys()) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (folder.startsWith("src/")) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > folderLimit)
    .map(([place, count]) => ({ place, problem: `holds ${count} files` }));
}

function exportsDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** One breach per loop: a walk in depth that meets a file it is still inside of. */
function cyclesIn(house: House): Breach[] {
  const breaches: Breach[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: HouseFile): void => {
    if (done.has(file.path)) return;
    const start = trail.indexOf(file.path);
    if (start !== -1) {
      breaches.push({ place: file.path, problem: [...trail.slice(start), file.path].join(" -> ") });
      return;
    }
    trail.push(file.path);
    for (const { target } of file.mentions) {
      const next = target === undefined ? undefined : house.get(target);
      if (next !== undefined) visit(next);
    }
    trail.pop();
    done.add(file.path);
  };
  for (const file of sourcesOf(house)) visit(file);
  return breaches;
}
