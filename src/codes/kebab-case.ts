/** Whether a text is made of lower-case words and hyphens, such as `file-normative-document-in-time`. */
export const isKebabCase = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
