import { plainLetters, voicedLetters } from "./tables/sounds.ts";

/**
 * Keys by the short pieces they are made of: two letters of Japanese, three of Latin, the beginning and the end marked.
 * Voiced kana count as plain ones, so that forgotten 濁点 cost nothing here. All in typed arrays: piece → keys
 * (`starts`, `keys`), and the weight of each piece (rare pieces say more) and of each key (all its pieces).
 */
export interface GramIndex {
  readonly keys: readonly string[];
  readonly gramIds: Pick<PieceIds, "get" | "size">;
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
const MOST_PIECES = 0x10000;
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

/** Piece → id by open addressing: a Map of numbers costs four times as much here. */
export class PieceIds {
  size = 0;
  #mask = 0x7fff;
  #ids = new Int32Array(this.#mask + 1).fill(-1);
  #pieces = new Int32Array(this.#mask + 1);

  #placeOf(piece: number): number {
    let place = (Math.imul(piece, 0x9e3779b1) >>> 15) & this.#mask;
    while ((this.#ids[place] ?? -1) >= 0 && this.#pieces[place] !== piece) place = (place + 1) & this.#mask;
    return place;
  }

  /** The id of a piece, -1 for one never added. */
  get(piece: number): number {
    return this.#ids[this.#placeOf(piece)] ?? -1;
  }

  /** The id of a piece, given in the order of adding. */
  add(piece: number): number {
    const place = this.#placeOf(piece);
    const had = this.#ids[place] ?? -1;
    if (had >= 0) return had;
    this.#ids[place] = this.size;
    this.#pieces[place] = piece;
    if (this.size * 2 > this.#mask) this.#grow();
    return this.size++;
  }

  #grow(): void {
    const [ids, had] = [this.#ids, this.#pieces];
    this.#mask = this.#mask * 2 + 1;
    this.#ids = new Int32Array(this.#mask + 1).fill(-1);
    this.#pieces = new Int32Array(this.#mask + 1);
    for (const [at, id] of ids.entries()) {
      if (id < 0) continue;
      const place = this.#placeOf(had[at] ?? 0);
      this.#ids[place] = id;
      this.#pieces[place] = had[at] ?? 0;
    }
  }
}

/** Builds the index of some keys: at most 65,536, with at most as many different pieces. */
export function indexGrams(keys: readonly string[]): GramIndex {
  const gramIds = new PieceIds();
  const ends = new Uint32Array(keys.length);
  const counts = new Uint16Array(MOST_PIECES);
  const lastKey = new Int32Array(MOST_PIECES);
  let ids = new Uint16Array(keys.length * 20 + LONGEST);
  let end = 0;
  for (let key = 0; key < keys.length; key++) {
    const count = cut(keys[key] ?? "");
    if (end + count > ids.length) {
      const more = new Uint16Array(ids.length * 2);
      more.set(ids);
      ids = more;
    }
    for (let at = 0; at < count; at++) {
      const id = gramIds.add(pieces[at] ?? 0);
      // 0 is no key yet, so that nothing has to be filled in first.
      if (lastKey[id] === key + 1) continue;
      lastKey[id] = key + 1;
      counts[id] = (counts[id] ?? 0) + 1;
      ids[end++] = id;
    }
    ends[key] = end;
  }
  const { size } = gramIds;
  const starts = new Uint32Array(size + 1);
  const gramWeights = new Float32Array(size);
  for (let id = 0; id < size; id++) {
    const count = counts[id] ?? 0;
    starts[id + 1] = (starts[id] ?? 0) + count;
    gramWeights[id] = Math.log(1 + keys.length / count);
  }
  const keyWeights = new Float32Array(keys.length);
  const postings = new Uint16Array(end);
  const next = starts.slice();
  for (let key = 0, at = 0; key < keys.length; key++) {
    let sum = 0;
    for (const to = ends[key] ?? 0; at < to; at++) {
      const id = ids[at] ?? 0;
      const place = next[id] ?? 0;
      postings[place] = key;
      next[id] = place + 1;
      sum = Math.fround(sum + (gramWeights[id] ?? 0));
    }
    keyWeights[key] = sum;
  }
  return { keys, gramIds, starts, postings, gramWeights, keyWeights };
}
