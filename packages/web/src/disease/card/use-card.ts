import type { Disease } from "@yorisoi/rules/disease";
import type { DiseaseCard } from "@yorisoi/rules/disease/knowledge";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useKnowledge } from "../terms/fetched-knowledge.ts";

/** The knowledge card of a disease, with links once the table of references is fetched. */
export function useCard(disease: Disease): DiseaseCard | undefined {
  const knowledge = useKnowledge();
  const described = disease.sameAs ?? disease.id;
  const { data: references } = useQuery({
    queryKey: ["diseases", "references", described],
    queryFn: async () => {
      const { referencesOf } = await import("@yorisoi/rules/disease/catalogue");
      return (await referencesOf(described)) ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: "always",
  });
  return useMemo(() => knowledge?.cardOf(disease, references ?? undefined), [knowledge, disease, references]);
}
