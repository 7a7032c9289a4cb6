import type { Place } from "../engine/run/finding.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { type Tree, tree } from "../render/block.js";
import { line, type Span, span } from "../render/span.js";
import type { Reader } from "./reader.js";

/** Where something lies: the record, the field, the unit that answers for it, and where that stands. */
export function placeTree(where: Place, dataset: Dataset, reader: Reader): Tree {
  const { say } = reader;
  const fact = (name: string, ...said: readonly (string | Span)[]): Tree =>
    tree(line(span(name, "quiet"), "  ", ...said));
  const entity = dataset.entities.get(where.entity);
  const field = where.field === undefined ? undefined : entity?.fields[where.field];
  const place = dataset.placeOf(where.entity, where.id);
  return tree(line(span(say("何处", "Where"), "quiet")), [
    fact(say("记录", "Record"), `${entity === undefined ? where.entity : reader.read(entity.title)} ${where.id}`),
    ...(where.field === undefined
      ? []
      : [fact(say("字段", "Field"), field?.[reader.language] ?? "", span(` [${where.field}]`, "quiet"))]),
    ...(where.unit === undefined
      ? []
      : [fact(say("单位", "Unit"), reader.nameOf("unit", where.unit).title, span(` ${where.unit}`, "quiet"))]),
    ...(place === undefined ? [] : [fact(say("文件", "File"), place)]),
  ]);
}
