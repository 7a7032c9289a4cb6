import { loadDatasetFolder } from "../../src/doors/node.js";

const example = await loadDatasetFolder(new URL("../../examples/changji-2017/", import.meta.url));

/** The records of the example, by entity. */
export const exampleRecords: Readonly<Record<string, readonly object[]>> = Object.fromEntries(
  [...example.entities].map(([name, entity]) => [name, example.records(entity)]),
);
