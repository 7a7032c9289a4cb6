import type { Authority, Interval } from "../../../src/engine/pack/source.js";
import { sourceAt } from "./address.js";
import { escaped, link } from "./markdown.js";
import type { Reader } from "./reader.js";

/** A document and an article of it, with a link to what else rests on the document. */
export function authorityWords({ source, document, documentNumber, article }: Authority, reader: Reader): string {
  const number = documentNumber === undefined ? "" : reader.say(`（${documentNumber}）`, ` (${documentNumber})`);
  return `${link(documentTitle(document[reader.language], reader), sourceAt(source, reader))}${escaped(`${number}${reader.say("", ", ")}${article}`)}`;
}

/** A document as it is cited: Chinese titles stand in their brackets. */
export const documentTitle = (title: string, { say }: Reader): string =>
  say(/^[《〈]/.test(title) ? title : `《${title}》`, title);

/** The days on which something applies. */
export const intervalWords = ({ from, until }: Interval, { say }: Reader): string =>
  until === undefined
    ? say(`${from}起`, `from ${from}`)
    : say(`${from}起，${until}前`, `from ${from} until before ${until}`);

/** Whether a text was read in an official place. */
export const verifiedWords = (isVerified: boolean, { say }: Reader): string =>
  isVerified ? say("已核实", "verified") : say("未经官方文本核实", "not verified in an official text");
