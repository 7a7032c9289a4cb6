import { authoringTexts } from "./texts/authoring-texts.js";
import { commandTexts } from "./texts/command-texts.js";
import { configTexts } from "./texts/config-texts.js";
import { dayTexts } from "./texts/day-texts.js";
import { expressionTexts } from "./texts/expression-texts.js";
import { fileTexts } from "./texts/file-texts.js";
import { loadingTexts } from "./texts/loading-texts.js";
import { packTexts } from "./texts/pack-texts.js";
import { recordTexts } from "./texts/record-texts.js";
import { rowTexts } from "./texts/row-texts.js";
import { testTexts } from "./texts/test-texts.js";
import { textTexts } from "./texts/text-texts.js";

/** What every code says, in both languages. */
export const catalogue = {
  ...dayTexts,
  ...recordTexts,
  ...rowTexts,
  ...fileTexts,
  ...configTexts,
  ...commandTexts,
  ...loadingTexts,
  ...expressionTexts,
  ...textTexts,
  ...packTexts,
  ...authoringTexts,
  ...testTexts,
};

/** The codes with what their texts are filled with. */
export type Catalogue = typeof catalogue;
