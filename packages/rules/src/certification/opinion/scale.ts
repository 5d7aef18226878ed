/** One level of a rating with the words of the form. */
export interface Anchor {
  readonly level: number;
  /** Verbatim, except where `repairs` lists a fault of the scan. */
  readonly ja: string;
}

/** One rating of the 「精神障害の機能評価」. */
export interface Scale {
  /** Key of the field that holds the rating. */
  readonly key: string;
  /** Name on the form. */
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  /** From the lightest to the heaviest. */
  readonly anchors: readonly Anchor[];
}

/** A place where the scanned text was read differently, or left although it is in doubt. */
export interface Repair {
  readonly scale: string;
  readonly level: number;
  readonly scanned: string;
  /** What stands in our table; null: left as scanned, because the right word is not certain. */
  readonly repaired: string | null;
  readonly why: string;
}

/** The anchors of a scale in the order of their levels. */
export function anchorsOf(...texts: readonly string[]): readonly Anchor[] {
  return texts.map((ja, at) => ({ level: at + 1, ja }));
}
