import { z } from "zod";

type JsonSchema = Readonly<Record<string, unknown>>;
export type NamedSchemas = Readonly<Record<string, z.ZodType>>;

interface Media {
  readonly schema: unknown;
  readonly examples?: unknown;
}

const target = { target: "draft-2020-12", io: "input" } as const;
const uri = (name: string) => `#/components/schemas/${name}`;

function withoutKeywords({ $schema: _dialect, $id: _id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** Named zod schemas as the components of an OpenAPI 3.1 document, each standing there once. */
export function componentsOf(named: NamedSchemas): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  return mapValues(z.toJSONSchema(registry, { ...target, uri }).schemas, withoutKeywords);
}

/** Turns what routes declare in zod into JSON Schema, with references to the named schemas. */
export function schemaTranslator(named: NamedSchemas) {
  const names = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));

  function translate(schema: unknown): unknown {
    if (!(schema instanceof z.ZodType)) return schema;
    const name = names.get(schema);
    return name ? { $ref: uri(name) } : withoutKeywords(z.toJSONSchema(schema, target) as JsonSchema);
  }

  /** `x-examples` is where @fastify/swagger looks for named examples; beside a bare `$ref` it would lose them. */
  function translateMedia({ schema, examples }: Media) {
    const translated = translate(schema) as JsonSchema;
    if (!examples) return { schema: translated };
    const plain = "$ref" in translated ? { allOf: [translated] } : translated;
    return { schema: { ...plain, "x-examples": examples } };
  }

  function translateBody(body: unknown): unknown {
    if (typeof body !== "object" || body === null || !("content" in body)) return translate(body);
    return { ...body, content: mapValues(body.content as Readonly<Record<string, Media>>, translateMedia) };
  }

  return function translateRoute({ body, response, querystring, params, ...rest }: JsonSchema): JsonSchema {
    return {
      ...rest,
      ...(body ? { body: translateBody(body) } : {}),
      ...(params ? { params: translate(params) } : {}),
      ...(querystring ? { querystring: translate(querystring) } : {}),
      ...(response ? { response: mapValues(response as JsonSchema, translateBody) } : {}),
    };
  };
}
