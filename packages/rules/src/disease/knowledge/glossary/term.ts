/** Part of the glossary a term stands in. */
export type Category = "course" | "system" | "procedure" | "money" | "services" | "doctor";

/** A word of the screens that readers may not know. */
export interface Term {
  /** Stable, for addresses: `remission`. */
  readonly id: string;
  readonly term: string;
  readonly kana: string;
  /** The term and its other spellings, as they are looked for in texts. */
  readonly spellings: readonly string[];
  readonly category: Category;
  /** One plain sentence, at most 60 characters. */
  readonly meaning: string;
  /** A second sentence: an example or how it is used. */
  readonly example: string;
  readonly english: string;
  /** Line of a document (`sourceDocuments`) or article of a law; empty where we explain a common word. */
  readonly source: string;
  /** Ids of terms it is easily taken for. */
  readonly compare: readonly string[];
  /** A defect of the source or another warning; mostly empty. */
  readonly note: string;
  /** Not this word when one of these follows. */
  readonly notBefore: readonly string[];
}

/** A row of the tables: id, term, kana, other spellings, meaning, example, English, source, and what few have. */
export type TermRow = readonly [
  id: string,
  term: string,
  kana: string,
  spellings: readonly string[],
  meaning: string,
  example: string,
  english: string,
  source: string,
  more?: {
    readonly compare?: readonly string[];
    readonly note?: string;
    readonly notBefore?: readonly string[];
  },
];
