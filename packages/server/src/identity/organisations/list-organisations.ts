import { readApart } from "../../database/index.ts";
import type { Parts } from "../../parts.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { searchOrganisations } from "./organisation.store.ts";
import type { OrganisationQuery } from "./organisations.schema.ts";

const HIRAGANA_TO_KATAKANA = 0x60;
const shift = (text: string, letters: RegExp, by: number) =>
  text.replace(letters, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by));

/** The kana of the sources are now hiragana, now katakana: both are looked for. */
function spellings(query: string): readonly string[] {
  const normal = query.normalize("NFKC");
  if (normal === "") return [];
  const katakana = shift(normal, /[ぁ-ゖ]/g, HIRAGANA_TO_KATAKANA);
  const hiragana = shift(normal, /[ァ-ヶ]/g, -HIRAGANA_TO_KATAKANA);
  return [...new Set([query, normal, katakana, hiragana])];
}

/** A page of organisations by name or kana, kind and prefecture. */
export async function listOrganisations(
  parts: Parts,
  act: SignedInAct,
  { query, ...search }: OrganisationQuery,
): Promise<Answer> {
  const { kind, prefecture, page, limit } = search;
  const words = spellings(query);
  const organisations = await readApart(parts, act, (sql) =>
    searchOrganisations(sql, { words, kind, prefecture, page, limit }),
  );
  act.unrecorded();
  return { body: { organisations, page, isLast: organisations.length < limit } };
}
