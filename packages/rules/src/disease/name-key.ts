import { nameVariants } from "./tables/name-variants.ts";

const variantOf = new Map(
  nameVariants.flatMap(([kept, others]) => Array.from(others, (other) => [other, kept] as const)),
);
const marks = /[\s・･·,、，.。．/／;；:：'’`´"“”()（）［］[\]{}〔〕「」『』【】‐‑‒–—―−\-~〜∼]/gu;

/**
 * One key for all spellings of a disease name that mean the same: width (NFKC), case, katakana and hiragana, variant
 * kanji (髓/髄, 靱/靭, 囊/嚢, 蹈/踏), ヴ and ヂヅ, small and large ァィゥェォ, spaces, brackets, dots and hyphens. The long vowel
 * mark and every other character stay. Two different diseases of the catalogue may share a key only if they share the
 * name (a childhood and a designated disease).
 */
export function diseaseNameKey(name: string): string {
  return Array.from(name.normalize("NFKC").toLowerCase(), (sign) => variantOf.get(sign) ?? sign)
    .join("")
    .replace(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(marks, "")
    .normalize("NFC")
    .replace(/ゔぁ/gu, "ば")
    .replace(/ゔぃ/gu, "び")
    .replace(/ゔぇ/gu, "べ")
    .replace(/ゔぉ/gu, "ぼ")
    .replace(/ゔ/gu, "ぶ")
    .replace(/[ぁぃぅぇぉ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1));
}
