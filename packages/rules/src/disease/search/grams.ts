import { plainLetters, voicedLetters } from "./tables/sounds.ts";

/**
 * Keys by the short pieces they are made of: two letters of Japanese, three of Latin, the beginning and the end marked.
 * Voiced kana count as plain ones, so that forgotten 濁点 cost nothing here. All in typed arrays: piece → keys
 * (`starts`, `keys`), and the weight of each piece (rare pieces say more) and of each key (all its pieces).
 */
export interface GramIndex {
  readonly keys: readonly string[];
  readonly gramIds: ReadonlyMap<number, number>;
  readonly starts: Uint32Array;
  readonly postings: Uint16Array;
  readonly gramWeights: Float32Array;
  readonly keyWeights: Float32Array;
}

const EDGE = 1;
const LATIN = 0x80;
const FIRST_KANA = 0x30a1;
const LAST_KANA = 0x30f6;
/** The plain letter of each katakana. */
const plain = Uint16Array.from({ length: LAST_KANA - FIRST_KANA + 1 }, (_, at) => {
  const voiced = voicedLetters.indexOf(String.fromCharCode(FIRST_KANA + at));
  return voiced < 0 ? FIRST_KANA + at : plainLetters.charCodeAt(voiced);
});

const LONGEST = 255;
const codes = new Uint16Array(LONGEST + 2);
const pieces = new Int32Array(LONGEST + 1);

/** A letter in 15 bits: Latin as it is, katakana without voicing, kanji one after the other; rare signs share places. */
function smallCode(code: number): number {
  if (code < LATIN) return code;
  if (code >= FIRST_KANA && code <= LAST_KANA) return LATIN + (plain[code - FIRST_KANA] ?? code) - FIRST_KANA;
  return code >= 0x4e00 && code <= 0x9fff ? 0x100 + code - 0x4e00 : 0x5300 + (code & 0xfff);
}

/**
 * Puts the pieces of a key into `pieces`, in order, some perhaps twice, and gives their number. Three Latin letters are
 * below 0, two others above, all in 31 bits. Keys are cut at 255 letters.
 */
function cut(key: string): number {
  const length = Math.min(key.length, LONGEST);
  codes[0] = EDGE;
  for (let at = 0; at < length; at++) {
    codes[at + 1] = smallCode(key.charCodeAt(at));
  }
  codes[length + 1] = EDGE;
  let count = 0;
  for (let at = 0; at <= length; at++) {
    const first = codes[at] ?? 0;
    const second = codes[at + 1] ?? 0;
    if (first >= LATIN || second >= LATIN) pieces[count++] = (first << 15) | second;
    else if (at < length) {
      const third = codes[at + 2] ?? 0;
      if (third < LATIN) pieces[count++] = -1 - ((first << 14) | (second << 7) | third);
    }
  }
  return count;
}

/** The pieces of a key, each once. */
export function gramsOf(key: string): ReadonlySet<number> {
  return new Set(pieces.subarray(0, cut(key)));
}

/** Builds the index of some keys: at most 65,536, with at most as many different pieces. */
export function indexGrams(keys: readonly string[]): GramIndex {
  const gramIds = new Map<number, number>();
  const counts: number[] = [];
  const lastKey: number[] = [];
  const ends = new Uint32Array(keys.length);
  let ids = new Uint16Array(keys.length * 16);
  let end = 0;
  for (const [key, text] of keys.entries()) {
    const count = cut(text);
    if (end + count > ids.length) {
      const more = new Uint16Array(ids.length * 2);
      more.set(ids);
      ids = more;
    }
    for (let at = 0; at < count; at++) {
      const gram = pieces[at] ?? 0;
      let id = gramIds.get(gram);
      if (id === undefined) {
        id = counts.length;
        gramIds.set(gram, id);
        counts.push(0);
        lastKey.push(-1);
      }
      if (lastKey[id] === key) continue;
      lastKey[id] = key;
      counts[id] = (counts[id] ?? 0) + 1;
      ids[end++] = id;
    }
    ends[key] = end;
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] ?? 0) + count;
  const gramWeights = Float32Array.from(counts, (count) => Math.log(1 + keys.length / count));
  const keyWeights = new Float32Array(keys.length);
  const postings = new Uint16Array(end);
  const next = starts.slice();
  for (let key = 0, at = 0; key < keys.length; key++) {
    for (; at < (ends[key] ?? 0); at++) {
      const id = ids[at] ?? 0;
      const place = next[id] ?? 0;
      postings[place] = key;
      next[id] = place + 1;
      keyWeights[key] = (keyWeights[key] ?? 0) + (gramWeights[id] ?? 0);
    }
  }
  return { keys, gramIds, starts, postings, gramWeights, keyWeights };
}
