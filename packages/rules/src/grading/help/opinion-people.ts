// Help for the last two ratings of daily living (生活障害評価) in the doctor's opinion (edition 2014), in our own
// words. Sources: see "opinion-scales.ts".
import type { ItemHelp } from "./help.ts";
import { level, premisesUnsure } from "./opinion-scales.ts";
import { note } from "./phrases.ts";

/** The ratings of daily living among people; `opinion` holds all 24 entries. */
export const opinionPeople: readonly ItemHelp[] = [
  {
    item: "生活障害評価 対人関係",
    name: "Rating of daily living: relations with people",
    asks: {
      ja: "あいさつ、近所や職場などでのつきあい、友人とのつきあいを、医師が5段階で書きます。",
      en: "The doctor rates, in five levels, getting on with neighbours, colleagues and friends.",
    },
    options: [
      level(
        1,
        "あいさつや近所づきあいが、自分からできるときです。友人を作り、つきあいを続けることもできます。",
        "Greets and gets on with neighbours unprompted; makes friends and keeps them.",
      ),
      level(
        2,
        "段階1のことが、だいたい自分からできるときです。",
        "Mostly does what level 1 says, unprompted.",
      ),
      level(
        3,
        "だいたいできても、時々は助言がないと、孤立しやすいときです。自分から話しにくいこともあります。",
        "Mostly manages, but without advice at times tends to be alone; may find it hard to speak first.",
      ),
      level(
        4,
        "段階1のことがほとんどできず、孤立しがちなときです。しっかりした助言や、間に入る手助けがいります。",
        "Hardly does what level 1 says and tends to be isolated; needs strong advice or someone to step in.",
      ),
      level(
        5,
        "助言や手助けがあっても、人づきあいがまったくなく、孤立しているときです。",
        "Even with advice or help has no contact with people at all and is isolated.",
      ),
    ],
    notes: [premisesUnsure],
    confidence: "medium",
  },
  {
    item: "生活障害評価 社会的適応",
    name: "Rating of daily living: fitting into society",
    asks: {
      ja: "周りの人を強く不安にする行動などが、どのくらいあるかを、医師が5段階で書きます。",
      en: "The doctor rates how often there are acts that greatly worry others or the like, in five levels.",
    },
    options: [
      level(1, "そうした行動が見られないときです。", "No such acts are seen."),
      level(
        2,
        "この1か月にはなく、それより前にあったときです。",
        "None in the past month, but there were some before.",
      ),
      level(3, "この1か月に、何回かあったときです。", "There were some in the past month."),
      level(4, "この1週間に、数回あったときです。", "There were several in the past week."),
      level(5, "毎日のように、何度もあるときです。", "They happen often, almost every day."),
    ],
    notes: [
      note(
        "小さなことでも法に触れる行動や、行き先が分からなくなることも含みます。",
        "Acts against the law, however small, and going off nobody knows where are included.",
      ),
      note(
        "用紙では、「社会的適応を妨げる行動」と書かれています。その人を責めるための項目ではありません。",
        "The form calls it 「社会的適応を妨げる行動」. The item is not there to blame anyone.",
      ),
      premisesUnsure,
    ],
    confidence: "medium",
  },
];
