import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** Answers that will not change by asking again. */
const isFinal = (error: unknown) =>
  error instanceof Problem && !["no-network", "database-away", "unknown-answer"].includes(error.kind);

/** What was asked of the server. Kept in memory only and dropped at sign-out: nothing of a person stays in a browser. */
export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (tries, error) => !isFinal(error) && tries < 2,
    },
    mutations: { retry: false },
  },
});
