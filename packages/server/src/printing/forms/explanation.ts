import { explanationSheet as sectionsOf } from "@yorisoi/rules/certification/application";
import { rubyOf } from "../view/ruby.ts";
import { aroundOf, type Paper, type Sheet } from "./paper.ts";

/** An explanation sheet to print. */
export interface ExplanationPaper extends Paper {
  /** Leaves the word 障害 out. */
  readonly softWords: boolean;
  readonly largePrint: boolean;
  /** The readings over the kanji; on unless someone does not want them. */
  readonly furigana?: boolean;
  /** The name to which 「説明を受けました」 belongs; empty: a line to write on. */
  readonly name?: string;
}

/** 説明書: in plain words with furigana, with the place for 「説明を受けました」. */
export function explanationSheet({
  softWords,
  largePrint,
  furigana,
  name,
  ...paper
}: ExplanationPaper): Sheet {
  const say = (text: string) => rubyOf(text, furigana ?? true);
  return {
    template: "explanation",
    data: {
      ...aroundOf(paper),
      title: "申請と調査の説明",
      short: "説明書",
      size: largePrint ? 14 : 11.5,
      heading: say("申請と調査の説明"),
      sections: sectionsOf({ softWords }).map(({ title, lines }) => ({
        title: say(title.ja),
        lines: lines.map(({ ja }) => say(ja)),
      })),
      signing: {
        explained: say("説明を受けました。"),
        asked: say("質問できました。"),
        name: say("名前"),
        day: say("日付"),
      },
      name: name ?? null,
    },
  };
}
