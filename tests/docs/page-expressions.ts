import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackText } from "../../src/doors/authoring.js";
import type { ParameterKind } from "../../src/expression/node.js";
import { knownEntities } from "../../src/model/dataset/known-entities.js";
import { renderExpressionProblem } from "../../src/text/expression-problem.js";
import { readExpression } from "../../src/text/read-expression.js";
import type { Block } from "./page.js";

/** What is wrong with the expressions of a block, one a line, about the entity that its fence names. */
export function problemsOfExpressions({ text, file }: Block, folder: string): string {
  const subject = knownEntities().get(file);
  if (subject === undefined) return `there is no entity "${file}"\n`;
  const parameters = parametersOf(folder);
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("//"));
  return lines
    .flatMap((line) => {
      const read = (["statement", "number", "day", "value"] as const).map((expect) =>
        readExpression(line, { subject, parameters, expect }),
      );
      const [first] = read;
      return read.some(({ ok }) => ok) || first === undefined || first.ok ? [] : first.problems;
    })
    .map((problem) => `${renderExpressionProblem(problem, "en")}\n`)
    .join("");
}

/** The parameters of the packs in YAML that the page has written so far. */
function parametersOf(folder: string): ReadonlyMap<string, ParameterKind> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const packs = texts.map((text) => readPackText(text)).flatMap((read) => (read.ok ? [read.pack] : []));
  return new Map(packs.flatMap((pack) => pack.parameters).map(({ id, holds }) => [id, holds]));
}
