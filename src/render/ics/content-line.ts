/** The most bytes of a line, its end not counted (RFC 5545, section 3.1). */
const mostBytes = 75;

const encoder = new TextEncoder();

/** A text as the value of a property. */
export const escapedText = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, "\\n");

/** A line in pieces of at most 75 bytes of UTF-8, none of which ends within a character, with the ends of lines. */
export function foldedLine(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > mostBytes) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}

/** The lines of a text as they were before they were folded. */
export const unfoldedLines = (text: string): readonly string[] =>
  text
    .replaceAll(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
