// Help for survey items 4-18 to 4-34 of edition 2014 (behaviour), in our own words.
// Source: docs/sources.md, source N.
// Item names: 別表第一 of ordinance 5 of 2014.
import { behaviour, nameOfTheLaw, notAlone, preventedCounts } from "./chapter4-options.ts";
import type { ItemHelp } from "./help.ts";
import { note } from "./phrases.ts";

/** Items 4-18 to 4-34; `chapter4` holds the whole chapter. */
export const chapter4Second: readonly ItemHelp[] = [
  behaviour(
    "こだわり",
    "Fixations",
    "考え、物、人、手順などに強くとらわれ、行動がなめらかに進まないことがあるかを見ます。",
    "Being so strongly tied to an idea, thing, person or routine that acting smoothly is not possible.",
    [note("好みや習慣は、入りません。", "Tastes and habits do not count.")],
  ),
  behaviour(
    "多動・行動停止",
    "Constant moving, or coming to a stop",
    "強い興味から、動き続けることがあるかを見ます。意味が分からない、予定が変わったなどで、動きが止まることも含みます。",
    "Moving on and on out of strong interest, or coming to a stop when something is unclear or plans change.",
  ),
  behaviour(
    "不安定な行動",
    "Unsettled behaviour",
    "予定、支援する人、場所などが変わると、パニックになるかを見ます。不安などから、とっさに動いてしまうことも含みます。",
    "Panic when plans, helpers or surroundings change, or acting on impulse out of worry and the like.",
  ),
  behaviour(
    "自らを傷つける行為",
    "Hurting oneself",
    "自分の体を傷つけることがあるかを見ます。薬の飲みすぎなど、跡が残らない場合も含みます。",
    "Hurting one's own body, also in ways that leave no mark, such as taking too much medicine.",
    [
      note(
        "周りの工夫で、けがをせずにすんでいる場合も含みます。",
        "It also counts if precautions keep the person from getting hurt.",
      ),
      notAlone,
    ],
  ),
  behaviour(
    "他人を傷つける行為",
    "Hurting others",
    "人をたたく、かむ、物を投げるなど、危険な行動があるかを見ます。周りの工夫で防いでいる場合も含みます。",
    "Hitting or biting people, throwing things and other dangerous acts. Also if precautions prevent it.",
  ),
  behaviour(
    "不適切な行為",
    "Acts that do not fit the situation",
    "抱きつく、黙って物を持っていく、のぞく、場所を選ばず服を脱ぐなどがあるかを見ます。性に関わる行動も含みます。",
    "Hugging people, taking things without asking, peeping, undressing anywhere; sexual acts count too.",
    [preventedCounts, nameOfTheLaw],
  ),
  behaviour(
    "突発的な行動",
    "Sudden acts",
    "気になる物や人へ急に走り出すなど、予想できない行動があるかを見ます。起きないように支援している場合も含みます。",
    "Acts nobody can foresee, such as suddenly running to a thing or person. Also if support prevents it.",
  ),
  behaviour(
    "過食・反すう等",
    "Overeating, bringing food back up and the like",
    "食べることの困りごとがあるかを見ます。食べすぎ、飲みすぎ、食べるのを拒む、飲み込んだ物を口に戻すなどです。",
    "Trouble with eating: too much food or drink, refusing food, bringing swallowed food back to the mouth.",
    [note("食が細いことや、好き嫌いは、入りません。", "Eating little, or being choosy, does not count.")],
  ),
  behaviour(
    "そう鬱状態",
    "Very low or very high mood",
    "気分の強い落ち込みや高ぶりがあるかを見ます。どちらか一方でも、両方を繰り返す場合でも当てはまります。",
    "A very low or very high mood. Either one counts, and so does going back and forth between them.",
    [
      note(
        "落ち込みの例は、物事を悪く考える、考えが進まない、死にたくなることです。高ぶりの例は、動きすぎる、話しすぎる、攻撃的になることです。",
        "Low: seeing everything darkly, thoughts not moving, wanting to die. " +
          "High: doing too much, talking too much, becoming aggressive.",
      ),
      note(
        "波がある人は、過去1年で最も支援が必要だった1か月を見ます。",
        "If it comes in waves, take the past year's month of greatest need.",
      ),
      notAlone,
    ],
  ),
  behaviour(
    "反復的行動",
    "Repeated acts",
    "ある考えが頭から離れず、同じ動作や決まった手順を繰り返すかを見ます。時間がかかり、暮らしに差し支える場合です。",
    "Caught in a thought, repeating the same act or ritual, so that it takes time and disturbs daily life.",
  ),
  behaviour(
    "対人面の不安緊張",
    "Anxiety and tension with people",
    "人に会う緊張や、害を受ける不安のために、外出などができないことがあるかを見ます。",
    "Being unable to go out and so on, because meeting people is tense or harm is feared.",
    [
      note(
        "そのために1か月ほど家にこもっているなら、「ほぼ毎日」を選びます。",
        "If the person has stayed in for about a month because of it, choose “almost every day”.",
      ),
    ],
  ),
  behaviour(
    "意欲が乏しい",
    "Little drive",
    "自分から予定を立てて動けず、言われないと何もできないことがあるかを見ます。一日横になる、家に閉じこもるなどです。",
    "Not planning or starting anything unless told to, for example lying down all day or staying shut in.",
    [
      note(
        "嫌で断るのではなく、気力がわかないためにできない場合です。",
        "It is about having no energy for things, not about refusing.",
      ),
    ],
  ),
  behaviour(
    "話がまとまらない",
    "Talk that does not hold together",
    "話が飛ぶ、的から外れる、一方的になるなどで、会話が成り立たないことがあるかを見ます。手話や筆談でも同じです。",
    "Talk, sign or writing that jumps, misses the point or goes one way, so that no conversation results.",
  ),
  behaviour(
    "集中力が続かない",
    "Concentration does not last",
    "集中が続かず、家などでの役割や用事を最後までできないことがあるかを見ます。食事の途中で席を立つなどです。",
    "Losing concentration so that tasks at home or elsewhere stay unfinished, such as leaving during a meal.",
  ),
  behaviour(
    "自己の過大評価",
    "Overrating oneself",
    "現実とかけ離れた地位や力が自分にあると信じ、そう言い張ることがあるかを見ます。",
    "Believing and insisting that one has a position or powers far from reality.",
    [note("「できる」と望みを話すだけなら、入りません。", "Saying hopefully “I can do it” does not count.")],
  ),
  behaviour(
    "集団への不適応",
    "Hard to be part of a group",
    "人の集まる場を拒む、その場にいても一緒に動けないなどがあるかを見ます。家族との場も含みます。",
    "Refusing to be where people gather, family included, or not being able to join in there.",
    [note("人見知りの性格だけなら、入りません。", "Simply being shy does not count.")],
  ),
  behaviour(
    "多飲水・過飲水",
    "Drinking too much water",
    "水中毒（水の飲みすぎによる体の不調）のおそれが出るほど、水を飲むかを見ます。飲もうとする場合も含みます。",
    "Drinking, or trying to drink, so much water that water intoxication (being made ill by it) is a danger.",
    [
      note(
        "飲む量ではなく、症状が出るおそれで選びます。",
        "Choose by the danger of symptoms, not by the amount.",
      ),
    ],
  ),
];
