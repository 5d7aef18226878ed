import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { changeContact } from "./change-contact.ts";
import { changedContactSchema, contactAnswer } from "./contact.schema.ts";

export function addContact(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "PUT",
      url: "/api/organisations/:organisationId/people/:personId/contact",
      operationId: "changeContact",
      summary: "連絡のしかたを変える",
      rules: { resource: "contact", action: "update" },
      params: personParams,
      body: changedContactSchema,
      answer: contactAnswer,
    },
    (act, { params, body }) => changeContact(act, params, body),
  );
}
