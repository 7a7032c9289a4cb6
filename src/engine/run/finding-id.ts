/** A part of an id in which no slash and no percent sign ends or begins anything. */
const escaped = (part: string): string => part.replaceAll("%", "%25").replaceAll("/", "%2F");

/**
 * How ids of what is found of one record by one rule begin; no two records have the same.
 *
 * @example
 * recordId("changji-2017", "file-in-time", "a/b") // => "changji-2017/file-in-time/a%2Fb"
 */
export const recordId = (pack: string, rule: string, record: string): string => `${pack}/${rule}/${escaped(record)}`;

/** The id of a finding; `key` tells several of one rule and record apart. */
export const findingId = (pack: string, rule: string, record: string, key?: string): string =>
  key === undefined ? recordId(pack, rule, record) : `${recordId(pack, rule, record)}/${key}`;

/** The id that a finding had while slashes in the ids of records stood as they are; the same one for most. */
export function formerFindingId(id: string): string {
  const [pack = "", rule = "", record = "", ...key] = id.split("/");
  return [pack, rule, record.replaceAll("%2F", "/").replaceAll("%25", "%"), ...key].join("/");
}
