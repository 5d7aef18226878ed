import type { CivilDay } from "@yorisoi/rules/calendar";
import { type Knowledge, loadCatalogue, loadRules } from "../knowledge.ts";

/** What is known of one disease on a day; undefined when there is none of that id. */
export async function showDisease({ lists }: Knowledge, id: string, on: CivilDay) {
  const [{ knownOf }, { referencesOf }] = await Promise.all([loadRules(), loadCatalogue()]);
  const known = knownOf(id, on, lists);
  return known && { ...known, references: (await referencesOf(known.disease.sameAs ?? id)) ?? null };
}
