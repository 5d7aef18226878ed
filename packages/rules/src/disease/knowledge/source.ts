/** A document that the cards rest on. A source is written 「S3 L414」: the document and the line of our copy of its text. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** For a line below a text. */
  readonly short: string;
  readonly issuer: string;
  /** Day of issue, `YYYY-MM-DD`; null when the document names none. */
  readonly issued: string | null;
  readonly note: string;
}

/** The documents behind the cards, statistics and terms. */
export const sourceDocuments: readonly SourceDocument[] = [
  {
    id: "S1",
    title: "難病相談支援センターについての論文（要旨）",
    short: "難病相談支援センターの論文",
    issuer: "",
    issued: null,
    note: "英語の要旨だけを使っています。",
  },
  {
    id: "S3",
    title: "難病患者等に対する障害程度区分認定（別冊マニュアル）",
    short: "厚生労働省の別冊マニュアル（2013年）",
    issuer: "厚生労働省社会・援護局障害保健福祉部",
    issued: "2013-01-23",
    note: "2013年の資料です。今の障害支援区分とはちがう名前の項目があります。",
  },
  {
    id: "O5",
    title: "障害支援区分に係る市町村審査会による審査及び判定の基準等に関する省令",
    short: "障害支援区分の省令（2014年）",
    issuer: "厚生労働省",
    issued: "2014-01-23",
    note: "2014年4月からの調査項目と医師意見書の欄は、この省令の表によります。",
  },
];

/** Day on which the texts were last compared with their sources. */
export const checkedOn = "2026-11-21";

/** To be shown above every list of examples. */
export const exampleLabel = "例です。すべてではありません。";

/**
 * A source in words for readers: 「S3 L414」 → 「厚生労働省の別冊マニュアル（2013年）414行」. What names no document of
 * ours (an article of a law) comes back as it is.
 */
export function describeSource(source: string): string {
  const [id = "", ...places] = source.split(" ");
  const found = sourceDocuments.find((document) => document.id === id);
  if (!found) return source;
  return [found.short, ...places.map((place) => place.replace(/^L([\d–]+)(?=,?$)/, "$1行"))]
    .join("")
    .replaceAll(",", "、");
}
