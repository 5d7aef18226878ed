import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { ask, questions } from "../../app/asking/index.ts";
import type { NoticeRow } from "../answers.ts";
import { sessionKey } from "../session/session-question.ts";

interface Page {
  readonly notices: readonly NoticeRow[];
  readonly next: string | null;
}

const key = ["notices"] as const;

/** One's own notices, newest first, page after page; and marking one as seen. */
export function useNotices() {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) =>
      ask<Page>("GET", `/api/notices?limit=20${pageParam ? `&after=${pageParam}` : ""}`),
    initialPageParam: "",
    getNextPageParam: ({ next }: Page) => next,
  });
  const read = useMutation({
    mutationFn: (id: string) => ask("POST", `/api/notices/${id}/read`),
    onSuccess: () =>
      Promise.all([
        questions.invalidateQueries({ queryKey: key }),
        questions.invalidateQueries({ queryKey: sessionKey }),
      ]),
  });
  return { list, read, notices: list.data?.pages.flatMap(({ notices }) => notices) ?? [] };
}
