import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";
import type { Organisation } from "./answer.ts";

export const organisationKey = (id: string) => ["organisation", id] as const;

export function useOrganisation(id: string) {
  return useQuery({
    queryKey: organisationKey(id),
    queryFn: () => ask<Organisation>("GET", `/api/organisations/${id}`),
  });
}
