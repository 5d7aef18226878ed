import type { CivilDay } from "@yorisoi/rules/calendar";
import type { ImportedList } from "@yorisoi/rules/disease";

/** What is known of one disease on a day, as the API answers it; undefined when there is none of that id. */
export async function showDisease(id: string, on: CivilDay, lists: readonly ImportedList[]) {
  const [{ knownOf }, { referencesOf }] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/disease/catalogue"),
  ]);
  const known = knownOf(id, on, lists);
  return known && { ...known, references: (await referencesOf(known.disease.sameAs ?? id)) ?? null };
}

export type Shown = NonNullable<Awaited<ReturnType<typeof showDisease>>>;
