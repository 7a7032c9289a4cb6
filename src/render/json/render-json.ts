import type { BlockDocument } from "../block.js";

/** What only a terminal asks for. */
const hints = new Set(["indent", "hang", "least", "isWhole", "room"]);

/** A document as JSON: its blocks as they are, without what only a terminal asks for. */
export const renderDocumentJson = (document: BlockDocument): string =>
  `${JSON.stringify({ format: "fazhi-document", version: 1, ...document }, (key, value) => (hints.has(key) ? undefined : value), 2)}\n`;
