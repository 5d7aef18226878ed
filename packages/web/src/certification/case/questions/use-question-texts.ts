import { snapshotOf, type Values } from "@yorisoi/rules/certification";
import type { CaseDocument } from "@yorisoi/rules/certification/case";
import { useMemo } from "react";
import { useKeptDocument } from "../use-case.ts";

interface QuestionTexts {
  readonly of: (id: string) => { readonly text: string; readonly answer: string };
  readonly values: Values;
}

/** The words of the questions about a document and of their answers; undefined until they are there. */
export function useQuestionTexts(caseId: string, document: CaseDocument): QuestionTexts | undefined {
  const { data } = useKeptDocument(caseId, document);
  return useMemo(() => {
    if (!data) return undefined;
    const { values } = snapshotOf(data.changes);
    const wordsAt = (key: string) => {
      const value = values.get(key);
      return typeof value === "string" ? value : "";
    };
    return {
      values,
      of: (id) => ({ text: wordsAt(`question.${id}.text`), answer: wordsAt(`question.${id}.answer`) }),
    };
  }, [data]);
}
