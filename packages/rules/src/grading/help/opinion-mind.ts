// Help for the two-axis rating (二軸評価) in the doctor's opinion (edition 2014), in our own
// words. Sources: see "opinion-scales.ts".
import type { ItemHelp } from "./help.ts";
import { formUnsure, level, premisesUnsure } from "./opinion-scales.ts";
import { note } from "./phrases.ts";

/** The two-axis rating of symptoms and ability; `opinion` holds all 24 entries. */
export const opinionMind: readonly ItemHelp[] = [
  {
    item: "二軸評価 精神症状",
    name: "Two-axis rating: mental symptoms",
    asks: {
      ja: "今の心の症状の重さを、医師が6段階で書きます。数字が大きいほど重い状態です。",
      en: "The doctor rates present mental symptoms in six levels; a higher one is more severe.",
    },
    options: [
      level(
        1,
        "症状がないか、軽くて、ふだんの暮らしではほとんど目立たないときです。",
        "No symptoms, or mild ones that hardly show in daily life.",
      ),
      level(
        2,
        "症状はあっても、落ち着いているときです。気持ちを伝え、身の回りのことや人づきあいができます。",
        "Symptoms are stable; the person can communicate, manage personal care and get on with people.",
      ),
      level(
        3,
        "気持ちを伝えることや、現実を見分けることに、少し難しさがあるときです。おおむね落ち着いています。",
        "Some difficulty in communicating or telling what is real, but things are mostly stable.",
      ),
      level(
        4,
        "伝えることや判断が難しく、幻覚や妄想に動かされやすいときです。中くらいのうつや、そうもここです。",
        "Communicating or judging is hard, and hallucinations or delusions easily lead to acts. " +
          "Also moderate depression or mania.",
      ),
      level(
        5,
        "伝えることがとても難しい、またはいつも見守りがいるときです。重いうつや、そうもここです。",
        "Communicating is very hard, or someone must always watch over. Also severe depression or mania.",
      ),
      level(
        6,
        "自分や人を傷つけるおそれが大きいなど、いつも特に注意した見守りがいるときです。",
        "Needs constant, especially careful watch, for example because of great danger to self or others.",
      ),
    ],
    notes: [
      note(
        "幻覚は、ないものが見えたり聞こえたりすることです。妄想は、事実でないことを信じ込むことです。うつは気分の落ち込み、そうは高ぶりです。",
        "Hallucinations are seeing or hearing what is not there; delusions are firm, untrue beliefs. " +
          "Depression is a low mood, mania a high one.",
      ),
      note(
        "法令の表では、「神経症状」と書かれています。",
        "The law's table prints this item as 「神経症状」.",
      ),
      premisesUnsure,
    ],
    confidence: "medium",
  },
  {
    item: "二軸評価 能力障害",
    name: "Two-axis rating: ability",
    asks: {
      ja: "心の病気や障害のために、暮らしがどれだけ難しいかを、医師が5段階で書きます。",
      en: "The doctor rates, in five levels, how hard mental illness or disability makes life.",
    },
    options: [
      level(
        1,
        "心の病気や障害があっても、ふだんの暮らしも社会での暮らしも、ふつうにできるときです。",
        "In spite of the illness or disability, daily and social life go on as for others.",
      ),
      level(
        2,
        "だいたい自分でできても、一部に手助けがいることがあるときです。強いストレスや、手順の変化で困ることがあります。",
        "Mostly manages, at times with some help. Great stress or a change of routine can be hard.",
      ),
      level(
        3,
        "だいたいできても、手助けがいることが多いときです。慣れた所へは一人で行けても、ストレスがあると困ります。",
        "Mostly manages but often needs help. Goes to familiar places alone, but stress is hard.",
      ),
      level(
        4,
        "いつも手助けがないとできないときです。人づきあいが少なく、家にこもりがちで、お金の管理も難しい状態です。",
        "Cannot manage without constant help; sees few people, tends to stay in, and handling money is hard.",
      ),
      level(
        5,
        "手助けがあっても、身の回りのことがほとんどできないときです。通院などにも付き添いがいります。",
        "Even with help hardly manages personal care; needs someone along even to see a doctor.",
      ),
    ],
    notes: [
      note(
        "手助けとは、助言、指導、介助などのことです。",
        "Help means advice, guidance, assistance and the like.",
      ),
      note(
        "入院などの守られた場ではなく、アパートなどで一人で暮らすと考えて選びます。薬の治療を長く受けている状態で選ぶのが、原則です。",
        "Judged as if living alone in a flat, not in a sheltered place such as a hospital. " +
          "As a rule it is judged as things are under long-term treatment with medicine.",
      ),
      formUnsure,
    ],
    confidence: "medium",
  },
];
