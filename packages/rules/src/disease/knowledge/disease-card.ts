import type { Disease, References } from "../disease.ts";
import type { Change } from "./change-pattern.ts";
import { type CommonCard, commonCard } from "./every-disease.ts";
import type { DiseaseNotes } from "./disease-notes.ts";
import { type Fact, type Question, sourcesOf } from "./fact.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { type GroupCard, groupCardOfName } from "./group-cards.ts";
import { type Link, linksOf } from "./links.ts";
import { matchAbout } from "./match-about.ts";
import { checkedOn, exampleLabel } from "./source.ts";
import { diseaseNotes } from "./tables/disease-notes.ts";

/** What the source says about this disease by name. */
export interface AboutDisease {
  /** The disease as the source names it. */
  readonly name: string;
  /** False when that is not exactly this disease; `note` then says so. */
  readonly exact: boolean;
  /** Empty when exact. */
  readonly note: string;
  readonly symptoms: readonly Fact[];
  readonly difficulties: readonly Fact[];
  readonly changes: readonly Change[];
  readonly care: readonly Fact[];
  readonly asks: readonly Question[];
  readonly missed: readonly Fact[];
}

/** The card of a disease: what is known of it by name, then its groups, then what holds for all. */
export interface DiseaseCard {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly exampleLabel: string;
  /** Empty for most diseases: then `unknown` says so. */
  readonly about: readonly AboutDisease[];
  readonly figures: readonly Figure[];
  /** Cards of its groups; empty when no group of ours has the name its list gives. */
  readonly groups: readonly GroupCard[];
  readonly common: CommonCard;
  readonly links: readonly Link[];
  /** What we do not know, in plain words; never empty. */
  readonly unknown: readonly string[];
  readonly sources: readonly string[];
  readonly checkedOn: string;
  readonly summaryEn: string;
}

/** What a card needs to know of a disease; a `Disease` of the catalogue fits. */
export type CardFacts = Pick<
  Disease,
  "id" | "list" | "name" | "kana" | "english" | "notificationNo" | "partOf" | "groups"
>;

function aboutFrom(notes: DiseaseNotes, exact: boolean): AboutDisease {
  const { name, symptoms, difficulties, changes, care, asks, missed } = notes;
  const note = exact ? "" : `もとの資料の「${name}」についての内容です。この病気と全く同じとはかぎりません。`;
  return { name, exact, note, symptoms, difficulties, changes, care, asks, missed };
}

const factsOf = (about: AboutDisease): Fact[] => [
  ...about.symptoms,
  ...about.difficulties,
  ...about.changes,
  ...about.care,
  ...about.asks,
  ...about.missed,
];

/** What holds for the card in place of a description of the disease itself. */
function specificOf(hasNotes: boolean, hasFigures: boolean, isDescribed: boolean): string {
  if (hasNotes) return "例は、調査した人の様子です。この病気のすべての人に当てはまるわけではありません。";
  if (!isDescribed)
    return "この病気だけの資料も、グループの資料もまだありません。どの難病にも共通することを示します。";
  return hasFigures
    ? "この病気だけの資料は、2010年度の数字だけです。グループの特徴を示します。"
    : "この病気だけの資料はまだありません。グループの特徴を示します。";
}

function unknownOf(facts: CardFacts, card: Pick<DiseaseCard, "about" | "figures" | "groups">): string[] {
  const isDescribed = card.groups.some(({ described }) => described);
  const specific = specificOf(card.about.length > 0, card.figures.length > 0, isDescribed);
  const child =
    facts.list === "childhood" ? ["もとの資料はおとなの調査です。子どもについては書かれていません。"] : [];
  return [specific, ...child, "症状や治療のくわしいことは、主治医とリンク先のページで確かめてください。"];
}

/**
 * The card of any disease of the catalogue. Nothing in it is made up for a single disease: without a source by name the
 * group speaks, without a group what holds for all, and `unknown` says which.
 *
 * @param references of the catalogue (`referencesOf(id)`); for a disease of 2013 those of `sameAs`, where there is one.
 */
export function cardOf(facts: CardFacts, references?: References): DiseaseCard {
  const about = diseaseNotes.flatMap((notes) => {
    const match = matchAbout(notes, facts);
    return match === null ? [] : [aboutFrom(notes, match === "exact")];
  });
  const figures = figuresOf(facts);
  const groups = facts.groups.flatMap((name) => groupCardOfName(name) ?? []);
  return {
    id: facts.id,
    name: facts.name,
    kana: facts.kana,
    exampleLabel,
    about,
    figures,
    groups,
    common: commonCard,
    links: linksOf(references),
    unknown: unknownOf(facts, { about, figures, groups }),
    sources: [
      ...new Set([
        ...sourcesOf(about.flatMap(factsOf)),
        ...figures.map(({ source }) => source),
        ...groups.flatMap(({ sources }) => sources),
      ]),
    ],
    checkedOn,
    summaryEn: `${facts.english || facts.name}: ${groups.map(({ summaryEn }) => summaryEn).join(" ") || commonCard.summaryEn}`,
  };
}
