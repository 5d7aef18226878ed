/**
 * What a live check found. `must`: the document cannot be sent like this. `ask`: a question to who wrote it, who may leave
 * it as it is. `hint`: helps to write more. None of them changes an answer, and none repeats what was written.
 */
export interface Finding {
  /** Stable and short. */
  readonly code: string;
  readonly severity: "must" | "ask" | "hint";
  /** The fields it is about; of the state form where they begin with `state:`. */
  readonly keys: readonly string[];
  readonly ja: string;
  readonly en: string;
}
