import { type CivilDay, formatDay } from "../../calendar/index.ts";
import { diseaseOf } from "../catalogue/index.ts";
import { relationsOf } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";
import { proofRows } from "../tables/proofs.ts";
import type { ProofAnswer, Said } from "./answer.ts";
import type { WindowProof } from "./case.ts";
import { designatedNumbersOf, isDesignatedNow } from "./numbers.ts";

/** The day of the check, and whether the case has one disease only, and one 指定難病 only. */
interface Shown {
  readonly day: CivilDay;
  readonly isOnly: boolean;
  readonly isOnlyDesignated: boolean;
}

type Outcome = Said & { readonly outcome: ProofAnswer["outcome"] };

const said = (outcome: ProofAnswer["outcome"], ja: string, en: string): Outcome => ({ outcome, ja, en });

/** A paper before it existed, or after its programme ended. */
function outsideItsDays({ kind, day }: WindowProof, on: CivilDay): Outcome | null {
  const { ja, from, until } = proofRows[kind];
  if (from !== null && day !== undefined && day < from && from <= on) {
    return said(
      "ask",
      `書類の日付には、まだ「${ja}」はありませんでした。日付を確かめてください。`,
      "The paper is dated before such papers existed: see the date.",
    );
  }
  if (from !== null && on < from) {
    return said(
      "not-on-this-day",
      `この日には、まだ「${ja}」はありませんでした。`,
      "This paper did not exist on that day.",
    );
  }
  if (until !== null && on >= until) {
    return said(
      "ask",
      "前の制度の証です。今の受給者証か診断書で確かめてください。",
      "A paper of the former programme: ask for a present one.",
    );
  }
  return null;
}

function expired({ kind, day, validUntil }: WindowProof, on: CivilDay): Outcome | null {
  if (validUntil !== undefined && day !== undefined && validUntil < day) {
    return said(
      "ask",
      "有効期間の終わりが、書類の日付より前です。日付を確かめてください。",
      "The paper ends before it was issued: see the dates.",
    );
  }
  if (validUntil === undefined || validUntil >= on || kind === "registration") return null;
  const until = formatDay(validUntil, "western");
  return said(
    "ask",
    `有効期間（${until}まで）が過ぎています。今の証か診断書で確かめてください。`,
    "The paper has expired: ask for a present one or a medical certificate.",
  );
}

function ofDesignated({ kind }: WindowProof, disease: Disease, on: CivilDay): Outcome {
  if (!isDesignatedNow(disease, on)) {
    return said(
      "not-this",
      "この病気は、この日に指定難病ではありません。証の病名をもう一度確かめるか、診断書をもらってください。",
      "The disease is not a designated one on that day: check the name, or ask for a medical certificate.",
    );
  }
  return kind === "registration"
    ? said(
        "proves",
        "指定難病があることを証明します。病名は書いてないので、本人に聞いて記録してください。",
        "Proves a designated disease; it does not name it, so ask and record the name.",
      )
    : said("proves", "この指定難病を証明します。", "Proves this designated disease.");
}

/** A paper that names a disease, on a case with several: which one does it name? */
const whichOne: Outcome = said(
  "ask",
  "どの病気の書類かを確かめてください。",
  "See which of the diseases this paper names.",
);

/** A 登録者証 names no disease: with several 指定難病 on the case it may be of any of them. */
const ofWhich: Outcome = said(
  "ask",
  "登録者証に病名はありません。どの病気の証かを、本人に聞いて記録してください。",
  "This certificate names no disease: ask of which disease it is, and record it.",
);

function outcomeOf(
  proof: WindowProof,
  disease: Disease,
  { day: on, isOnly, isOnlyDesignated }: Shown,
): Outcome {
  const { kind } = proof;
  if (proof.disease === undefined && !isOnly && kind !== "registration" && kind !== "opinion")
    return whichOne;
  if (proof.day !== undefined && proof.day > on) {
    return said(
      "ask",
      "書類の日付が、確かめる日より後です。日付を確かめてください。",
      "The paper is dated after the day.",
    );
  }
  if (proof.disease !== undefined && !isSame(proof.disease, disease)) {
    return said("not-this", "別の病気の書類です。", "This paper is for another disease.");
  }
  const limited = outsideItsDays(proof, on) ?? expired(proof, on);
  if (limited) return limited;
  switch (kind) {
    case "diagnosis":
    case "former":
      return said("proves", "書いてある病名を証明します。", "Proves the disease it names.");
    case "recipient":
      return ofDesignated(proof, disease, on);
    case "registration": {
      const isOpen = proof.disease === undefined && !isOnlyDesignated && isDesignatedNow(disease, on);
      return isOpen ? ofWhich : ofDesignated(proof, disease, on);
    }
    case "opinion":
      return said(
        "ask",
        "区分を決めるための書類です。病気の証明に使えるかは、市区町村に確かめてください。",
        "A paper for the grade; ask the municipality whether it accepts it as proof of the disease.",
      );
    case "childhood":
      return said(
        "ask",
        "病名を確かめる手がかりになります。これだけで足りるかは、市区町村に確かめてください（要確認）。",
        "Helps to confirm the name; ask the municipality whether it is enough.",
      );
  }
}

const isOld = ({ id }: Disease) => id.startsWith("2013:");

/** Whether a paper that names one disease speaks of the other: itself, a form of it, or its name of 2013 or of today. */
function isSame(id: string, disease: Disease): boolean {
  if ([disease.id, disease.sameAs, disease.partOf, disease.name].includes(id)) return true;
  const named = diseaseOf(id);
  if (!named) return false;
  if ([named.sameAs, named.partOf].includes(disease.id)) return true;
  if (isOld(disease)) return designatedNumbersOf(disease).some((number) => number === named.notificationNo);
  if (!isOld(named)) return false;
  return relationsOf(named.id).some(({ to, relation }) => to === disease.id && relation !== "narrower");
}

/** What a paper does for a disease on a day, and what it does not. */
export function proofAnswer(proof: WindowProof, disease: Disease, shown: Shown): ProofAnswer {
  const { provesNot, source, confidence } = proofRows[proof.kind];
  return {
    kind: proof.kind,
    ...outcomeOf(proof, disease, shown),
    provesNot,
    source,
    toConfirm: confidence === "C",
  };
}
