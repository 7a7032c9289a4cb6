/** A placeholder of a message, such as `{due}`, `{due-day}` or `{名称}`: everything between two braces. */
export const placeholderPattern = /\{([^{}]+)\}/g;

/** The names of the placeholders in a text, in order. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholderPattern)].map(([, name = ""]) => name);

/** Whether a text holds a brace that neither begins nor ends a placeholder. */
export const hasStrayBrace = (text: string): boolean => /[{}]/.test(text.replace(placeholderPattern, ""));
