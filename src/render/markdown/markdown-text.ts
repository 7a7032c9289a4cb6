/**
 * A text as Markdown shows it, without any meaning of its signs.
 *
 * @example
 * markdownText("1. a_b") // => "1\\. a\\_b"
 */
export const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
