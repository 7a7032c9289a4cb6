import type { Entity } from "../../../src/model/record/entity.js";
import type { FieldType, FieldTypes } from "../../../src/model/record/field-type.js";
import { entityAt } from "./address.js";
import type { Catalogue } from "./catalogue.js";
import { code, escaped, link, page, table } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The kinds of records that rules judge, field by field, as records and packs name them. */
export function recordPage({ entities }: Catalogue, reader: Reader): string {
  const { say, read } = reader;
  const title = say("记录类型", "Kinds of records");
  return page(title, [
    `# ${title}`,
    say(
      "规则判断的各类记录及其字段。标“可缺”的字段可以没有数值；没有数值不等于否。",
      "The records that rules judge, and their fields. A field marked as one that may be missing may have no value, which does not mean no.",
    ),
    ...[...entities.values()].flatMap((entity) => [
      `## ${escaped(read(entity.title))} {#record-${entity.name}}`,
      `${code(entity.name)}${say("", `: ${escaped(entity.meaning)}`)}`,
      fieldTable(entity, entities, reader),
    ]),
  ]);
}

const fieldTable = (entity: Entity, entities: Catalogue["entities"], reader: Reader): string =>
  table(
    [
      reader.say("字段", "Field"),
      reader.say("名称", "Name"),
      reader.say("内容", "Holds"),
      reader.say("可缺", "May be missing"),
    ],
    fieldRows(entity.fields, "", entities, reader),
  );

/** The fields, those of groups right behind them. */
function fieldRows(
  fields: FieldTypes,
  prefix: string,
  entities: Catalogue["entities"],
  reader: Reader,
): readonly (readonly string[])[] {
  const { say, language } = reader;
  return Object.entries(fields).flatMap(([name, field]) => {
    const isList = field.type.kind === "list";
    const inner = field.type.kind === "list" ? field.type.item : field.type;
    const path = `${prefix}${name}${isList ? "[]" : ""}`;
    return [
      [
        code(path),
        escaped(field[language]),
        holdsWords(field.type, entities, reader),
        field.optional ? say("可缺", "yes") : "",
      ],
      ...(inner.kind === "group" ? fieldRows(inner.fields, `${path}.`, entities, reader) : []),
    ];
  });
}

function holdsWords(type: FieldType, entities: Catalogue["entities"], reader: Reader): string {
  const { say, read } = reader;
  switch (type.kind) {
    case "date":
      return say("日期", "day");
    case "instant":
      return say("日期和时间", "day and time");
    case "boolean":
      return say("是、否", "yes or no");
    case "number":
      return say("数", "number");
    case "text":
      return say("文本", "text");
    case "group":
      return say("一组字段", "fields that belong together");
    case "list":
      return say(
        `若干项：${holdsWords(type.item, entities, reader)}`,
        `any number of: ${holdsWords(type.item, entities, reader)}`,
      );
    case "reference": {
      const target = entities.get(type.entity);
      return target === undefined ? code(type.entity) : link(read(target.title), entityAt(type.entity, reader));
    }
    case "choice":
      return type.codes
        .map((one) => `${escaped(type.labels[one]?.[reader.language] ?? one)}${say("", " ")}${code(one)}`)
        .join(say("、", ", "));
  }
}
