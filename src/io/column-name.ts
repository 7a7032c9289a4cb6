/**
 * The name of a column as it is compared: without case, underscores, hyphens, points and blanks.
 *
 * @example
 * plainColumn("RECEIVED_ON") === plainColumn("receivedOn") // => true
 */
export const plainColumn = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, "");
