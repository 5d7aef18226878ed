import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { addAudit } from "./audit/index.ts";
import { addCertification } from "./certification/index.ts";
import { addJsonBodies, addPlainAddresses, addSameSiteOnly } from "./http/index.ts";
import { addIdentity } from "./identity/index.ts";
import { addJobs } from "./jobs/index.ts";
import type { Parts } from "./parts.ts";
import { addPerson } from "./person/index.ts";

/** Everything that needs a database and someone who is signed in. */
export async function addPeople(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(cookie);
  addPlainAddresses(app);
  addJsonBodies(app);
  addSameSiteOnly(app, parts.origin);
  await addIdentity(app, parts);
  addPerson(app, parts);
  addCertification(app, parts);
  addAudit(app, parts);
  addJobs(app, parts);
}
