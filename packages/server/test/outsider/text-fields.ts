import { z } from "zod";

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly allOf?: readonly Described[];
}

export type Place = readonly (string | number)[];

const described = (schema: unknown) =>
  z.toJSONSchema(schema as z.ZodType, { io: "input", unrepresentable: "any" }) as Described;

function within(schema: Described, at: Place): Place[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => within(one, [...at, name]));
  return [
    ...(schema.type === "string" || schema.enum ? [at] : []),
    ...choices.flatMap((choice) => within(choice, at)),
    ...inner,
    ...(schema.items ? within(schema.items, [...at, 0]) : []),
  ];
}

/** Where a schema takes text: every field, in every choice, however deep. */
export function textPlaces(schema: unknown): Place[] {
  const all = schema ? within(described(schema), []) : [];
  return [...new Map(all.map((place) => [place.join("/"), place])).values()];
}

function sampleOf(schema: Described): unknown {
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return sampleOf(choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.format) return "00000000-0000-4000-8000-000000000000";
  if (schema.type === "string") return "試験";
  if (schema.type === "integer" || schema.type === "number") return 1;
  if (schema.type === "boolean") return true;
  if (schema.type === "array") return [];
  const needed = schema.required ?? [];
  return Object.fromEntries(needed.map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]));
}

/** A body of the right shape for a schema; not more than the shape is right. */
export const sampleBody = (schema: unknown): unknown => (schema ? sampleOf(described(schema)) : undefined);

/** A copy with the text in this place. */
export function withText(body: unknown, [first, ...rest]: Place, text: string): unknown {
  if (first === undefined) return text;
  const isList = typeof first === "number";
  const whole = typeof body === "object" && body !== null ? body : isList ? [] : {};
  const inner = withText((whole as Record<string | number, unknown>)[first], rest, text);
  if (isList) return Object.assign([...(Array.isArray(whole) ? whole : [])], { [first]: inner });
  return { ...whole, [first]: inner };
}
