import { type CivilDay, formatDay } from "../../calendar/index.ts";
import { proofRows } from "../tables/proofs.ts";
import type { DiseaseVerdict, WindowAnswer } from "./answer.ts";
import { writtenOnset } from "./onset.ts";

const statuses = {
  covered: "対象",
  "not-covered": "対象ではない",
  "not-confirmed": "確かめられない",
} as const;

/** The lines of one disease; its next step only where those of the case (`isDecided`: by another disease) leave it out. */
function linesOf(verdict: DiseaseVerdict, isDecided: boolean): readonly string[] {
  const { given, disease, status, certainty, coverage, because, proofs, onset } = verdict;
  const sure = certainty === "inferred" ? "（要確認）" : "";
  const number = disease?.notificationNo ? `（指定難病 ${disease.notificationNo}）` : "";
  return [
    `病名: ${disease?.name ?? given}${number}`,
    `  答え: ${statuses[status]}${sure}`,
    ...[...coverage.because, ...because].map(({ ja }) => `  理由: ${ja}`),
    ...proofs.map(({ kind, ja }) => `  書類: ${proofRows[kind].ja} … ${ja}`),
    ...(onset.given ? [`  発症: ${writtenOnset(onset.given)}`] : []),
    ...(coverage.nextStep && status !== "covered" && isDecided ? [`  次に: ${coverage.nextStep.ja}`] : []),
    ...coverage.sources.map((source) => `  出典: ${source}`),
  ];
}

/** The answer as lines of a printable note, without the name of the person. */
export function windowNote(answer: WindowAnswer, on: CivilDay): readonly string[] {
  return [
    `窓口での確認（${formatDay(on, "both")}）`,
    answer.summary.ja,
    `一覧: ${answer.edition?.name ?? "この日の一覧はありません"}`,
    answer.person.ja,
    ...answer.diseases.flatMap((verdict) => linesOf(verdict, answer.status === "covered")),
    ...answer.missing.map(({ ja }) => `足りないもの: ${ja}`),
    ...answer.nextSteps.map(({ ja }) => `次にすること: ${ja}`),
    ...answer.notes.map(({ ja }) => `覚え書き: ${ja}`),
    ...answer.otherSchemes.map(({ name, where, law }) => `ほかの制度: ${name.ja}（${where.ja}、${law}）`),
    ...answer.law.map(({ place }) => `根拠: ${place}`),
  ];
}
