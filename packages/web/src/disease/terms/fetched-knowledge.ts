import { useQuery } from "@tanstack/react-query";

const fetchKnowledge = () => import("@yorisoi/rules/disease/knowledge");

export type Knowledge = Awaited<ReturnType<typeof fetchKnowledge>>;

/** The cards and the glossary, fetched when a screen first needs them; undefined until then, and when they did not come. */
export function useKnowledge(): Knowledge | undefined {
  const { data } = useQuery({
    queryKey: ["diseases", "knowledge"],
    queryFn: fetchKnowledge,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: "always",
    structuralSharing: false,
  });
  return data;
}
