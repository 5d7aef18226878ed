import type { ListName } from "../disease.ts";
import type { DiseaseIndex } from "./build-index.ts";
import type { Hit, MatchKind } from "./hit.ts";

/** A disease of the catalogue by its place, and the best way in which it was found. */
export interface Found {
  readonly disease: number;
  readonly score: number;
  readonly text: string;
  readonly kind: MatchKind;
}

/** The cabinet order's list ended with the day before. */
const END_OF_2013 = "2015-01-01";

/** A designated disease comes before the same find on another list; a disease before its subtypes. */
const order: Readonly<Record<ListName, number>> = { designated: 0, support: 1, "2013": 2, childhood: 3 };
const lessFor: Readonly<Record<ListName, number>> = {
  designated: 0,
  support: 0.002,
  "2013": 0.01,
  childhood: 0.02,
};
const INEXACT = 0.965;
const CHILDHOOD_INEXACT = 0.05;
const SUBTYPE = 0.012;
/** A name of the other list's time. */
const LATER = 0.02;
/** How much better a subtype has to fit than its disease to stand in its place. */
const CLEARLY = 0.02;

function settled({ diseases, changes }: DiseaseIndex, found: Found): Found {
  const given = diseases[found.disease];
  if (!given) return found;
  const childhood = given.list === "childhood" && found.score < INEXACT ? CHILDHOOD_INEXACT : 0;
  const list = changes.stillListed.has(found.disease) ? "support" : given.list;
  const less = lessFor[list] + (given.partOf === null ? 0 : SUBTYPE) + childhood;
  return { ...found, score: found.score - less };
}

/** On today's lists: a disease of 2013 is shown as what it became, if it became something. */
function today(index: DiseaseIndex, finds: readonly Found[]): Found[] {
  return finds.flatMap((found) => {
    const followers = index.changes.today.get(found.disease);
    if (!followers) return [found];
    const kind = found.kind === "typing-error" || found.kind === "part" ? found.kind : "former-name";
    return followers.map(({ disease, less }) => ({
      ...found,
      disease,
      kind: disease === found.disease ? found.kind : kind,
      score: found.score - less,
    }));
  });
}

/** On the list of 2013: only its own diseases, found by today's names too. */
function in2013(index: DiseaseIndex, finds: readonly Found[]): Found[] {
  return finds.flatMap((found) => {
    if (index.diseases[found.disease]?.list === "2013") return [found];
    const ways = index.changes.in2013.get(index.whole[found.disease] ?? found.disease) ?? [];
    const kind = found.kind === "name" ? "synonym" : found.kind;
    return ways.map(({ disease, less }) => ({ ...found, disease, kind, score: found.score - LATER - less }));
  });
}

/** One find for each notified disease: its own, or that of a subtype that fits clearly better. */
export function fold(index: DiseaseIndex, finds: readonly Found[], on: string): Found[] {
  const shown = (on < END_OF_2013 ? in2013 : today)(index, finds).map((found) => settled(index, found));
  const own = new Map<number, Found>();
  const parts = new Map<number, Found>();
  const keep = (places: Map<number, Found>, place: number, found: Found) => {
    const had = places.get(place);
    const isBetter =
      !had || found.score > had.score || (found.score === had.score && found.disease < had.disease);
    if (isBetter) places.set(place, found);
  };
  for (const found of shown) {
    const whole = index.whole[found.disease] ?? found.disease;
    keep(whole === found.disease ? own : parts, whole, found);
  }
  for (const [whole, part] of parts) {
    const had = own.get(whole);
    if (!had || part.score > had.score + CLEARLY) own.set(whole, part);
  }
  return [...own.values()];
}

function compare({ diseases }: DiseaseIndex, one: Found, other: Found): number {
  const [a, b] = [diseases[one.disease], diseases[other.disease]];
  return (
    other.score - one.score ||
    order[a?.list ?? "2013"] - order[b?.list ?? "2013"] ||
    one.disease - other.disease
  );
}

/** Weak finds are left out where there are strong ones. */
export const BEHIND = 0.35;

export function toHits(index: DiseaseIndex, finds: readonly Found[], limit: number): Hit[] {
  const sorted = finds.toSorted((one, other) => compare(index, one, other));
  const least = (sorted[0]?.score ?? 0) - BEHIND;
  return sorted.slice(0, Math.max(0, limit)).flatMap(({ disease, score, text, kind }) => {
    const given = index.diseases[disease];
    if (!given || score < least) return [];
    const { id, name, kana, notificationNo, list } = given;
    const rounded = Math.max(0, Math.min(1, Math.round(score * 1000) / 1000));
    return [{ id, name, kana, notificationNo, list, score: rounded, matchedOn: { text, kind } }];
  });
}
