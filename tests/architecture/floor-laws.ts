import { type Law, lawOfEachFile } from "./law.js";

const floors = [
  ["codes"],
  ["problem"],
  ["calendar"],
  ["model", "render"],
  ["expression"],
  ["text"],
  ["engine"],
  ["progress", "monitor", "waiver"],
  ["assessment"],
  ["escalation"],
  ["io", "report", "testing"],
  ["authoring"],
  ["cli"],
] as const;

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.some((name) => name === room));

/** The doors are no room: they only say what the package exports. */
const isDoor = (path: string): boolean => path === "src/index.ts" || path.startsWith("src/doors/");

const roomOf = (path: string): string | undefined => (isDoor(path) ? undefined : /^src\/([^/]+)\//.exec(path)?.[1]);

const selfName = /^fazhi(\/|$)/;

/** Whatever runs where a pack does: no files, no tests. */
const packImports = /^fazhi(\/(?!node$|testing$)[a-z]+|\/rules\/[a-z0-9-]+)?$/;

/** The laws of design.md about who may import whom. */
export const floorLaws: readonly Law[] = [
  lawOfEachFile("every file of src lies in a room that the plan of the house names", function* ({ path }) {
    if (!path.startsWith("src/") || isDoor(path)) return;
    const room = roomOf(path);
    if (room === undefined) yield [1, "lies in src itself, beside the front door"];
    else if (floorOf(room) === -1) yield [1, `"${room}" is no room of the house`];
  }),
  lawOfEachFile("imports run one way, from the upper floor to the lower", function* ({ path, mentions }) {
    const room = roomOf(path);
    if (room === undefined) return;
    for (const { target, specifier, line } of mentions) {
      const other = target === undefined ? undefined : roomOf(target);
      if (other !== undefined && floorOf(other) > floorOf(room))
        yield [line, `"${room}" imports "${specifier}", which lies on a floor above it`];
    }
  }),
  lawOfEachFile("rooms on one floor are strangers", function* ({ path, mentions }) {
    const room = roomOf(path);
    if (room === undefined) return;
    for (const { target, specifier, line } of mentions) {
      const other = target === undefined ? undefined : roomOf(target);
      if (other !== undefined && other !== room && floorOf(other) === floorOf(room))
        yield [line, `"${room}" imports "${specifier}" from a room on its own floor`];
    }
  }),
  lawOfEachFile("the doors are imported by nobody in src", function* ({ path, mentions }) {
    if (!path.startsWith("src/")) return;
    for (const { target, specifier, line } of mentions)
      if ((target !== undefined && isDoor(target)) || selfName.test(specifier)) yield [line, `imports "${specifier}"`];
  }),
  lawOfEachFile("src never imports rules", function* ({ path, mentions }) {
    if (!path.startsWith("src/")) return;
    for (const { target, specifier, line } of mentions)
      if (target?.startsWith("rules/") || specifier.startsWith("fazhi/rules"))
        yield [line, `imports the pack "${specifier}"`];
  }),
  lawOfEachFile(
    "a pack imports only fazhi and its doors, other packs by name and its own folder",
    function* ({ path, mentions }) {
      const home = /^rules\/[^/]+\//.exec(path)?.[0];
      if (home === undefined) return;
      for (const { target, specifier, line } of mentions)
        if (!packImports.test(specifier) && !target?.startsWith(home)) yield [line, `imports "${specifier}"`];
    },
  ),
  lawOfEachFile("a relative import ends in .js and leads to a file", function* ({ mentions }) {
    for (const { target, specifier, line } of mentions)
      if (specifier.startsWith(".") && (target === undefined || !specifier.endsWith(".js")))
        yield [line, `imports "${specifier}"`];
  }),
];
