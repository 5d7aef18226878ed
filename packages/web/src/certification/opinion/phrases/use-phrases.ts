import { useMutation, useQuery } from "@tanstack/react-query";
import { ask, questions } from "../../../app/asking/index.ts";
import type { Phrase, PhraseBook } from "./phrase-book.ts";

interface Phrases {
  readonly phrases: readonly Phrase[];
}

const queryKey = ["opinion-phrases"] as const;
const path = "/api/opinion-phrases";

/** The phrases of whoever is signed in. Without them the opinion can be written all the same. */
export function usePhrases(enabled: boolean): PhraseBook | null {
  const { data } = useQuery({ queryKey, enabled, queryFn: () => ask<Phrases>("GET", path) });
  const save = useMutation({
    mutationFn: (phrases: readonly Phrase[]) => ask("PUT", path, { body: { phrases } }),
    onMutate: (phrases) => questions.setQueryData<Phrases>(queryKey, { phrases }),
    onError: () => questions.invalidateQueries({ queryKey }),
  });
  if (!data) return null;
  const { phrases } = data;
  return {
    phrases,
    keep: (phrase) => save.mutate([...phrases, phrase]),
    drop: (id) => save.mutate(phrases.filter((phrase) => phrase.id !== id)),
    problem: save.error,
  };
}
