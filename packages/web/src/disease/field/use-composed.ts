import { type ChangeEvent, useState } from "react";

export interface Composed {
  /** What stands in the box. */
  readonly typed: string;
  /** The same without letters that are only half a kana: an input method is still at work on them. */
  readonly settled: string;
  readonly put: (text: string) => void;
  readonly props: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
  };
}

const halfKana = /[a-zａ-ｚ]+$/iu;

/**
 * A box for Japanese. Kana that are not yet turned into kanji are searched as they are, since on a telephone they may stay
 * so; 「しんk」 is searched as 「しん」.
 */
export function useComposed(initial: string): Composed {
  const [typed, put] = useState(initial);
  const [isComposing, setComposing] = useState(false);
  return {
    typed,
    settled: isComposing ? typed.replace(halfKana, "") : typed,
    put,
    props: {
      value: typed,
      onChange: ({ target }) => put(target.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  };
}
