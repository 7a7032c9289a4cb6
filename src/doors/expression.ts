/**
 * Expressions as text and as trees, and the limits of their work.
 *
 * @module fazhi/expression
 */

// Trees and limits

export { WorkLimitError } from "../expression/compile/work.js";
export { usualWorkLimits, type WorkLimits } from "../expression/compile/work-limits.js";
export type { Node as ExpressionNode, ParameterKind } from "../expression/node.js";

// Text

export { type ExpressionProblem, renderExpressionProblem } from "../text/expression-problem.js";
export {
  type ExpressionKind,
  type ExpressionScope,
  type ReadExpression,
  readExpression,
} from "../text/read-expression.js";
export { type WritingScope, writeExpression } from "../text/write-expression.js";
