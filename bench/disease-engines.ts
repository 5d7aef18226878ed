import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { buildIndex, type Disease, search } from "@yorisoi/rules/disease";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/** A search engine over the catalogue: ids, best first, at most as many as a disease and its subtypes may need. */
export interface Engine {
  readonly name: string;
  readonly find: (query: string) => readonly string[] | Promise<readonly string[]>;
}

const MOST = 30;

/** Latin words whole, Japanese in pairs of letters: the usual way to make these engines take Japanese. */
function pairs(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z0-9]+|[^\s\p{P}\p{S}a-z0-9]+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^[a-z0-9]/.test(word) || word.length < 2) return [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

const documentOf = ({ id, name, kana, english, otherNames, otherEnglish }: Disease) => ({
  id,
  name,
  kana,
  english,
  others: [...otherNames, ...otherEnglish].join(" / "),
});

export function ours(diseases: readonly Disease[]): Engine {
  const index = buildIndex(diseases);
  return {
    name: "yorisoi",
    find: (query) => search(index, query, { on: "2026-11-21", limit: MOST }).map(({ id }) => id),
  };
}

export function miniSearch(diseases: readonly Disease[]): Engine {
  const fields = ["name", "kana", "english", "others"];
  const engine = new MiniSearch({
    fields,
    tokenize: pairs,
    searchOptions: { boost: { name: 2 }, prefix: true },
  });
  engine.addAll(diseases.map(documentOf));
  return {
    name: "minisearch",
    find: (query) =>
      engine
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => String(id)),
  };
}

export function fuse(diseases: readonly Disease[]): Engine {
  const engine = new Fuse(diseases, {
    keys: ["name", "kana", "english", "otherNames", "otherEnglish"],
    ignoreLocation: true,
    threshold: 0.5,
  });
  return {
    name: "fuse.js",
    find: (query) => engine.search(query.normalize("NFKC"), { limit: MOST }).map(({ item }) => item.id),
  };
}

export async function orama(diseases: readonly Disease[]): Promise<Engine> {
  const engine = create({
    schema: { id: "string", name: "string", kana: "string", english: "string", others: "string" },
    components: { tokenizer: { language: "japanese", normalizationCache: new Map(), tokenize: pairs } },
  });
  await insertMultiple(engine, diseases.map(documentOf));
  return {
    name: "@orama/orama",
    find: async (query) => {
      const { hits } = await searchOrama(engine, {
        term: query,
        limit: MOST,
        boost: { name: 2 },
        properties: ["name", "kana", "english", "others"],
      });
      return hits.map(({ document }) => document.id);
    },
  };
}
