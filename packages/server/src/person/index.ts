import type { FastifyInstance } from "fastify";
import type { Parts } from "../parts.ts";
import { addAccessLog } from "./access-log/access-log.route.ts";
import { addAssignments } from "./assignments/assignments.route.ts";
import { addCertificates } from "./certificates/certificates.route.ts";
import { addConsent } from "./consent/consent.route.ts";
import { addConsiderations } from "./considerations/considerations.route.ts";
import { addContact } from "./contact/contact.route.ts";
import { addDocuments } from "./documents/documents.route.ts";
import { addEmergency } from "./emergency/emergency.route.ts";
import { addFamily } from "./family/family.route.ts";
import { addFormerNames } from "./former-names/former-names.route.ts";
import { addHistory } from "./history/history.route.ts";
import { addLinks } from "./links/links.route.ts";
import { addMerge } from "./merge/merge.route.ts";
import { addRecord } from "./record/record.route.ts";
import { addSearch } from "./search/search.route.ts";

export { findContactRules } from "./contact/contact.store.ts";
export { type Shared, sharedResources } from "./consent/shared-resources.store.ts";
export { kanaSort } from "./record/person-row.ts";
export { searchKeys } from "./record/search-keys.store.ts";

/** The record of a person, and everything around it. */
export function addPerson(app: FastifyInstance, parts: Parts): void {
  addSearch(app, parts);
  addRecord(app, parts);
  addFormerNames(app, parts);
  addCertificates(app, parts);
  addFamily(app, parts);
  addConsiderations(app, parts);
  addContact(app, parts);
  addConsent(app, parts);
  addEmergency(app, parts);
  addMerge(app, parts);
  addAssignments(app, parts);
  addLinks(app, parts);
  addHistory(app, parts);
  addAccessLog(app, parts);
  void app.register(async (scope) => addDocuments(scope, parts));
}
