import type { References } from "../disease.ts";

const split = (field: string | undefined) => (field ? field.split("¦") : []);
function address(start: string, rest: string | undefined): string | null {
  if (!rest) return null;
  return rest.startsWith("http") ? rest : start + rest;
}
const omim = (id: string) => (id.startsWith("PS") ? `OMIMPS:${id.slice(2)}` : `OMIM:${id}`);

function referencesFrom(row: string): References {
  const [id = "", orphanet, omims, mondo, nanbyou, mhlw, shouman] = row.split("\t");
  return {
    nandoId: `NANDO:${id}`,
    orphanet: split(orphanet).map((number) => `Orphanet:${number}`),
    omim: split(omims).map(omim),
    mondo: split(mondo).map((number) => `MONDO:${number}`),
    nanbyouUrl: address("https://www.nanbyou.or.jp/entry/", nanbyou),
    mhlwUrl: address("https://www.mhlw.go.jp/content/", mhlw),
    shoumanUrl: address("https://www.shouman.jp/disease/details/", shouman),
  };
}

async function load(): Promise<ReadonlyMap<string, References>> {
  const { referenceRows } = await import("../tables/references.ts");
  return new Map(
    referenceRows
      .split("\n")
      .map(referencesFrom)
      .map((references) => [references.nandoId, references]),
  );
}

let loaded: Promise<ReadonlyMap<string, References>> | undefined;

/**
 * Where other catalogues describe a disease; undefined for one that NANDO does not have. The table is loaded when it is
 * first asked for, because a search does not need it; when that fails (offline), the next call tries again.
 */
export async function referencesOf(id: string): Promise<References | undefined> {
  loaded ??= load();
  try {
    return (await loaded).get(id);
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}
