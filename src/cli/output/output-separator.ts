/** What joins several `--output` into one value: a sign that no path holds. */
export const outputSeparator = "\0";
