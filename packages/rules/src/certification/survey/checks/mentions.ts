/** What may stand between a word and its denial: 「しびれ（など）は」「転倒（したこと）は」. */
const between = "(?:など|等|の症状|く|(?:を?した|する|る|た)?こと)?(?:は|が|も|を)?(?:特に|全く|まったく)?";
const no =
  "(?:な[いし]|無[いし]|ありません|不要|(?:見|み|認め)(?:られ)?(?:ない|ません|ず)|使わ(?:ない|ず)|使って(?:い)?ない)";

/** The word is denied by what follows at once. 「しびれて持てない」 denies something else. */
const denied = new RegExp(`^${between}${no}`, "u");

/**
 * Whether a text says something, and does not only deny it: 「しびれがある」, not 「しびれはない」. A rule of thumb, good enough
 * for a question to the surveyor; no answer rests on it.
 */
export function mentions(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(
    ({ 0: word, index }) => !denied.test(text.slice(index + word.length)),
  );
}
