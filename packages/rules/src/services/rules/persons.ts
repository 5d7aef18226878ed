import { ageOf, aged } from "../age.ts";
import { answered, type Condition, known, type Rule } from "../condition.ts";
import type { SourceId } from "../source.ts";
import { ages } from "../tables/ages.ts";

const openAge = "年齢がわかると決まります。";

/** 障害者: from 18 on. */
export const adult = aged(
  [ages.adult, 200],
  { yes: "18歳以上です。", no: "18歳になってから使える支援です。", open: openAge },
  ["S1a"],
);

/** 障害児: under 18. */
export const child = aged(
  [0, ages.adult],
  { yes: "18歳未満です。", no: "18歳未満の人のための支援です。", open: openAge },
  ["S2a"],
);

/** At least one 対象疾病. Unknown diseases leave it open; only "not on the list" for all of them says no. */
const listed: Condition = {
  sources: ["S1a", "S4b"],
  asks: () => ["diseases"],
  test: ({ diseases }) => {
    const all = known(diseases);
    if (all === null) return "open";
    if (all.some(({ supportListed }) => supportListed === "yes")) return "yes";
    return all.some(({ supportListed }) => supportListed === "unknown") ? "open" : "no";
  },
  yes: "障害者総合支援法の対象の病気です。手帳がなくても申請できます。",
  no: "この日の対象の病気の一覧にありません。",
  open: "病名が対象の一覧にあるか、まだわかりません。",
};

/** An adult counts as 身体障害者 with the handbook; of a child the law asks no handbook. */
export const physical: Condition = {
  sources: ["S1b", "S2a", "J2a"],
  asks: (situation) => {
    if (known(situation.physicalHandbook) === null) return ["physicalHandbook"];
    return ageOf(situation) === null ? ["age"] : [];
  },
  test: (situation) => {
    const handbook = known(situation.physicalHandbook);
    if (handbook === null) return "open";
    if (handbook !== "none") return "yes";
    return (ageOf(situation) ?? 0) >= ages.adult ? "no" : "open";
  },
  yes: "身体障害者手帳を持っています。",
  no: "身体障害者手帳を持っていません。",
  open: "身体障害者手帳があるか、まだわかりません。",
};

const other: Condition = {
  sources: ["S1a", "S2a"],
  ...answered("otherDisability", (kinds) => {
    if (kinds.includes("intellectual") || kinds.includes("mental")) return "yes";
    return kinds.length > 0 ? "open" : "no";
  }),
  yes: "知的障害か精神障害があります。",
  no: "知的障害や精神障害はないと答えました。",
  open: "知的障害や精神障害があるか、まだわかりません。",
};

/** 障害者等 (総支法4条): by a listed disease, with or without a handbook, or by another disability. */
export const disabled: Rule = { any: [listed, physical, other] };

/** Lives in a home of one's own (居宅). */
export const atHome = (source: SourceId): Condition => ({
  sources: [source],
  ...answered("living", (living) => {
    if (living === "alone" || living === "with-family") return "yes";
    return living === "group-home" ? "open" : "no";
  }),
  yes: "自分の家でくらしています。",
  no: "家でくらす人のための支援です。",
  open: "くらしている場所によって決まります。",
});

/**
 * 「知的障害又は精神障害により行動上著しい困難を有する」: another disability and the need to be watched over, both. Who has
 * no such disability is not asked the second.
 */
export function watchedOver(source: SourceId): Condition {
  return {
    sources: [source],
    asks: ({ otherDisability }) => (known(otherDisability) === null ? ["otherDisability"] : ["behaviour"]),
    test: ({ otherDisability, behaviour }) => {
      const kinds = known(otherDisability);
      if (kinds === null) return "open";
      if (kinds.length === 0 || behaviour === "no") return "no";
      return kinds.includes("intellectual") || kinds.includes("mental")
        ? (known(behaviour) ?? "open")
        : "open";
    },
    yes: "知的障害か精神障害のため、いつも見守りがいります。",
    no: "対象の病気があるだけでは使えません。知的障害や精神障害による見守りが条件です。",
    open: "知的障害や精神障害で、いつも見守りがいるかで決まります。",
  };
}

/** Two or more limbs, by the C facts on 重度訪問介護; or behaviour because of another disability, by the law. */
export const limbsOrBehaviour: Rule = {
  any: [
    {
      sources: ["V3a", "V3c"],
      ...answered("limbs", (limbs) => (limbs === "yes" ? "likely" : "unlikely")),
      yes: "手足の二つ以上にまひなどがあり、動作に手助けがいります。",
      no: "手足のまひと動作の目安には、当てはまらないようです。",
      open: "手足の動きと手助けのようすで決まります。",
    },
    watchedOver("V3a"),
  ],
};
