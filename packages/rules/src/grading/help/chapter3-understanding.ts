// Help for survey items 3-4 to 3-6 of edition 2014 (understanding, reading, sensing), in our own words.
// Source: docs/sources.md, source N unless noted.
// Item names, options and their order: 別表第一 of ordinance 5 of 2014 (sources O, NX).
import type { ItemHelp } from "./help.ts";
import { full, no, note, notNeeded, option, partial, unsure, yes } from "./phrases.ts";

/** Items 3-4 to 3-6. */
export const chapter3Understanding: readonly ItemHelp[] = [
  {
    item: "説明の理解",
    name: "Understanding explanations",
    asks: {
      ja: "ふだん使う方法で説明したときに、分かって応じられるかを見ます。手話、筆談、絵カードなども使えます。",
      en: "Whether the person understands and responds, told in their usual way (signs, writing, cards).",
    },
    options: [
      option(
        "Understands",
        "説明がすべて分かり、返事やうなずきなどで応じられるときです。",
        "Understands all of it and responds by word, nod or the like.",
      ),
      option(
        "Does not understand",
        "分からない所があり、説明に合わせて動けないときです。",
        "Does not understand all of it and cannot act on what was explained.",
      ),
      option(
        "Cannot tell whether the person understands",
        "本人が分かっているかどうか、まわりが確かめられないときです。",
        "Others cannot find out whether the person understands.",
      ),
    ],
    notes: [
      note(
        "伝え合う方法があることと、説明が分かることは、別々に見ます。",
        "Having a way to communicate and understanding explanations are looked at separately.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "読み書き",
    name: "Reading and writing",
    asks: {
      ja: "文章を読んだり書いたりするのに、どれだけ支援がいるかを見ます。",
      en: "How much support the person needs to read and write.",
    },
    options: [
      notNeeded(
        "文章を読むことも書くことも、すべて一人でできるときです。",
        "Reads and writes everything alone.",
      ),
      partial(
        "声かけや一部の手助けがいるときです。手で書けなくても、パソコンなどで補える人もここです。",
        "Needs prompting or help in part. Also if a computer or the like makes up for not writing by hand.",
      ),
      full(
        "読み書きを全部してもらうときです。文章の目的や中身が分からない人もここです。",
        "Others do all reading and writing. Also if the purpose or content is not understood.",
      ),
    ],
    notes: [
      note(
        "単語だけ読める人は、「部分的」か「全面的」から選びます。",
        "If only single words can be read, choose “partial” or “full”.",
      ),
      note(
        "手のふるえや痛みで書けない日がある人は、その日の様子をもとに選びます。",
        "If shaking or painful hands make writing impossible on some days, choose by those days.",
      ),
      unsure(
        "点字を使う人や、学習障害で読み書きが難しい人は「全面的」でしょうか。原典の確認が必要です。",
        "Are braille users, or people with a learning disability, “full”? The original must be checked.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "感覚過敏・感覚鈍麻",
    name: "Senses too sharp or too dull",
    asks: {
      ja: "音、光、におい、味、痛み、温度、手ざわりなどを、強く感じすぎたり感じにくかったりするかを見ます。調査日の前の1か月で考えます。",
      en: "Sounds, light, smells, tastes, pain, heat, touch: felt too much or too little in the last month?",
    },
    options: [
      no(
        "感じすぎる様子も、感じにくい様子も見られないときです。",
        "There is no sign of feeling too much or too little.",
      ),
      yes(
        "感じすぎる、または感じにくい様子が見られたときです。出る日と出ない日がある人もここです。",
        "Such signs have been seen. Also if they come and go.",
      ),
    ],
    notes: [
      note(
        "発達障害の人だけの項目ではありません。背骨の神経のけがなどで感じにくい人も含みます。",
        "Not only developmental disorders: loss of feeling, as after a spinal cord injury, counts too.",
      ),
      note(
        "ふだんどう反応するかを、家族や支援する人からも聞きます。",
        "Ask family and helpers too about the person's usual reactions.",
      ),
    ],
    confidence: "medium",
  },
];
