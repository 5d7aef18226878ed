import { eventWords } from "@yorisoi/rules/audit";
import { isRole, roles } from "@yorisoi/rules/identity";
import { consentPurposes, isConsentPurpose } from "@yorisoi/rules/person";
import { borrowRole } from "../../database/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPart } from "../record/need-person.ts";
import { findMerged, type MergedRecord } from "../record/person.store.ts";
import { type LogEntry, listLogEntries, namesOf } from "./access-log.store.ts";

const emergency = { ja: "緊急のため", en: "In an emergency" };

const purposeWords = (purpose: string) =>
  isConsentPurpose(purpose) ? consentPurposes[purpose] : purpose === "emergency" ? emergency : null;

const roleWords = (role: string | null) =>
  role && isRole(role) ? { ja: roles[role].ja, en: roles[role].en } : null;

interface Known {
  readonly merged: readonly MergedRecord[];
  readonly names: ReadonlyMap<string, string>;
}

const toEntry = (entry: LogEntry, { merged, names }: Known) => ({
  at: entry.at.toISOString(),
  event: entry.event,
  words: eventWords(entry.event) ?? { ja: entry.event, en: entry.event },
  who: {
    isSelf: entry.is_self ?? false,
    displayName: (entry.account_id && names.get(entry.account_id)) ?? null,
    role: entry.role,
    roleWords: roleWords(entry.role),
    organisationName: entry.organisation_name,
  },
  purpose: entry.purpose,
  purposeWords: purposeWords(entry.purpose),
  mergedNumber: merged.find(({ personId }) => personId === entry.person_id)?.number ?? null,
});

/**
 * For the person: who looked at the record or changed it, when, what and why; also what was done with records before
 * they were merged into this one. Those are out of the person's own reach, so they are read for the person as soon as
 * the database says that this log may be read.
 */
export async function readAccessLog(
  act: SignedInAct,
  key: PersonKey,
  asked: { readonly after?: string | undefined; readonly limit: number },
) {
  await needPart(act, key, "access_log");
  const { organisationId, personId } = key;
  const merged = await borrowRole(act, "emergency_finder", () => findMerged(act, key));
  const personIds = [personId, ...merged.map((each) => each.personId)];
  const find = () => listLogEntries(act, { ...asked, organisationId, personIds, limit: asked.limit + 1 });
  const found = await (merged.length > 0 ? borrowRole(act, "system", find) : find());
  act.record("access_log.read", key);
  const shown = found.slice(0, asked.limit);
  const accounts = shown.flatMap(({ account_id }) => account_id ?? []);
  const known = { merged, names: await namesOf(act, [...new Set(accounts)]) };
  const next = found.length > shown.length ? (shown.at(-1)?.cursor ?? null) : null;
  return { entries: shown.map((entry) => toEntry(entry, known)), next };
}
