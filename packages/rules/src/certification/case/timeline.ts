import type { CivilDay } from "../../calendar/index.ts";
import { inOrder } from "./case-state.ts";
import type { Words } from "./words.ts";
import type { CaseDocument, CaseEvent, CaseRole } from "./event.ts";
import type { CaseReader } from "./reader.ts";
import { type Audience, type LinkTarget, timelineRows } from "./tables/timeline.ts";
import { caseDocuments } from "./tables/kinds.ts";
import { changedBy } from "./timeline-changes.ts";

/** Who did something, as far as a reader learns: a kind, never a name. */
export type AuthorKind =
  | "person"
  | "family"
  | "municipality"
  | "surveyor"
  | "doctor"
  | "health_centre"
  | "program";

/** What a kind of author is called. */
export const authorKinds: Readonly<Record<AuthorKind, Words>> = {
  person: { ja: "本人", en: "The person" },
  family: { ja: "家族・支援者", en: "Family or supporter" },
  municipality: { ja: "市町村", en: "Municipality" },
  surveyor: { ja: "調査員", en: "Surveyor" },
  doctor: { ja: "主治医", en: "Doctor" },
  health_centre: { ja: "保健所", en: "Health centre" },
  program: { ja: "自動", en: "Automatic" },
};

const kindOf: Readonly<Partial<Record<CaseRole, AuthorKind>>> = {
  person: "person",
  helper: "family",
  surveyor: "surveyor",
  attending_doctor: "doctor",
  opinion_link: "doctor",
  public_health_nurse: "health_centre",
  program: "program",
};

/** One line of the timeline. */
export interface TimelineEntry extends Words {
  readonly eventId: string;
  readonly on: CivilDay;
  readonly author: AuthorKind;
  /** What changed, in closed words: reasons, days, questions. */
  readonly changes: readonly Words[];
  /** Where it leads; null when this reader may not open it. */
  readonly link: LinkTarget | null;
}

/** As whom someone reads a case; null for one who has no part in it. */
function audienceOf({ role, relation, permissions = [] }: CaseReader): Audience | null {
  if (relation === "organisation") return role === "clerk" || role === "board_secretary" ? "staff" : null;
  if (relation === "assigned" && role === "surveyor") return "surveyor";
  if (relation === "own" && role === "person") return "person";
  if (relation === "helped" && role === "helper") return permissions.includes("see_record") ? "family" : null;
  if (relation === "companion_asked" && role === "public_health_nurse") return "companion";
  if (relation !== "doctor_asked") return null;
  return role === "attending_doctor" || role === "opinion_link" ? "doctor" : null;
}

const documentOf = ({ data }: CaseEvent): CaseDocument | null => ("document" in data ? data.document : null);

/** A document is for its writer and the municipality; the doctor sees the opinion only, the surveyor all but that. */
function mayFollow(audience: Audience, document: CaseDocument | null): boolean {
  if (document === null || audience === "staff" || audience === "person" || audience === "family")
    return true;
  return (audience === "doctor") === (document === "opinion");
}

const filled = (words: Words, document: CaseDocument | null, isPlain: boolean): Words => {
  if (document === null) return words;
  const { ja, en, plain } = caseDocuments[document];
  return { ja: words.ja.replace("＊", isPlain ? plain : ja), en: words.en.replace("＊", en) };
};

function entryOf(event: CaseEvent, audience: Audience): TimelineEntry | null {
  const row = timelineRows[event.type];
  const document = documentOf(event);
  if (!row.for.includes(audience) || !mayFollow(audience, document)) return null;
  const isPlain = audience === "person" || audience === "family";
  const link = row.link === "document" ? document : row.link;
  const mayOpen = link !== null && (!isPlain || row.opensForPerson);
  return {
    eventId: event.id,
    on: event.on,
    author: kindOf[event.by.role] ?? "municipality",
    ...filled(isPlain ? row.plain : row.staff, document, isPlain),
    changes: changedBy(event, audience),
    link: mayOpen ? link : null,
  };
}

/**
 * The timeline of a case for one reader, oldest first: every step as far as this reader may know of it. The person reads
 * plain words; a helper never what the person keeps from the family; a doctor only what concerns the opinion. A reader
 * without a part in the case gets nothing.
 */
export function timelineOf(events: Iterable<CaseEvent>, reader: CaseReader): readonly TimelineEntry[] {
  const audience = audienceOf(reader);
  if (audience === null) return [];
  return inOrder(events).flatMap((event) => entryOf(event, audience) ?? []);
}
