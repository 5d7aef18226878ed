import { annotate } from "@yorisoi/rules/furigana";
import type { ReactNode } from "react";

/** Japanese text with readings over its kanji. Has the whole dictionary with it: fetched by those who ask for readings. */
export default function Ruby({ text }: { readonly text: string }): ReactNode {
  return annotate(text).map(({ text: piece, reading }, at) =>
    reading ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one immutable text
      <ruby key={at}>
        {piece}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>
    ) : (
      piece
    ),
  );
}
