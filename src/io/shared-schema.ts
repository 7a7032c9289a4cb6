/** A JSON Schema as plain data. */
type Schema = Readonly<Record<string, unknown>>;

/** What is written more than once and is at least so long is written once. */
const leastLength = 160;

const single = new Set(["items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains"]);
const lists = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "$defs"]);

/**
 * A JSON Schema that accepts the same, in which a part that stands in several places is written once, under `$defs`, and
 * referred to. The same schema gives the same names.
 */
export function withSharedParts(schema: Schema): Schema {
  const counts = new Map<string, number>();
  countParts(schema, counts);
  const names = new Map<string, string>();
  for (const [text, count] of counts) if (count > 1) names.set(text, `shared-${names.size + 1}`);
  if (names.size === 0) return schema;
  const own = (schema["$defs"] ?? {}) as Schema;
  const shared = [...names].map(([text, name]) => [name, parted(JSON.parse(text) as Schema, names, true)] as const);
  return { ...parted(schema, names, true), $defs: { ...mapped(own, names), ...Object.fromEntries(shared) } };
}

/** The parts of a schema that are schemas themselves. */
function* partsOf(schema: Schema): Generator<Schema> {
  for (const [key, value] of Object.entries(schema)) {
    if (single.has(key) && isSchema(value)) yield value;
    if (lists.has(key) && Array.isArray(value)) for (const part of value) if (isSchema(part)) yield part;
    if (maps.has(key) && isSchema(value)) for (const part of Object.values(value)) if (isSchema(part)) yield part;
  }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How often each long part stands; what lies within a part that was met before is not counted again. */
function countParts(schema: Schema, counts: Map<string, number>): void {
  for (const part of partsOf(schema)) {
    const text = JSON.stringify(part);
    const count = (counts.get(text) ?? 0) + 1;
    if (text.length >= leastLength) counts.set(text, count);
    if (count === 1 || text.length < leastLength) countParts(part, counts);
  }
}

/** A schema whose shared parts are references; the schema itself stays what it is when it is the one that is defined. */
function parted(schema: Schema, names: ReadonlyMap<string, string>, isDefined = false): Schema {
  const name = isDefined ? undefined : names.get(JSON.stringify(schema));
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (single.has(key) && isSchema(value)) return [key, parted(value, names)];
      if (lists.has(key) && Array.isArray(value))
        return [key, value.map((part: unknown) => (isSchema(part) ? parted(part, names) : part))];
      if (maps.has(key) && isSchema(value)) return [key, mapped(value, names)];
      return [key, value];
    }),
  );
}

const mapped = (schemas: Schema, names: ReadonlyMap<string, string>): Schema =>
  Object.fromEntries(
    Object.entries(schemas).map(([key, part]) => [key, isSchema(part) ? parted(part, names) : part] as const),
  );
