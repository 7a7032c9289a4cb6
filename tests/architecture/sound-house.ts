import { type House, readHouse } from "./house.js";
import type { Law } from "./law.js";

/** By law: what was planted, the place that the law must name, and the text of the file there. */
export type PlantedBreaches = Readonly<
  Record<string, readonly (readonly [what: string, place: string, text: string])[]>
>;

/** A small house that keeps every law. */
const sound: Readonly<Record<string, string>> = {
  "src/index.ts": 'export { label } from "./codes/label.js";\nexport { Task } from "./model/task.js";\n',
  "src/codes/label.ts": "export const label = (text: string) => text;\n",
  "src/calendar/day.ts": 'import { addDays } from "date-fns";\nexport const next = (day: number) => addDays(day, 1);\n',
  "src/model/task.ts":
    'import * as z from "zod";\nimport { label } from "../codes/label.js";\nexport const Task = z.object({ title: z.string() }).describe(label("task"));\n',
  "src/engine/rule.ts":
    'import type { Task } from "../model/task.js";\nexport type Rule = (task: typeof Task) => boolean;\nexport const of = (day: string) => new Date(day);\n',
  "src/io/yaml.ts": 'import { parse } from "yaml";\nexport const read = (text: string) => parse(text);\n',
  "src/doors/node.ts": 'export { readText } from "../io/node-file.js";\n',
  "src/io/node-file.ts":
    'import { readFileSync } from "node:fs";\nexport const readText = (path: string) => readFileSync(path, "utf8");\n',
  "src/cli/main.ts":
    'import { readText } from "../io/node-file.js";\nprocess.stdout.write(readText(process.argv[2] ?? "") + Date.now());\n',
  "rules/county/pack.ts":
    'import { label } from "fazhi";\nimport { file } from "./file.js";\nexport const pack = [label("p"), file];\n',
  "rules/county/file.ts": "export const file = 1;\nexport interface Process { process: string }\n",
  "tests/codes/label.test.ts": 'import { label } from "../../src/codes/label.js";\nlabel("x");\n',
};

/** The house that keeps every law, with some of its files changed or added. */
export const soundHouse = (changed: Readonly<Record<string, string>>): House =>
  readHouse(new Map(Object.entries({ ...sound, ...changed })));

/** The places at which a law is broken; none when there is no such law. */
export const placesOf = (law: Law | undefined, house: House): string[] =>
  (law?.breaches(house) ?? []).map(({ place }) => place);
