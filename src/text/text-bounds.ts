/** How much work a text may ask for; whatever goes beyond is refused before it is evaluated. */
export const textBounds = Object.freeze({
  /** Characters of the text. */
  length: 20_000,
  /** Levels of nesting, of brackets, operators and paths. */
  depth: 64,
  /** Nodes of the tree. */
  nodes: 2_000,
  /** Lists gone through one inside another; how many items a rule looks at has a limit of its own. */
  lists: 8,
});
