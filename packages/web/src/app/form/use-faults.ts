import { type ReactNode, useState } from "react";
import { Problem, type ProblemPart, wordsOf } from "../asking/index.ts";
import { usePreferences } from "../preferences.ts";

/** Something wrong with one field of a form. */
export interface Fault {
  readonly id: string;
  readonly message: string;
}

/** A fault that the page found, in its language, or one that the server found, in both. */
type Kept = Fault | { readonly id: string; readonly part: ProblemPart };

export interface Faults {
  readonly list: readonly Fault[];
  /** What is wrong with the whole. */
  readonly problem: unknown;
  readonly attempt: number;
  /** What is wrong with one field; nothing when it is fine. */
  readonly at: (id: string) => ReactNode;
  /** Sends unless a fault is found already. What goes wrong is kept to be shown. True when it worked. */
  readonly run: (found: readonly (Fault | undefined)[], send: () => Promise<unknown>) => Promise<boolean>;
  readonly clear: () => void;
}

/** Leads from places in what is sent (/newPassword) to ids of fields, where there is one. */
export type Places = Readonly<Record<string, string>> | ((path: string) => string | undefined);

interface State {
  readonly list: readonly Kept[];
  readonly problem: unknown;
}

const nothing: State = { list: [], problem: null };

/** The faults of a form. */
export function useFaults(places: Places): Faults {
  const [state, setState] = useState<State>(nothing);
  const { language } = usePreferences();
  const [attempt, setAttempt] = useState(0);
  const faultsOf = (error: unknown) => {
    const parts = error instanceof Problem ? error.parts : [];
    const placed = parts.flatMap((part) => {
      const { path = "" } = part;
      const id = typeof places === "function" ? places(path) : places[path];
      return id ? [{ id, part }] : [];
    });
    const isAll = placed.length > 0 && placed.length === parts.length;
    return { list: placed, problem: isAll ? null : error };
  };
  const run = async (found: readonly (Fault | undefined)[], send: () => Promise<unknown>) => {
    const here = found.filter((fault) => fault !== undefined);
    setAttempt((before) => before + 1);
    setState(here.length > 0 ? { list: here, problem: null } : nothing);
    if (here.length > 0) return false;
    try {
      await send();
      return true;
    } catch (error) {
      setState(faultsOf(error));
      return false;
    }
  };
  const list = state.list.map((kept) =>
    "part" in kept ? { id: kept.id, message: wordsOf(kept.part, language) } : kept,
  );
  const at = (id: string) => {
    const messages = list.filter((fault) => fault.id === id).map(({ message }) => message);
    return messages.length > 0 ? messages.join(" ") : undefined;
  };
  return { list, problem: state.problem, attempt, at, run, clear: () => setState(nothing) };
}
