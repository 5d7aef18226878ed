/** A text in both languages of the screens; Japanese is the original. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}
