import { useQuery } from "@tanstack/react-query";
import { isFull, sessionQuestion } from "./session-question.ts";
import { useEnded } from "./ended.ts";
import { useHint } from "./signed-in-hint.ts";

/**
 * Who is signed in. Asks the server only when somebody has signed in with this browser before, or when the page `asks`
 * for it (the sign-in page does), so that the pages for everyone stay silent.
 */
export function useSession({ asks = false }: { readonly asks?: boolean } = {}) {
  const hint = useHint();
  const ended = useEnded();
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    ...sessionQuestion,
    enabled: hint || asks,
  });
  const isKnown = data !== undefined || !(hint || asks);
  return {
    session: data,
    who: isFull(data) ? data : undefined,
    isKnown,
    ended,
    error,
    isFetching,
    refetch,
    dataUpdatedAt,
  };
}
