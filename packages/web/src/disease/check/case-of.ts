import { type CivilDay, civilDay } from "@yorisoi/rules/calendar";
import type { ImportedList, WindowCase, WindowDisease } from "@yorisoi/rules/disease";
import { dayIn } from "../day/day-entry.tsx";
import type { CheckDraft, CheckedDisease } from "./draft.ts";
import { readOnset } from "./read-onset.ts";

/** The day the check is for: today unless another is typed; null when what is typed is no day. */
export function dayOf({ day }: CheckDraft, today: string): CivilDay | null {
  return day.trim() === "" ? civilDay(today) : dayIn(day);
}

/** A whole age; a number beyond any life is none. */
export function ageIn(text: string): number | null {
  const plain = text.normalize("NFKC").trim().replace(/歳$/u, "");
  const age = /^\d{1,3}$/u.test(plain) ? Number(plain) : null;
  return age !== null && age <= 120 ? age : null;
}

function diseaseFrom({ id, name, onset, about, progressive, complication }: CheckedDisease): WindowDisease {
  const began = onset.trim() === "" ? undefined : { text: readOnset(onset) ?? onset, about };
  return {
    ...(id ? { id } : { typedName: name }),
    complication,
    ...(began ? { onset: began } : {}),
    ...(progressive === "yes" || progressive === "no" ? { progressive: progressive === "yes" } : {}),
  };
}

/** The case as the rules take it. What is typed but cannot be read is left out; its field says so. */
export function caseOf(draft: CheckDraft, day: CivilDay, imported: readonly ImportedList[]): WindowCase {
  const birthDay = dayIn(draft.birthDay);
  const age = ageIn(draft.age);
  return {
    day,
    diseases: draft.diseases.map(diseaseFrom),
    ...(birthDay ? { birthDay } : {}),
    ...(age === null ? {} : { age }),
    proofs: draft.proofs.map(({ kind, disease, validUntil }) => ({
      kind,
      ...(disease ? { disease } : {}),
      validUntil: dayIn(validUntil) ?? undefined,
    })),
    handbook: draft.handbook,
    earlierDecision: dayIn(draft.earlierDecision) ?? undefined,
    imported,
  };
}
