import type * as places from "@yorisoi/rules/services/places";
import { useQuery } from "@tanstack/react-query";

export type Places = typeof places;

export interface PlacesView {
  /** Undefined until the tables are there. */
  readonly places: Places | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** The tables of municipalities and centres, fetched when a screen first needs them; then they work without a network. */
export function usePlaces(): PlacesView {
  const { data, isError, refetch } = useQuery({
    queryKey: ["services", "places"],
    queryFn: () => import("@yorisoi/rules/services/places"),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  });
  return { places: data, isFailed: isError, retry: () => void refetch() };
}
