import { useState } from "react";

/** Pages that the server turns with a mark for the next one: where each page begins, as far as one has gone. */
export function usePages() {
  const [marks, setMarks] = useState<readonly (string | null)[]>([null]);
  const [page, setPage] = useState(1);
  const turn = (to: number, next: string | null | undefined) => {
    if (to > marks.length && next) setMarks([...marks, next]);
    setPage(to);
  };
  const restart = () => {
    setMarks([null]);
    setPage(1);
  };
  return { page, after: marks[page - 1] ?? null, turn, restart };
}
