import type { Disease } from "../../src/disease/disease.ts";
import type { NandoFile, PartialList } from "./sources.ts";

/** Ids of the diseases that are listed without being 指定難病 or a disease of 2013; readings written by the compiler. */
const known: Readonly<Record<string, { readonly slug: string; readonly kana: string }>> = {
  四肢形成不全: { slug: "shishi-keisei-fuzen", kana: "ししけいせいふぜん" },
  多発性軟骨性外骨腫症: {
    slug: "tahatsusei-nankotsusei-gaikotsushusho",
    kana: "たはつせいなんこつせいがいこつしゅしょう",
  },
};

/**
 * The rows of diseases-sogoshien-partial.json that are no row of 2013; what a 小児慢性特定疾病 of the same name says in
 * English is taken over. The other thirteen are rows of 2013 and stand there, once.
 */
export function supportDiseases(
  { nonDesignatedKnownOrInferred }: PartialList,
  { diseases }: NandoFile,
): readonly Disease[] {
  return nonDesignatedKnownOrInferred
    .filter(({ no2013 }) => no2013 === undefined)
    .map(({ name }) => {
      const given = known[name];
      if (!given) throw new Error(`no id is chosen for ${name}: add it to scripts/disease-tables/support.ts`);
      const twin = diseases.find(({ nameJa }) => nameJa === name);
      return {
        id: `support:${given.slug}`,
        list: "support",
        notificationNo: null,
        partOf: null,
        sameAs: null,
        name,
        officialName: name,
        kana: given.kana,
        english: twin?.nameEn ?? "",
        otherNames: twin?.synonymsJa ?? [],
        otherEnglish: twin?.synonymsEn ?? [],
        groups: twin?.groupNamesJa ?? [],
      };
    });
}
