import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "./disease-queries.ts";

/**
 * Queries written by an outsider, who had not read the search, its tables or the other queries, from medical and everyday knowledge
 * of how patients, families, clerks and nurses write. First measured, by `yorisoi disease search --stdin --on 2026-11-21`, before
 * anything was changed because of them (recall@1, recall@5; every row of the answer counts):
 *
 * - disease-outside-queries.tsv, 400 queries, 214 diseases, 40 of each kind: 0.9725, 0.9825. By kind: kanji 0.975, 0.975; kana
 *   0.975, 1; katakana 1, 1; romaji 1, 1; abbreviation 0.975, 0.975; english 1, 1; old 1, 1; everyday 0.85, 0.875; typo 1, 1;
 *   partial 0.95, 1.
 * - disease-outside-rare-queries.tsv, 253 queries, mostly the other 134 diseases: 0.9091, 0.9447. By kind: kanji, kana, katakana,
 *   romaji 1, 1; abbreviation 0.9231, 0.9615; english 0.9677, 1; old 0.8966, 0.931; everyday 0.3571, 0.4286; typo 0.9444, 0.9444;
 *   partial 0.8611, 0.9722. One expected answer was widened after that: MTP欠損症 is 264 as well as 317.
 * - disease-outside-everyday-queries.tsv, 50 sentences without any name: 0.16, 0.16. The search for signs (everyday-signs.ts) was
 *   made because of these, by their author: what they measure since then is no longer independent.
 * - disease-outside-told-queries.tsv, 40 more such sentences, written after that search was made and before it was asked: 0.625,
 *   0.7 (without it 0.1, 0.125). Nothing was changed because of them.
 * - disease-outside-second-queries.tsv, 363 queries of a second outsider, on 134 diseases, all kinds mixed: 0.9862, 0.9917 when first
 *   measured; nothing was changed because of them.
 */
const files = ["outside", "outside-rare", "outside-everyday", "outside-told", "outside-second"] as const;

/** The questions of each file, by kind. A line: query, kind, 告示番号 with commas. */
export function outsideQuestions(): Readonly<Record<string, Readonly<Record<string, readonly Question[]>>>> {
  return Object.fromEntries(
    files.map((file) => {
      const lines = readFileSync(join(import.meta.dirname, `disease-${file}-queries.tsv`), "utf8")
        .trim()
        .split("\n");
      const kinds: Record<string, Question[]> = {};
      for (const line of lines) {
        const [query = "", kind = "", numbers = ""] = line.split("\t");
        (kinds[kind] ??= []).push([query, ...numbers.split(",").map(Number)]);
      }
      return [`disease-${file}-queries.tsv`, kinds];
    }),
  );
}
