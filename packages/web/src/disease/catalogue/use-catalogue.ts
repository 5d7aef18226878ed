import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type Catalogue, fetchCatalogue } from "./fetched-catalogue.ts";
import { useImportedLists } from "./imported-lists.ts";

export interface CatalogueView {
  readonly catalogue: Catalogue | undefined;
  /** The catalogue could not be fetched; `retry` tries again. */
  readonly isFailed: boolean;
  readonly retry: () => void;
  readonly isImportMissing: boolean;
}

/** The catalogue, fetched when a screen first uses it. It works without a network once it is there. */
export function useCatalogue(): CatalogueView {
  const { lists, isMissing } = useImportedLists();
  const { data, isError, refetch } = useQuery({
    queryKey: ["diseases", "catalogue", lists.map(({ from, importedOn }) => `${from} ${importedOn}`).join()],
    queryFn: () => fetchCatalogue(lists),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
    networkMode: "always",
  });
  return {
    catalogue: data,
    isFailed: isError,
    retry: () => void refetch(),
    isImportMissing: isMissing,
  };
}
