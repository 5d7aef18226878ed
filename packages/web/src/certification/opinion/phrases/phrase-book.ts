/** A sentence a doctor uses again and again; of one field, or of any when `key` is null. */
export interface Phrase {
  readonly id: string;
  readonly key: string | null;
  readonly text: string;
}

/** A doctor's own phrases and how they change. */
export interface PhraseBook {
  readonly phrases: readonly Phrase[];
  readonly keep: (phrase: Phrase) => void;
  readonly drop: (id: string) => void;
  /** What went wrong when they were last changed. */
  readonly problem: unknown;
}

/** Of a table every row shares its phrases: `drug.2.effect` has those of `drug.#.effect`. */
export const phrasesFor = (phrases: readonly Phrase[], pattern: string): readonly Phrase[] =>
  phrases.filter(({ key }) => key === null || key === pattern);

/** Adds a phrase to what stands already, on a line of its own. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() === "" ? phrase : `${text.trimEnd()}\n${phrase}`;
