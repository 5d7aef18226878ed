import { describe, expect, test } from "vitest";
import { edition2014 } from "../../grading/index.ts";
import { diseases, referencesOf } from "../catalogue/index.ts";
import { cardOf, commonCard, type DiseaseCard, groupCards, groupNames } from "./index.ts";
import { diseaseNotes } from "./tables/disease-notes.ts";

const of2013 = diseases.filter(({ list }) => list === "2013");
const designated = diseases.filter(({ list, partOf }) => list === "designated" && partOf === null);
const cards = await Promise.all(
  diseases.map(async (disease) => ({ disease, card: cardOf(disease, await referencesOf(disease.id)) })),
);
const named = (name: string, list: string): DiseaseCard => {
  const found = cards.find(({ disease }) => disease.name === name && disease.list === list);
  if (!found) throw new Error(`no ${name} in ${list}`);
  return found.card;
};
const isItem = (item: string) =>
  edition2014.items.some(({ name }) => name === item || name.startsWith(`${item} `));

describe("groups", () => {
  test("14 of 2013, 15 of today, 13 of them in both, a card each", () => {
    expect(groupNames.filter(({ in2013 }) => in2013)).toHaveLength(14);
    expect(groupNames.filter(({ today }) => today)).toHaveLength(15);
    expect(groupNames.filter(({ in2013, today }) => in2013 && in2013 === today)).toHaveLength(13);
    expect(groupCards.map(({ id }) => id)).toEqual(groupNames.map(({ id }) => id));
  });

  test.each(groupCards)("$id has every part a visit needs", (card) => {
    expect(card.care.length).toBeGreaterThanOrEqual(2);
    expect(card.asks.length).toBeGreaterThanOrEqual(2);
    expect(card.boardAsks.length).toBeGreaterThanOrEqual(1);
    expect(card.missed.length).toBeGreaterThanOrEqual(1);
    expect(card.changeNote).not.toBe("");
    expect(card.sources.length).toBeGreaterThan(0);
    expect([card.checkedOn, card.exampleLabel]).toEqual(["2026-11-21", "例です。すべてではありません。"]);
    expect(card.described ? card.symptoms.length : card.unknown.length).toBeGreaterThan(0);
    expect(card.traits.every(({ basis }) => basis === "stated")).toBe(true);
  });

  test("only the two newer groups are without a description", () => {
    expect(groupCards.flatMap(({ id, described }) => (described ? [] : [id]))).toEqual([
      "chromosome",
      "ear-nose-throat",
    ]);
  });
});

test("every question names items that the survey of 2014 has", () => {
  const asks = [
    ...commonCard.asks,
    ...commonCard.boardAsks,
    ...groupCards.flatMap((card) => [...card.asks, ...card.boardAsks]),
    ...diseaseNotes.flatMap((notes) => notes.asks),
  ];
  expect(asks.length).toBeGreaterThan(100);
  expect(asks.flatMap(({ items }) => items).filter((item) => !isItem(item))).toEqual([]);
});

describe("diseases", () => {
  test("all 130 of 2013 and all 348 of today have a card with a group that is theirs", () => {
    expect([of2013.length, designated.length]).toEqual([130, 348]);
    const shown = cards.filter(({ disease }) => [...of2013, ...designated].includes(disease));
    expect(shown.filter(({ card }) => card.groups.length === 0).map(({ card }) => card.name)).toEqual([]);
    for (const { disease, card } of shown)
      expect(card.groups.map(({ in2013, today }) => (disease.list === "2013" ? in2013 : today))).toEqual(
        disease.groups,
      );
  });

  test("every card has links, and every designated disease its own page or the search page", () => {
    expect(cards.filter(({ card }) => card.links.length === 0)).toEqual([]);
    const own = cards.filter(({ disease }) => designated.includes(disease));
    expect(own.filter(({ card }) => !card.links.some(({ id }) => id === card.id))).toEqual([]);
    expect(own.filter(({ card }) => !card.links.some(({ kind }) => kind === "mhlw"))).toEqual([]);
    const doubtful = cards.flatMap(({ card }) => card.links.filter(({ certain }) => !certain));
    expect(new Set(doubtful.map(({ kind }) => kind))).toEqual(new Set(["orphanet", "omim"]));
    const urls = cards.flatMap(({ card }) => card.links.map(({ url }) => url));
    expect(urls.filter((url) => !URL.canParse(url) || !url.startsWith("https://"))).toEqual([]);
  });

  test("a card says what is not known instead of making it up", () => {
    expect(named("アジソン病", "2013").unknown[0]).toBe(
      "この病気だけの資料はまだありません。グループの特徴を示します。",
    );
    expect(cards.filter(({ card }) => card.unknown.length < 2)).toEqual([]);
    const silent = cards.filter(({ card }) => card.about.length + card.figures.length === 0);
    expect(silent.map(({ card }) => card.sources)).toEqual(
      silent.map(({ card }) => [...new Set(card.groups.flatMap(({ sources }) => sources))]),
    );
  });

  test("a childhood disease keeps to its plain counterpart among the groups, or to what holds for all", () => {
    const childhood = cards.filter(({ disease }) => disease.list === "childhood");
    expect(childhood.length).toBeGreaterThan(858);
    expect(
      new Set(
        childhood.filter(({ card }) => card.groups.length === 0).flatMap(({ disease }) => disease.groups),
      ),
    ).toEqual(new Set(["悪性新生物", "膠原病", "糖尿病", "脈管系疾患"]));
    expect(childhood.every(({ card }) => card.unknown.some((text) => text.includes("子ども")))).toBe(true);
  });

  test("all fifteen diseases the source describes find their card of 2013, exactly", () => {
    expect(diseaseNotes).toHaveLength(15);
    const exact = of2013.flatMap((disease) => cardOf(disease).about.filter((about) => about.exact));
    expect(exact.map(({ name }) => name).toSorted()).toEqual(diseaseNotes.map(({ name }) => name).toSorted());
  });

  test("a disease of today that is wider or renamed says whose examples it shows", () => {
    const [skin] = named("全身性強皮症", "designated").about;
    expect([skin?.name, skin?.exact]).toEqual(["強皮症", false]);
    expect(skin?.note).toContain("「強皮症」");
    const [gravis] = named("重症筋無力症", "designated").about;
    expect([gravis?.exact, gravis?.note]).toEqual([true, ""]);
    expect(named("多発性筋炎", "designated").about).toEqual([]);
  });

  test("figures of handbooks and use stand on the card of their disease", () => {
    expect(named("筋萎縮性側索硬化症", "designated").figures.map(({ text }) => text)).toEqual([
      "2010年度、身体障害者手帳を持つ人は53.2％でした（6431人のうち3423人）。",
      "2010年度、短期入所を使った人は5人でした（全体は10人）。",
      "2010年度、日常生活用具の給付は241件でした（全体は729件）。",
    ]);
    const [malignant] = named("関節リウマチ", "2013").figures;
    expect([malignant?.about, malignant?.exact]).toEqual(["悪性関節リウマチ", false]);
    const shared = ({ figures }: DiseaseCard) =>
      figures.filter(({ statistic }) => statistic === "handbook-by-disease");
    expect(of2013.flatMap((disease) => shared(cardOf(disease)))).toHaveLength(13);
    expect(designated.flatMap((disease) => shared(cardOf(disease)))).toHaveLength(13);
  });
});
