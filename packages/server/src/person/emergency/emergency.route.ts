import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import {
  emergencyAnswer,
  emergencyListAnswer,
  emergencyParams,
  findSchema,
  foundAnswer,
  openSchema,
  reviewSchema,
} from "./emergency.schema.ts";
import { endOwnEmergency } from "./end-emergency.ts";
import { findInEmergency } from "./find-in-emergency.ts";
import { readEmergenciesOf, readEmergenciesToReview, readMyEmergencies } from "./list-emergencies.ts";
import { openEmergency } from "./open-emergency.ts";
import { reviewEmergency } from "./review-emergency.ts";

const all = "/api/organisations/:organisationId/people/:personId/emergencies";
const one = `${all}/:emergencyId`;

export function addEmergency(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/emergency/find",
      operationId: "findInEmergency",
      summary: "緊急のときに記録のあるところをさがす",
      rules: { resource: "emergency", action: "create" },
      body: findSchema,
      answer: foundAnswer,
    },
    (act, { body }) => findInEmergency(act, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/emergency",
      operationId: "openEmergency",
      summary: "緊急に記録を開く",
      rules: { resource: "emergency", action: "create", creates: true },
      body: openSchema,
      answer: emergencyAnswer,
      status: 201,
    },
    (act, { body }) => openEmergency(act, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/emergency/mine",
      operationId: "listMyEmergencies",
      summary: "自分が緊急に開いた記録",
      rules: { resource: "emergency", action: "read" },
      answer: emergencyListAnswer,
    },
    (act) => readMyEmergencies(act),
  );
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/emergency/review",
      operationId: "listEmergenciesToReview",
      summary: "確かめる緊急の閲覧",
      rules: { resource: "emergency", action: "update" },
      answer: emergencyListAnswer,
    },
    (act) => readEmergenciesToReview(act),
  );
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: all,
      operationId: "listEmergenciesOfPerson",
      summary: "この記録の緊急の閲覧",
      rules: { resource: "emergency", action: "read" },
      params: personParams,
      answer: emergencyListAnswer,
    },
    (act, { params }) => readEmergenciesOf(act, params),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${one}/end`,
      operationId: "endEmergency",
      summary: "緊急の閲覧を終える",
      rules: { resource: "emergency", action: "update" },
      params: emergencyParams,
      answer: emergencyAnswer,
    },
    (act, { params: { emergencyId, ...key } }) => endOwnEmergency(act, key, emergencyId),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${one}/review`,
      operationId: "reviewEmergency",
      summary: "緊急の閲覧を確かめる",
      rules: { resource: "emergency", action: "update" },
      params: emergencyParams,
      body: reviewSchema,
      answer: emergencyAnswer,
    },
    (act, { params: { emergencyId, ...key }, body }) => reviewEmergency(act, key, emergencyId, body.review),
  );
}
