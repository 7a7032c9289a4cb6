/** A text as it was meant: six-corner brackets, half-width figures, no spaces. */
export interface MeantText {
  readonly written: string;
  readonly plain: string;
  /** The 1-based place of each plain character in the text as written. */
  readonly positions: readonly number[];
  readonly hasOtherBracket: boolean;
  readonly hasWideFigure: boolean;
  readonly hasSpace: boolean;
}

const opening = "〔[［(（【〖﹝{｛";
const closing = "〕]］)）】〗﹞}｝";

/** Replaces brackets, figures and spaces that merely look like the ones of a document number. */
export function readConfusables(text: string): MeantText {
  const positions: number[] = [];
  let plain = "";
  let hasOtherBracket = false;
  let hasWideFigure = false;
  let hasSpace = false;
  for (const [index, character] of [...text].entries()) {
    if (/\s/.test(character)) {
      hasSpace = true;
      continue;
    }
    const meant = meantBy(character);
    if (meant !== character) {
      if (/\d/.test(meant)) hasWideFigure = true;
      else hasOtherBracket = true;
    }
    plain += meant;
    positions.push(index + 1);
  }
  return { written: text, plain, positions, hasOtherBracket, hasWideFigure, hasSpace };
}

function meantBy(character: string): string {
  if (opening.includes(character)) return "〔";
  if (closing.includes(character)) return "〕";
  if (/[０-９]/.test(character)) return String(character.charCodeAt(0) - "０".charCodeAt(0));
  return character;
}
