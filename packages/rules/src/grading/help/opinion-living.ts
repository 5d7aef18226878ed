// Help for the first five ratings of daily living (生活障害評価) in the doctor's opinion (edition 2014), in our own
// words. Sources: see "opinion-scales.ts".
import type { ItemHelp } from "./help.ts";
import { level, premisesUnsure } from "./opinion-scales.ts";
import { note } from "./phrases.ts";

/** The ratings of daily living from meals to medicines; `opinion` holds all 24 entries. */
export const opinionLiving: readonly ItemHelp[] = [
  {
    item: "生活障害評価 食事",
    name: "Rating of daily living: meals",
    asks: {
      ja: "ほどよい量を、ほどよい時に食べられるかを、医師が5段階で書きます。",
      en: "The doctor rates, in five levels, whether the person eats the right amount at the right time.",
    },
    options: [
      level(1, "ほどよい量を、ほどよい時に食べられるときです。", "Eats the right amount at the right time."),
      {
        ...level(
          2,
          "時々は施設の食事に頼っても、だいたい自分から食べられるときでしょうか。元の資料は、文字が一部乱れています。",
          "Perhaps: at times relies on a facility's meals but mostly manages. The source is partly garbled.",
        ),
        doubtful: true,
      },
      level(
        3,
        "時々は助言や手助けがないと、かたよる、食べすぎる、不規則になるなどのときです。",
        "Without advice or help at times, meals become one-sided, too large or irregular.",
      ),
      level(
        4,
        "いつも同じ物ばかり、とても乏しい、食べすぎるなどのときです。しっかりした助言や手助けがいります。",
        "Always the same food, very poor meals or overeating; needs strong advice or help.",
      ),
      level(
        5,
        "いつも誰かが気をつけていないと、食べない、かたよるなどで、体をこわすときです。",
        "Unless someone always keeps an eye on it, does not eat or eats badly, and health suffers.",
      ),
    ],
    notes: [
      note(
        "外食でも、自炊でも、家族や施設の食事でもかまいません。",
        "Eating out, cooking, or meals from family or a facility are all fine.",
      ),
      premisesUnsure,
    ],
    confidence: "medium",
  },
  {
    item: "生活障害評価 生活リズム",
    name: "Rating of daily living: rhythm of life",
    asks: {
      ja: "起きる時刻や、夜の眠り、一日の過ごし方を、医師が5段階で書きます。",
      en: "The doctor rates getting up, sleep at night and use of the day, in five levels.",
    },
    options: [
      level(
        1,
        "決まった時刻に自分で起き、時間の使い方を考えて動けるときです。",
        "Gets up alone at a set time and plans how to use the day.",
      ),
      level(
        2,
        "時々寝すごしても、だいたい自分のリズムがあるときです。崩れても週1回までで、すぐに戻ります。",
        "Sometimes oversleeps but mostly keeps a rhythm; upset at most once a week and soon back to normal.",
      ),
      level(
        3,
        "時々は助言がないと、寝すごすときです。週1回より多く乱れることがあっても、元に戻ります。",
        "Oversleeps without advice at times; upset more than once a week, but comes back to normal.",
      ),
      level(
        4,
        "起きるのが遅く、週1回より多く乱れて、すぐには戻らないときです。しっかりした助言や手助けがいります。",
        "Gets up late, upset more than once a week and not soon back; needs strong advice or help.",
      ),
      level(
        5,
        "横になっていることが多く、昼と夜が逆になることもあるときです。",
        "Mostly lies down; day and night may be reversed.",
      ),
    ],
    notes: [
      note("朝は、9時までに起きているのが目安です。", "Being up by nine in the morning is the guide."),
      note(
        "夜の眠りのばらつきは、段階2なら1時間まで、段階3なら1〜2時間ほどです。",
        "Sleep at night varies by up to one hour at level 2 and by about one to two hours at level 3.",
      ),
      premisesUnsure,
    ],
    confidence: "medium",
  },
  {
    item: "生活障害評価 保清",
    name: "Rating of daily living: keeping clean",
    asks: {
      ja: "洗面、入浴、着替えなどの身だしなみと、部屋の片づけを、医師が5段階で書きます。",
      en: "The doctor rates washing, bathing, changing clothes and tidying the room, in five levels.",
    },
    options: [
      level(
        1,
        "身だしなみも、週1回ほどの片づけも、自分からできるときです。場に合う服も選べます。",
        "Keeps clean and tidies up about once a week unprompted; also chooses clothes that fit the occasion.",
      ),
      level(
        2,
        "身だしなみは、ある程度自分からできるときです。片づけも、回数は少なくても、だいたいできます。",
        "Keeps clean unprompted to some extent; tidies up less often, but mostly manages.",
      ),
      level(
        3,
        "身だしなみや片づけに、週1回ほどの助言や手助けがいるときです。",
        "Needs advice or help about once a week to keep clean and tidy.",
      ),
      level(
        4,
        "身だしなみにも片づけにも、しっかりした助言や手助けがいるときです。部屋にごみがたまりがちです。",
        "Needs strong advice or help to keep clean and tidy; rubbish tends to pile up in the room.",
      ),
      level(
        5,
        "助言や手助けがあっても、身だしなみや片づけができないときです。",
        "Cannot keep clean and tidy even with advice or help.",
      ),
    ],
    notes: [premisesUnsure],
    confidence: "medium",
  },
  {
    item: "生活障害評価 金銭管理",
    name: "Rating of daily living: money",
    asks: {
      ja: "お金のやりくりと、大切な物の管理を、医師が5段階で書きます。",
      en: "The doctor rates making ends meet and looking after important things, in five levels.",
    },
    options: [
      level(
        1,
        "1か月ほどは、自分でお金をやりくりできるときです。大切な物も、なくさずにいられます。",
        "Manages money for about a month and looks after important things alone.",
      ),
      level(
        2,
        "時々使いすぎて、食費などを減らすときです。大切な物をなくすことも時々あります。",
        "At times overspends and cuts down on food and the like; loses important things now and then.",
      ),
      level(
        3,
        "2週間ほどのやりくりは、だいたいできるときです。お金や大切な物のことで、時々助言がいります。",
        "Mostly manages for about two weeks; needs advice at times about money and important things.",
      ),
      level(
        4,
        "3〜4日に一度、お金を渡してもらい、相談がいるときです。大切な物も、一人での管理は難しい状態です。",
        "Is handed money and talks it over every 3 to 4 days; cannot easily look after important things.",
      ),
      level(
        5,
        "お金があるとすぐに使い切り、大切な物も自分では守れないときです。",
        "Spends what is at hand at once, and cannot look after important things.",
      ),
    ],
    notes: [premisesUnsure],
    confidence: "medium",
  },
  {
    item: "生活障害評価 服薬管理",
    name: "Rating of daily living: medicines",
    asks: {
      ja: "薬がなぜいるかを分かり、正しく使えているかを、医師が5段階で書きます。",
      en: "The doctor rates, in five levels, knowing why medicines are needed and taking them right.",
    },
    options: [
      level(
        1,
        "薬がなぜいるかを分かり、自分で正しく管理できているときです。",
        "Knows why the medicine is needed and manages it properly alone.",
      ),
      level(
        2,
        "なぜいるかは分かっていて、時々飲み忘れるときです。忘れるのは週1回までで、助言はいりません。",
        "Knows why, and forgets at most once a week; no advice is needed.",
      ),
      level(
        3,
        "なぜいるかが分かっておらず、飲み忘れがあるときです。忘れるのは週2回以上で、助言がいります。",
        "Does not know why, and forgets twice a week or more; advice is needed.",
      ),
      level(
        4,
        "飲み忘れ、飲みまちがい、飲みすぎ、飲むのを拒むことが多いときです。しっかりした助言や手助けがいります。",
        "Often forgets, mistakes, overdoses or refuses medicine; needs strong advice or help.",
      ),
      level(
        5,
        "助言や手助けがあっても、自分では薬を飲めないときです。周りの人が飲ませるか、長く効く注射を使います。",
        "Takes no medicine even with advice or help; others give it, or long-acting injections are used.",
      ),
    ],
    notes: [
      note(
        "段階4と5では、血液の中の薬の量も調べます。段階4でも、長く効く注射を使うことがあります。",
        "At levels 4 and 5 the amount of medicine in the blood is checked too. " +
          "Long-acting injections may be used at level 4 as well.",
      ),
      premisesUnsure,
    ],
    confidence: "medium",
  },
];
