import type { CivilDay } from "@yorisoi/rules/calendar";
import type { DiseaseVerdict, WindowAnswer } from "@yorisoi/rules/disease";

const statuses = {
  covered: "covered",
  "not-covered": "not covered",
  "not-confirmed": "not confirmed",
} as const;

function verdictLines({ given, disease, status, certainty, coverage, because, proofs }: DiseaseVerdict) {
  const name = disease
    ? `${disease.name}${disease.english ? ` (${disease.english})` : ""}, ${disease.id}`
    : given;
  return [
    `Disease: ${name}`,
    `  Answer: ${statuses[status]}${certainty === "inferred" ? " (to be confirmed)" : ""}`,
    ...[...coverage.because, ...because].map(({ en }) => `  Why: ${en}`),
    ...proofs.map(({ kind, en }) => `  Paper (${kind}): ${en}`),
    ...(coverage.nextStep && status !== "covered" ? [`  Next: ${coverage.nextStep.en}`] : []),
    ...coverage.sources.map((source) => `  Source: ${source}`),
  ];
}

/** The answer at the window in English; the note to print is Japanese, from the rules. */
export function englishLines(answer: WindowAnswer, on: CivilDay): readonly string[] {
  return [
    `Check at the window, ${on}`,
    answer.summary.en,
    `List: ${answer.edition?.id ?? "none on this day"}`,
    answer.person.en,
    ...answer.diseases.flatMap(verdictLines),
    ...answer.missing.map(({ en }) => `Missing: ${en}`),
    ...answer.nextSteps.map(({ en }) => `To do: ${en}`),
    ...answer.notes.map(({ en }) => `Note: ${en}`),
    ...answer.otherSchemes.map(({ name, where, law }) => `Other scheme: ${name.en} (${where.en}; ${law})`),
    ...answer.law.map(({ place }) => `Law: ${place}`),
  ];
}
