/** Words for readers in both languages; Japanese is the original. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}
