/**
 * What may stand between a surveyor and a fair survey (row 153; the seed names no list, this one is ours). `bars`: nobody
 * with it surveys. `weigh`: the clerk decides and the reason stays on the case.
 */
export const conflictKinds = {
  self: { ja: "本人である", en: "Is the person", effect: "bars" },
  family: { ja: "家族・親族である", en: "Is family or a relative", effect: "bars" },
  helper: { ja: "本人の支援者として登録されている", en: "Is a helper of the person", effect: "bars" },
  dispute: { ja: "本人との間に争いがある", en: "Has a dispute with the person", effect: "bars" },
  provider: {
    ja: "本人にサービスをしている事業者で働いている",
    en: "Works for a provider of the person's services",
    effect: "weigh",
  },
  facility: {
    ja: "本人が通う医療機関で働いている",
    en: "Works where the person is treated",
    effect: "weigh",
  },
  employer: { ja: "本人と同じ職場である", en: "Works at the same place as the person", effect: "weigh" },
  acquaintance: { ja: "個人的な知り合いである", en: "Knows the person privately", effect: "weigh" },
} as const;

/** Code of a conflict of interest. */
export type ConflictKind = keyof typeof conflictKinds;

/** Whether any of these bars the surveyor. */
export function barsSurvey(kinds: readonly ConflictKind[]): boolean {
  return kinds.some((kind) => conflictKinds[kind].effect === "bars");
}
