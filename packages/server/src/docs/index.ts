import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance, FastifySchema } from "fastify";
import { frameOf } from "./document.ts";
import { type NamedSchemas, schemaTranslator } from "./schema-names.ts";

const hidden = { hide: true };

/** A script of the page itself, because the plugin writes lang="en" and the texts are Japanese. */
const language = { filename: "language.js", content: 'document.documentElement.lang = "ja";' };

/**
 * The OpenAPI document at /openapi.json, and the page /api/docs that shows it. To be added before the routes. The page
 * loads everything from this server and runs under the general content security policy.
 */
export async function addDocs(app: FastifyInstance, schemas: NamedSchemas): Promise<void> {
  const translate = schemaTranslator(schemas);
  await app.register(swagger, {
    openapi: frameOf(schemas),
    transform: ({ schema, url }) => ({
      schema: schema ? (translate({ ...schema }) as FastifySchema) : hidden,
      url,
    }),
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    uiConfig: {
      layout: "BaseLayout",
      docExpansion: "list",
      deepLinking: true,
      defaultModelsExpandDepth: 0,
      validatorUrl: null,
    },
    theme: { title: "よりそい API", js: [language] },
  });
  app.get("/openapi.json", { schema: hidden }, async (_request, reply) => {
    reply.header("cache-control", "no-cache").type("application/json; charset=utf-8");
    return reply.serializer(String).send(JSON.stringify(app.swagger()));
  });
}
