import { type ReactNode, useState } from "react";
import { Problem } from "../asking/index.ts";

/** Something wrong with one field of a form. */
export interface Fault {
  readonly id: string;
  readonly message: string;
}

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

const nothing = { list: [], problem: null } as const;

/** The faults of a form. */
export function useFaults(places: Places): Faults {
  const [state, setState] = useState<Pick<Faults, "list" | "problem">>(nothing);
  const [attempt, setAttempt] = useState(0);
  const faultsOf = (error: unknown) => {
    const parts = error instanceof Problem ? error.parts : [];
    const list = parts.flatMap(({ path = "", message }) => {
      const id = typeof places === "function" ? places(path) : places[path];
      return id ? [{ id, message }] : [];
    });
    const isAll = list.length > 0 && list.length === parts.length;
    return isAll ? { list, problem: null } : { list, problem: error };
  };
  const run = async (found: readonly (Fault | undefined)[], send: () => Promise<unknown>) => {
    const list = found.filter((fault) => fault !== undefined);
    setAttempt((before) => before + 1);
    setState(list.length > 0 ? { list, problem: null } : nothing);
    if (list.length > 0) return false;
    try {
      await send();
      return true;
    } catch (error) {
      setState(faultsOf(error));
      return false;
    }
  };
  const at = (id: string) => {
    const messages = state.list.filter((fault) => fault.id === id).map(({ message }) => message);
    return messages.length > 0 ? messages.join(" ") : undefined;
  };
  return { ...state, attempt, at, run, clear: () => setState(nothing) };
}
