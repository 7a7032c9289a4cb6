import ts from "typescript";
import { type House, lineOf, walk } from "../../architecture/house.js";

/** Where numbers and days of the law belong, since a source stands beside them. */
const definitions = ["defineParameter", "defineSource"];
const quantities = ["days", "workingDays", "months", "years"];

/**
 * Numbers and days that stand in the text of a pack where no source stands beside them.
 *
 * Allowed are 0 and 1, which count nothing the law sets, the bounds of an interval, which are its source's, the day on
 * which a text was read, and the percentiles that an indicator shows, by which nobody is measured.
 */
export function literalsIn(house: House): readonly string[] {
  return [...house.values()].flatMap(({ path, tree }) => {
    const flaws: string[] = [];
    walk(tree, (node) => {
      const literal = literalOf(node);
      if (literal !== undefined && !isAmong(node)) flaws.push(`${path}:${lineOf(node)}: ${literal}`);
    });
    return flaws;
  });
}

function literalOf(node: ts.Node): string | undefined {
  if (ts.isNumericLiteral(node)) return node.text === "0" || node.text === "1" ? undefined : node.text;
  if (ts.isStringLiteralLike(node)) return /^\d{4}-\d{2}-\d{2}$/.test(node.text) ? node.text : undefined;
  return isCallOf(node, quantities) ? node.getText() : undefined;
}

const isCallOf = (node: ts.Node, names: readonly string[]): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text);

const isBound = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ["from", "until", "on"].includes(node.name.getText());

const isShown = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && node.name.getText() === "percentiles";

/** Whether it lies in a definition that states its source, or bounds an interval. */
const isAmong = (node: ts.Node): boolean =>
  node.parent !== undefined &&
  (isCallOf(node.parent, definitions) ||
    (isBound(node.parent) && isCallOf(node, ["plainDate"])) ||
    isShown(node.parent) ||
    isAmong(node.parent));
