import { eventWords } from "@yorisoi/rules/audit";
import { isRole, roles } from "@yorisoi/rules/identity";
import { type ConsentPurpose, consentPurposes } from "../consent/purposes.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPart } from "../record/need-person.ts";
import { type LogEntry, listLogEntries } from "./access-log.store.ts";

const emergency = { ja: "緊急のため", en: "In an emergency" };

const isPurpose = (text: string): text is ConsentPurpose => Object.hasOwn(consentPurposes, text);

const purposeWords = (purpose: string) =>
  isPurpose(purpose) ? consentPurposes[purpose] : purpose === "emergency" ? emergency : null;

const roleWords = (role: string | null) =>
  role && isRole(role) ? { ja: roles[role].ja, en: roles[role].en } : null;

const toEntry = (entry: LogEntry) => ({
  at: entry.at.toISOString(),
  event: entry.event,
  words: eventWords(entry.event) ?? { ja: entry.event, en: entry.event },
  who: {
    isSelf: entry.is_self ?? false,
    displayName: entry.display_name,
    role: entry.role,
    roleWords: roleWords(entry.role),
    organisationName: entry.organisation_name,
  },
  purpose: entry.purpose,
  purposeWords: purposeWords(entry.purpose),
});

/** For the person: who looked at the record or changed it, when, what and why. */
export async function readAccessLog(
  act: SignedInAct,
  key: PersonKey,
  asked: { readonly after?: string | undefined; readonly limit: number },
) {
  await needPart(act, key, "access_log");
  const found = await listLogEntries(act, key, { ...asked, limit: asked.limit + 1 });
  act.record("access_log.read", key);
  const shown = found.slice(0, asked.limit);
  const next = found.length > shown.length ? (shown.at(-1)?.cursor ?? null) : null;
  return { entries: shown.map(toEntry), next };
}
