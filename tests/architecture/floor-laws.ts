import { type Law, lawOfEachFile } from "./law.js";

const floors = [
  ["codes"],
  ["calendar"],
  ["problem"],
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

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

const selfName = /^fazhi(\/|$)/;

/** The laws of design.md about who may import whom. */
export const floorLaws: readonly Law[] = [
  lawOfEachFile("every file of src lies in a room that the plan of the house names", function* ({ path }) {
    if (!path.startsWith("src/") || path === "src/index.ts") return;
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
  lawOfEachFile("the front door is imported by nobody in src", function* ({ path, mentions }) {
    if (!path.startsWith("src/")) return;
    for (const { target, specifier, line } of mentions)
      if (target === "src/index.ts" || selfName.test(specifier)) yield [line, `imports "${specifier}"`];
  }),
  lawOfEachFile("src never imports rules", function* ({ path, mentions }) {
    if (!path.startsWith("src/")) return;
    for (const { target, specifier, line } of mentions)
      if (target?.startsWith("rules/") || specifier.startsWith("fazhi/rules"))
        yield [line, `imports the pack "${specifier}"`];
  }),
  lawOfEachFile("a pack imports only fazhi, other packs by name and its own folder", function* ({ path, mentions }) {
    const home = /^rules\/[^/]+\//.exec(path)?.[0];
    if (home === undefined) return;
    for (const { target, specifier, line } of mentions)
      if (!/^fazhi(\/rules\/[a-z0-9-]+)?$/.test(specifier) && !target?.startsWith(home))
        yield [line, `imports "${specifier}"`];
  }),
  lawOfEachFile("a relative import ends in .js and leads to a file", function* ({ mentions }) {
    for (const { target, specifier, line } of mentions)
      if (specifier.startsWith(".") && (target === undefined || !specifier.endsWith(".js")))
        yield [line, `imports "${specifier}"`];
  }),
];
