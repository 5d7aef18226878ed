import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addAssignment } from "./add-assignment.ts";
import {
  assignableAnswer,
  assignmentAnswer,
  assignmentParams,
  assignmentSchema,
  endAssignmentSchema,
} from "./assignment.schema.ts";
import { endAssignmentToday } from "./end-assignment.ts";
import { listAssignableAccounts } from "./list-assignable.ts";

const all = "/api/organisations/:organisationId/people/:personId/assignments";

export function addAssignments(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/people/assignable",
      operationId: "listAssignable",
      summary: "担当にできる人の一覧",
      rules: { resource: "assignment", action: "create" },
      answer: assignableAnswer,
    },
    (act) => listAssignableAccounts(act),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addAssignment",
      summary: "担当者を決める",
      rules: { resource: "assignment", action: "create", creates: true },
      params: personParams,
      body: assignmentSchema,
      answer: assignmentAnswer,
      status: 201,
    },
    (act, { params, body }) => addAssignment(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${all}/:assignmentId/end`,
      operationId: "endAssignment",
      summary: "担当を終える",
      rules: { resource: "assignment", action: "update" },
      params: assignmentParams,
      body: endAssignmentSchema,
      answer: assignmentAnswer,
    },
    (act, { params: { assignmentId, ...key }, body }) =>
      endAssignmentToday(act, key, assignmentId, body.version),
  );
}
