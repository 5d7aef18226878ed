import type { Disease, DiseaseIndex } from "@yorisoi/rules/disease";
import type { Database } from "../database/index.ts";
import { importedLists } from "./imported/imported-lists.ts";
import type { StoredList } from "./imported/official-list.store.ts";

/** The rules with their catalogue: 1 MB of tables, so only read when somebody asks. */
export const loadRules = async () => import("@yorisoi/rules/disease");
export const loadCatalogue = async () => import("@yorisoi/rules/disease/catalogue");

/** What is known of diseases now: the built-in catalogue, and the official lists the operator imported. */
export interface Knowledge {
  readonly lists: readonly StoredList[];
  readonly diseases: readonly Disease[];
  /** For the search; made at the first search and kept. */
  index(): DiseaseIndex;
}

async function knowledgeWith(lists: readonly StoredList[]): Promise<Knowledge> {
  const [{ buildIndex, importedDiseases }, catalogue] = await Promise.all([loadRules(), loadCatalogue()]);
  const diseases = [...catalogue.diseases, ...importedDiseases(lists)];
  let index: DiseaseIndex | undefined;
  return { lists, diseases, index: () => (index ??= buildIndex(diseases)) };
}

export type AskKnowledge = () => Promise<Knowledge>;

/** Asks the database which lists there are, and makes the rest anew only when they changed. */
export function diseaseKnowledge(db: Database): AskKnowledge {
  const lists = importedLists(db);
  let known: { readonly of: readonly StoredList[]; readonly made: Promise<Knowledge> } | undefined;
  return async () => {
    const now = await lists();
    if (known?.of !== now) known = { of: now, made: knowledgeWith(now) };
    return known.made;
  };
}
