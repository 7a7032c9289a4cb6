/**
 * Where in the source of a YAML scalar each UTF-16 unit of its value stands, the end of the value among them. Blanks
 * that folding joins or indentation drops stand about there. Nothing when source and value do not go together.
 *
 * @example
 * offsetsInSource(`'it''s'`, "it's") // => [1, 2, 3, 5, 6]
 */
export function offsetsInSource(source: string, value: string): readonly number[] | undefined {
  const quote = source[0] === '"' || source[0] === "'" ? source[0] : undefined;
  const isBlock = source[0] === "|" || source[0] === ">";
  const offsets: number[] = [];
  let at = isBlock ? source.indexOf("\n") + 1 : quote === undefined ? 0 : 1;
  for (let index = 0; index < value.length; index++) {
    if (quote === '"' && source[at] === "\\") {
      const escaped = escapeAt(source, at);
      if (escaped === undefined) {
        // A line that goes on: neither its end nor the next one's indentation is in the value.
        at = blanksFrom(source, at + 1);
        index--;
        continue;
      }
      if (escaped.isBlank && !isBlank(value[index])) {
        // A blank that was skipped already, where lines were joined.
        at = escaped.end;
        index--;
        continue;
      }
      for (let unit = 0; unit < escaped.units; unit++) offsets.push(at);
      index += escaped.units - 1;
      at = escaped.end;
    } else if (isBlank(value[index])) {
      offsets.push(at);
      if (source[at] === value[index]) at++;
    } else {
      at = blanksFrom(source, at);
      if (quote === '"' && source[at] === "\\") {
        index--;
        continue;
      }
      if (source[at] !== value[index]) return undefined;
      offsets.push(at);
      at += quote === "'" && source[at] === "'" ? 2 : 1;
    }
  }
  offsets.push(at);
  return offsets;
}

const isBlank = (character: string | undefined): boolean =>
  character === " " || character === "\t" || character === "\n" || character === "\r";

function blanksFrom(source: string, start: number): number {
  let at = start;
  while (isBlank(source[at])) at++;
  return at;
}

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

interface Escape {
  readonly end: number;
  /** How many UTF-16 units its character has. */
  readonly units: number;
  readonly isBlank: boolean;
}

/** The escape at a place; nothing when it only joins two lines. */
function escapeAt(source: string, start: number): Escape | undefined {
  const letter = source[start + 1] ?? "";
  if (letter === "\n" || letter === "\r") return undefined;
  const digits = hexDigits[letter] ?? 0;
  const end = start + 2 + digits;
  const isAstral = letter === "U" && Number.parseInt(source.slice(start + 2, end), 16) > 0xff_ff;
  return { end, units: isAstral ? 2 : 1, isBlank: /[ tnr\t]/.test(letter) };
}
