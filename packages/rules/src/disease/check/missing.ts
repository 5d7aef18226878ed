import { type CivilDay, formatDay } from "../../calendar/index.ts";
import { only130 } from "../tables/editions.ts";
import type { Missing } from "./answer.ts";
import type { WindowCase } from "./case.ts";
import { type Identified, isSuspected } from "./identify.ts";

const suspected = (index: number): Missing => ({
  code: "suspected",
  blocking: true,
  disease: index,
  ja: "病名に「疑い」とあります。診断が決まったかを、主治医に聞いてください。決まったら、新しい診断書で確かめます。",
  en: "The illness is only suspected: ask the doctor whether the diagnosis is made, and check with a new certificate.",
});

/** What is missing when a typed name is not one disease: nothing typed, one or several candidates, or none. */
export function missingName({ disease, candidates, given }: Identified, index: number): readonly Missing[] {
  const more = isSuspected(given) ? [suspected(index)] : [];
  if (disease) return more;
  const at = { blocking: true, disease: index };
  const [only] = candidates;
  if (given.trim() === "") {
    const ja = "病名が空です。診断書の病名を入れるか、この行を消してください。";
    return [{ code: "no-name", ja, en: "The name is empty: enter it or delete the line.", ...at }];
  }
  if (only) {
    const ja =
      candidates.length === 1
        ? `「${given}」に近い病名に、「${only.name}」があります。診断書を見て、同じ病気なら選んでください。`
        : `「${given}」は、${candidates.length}つの病気のどれかと思われます。診断書を見て、1つを選んでください。`;
    const en = "The name may mean these diseases: choose one by the certificate.";
    return [{ code: "which-disease", ja, en, ...at }, ...more];
  }
  const ja = `「${given}」は一覧で見つかりません。診断書の病名の字を確かめ、もう一度さがしてください。`;
  const en = "The name is not in the catalogue: check it and search again.";
  return [{ code: "unknown-disease", ja, en, ...at }, ...more];
}

/** The paper that proves the disease. */
export function paperOf(index: number): Missing {
  return {
    code: "proof",
    blocking: false,
    disease: index,
    ja: "病気を確かめる書類（診断書、指定難病の受給者証、登録者証など）を見せてもらってください。",
    en: "Ask for a paper that proves the disease.",
  };
}

/** Of a removed disease: ask for a decision from before, or say why the one given keeps nothing. */
export function missingDecision(
  { day, earlierDecision }: WindowCase,
  removal: CivilDay | null,
  index: number,
): readonly Missing[] {
  const at = { blocking: false, disease: index };
  if (earlierDecision === undefined) {
    const ja =
      "対象から外れる前に、この病気で支給決定を受けていないかを聞いてください。受けていれば、続けて使えます。";
    const en = "Ask for a decision from before the removal: with one, the services may be kept.";
    return [{ code: "earlier-decision", ja, en, ...at }];
  }
  if (earlierDecision > day || removal === null) return [];
  if (earlierDecision >= removal) {
    const ja = `支給決定の日が、対象から外れた日（${formatDay(removal, "western")}）より前ではありません。もっと前の決定がないかを聞いてください。`;
    const en = "The decision is not from before the removal: ask for an earlier one.";
    return [{ code: "decision-after-removal", ja, en, ...at }];
  }
  if (earlierDecision >= only130) return [];
  const ja =
    "2013年4月1日より前の決定は、この法律の難病の決定ではありません。そのあとの決定がないかを聞いてください。";
  const en = "Before 2013-04-01 the Act knew no such decision: ask for a later one.";
  return [{ code: "decision-before-2013", ja, en, ...at }];
}
