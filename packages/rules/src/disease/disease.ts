/** 指定難病 | 小児慢性特定疾病 | 障害者総合支援法の対象疾病 not being 指定難病 | the 130 of the 2013 cabinet order. */
export type ListName = "designated" | "childhood" | "support" | "2013";

/** One disease of the catalogue, as data/SOURCES.md describes its sources. */
export interface Disease {
  /** `NANDO:1200001` | `2013:21` | `support:<slug>` | `imported:<slug>`. */
  readonly id: string;
  readonly list: ListName;
  /**
   * 告示番号 of the 指定難病 itself, or of the one it is a subtype of. Null for every other list: what a disease of 2013
   * is called today stands in the crosswalk.
   */
  readonly notificationNo: number | null;
  /** The notified disease a subtype belongs to, by id. */
  readonly partOf: string | null;
  /**
   * Another row of the catalogue that is the same disease, by id: for a disease of 2013 the 指定難病 it is today (same or
   * renamed) or the subtype of the same name, for a childhood disease the listed disease of the same name. A result list
   * shows only that one. It never points to a row that itself has one.
   */
  readonly sameAs: string | null;
  /** The official name (spelling of the ministry where there is one) after NFKC: half-width Latin and brackets. */
  readonly name: string;
  /** The official name verbatim, as printed. */
  readonly officialName: string;
  /** Hiragana; empty if no source gives a reading. */
  readonly kana: string;
  /** Empty if no source gives an English name. */
  readonly english: string;
  /** Synonyms, other official spellings and former names, after NFKC. */
  readonly otherNames: readonly string[];
  readonly otherEnglish: readonly string[];
  /** Names of the 疾患群. */
  readonly groups: readonly string[];
}

/** Where other catalogues describe a disease. Lists may be empty. Orphanet and OMIM are matched over MONDO. */
export interface References {
  readonly nandoId: string;
  /** `Orphanet:481` */
  readonly orphanet: readonly string[];
  /** `OMIM:313200`, or `OMIMPS:253300` for a series. */
  readonly omim: readonly string[];
  /** `MONDO:0010735`, exact matches only. */
  readonly mondo: readonly string[];
  readonly nanbyouUrl: string | null;
  readonly mhlwUrl: string | null;
  readonly shoumanUrl: string | null;
}
