import type { ListName } from "../disease.ts";

/** Why a disease was found: the kind of name that fits, or how the words differ from one. */
export type MatchKind =
  | "name"
  | "kana"
  | "romaji"
  | "abbreviation"
  | "english"
  | "synonym"
  | "former-name"
  | "everyday"
  | "typing-error"
  | "part";

/** One disease found. */
export interface Hit {
  /** Id of the notified disease, or of its subtype where that fits better. */
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  /** 告示番号 of the disease or of the one it is a subtype of; null for what is no 指定難病. */
  readonly notificationNo: number | null;
  readonly list: ListName;
  /** 1 when the words are a name of the disease, less the more they differ. */
  readonly score: number;
  /** The name that fits, as its source writes it, and how; of a sentence that names no disease the signs that fit (皮膚、うろこ). */
  readonly matchedOn: { readonly text: string; readonly kind: MatchKind };
}
