import { builtinModules } from "node:module";
import ts from "typescript";
import { type House, type HouseFile, lineOf, walk } from "./house.js";
import { type Breach, type Law, lawOfEachFile } from "./law.js";

/** Which paths may import a package; a package without a row has no door at all. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "date-fns": ["src/calendar/"],
  "@date-fns/utc": ["src/calendar/"],
  "@noble/hashes": ["src/model/"],
  zod: ["src/model/", "src/engine/", "src/assessment/", "src/io/", "src/authoring/"],
  "fastest-levenshtein": ["src/codes/"],
  yaml: ["src/io/", "src/authoring/"],
  "ts-pattern": ["src/"],
  "get-east-asian-width": ["src/render/terminal/"],
  citty: ["src/cli/"],
  picocolors: ["src/cli/"],
  jiti: ["src/cli/"],
  hucre: ["src/render/sheet/"],
};

/** The files that run only in Node: the command line, the door `fazhi/node` and the files of `src/io` named `node-…`. */
const needsNode = (path: string): boolean => /^src\/(cli\/|doors\/node\.ts$|io\/node-[^/]*\.ts$)/.test(path);

const isBuiltin = (specifier: string): boolean => specifier.startsWith("node:") || builtinModules.includes(specifier);

const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const nodeGlobals = new Set(["process", "Buffer", "NodeJS", "__dirname", "__filename", "global", "setImmediate"]);

/** The laws of design.md about the world outside: packages, Node and the clock. */
export const doorLaws: readonly Law[] = [
  lawOfEachFile("a library enters by its one door", function* ({ path, mentions }) {
    if (!path.startsWith("src/")) return;
    for (const { specifier, line } of mentions) {
      if (/^(\.|fazhi(\/|$))/.test(specifier) || isBuiltin(specifier)) continue;
      const allowed = doors[packageOf(specifier)];
      if (allowed === undefined) yield [line, `imports "${specifier}", for which no room is the door`];
      else if (!allowed.some((door) => path.startsWith(door)))
        yield [line, `imports "${specifier}", whose door is ${allowed.join(", ")}`];
    }
  }),
  lawOfEachFile("only the command line and the Node entry touch Node", function* (file) {
    if (needsNode(file.path)) return;
    for (const { specifier, line } of file.mentions) if (isBuiltin(specifier)) yield [line, `imports "${specifier}"`];
    for (const name of freeNames(file))
      if (nodeGlobals.has(name.text)) yield [lineOf(name), `uses Node's "${name.text}"`];
  }),
  {
    name: "whatever the doors reach runs in a browser, but for that of Node",
    breaches: (house) => reachedFrom(browserDoors(house), house).flatMap((file) => nodeNeeds(file)),
  },
  lawOfEachFile("zod comes as a namespace", function* ({ mentions }) {
    for (const { specifier, names, line } of mentions)
      if (packageOf(specifier) === "zod" && names.some((name) => name !== "*"))
        yield [line, `imports { ${names.join(", ")} } instead of * as z`];
  }),
  lawOfEachFile("only the command line reads the clock", function* ({ path, tree }) {
    if (path.startsWith("src/cli/")) return;
    const found: (readonly [number, string])[] = [];
    walk(tree, (node) => {
      if (readsClock(node)) found.push([lineOf(node), `reads the clock: ${node.getText(tree)}`]);
    });
    yield* found;
  }),
];

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, "Date") && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return isNamed(node.expression, "Date");
  if (!ts.isPropertyAccessExpression(node)) return false;
  const owner = node.expression;
  if (isNamed(owner, "Date") || isNamed(owner, "performance")) return node.name.text === "now";
  return isNamed(owner, "Temporal") && node.name.text === "Now";
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** The identifiers of a file that stand for something declared outside of it. */
function freeNames({ tree }: HouseFile): ts.Identifier[] {
  const declared = new Set<string>();
  const used: ts.Identifier[] = [];
  walk(tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const named = parent as ts.NamedDeclaration & { readonly propertyName?: ts.Node };
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    if (ts.isQualifiedName(parent) && parent.right === node) return;
    if (named.propertyName === node) return;
    if (named.name !== node) used.push(node);
    else if (!isMember(parent)) declared.add(node.text);
  });
  return used.filter((name) => !declared.has(name.text));
}

const isMember = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) ||
  ts.isPropertySignature(node) ||
  ts.isClassElement(node) ||
  ts.isMethodSignature(node);

const browserDoors = (house: House): string[] =>
  [...house.keys()].filter((path) => /^src\/(index|doors\/.+)\.ts$/.test(path) && !needsNode(path));

function reachedFrom(entries: readonly string[], house: House): HouseFile[] {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = house.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const { target } of file.mentions) if (target !== undefined) waiting.push(target);
  }
  return [...reached].flatMap((path) => house.get(path) ?? []);
}

function nodeNeeds({ path, mentions }: HouseFile): Breach[] {
  const outside = mentions.filter(
    ({ specifier }) => isBuiltin(specifier) || doors[packageOf(specifier)]?.[0] === "src/cli/",
  );
  return [
    ...(needsNode(path) ? [{ place: path, problem: "is reached from a door that browsers use" }] : []),
    ...outside.map(({ specifier, line }) => ({
      place: `${path}:${line}`,
      problem: `brings "${specifier}" into the core`,
    })),
  ];
}
