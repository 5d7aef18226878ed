import { formatDay } from "../../calendar/index.ts";
import { type Coverage, coverageOf, coverageOfUnknown, type Reason } from "../coverage/index.ts";
import type { Disease } from "../disease.ts";
import { only130 } from "../tables/editions.ts";
import type { DiseaseVerdict, Missing } from "./answer.ts";
import type { WindowCase, WindowDisease } from "./case.ts";
import { identify } from "./identify.ts";
import { missingDecision, missingName, paperOf } from "./missing.ts";
import { isDesignatedNow } from "./numbers.ts";
import { onsetAnswer } from "./onset.ts";
import { proofAnswer } from "./proof.ts";
import { removalOf } from "./removal.ts";

/** A decision from before the removal: 「平成27年6月30日までに支給決定を受けたことがある人は引き続き利用できる」. */
function transitional(
  { day, earlierDecision }: WindowCase,
  disease: Disease | null,
  { status, because }: Coverage,
): readonly Reason[] {
  const removal = disease && removalOf(disease);
  if (!removal || removal > day || status === "covered" || earlierDecision === undefined) return [];
  if (earlierDecision < only130 || earlierDecision >= removal || earlierDecision > day) return [];
  const removed = because.find(({ code }) => code === "removed");
  return [
    {
      code: "transitional",
      ja: `${formatDay(earlierDecision, "western")}の支給決定があるので、続けて使えます（経過措置）。`,
      en: "An earlier decision under the former list: the services may be kept.",
      source: removed?.source ?? null,
    },
  ];
}

/** The check of one disease of a case, and what is missing for it. */
export function verdictOf(
  given: WindowDisease,
  index: number,
  whole: WindowCase,
): { readonly verdict: DiseaseVerdict; readonly missing: readonly Missing[] } {
  const imported = whole.imported ?? [];
  const found = identify(given, imported);
  const { disease } = found;
  const coverage = disease
    ? coverageOf(disease.id, whole.day, imported)
    : coverageOfUnknown(whole.day, found.candidates.length);
  const kept = transitional(whole, disease, coverage);
  const withOnset = { ...given, onset: given.onset ?? (index === 0 ? whole.onset : undefined), index };
  const onset = onsetAnswer(withOnset, disease, whole);
  const designated = whole.diseases.filter((one) => {
    const other = identify(one, imported).disease;
    return other !== null && isDesignatedNow(other, whole.day);
  });
  const shown = {
    day: whole.day,
    isOnly: whole.diseases.length === 1,
    isOnlyDesignated: designated.length <= 1,
  };
  const proofs = disease ? (whole.proofs ?? []).map((proof) => proofAnswer(proof, disease, shown)) : [];
  const has = (outcome: string) => proofs.some((proof) => proof.outcome === outcome);
  const isRemoved = coverage.because.some(({ code }) => code === "removed");
  const proven = has("proves") ? "yes" : has("ask") ? "ask" : "no";
  const status = kept.length > 0 ? "covered" : coverage.status;
  const isOpen = status !== "not-covered";
  return {
    verdict: {
      index,
      ...found,
      complication: given.complication ?? false,
      status,
      certainty: kept.length > 0 ? "documented" : coverage.certainty,
      coverage,
      because: kept,
      proofs,
      proven,
      onset: onset.answer,
    },
    missing: [
      ...missingName(found, index),
      ...(disease && isRemoved ? missingDecision(whole, removalOf(disease), index) : []),
      ...onset.missing.filter(({ code }) => isOpen || code !== "onset"),
      ...(disease && isOpen && proven !== "yes" && !given.complication ? [paperOf(index)] : []),
    ],
  };
}
