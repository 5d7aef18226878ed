import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { doneAnswer, personParams, versionField } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addCertificate } from "./add-certificate.ts";
import {
  certificateAnswer,
  certificateParams,
  certificateSchema,
  changedCertificateSchema,
} from "./certificate.schema.ts";
import { changeCertificate } from "./change-certificate.ts";
import { removeCertificate } from "./remove-certificate.ts";

const all = "/api/organisations/:organisationId/people/:personId/certificates";
const one = `${all}/:certificateId`;

/** 手帳・受給者証など。 */
export function addCertificates(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addCertificate",
      summary: "手帳・受給者証を加える",
      rules: { resource: "certificate", action: "create", creates: true },
      params: personParams,
      body: certificateSchema,
      answer: certificateAnswer,
      status: 201,
    },
    (act, { params, body }) => addCertificate(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "PUT",
      url: one,
      operationId: "changeCertificate",
      summary: "手帳・受給者証を変える",
      rules: { resource: "certificate", action: "update" },
      params: certificateParams,
      body: changedCertificateSchema,
      answer: certificateAnswer,
    },
    (act, { params: { certificateId, ...key }, body }) => changeCertificate(act, key, certificateId, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "DELETE",
      url: one,
      operationId: "removeCertificate",
      summary: "手帳・受給者証を消す",
      rules: { resource: "certificate", action: "remove" },
      params: certificateParams,
      body: z.object({ version: versionField }),
      answer: doneAnswer,
    },
    (act, { params: { certificateId, ...key }, body }) =>
      removeCertificate(act, key, certificateId, body.version),
  );
}
