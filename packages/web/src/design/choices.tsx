import type { ReactNode } from "react";

/** One of several answers. */
export interface Choice {
  readonly value: number;
  /** The number on the form: shown, and the key that chooses it. */
  readonly sign?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A question of which one answer is chosen. */
export interface ChoicesProps {
  /** Unique on the page: the name of the radios, and the id of the group. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  /** The chosen value; null when none is. */
  readonly chosen: number | null;
  readonly onChoose: (value: number) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Present when an answer can be taken back, with the words on the button. */
  readonly clear?: { readonly label: ReactNode; readonly onClear: () => void };
}

/** What describes a group, by id, or nothing. */
export function describedBy(name: string, { hint, error }: Pick<ChoicesProps, "hint" | "error">) {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])];
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function ErrorText({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <p id={id} className="font-700 text-error-2">
      {children}
    </p>
  );
}
