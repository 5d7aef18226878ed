import { formatDay } from "../../calendar/index.ts";
import { type Coverage, coverageOf, coverageOfUnknown, type Reason } from "../coverage/index.ts";
import type { Disease } from "../disease.ts";
import { only130 } from "../tables/editions.ts";
import type { DiseaseVerdict, Missing } from "./answer.ts";
import type { WindowCase, WindowDisease } from "./case.ts";
import { identify } from "./identify.ts";
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
  if (earlierDecision < only130 || earlierDecision >= removal) return [];
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

const earlier = (index: number): Missing => ({
  code: "earlier-decision",
  blocking: false,
  disease: index,
  ja: "対象から外れる前に、この病気で支給決定を受けていないかを聞いてください。受けていれば、続けて使えます。",
  en: "Ask for a decision from before the removal: with one, the services may be kept.",
});

function missingName(
  { candidates, given }: Pick<DiseaseVerdict, "candidates" | "given">,
  index: number,
): Missing {
  const at = { blocking: true, disease: index };
  if (candidates.length > 0) {
    const ja = `「${given}」は、${candidates.length}つの病気のどれかと思われます。診断書を見て、1つを選んでください。`;
    return { code: "which-disease", ja, en: "Several diseases bear this name: choose one.", ...at };
  }
  const ja = `「${given}」は一覧で見つかりません。診断書の病名の字を確かめ、もう一度さがしてください。`;
  return {
    code: "unknown-disease",
    ja,
    en: "The name is not in the catalogue: check it and search again.",
    ...at,
  };
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
    : coverageOfUnknown(whole.day, found.candidates.length > 0);
  const kept = transitional(whole, disease, coverage);
  const withOnset = { ...given, onset: given.onset ?? (index === 0 ? whole.onset : undefined), index };
  const onset = onsetAnswer(withOnset, disease, whole);
  const shown = { day: whole.day, isOnly: whole.diseases.length === 1 };
  const proofs = disease ? (whole.proofs ?? []).map((proof) => proofAnswer(proof, disease, shown)) : [];
  const has = (outcome: string) => proofs.some((proof) => proof.outcome === outcome);
  const isRemoved = coverage.because.some(({ code }) => code === "removed");
  const proven = has("proves") ? "yes" : has("ask") ? "ask" : "no";
  const paper: Missing = {
    code: "proof",
    blocking: false,
    disease: index,
    ja: "病気を確かめる書類（診断書、指定難病の受給者証、登録者証など）を見せてもらってください。",
    en: "Ask for a paper that proves the disease.",
  };
  return {
    verdict: {
      index,
      ...found,
      complication: given.complication ?? false,
      status: kept.length > 0 ? "covered" : coverage.status,
      certainty: kept.length > 0 ? "documented" : coverage.certainty,
      coverage,
      because: kept,
      proofs,
      proven,
      onset: onset.answer,
    },
    missing: [
      ...(disease ? [] : [missingName(found, index)]),
      ...(isRemoved && whole.earlierDecision === undefined ? [earlier(index)] : []),
      ...onset.missing,
      ...(disease && proven !== "yes" && !given.complication ? [paper] : []),
    ],
  };
}
