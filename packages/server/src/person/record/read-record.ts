import { together } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { Parts } from "../../parts.ts";
import { listAssignments } from "../assignments/assignment.store.ts";
import { listCertificates } from "../certificates/certificate.store.ts";
import { listConsiderations } from "../considerations/consideration.store.ts";
import { listConsents } from "../consent/consent.store.ts";
import { sharedResources } from "../consent/shared-resources.store.ts";
import { findContactRules } from "../contact/contact.store.ts";
import { listOpenEmergencies } from "../emergency/emergency.store.ts";
import type { PersonKey } from "../fields.schema.ts";
import { listFormerNames } from "../former-names/former-name.store.ts";
import { listHelpers } from "../family/family.store.ts";
import { listLinks } from "../links/link.store.ts";
import { listMerges } from "../merge/merge.store.ts";
import { organisationName } from "./organisation.store.ts";
import { findPerson } from "./person.store.ts";
import { type PartResource, reachOfParts } from "./reach.store.ts";

type Reader<T> = (act: SignedInAct, key: PersonKey) => Promise<T>;

/**
 * Everything that may be read of a record, in one statement. Row-level security leaves empty what is out of reach.
 * What a role never reads is not asked for.
 */
function readParts(act: SignedInAct, { may }: Pick<Parts, "may">, key: PersonKey) {
  return together(act, async (all) => {
    const read = async <T>(part: PartResource, reader: Reader<T>) =>
      may(act.actor.role, part, "read") ? reader(all, key) : undefined;
    const [person, reach, shared, organisation, formerNames, ...parts] = await Promise.all([
      findPerson(all, key),
      reachOfParts(all, key),
      sharedResources(all, key),
      organisationName(all, key.organisationId),
      listFormerNames(all, key),
      read("contact", findContactRules),
      read("certificate", listCertificates),
      read("helper", listHelpers),
      read("consideration", listConsiderations),
      read("consent", listConsents),
      read("link", listLinks),
      read("assignment", listAssignments),
      read("merge", listMerges),
      read("emergency", listOpenEmergencies),
    ]);
    const [
      contact,
      certificates,
      helpers,
      considerations,
      consents,
      links,
      assignments,
      merges,
      emergencies,
    ] = parts;
    const found = {
      certificates,
      helpers,
      considerations,
      consents,
      links,
      assignments,
      merges,
      emergencies,
    };
    return { person, reach, shared, organisation, formerNames, contact, ...found };
  });
}

/** The whole record as far as the actor may see it. `parts` says what may be seen; other parts are missing, not empty. */
export async function readRecord(
  act: SignedInAct,
  policy: Pick<Parts, "may">,
  key: PersonKey,
  { purpose }: { readonly purpose?: string | undefined },
) {
  const record = await readParts(act, policy, key);
  const { person, reach, formerNames } = record;
  const way = reach.get("person");
  if (!person || !way) throw new Refusal("not-found");
  const sees = (part: PartResource) => reach.has(part) && policy.may(act.actor.role, part, "read");
  const seen = <T>(part: PartResource, found: T) => (sees(part) ? found : undefined);
  const shared = way === "shared" ? record.shared : [];
  const why = purpose ?? (way === "emergency" ? "emergency" : shared[0]?.purpose);
  act.record("person.read", { ...key, ...(why ? { purpose: why } : {}), details: { reach: way } });
  return {
    organisation: { organisationId: key.organisationId, name: record.organisation },
    reach: way,
    shared,
    parts: [...reach.keys()].filter(sees),
    person,
    formerNames,
    contact: seen("contact", record.contact),
    certificates: seen("certificate", record.certificates),
    helpers: seen("helper", record.helpers),
    considerations: seen("consideration", record.considerations),
    consents: seen("consent", record.consents),
    links: seen("link", record.links),
    assignments: seen("assignment", record.assignments),
    merges: seen("merge", record.merges),
    emergencies: seen("emergency", record.emergencies),
  };
}
