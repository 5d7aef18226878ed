import type { References } from "../disease.ts";

/** A page elsewhere about a disease. */
export interface Link {
  readonly kind: "nanbyou" | "mhlw" | "shouman" | "nando" | "orphanet" | "omim" | "mondo" | "nanbyou-top";
  readonly label: string;
  readonly url: string;
  /** Language of the page. */
  readonly language: "ja" | "en";
  /** Official id where the link is made from one, else empty. */
  readonly id: string;
  /** False where the id was matched over another catalogue (Orphanet, OMIM over Mondo): show 「要確認」. */
  readonly certain: boolean;
}

const top: Link = {
  kind: "nanbyou-top",
  label: "難病情報センターで病名をさがす",
  url: "https://www.nanbyou.or.jp/",
  language: "ja",
  id: "",
  certain: true,
};

const page = (kind: Link["kind"], label: string, url: string | null): Link[] =>
  url === null || url === "" ? [] : [{ kind, label, url, language: "ja", id: "", certain: true }];

const digits = (id: string) => /\d+$/.exec(id)?.[0] ?? "";

function omim(id: string): Link {
  const number = digits(id);
  const url = id.startsWith("OMIMPS") ? `phenotypicSeries/PS${number}` : `entry/${number}`;
  return {
    kind: "omim",
    label: "OMIM（英語）",
    url: `https://omim.org/${url}`,
    language: "en",
    id,
    certain: false,
  };
}

const orphanet = (id: string): Link => ({
  kind: "orphanet",
  label: "Orphanet（英語）",
  url: `https://www.orpha.net/en/disease/detail/${digits(id)}`,
  language: "en",
  id,
  certain: false,
});

const mondo = (id: string): Link => ({
  kind: "mondo",
  label: "Mondo（英語）",
  url: `https://monarchinitiative.org/${id}`,
  language: "en",
  id,
  certain: true,
});

/** Pages about a disease, for readers first, then for doctors. Without references the front page of 難病情報センター. */
export function linksOf(references: References | undefined): Link[] {
  if (!references) return [top];
  const { nandoId, nanbyouUrl, mhlwUrl, shoumanUrl } = references;
  const plain = [
    ...page("nanbyou", "難病情報センターの説明", nanbyouUrl),
    ...page("mhlw", "厚生労働省の資料（PDF）", mhlwUrl),
    ...page("shouman", "小児慢性特定疾病情報センターの説明", shoumanUrl),
  ];
  const nando: Link[] = /^NANDO:\d+$/.test(nandoId)
    ? [
        {
          kind: "nando",
          label: "NanbyoData（研究者むけ）",
          url: `https://nanbyodata.jp/disease/${nandoId}`,
          language: "ja",
          id: nandoId,
          certain: true,
        },
      ]
    : [];
  return [
    ...(nanbyouUrl === null ? [top, ...plain] : plain),
    ...nando,
    ...references.orphanet.map(orphanet),
    ...references.omim.map(omim),
    ...references.mondo.map(mondo),
  ];
}
