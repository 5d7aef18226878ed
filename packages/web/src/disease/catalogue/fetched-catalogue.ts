import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Coverage, Disease, Hit, ImportedList, SearchOptions } from "@yorisoi/rules/disease";

/** All diseases with what finds and judges them. */
export interface Catalogue {
  readonly rules: Rules;
  readonly lists: readonly ImportedList[];
  readonly diseases: readonly Disease[];
  readonly diseaseOf: (id: string) => Disease | undefined;
  readonly find: (query: string, options: SearchOptions) => readonly Hit[];
  /** Whether a disease is covered on a day, by the built-in lists and those imported. */
  readonly coverageOf: (id: string, on: CivilDay) => Coverage;
}

/** The built-in catalogue and the rules, fetched once, when a screen first needs them: other screens stay light. */
async function fetchRules() {
  const [rules, builtIn] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/disease/catalogue"),
  ]);
  return { ...rules, builtIn: builtIn.diseases };
}

type Rules = Awaited<ReturnType<typeof fetchRules>>;
let fetched: Promise<Rules> | undefined;
const made = new WeakMap<readonly ImportedList[], Catalogue>();

function makeCatalogue(rules: Rules, lists: readonly ImportedList[]): Catalogue {
  const diseases = [...rules.builtIn, ...rules.importedDiseases(lists)];
  const byId = new Map(diseases.map((disease) => [disease.id, disease]));
  const index = rules.buildIndex(diseases);
  return {
    rules,
    lists,
    diseases,
    diseaseOf: (id) => byId.get(id),
    find: (query, options) => rules.search(index, query, options),
    coverageOf: (id, on) => rules.coverageOf(id, on, lists),
  };
}

/** The catalogue with what was imported; made once for the same lists. A fetch that failed is tried again when asked again. */
export async function fetchCatalogue(lists: readonly ImportedList[]): Promise<Catalogue> {
  fetched ??= fetchRules();
  try {
    const rules = await fetched;
    const before = made.get(lists);
    if (before) return before;
    const catalogue = makeCatalogue(rules, lists);
    made.set(lists, catalogue);
    return catalogue;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
}
