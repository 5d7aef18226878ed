/** A key that was pressed, as far as the survey looks at it. */
export interface Pressed {
  readonly key: string;
  /** The place on the keyboard, which stays the same with Shift: `Digit1`. */
  readonly code: string;
  readonly shift: boolean;
  /** Ctrl, Alt or the like is held, or an input method is at work: none of our business. */
  readonly isTaken: boolean;
  /** What has the focus: where one types, a radio of a question, or something else. */
  readonly on: "typing" | "radio" | "other";
  /** Whether single keys act outside of a question too (WCAG 2.1.4: they can be switched off). */
  readonly anywhere: boolean;
}

export type KeyAct =
  /** Chooses the answer with this number: of the question with the focus, of the day, or of the severe state. */
  | { readonly act: "answer"; readonly of: "focused" | "day" | "severe"; readonly number: number }
  | { readonly act: "same" }
  | { readonly act: "move"; readonly step: 1 | -1 };

const digitOf = ({ key, code, shift }: Pressed): number | null => {
  const text = shift ? (/^(?:Digit|Numpad)(?<digit>\d)$/u.exec(code)?.groups?.["digit"] ?? "") : key;
  const sign = text.normalize("NFKC");
  return /^\d$/u.test(sign) ? Number(sign) : null;
};

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowRight: 1, ArrowLeft: -1 };

/** What a key does in the survey; null when it does what it does everywhere. */
export function keyAct(pressed: Pressed): KeyAct | null {
  const { key, shift, isTaken, on, anywhere } = pressed;
  if (isTaken || on === "typing" || (!anywhere && on !== "radio")) return null;
  const digit = digitOf(pressed);
  if (digit === 0) return anywhere && !shift ? { act: "same" } : null;
  if (digit !== null) {
    if (shift) return anywhere ? { act: "answer", of: "severe", number: digit } : null;
    return { act: "answer", of: on === "radio" ? "focused" : "day", number: digit };
  }
  // In a question the arrows choose, as in every group of radios.
  if (on === "radio" && key.startsWith("Arrow")) return null;
  const step = moves[key.length === 1 ? key.toLowerCase() : key];
  return anywhere && step && !shift ? { act: "move", step } : null;
}
