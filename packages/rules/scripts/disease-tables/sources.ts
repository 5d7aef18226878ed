/** What the generator reads of data/diseases-nando.json. */
export interface NandoRecord {
  readonly nandoId: string;
  readonly program: "designated" | "pediatricChronic";
  readonly notificationNumber: number;
  readonly isNotifiedDisease: boolean;
  readonly nameJa: string;
  readonly kana: string | null;
  readonly nameEn: string | null;
  readonly synonymsJa: readonly string[];
  readonly synonymsEn: readonly string[];
  readonly groupNamesJa: readonly string[];
  readonly notifiedDisease: readonly string[];
  readonly xrefs: Readonly<Record<"mondoExact" | "omim" | "omimPS" | "orphanet", readonly string[]>>;
  readonly urls: Readonly<Record<"nanbyou" | "mhlw" | "shouman", readonly string[]>>;
  readonly mhlwName?: string;
  readonly nanbyouUrl?: string;
}

export interface NandoFile {
  readonly diseases: readonly NandoRecord[];
}

/** What the generator reads of data/diseases-2013-130.json. The readings of the seed (OCR) are left out on purpose. */
export interface RowOf2013 {
  readonly no: number;
  readonly name: string;
  readonly nameNfkc: string;
  readonly kana: string;
  readonly group: string;
  readonly formerProgrammeNames: readonly string[] | null;
  readonly nando: {
    readonly relation: string;
    readonly ids: readonly string[] | null;
    readonly notificationNumbers: readonly number[] | null;
    readonly note: string | null;
  };
  readonly removedFrom: string | null;
}

export interface ListOf2013 {
  readonly diseases: readonly RowOf2013[];
  readonly differences: readonly { readonly no: number; readonly seed: string }[];
}

/** What the generator reads of data/diseases-sogoshien-partial.json. */
export interface PartialList {
  readonly nonDesignatedKnownOrInferred: readonly {
    readonly name: string;
    readonly no2013?: number;
    readonly evidence: string;
  }[];
}
