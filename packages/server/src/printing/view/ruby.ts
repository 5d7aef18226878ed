import { annotate, type Segment } from "@yorisoi/rules/furigana";

/** A text with the readings of its kanji; without furigana it is one piece. */
export function rubyOf(text: string, furigana: boolean): readonly Segment[] {
  return furigana ? annotate(text) : [{ text, reading: null }];
}
