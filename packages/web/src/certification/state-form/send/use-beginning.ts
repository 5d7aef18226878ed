import type { FieldValue } from "@yorisoi/rules/certification";
import { useCallback, useRef, useState } from "react";
import { actOf } from "../../application/access/act-of.ts";
import type { CaseView, PossibleAct } from "../../answers.ts";
import type { DocumentSource } from "../../document/index.ts";
import { beginForm } from "./begin-form.ts";
import { gateOf, isOpenToWrite } from "./gate-of.ts";

export interface Beginning {
  /** Writes, and tells the case with the first word that the form was begun. */
  readonly write: (key: string, value: FieldValue) => void;
  readonly mayWrite: boolean;
  /** What stands before the first word: `closed` cannot be opened here, `warned` by who has read the warning. */
  readonly gate: "open" | "warned" | "closed";
  readonly act: PossibleAct | undefined;
  readonly error: unknown;
  readonly goOn: () => void;
}

/** The beginning of the state form: told to the case once, with the first word that is written. */
export function useBeginning(source: DocumentSource, view: CaseView | null): Beginning {
  const [error, setError] = useState<unknown>(null);
  const [isBegun, setBegun] = useState(false);
  const isTold = useRef(false);
  const act = view ? actOf(view, "begin_state_form") : undefined;
  const gate = isBegun ? "open" : gateOf(act);
  const { write: writeField } = source;
  const begin = useCallback(
    (goOn: readonly string[]) => {
      if (!view || !act || isTold.current) return;
      isTold.current = true;
      setError(null);
      beginForm(view, goOn).then(
        () => setBegun(true),
        (problem: unknown) => {
          isTold.current = false;
          setError(problem);
        },
      );
    },
    [view, act],
  );
  const write = useCallback(
    (key: string, value: FieldValue) => {
      begin([]);
      writeField(key, value);
    },
    [begin, writeField],
  );
  const goOn = () => begin((act?.missing ?? []).map(({ code }) => code));
  return {
    write,
    mayWrite: source.mayWrite && gate === "open" && isOpenToWrite(view),
    gate,
    act,
    error,
    goOn,
  };
}
