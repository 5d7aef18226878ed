// Help for survey items 4-1 to 4-17 of edition 2014 (behaviour), in our own words.
// Source: docs/sources.md, source N.
// Item names: the sheet (NX) and 別表第二 of ordinance 5 of 2014; 別表第一 prints 4-5 as 「暴言行動」.
import { behaviour, nameOfTheLaw, preventedCounts } from "./chapter4-options.ts";
import type { ItemHelp } from "./help.ts";
import { note } from "./phrases.ts";

/** Items 4-1 to 4-17; `chapter4` holds the whole chapter. */
export const chapter4First: readonly ItemHelp[] = [
  behaviour(
    "被害的・拒否的",
    "Feeling harmed, or refusing out of distrust",
    "「物を盗まれた」など、起きていない害を本当だと思い込むことを見ます。疑う気持ちから、申し出を断ることも含みます。",
    "Firmly believing in harm that did not happen, such as a theft, or refusing offers out of suspicion.",
    [
      note(
        "本当にあったことを大げさに話すだけなら、入りません。",
        "Exaggerating something that did happen does not count.",
      ),
      note(
        "説明が分からずに断る場合は、「支援の拒否」（4-8）で見ます。",
        "Refusing because the explanation is not understood belongs to “refusing support” (4-8).",
      ),
    ],
  ),
  behaviour(
    "作話",
    "Telling things that did not happen",
    "事実と違う話や、都合のよい話を作ることを見ます。忘れた所をうめる話や、その場をつくろう話も含みます。",
    "Making up things that are untrue or convenient, including to fill gaps in memory or save the moment.",
    [
      note(
        "わざとつくうそと見分けるのは、難しいものです。支援がいる状態かどうかで選びます。",
        "It is hard to tell from a deliberate lie. Choose by whether the person needs support.",
      ),
    ],
  ),
  behaviour(
    "感情が不安定",
    "Unstable feelings",
    "急に泣く、怒る、笑うなどが繰り返されるかを見ます。自分では抑えられずに涙や笑いが出ることも含みます。",
    "Sudden crying, anger or laughter again and again, including tears or laughter that cannot be held back.",
    [
      note("感情が豊かなだけなら、入りません。", "Simply having lively feelings does not count."),
      note(
        "泣いた回数などではなく、支援がいる場面を数えます。",
        "Count the occasions that need support, not how often the person cried and so on.",
      ),
    ],
  ),
  behaviour(
    "昼夜逆転",
    "Day and night reversed",
    "夜に眠れず昼に眠くなり、昼の暮らしに差し支えるかを見ます。",
    "Sleepless nights and sleepy days that get in the way of daytime life.",
    [
      note("夜ふかしの習慣だけなら、入りません。", "A mere habit of staying up late does not count."),
      note(
        "睡眠薬などで整えている場合も、回数に入れて選びます。",
        "Managing it with sleeping pills and the like counts towards how often.",
      ),
    ],
  ),
  behaviour(
    "暴言暴行",
    "Harsh words or violence",
    "言葉や体による暴力があるかを見ます。どちらか一方でも当てはまり、相手は問いません。",
    "Violence in words or in acts. Either one is enough, and it does not matter towards whom.",
    [
      note(
        "法令の表には、「暴言行動」と書かれた所もあります。",
        "One table of the law prints this item as 「暴言行動」.",
      ),
    ],
  ),
  behaviour(
    "同じ話をする",
    "Saying the same thing again and again",
    "同じ話や質問、ひとり言を、何度も繰り返すかを見ます。",
    "Repeating the same story, question or talk to oneself many times.",
    [note("話し好きなだけなら、入りません。", "Simply liking to talk does not count.")],
  ),
  behaviour(
    "大声・奇声を出す",
    "Shouting or making unusual sounds",
    "周りの人が驚いたり困ったりするほどの声が出るかを見ます。物で不快な音を立てることも含みます。",
    "A voice loud or unusual enough to startle or trouble others, or unpleasant noise made with objects.",
    [note("ふだんの声が大きいだけなら、入りません。", "A naturally loud voice does not count.")],
  ),
  behaviour(
    "支援の拒否",
    "Refusing support",
    "支援や介助を受け入れられず、暮らしに差し支えるかを見ます。説明が分からずに断る場合も含みます。",
    "Not accepting support or care, so that daily life suffers; also if an explanation is not understood.",
    [
      note(
        "ここでは、断ること自体を数えます。本来どんな支援がいるかは、ほかの項目で考えます。",
        "Here the refusing itself is counted. Which support is really needed is judged in the other items.",
      ),
    ],
  ),
  behaviour(
    "徘徊",
    "Moving about without an aim",
    "これといった目的がないまま、動き回ることがあるかを見ます。歩くほかに、車いすや、はって動く場合も含みます。",
    "Moving about with no particular aim, whether walking, in a wheelchair or crawling.",
    [
      note("行き先があって出かけることは、入りません。", "Going out to a definite place does not count."),
      nameOfTheLaw,
    ],
  ),
  behaviour(
    "落ち着きがない",
    "Restlessness",
    "あせりや不安から、落ち着いていられないことがあるかを見ます。外へ出ようとする、うろうろするなどです。",
    "Restlessness from hurry or worry, such as trying to go out or pacing around.",
  ),
  behaviour(
    "外出して戻れない",
    "Cannot find the way back",
    "場所が分からなくなり、自分の家や部屋に戻れないことがあるかを見ます。外でも、建物の中でも同じです。",
    "Losing the way and not getting back to one's home or room, whether outside or inside a building.",
  ),
  behaviour(
    "1人で出たがる",
    "Wanting to go out alone",
    "見守りなどがいるのに、一人で外に出ようとするかを見ます。周りの工夫で、実際には出ていない場合も含みます。",
    "Trying to go out alone although someone should be along. Also if precautions keep it from happening.",
  ),
  behaviour(
    "収集癖",
    "Collecting things",
    "迷惑や困りごとが出るほど、物を集めることがあるかを見ます。集めすぎないように支援している場合も含みます。",
    "Collecting so much that it causes trouble. Also if support keeps it in check.",
    [
      note(
        "趣味で集めることや、物をしまっておくことは、入りません。",
        "A hobby, or simply keeping things, does not count.",
      ),
    ],
  ),
  behaviour(
    "物や衣類を壊す",
    "Damaging things or clothes",
    "物を壊す、衣類やおむつを破る、捨てるなどがあるかを見ます。周りの工夫で壊さずにすんでいる場合も含みます。",
    "Breaking things, tearing or throwing away clothes or nappies. Also if precautions prevent it.",
  ),
  behaviour(
    "不潔行為",
    "Acts that soil",
    "便にさわる、尿をまく、つばを吐くなどがあるかを見ます。",
    "Touching stools, scattering urine, spitting and the like.",
    [
      preventedCounts,
      note(
        "トイレに間に合わないことだけなら、ここには入りません。「排尿」「排便」などで見ます。",
        "Merely not reaching the toilet in time belongs to “passing urine”, “bowel movements” and so on.",
      ),
      nameOfTheLaw,
    ],
  ),
  behaviour(
    "異食行動",
    "Eating things that are not food",
    "食べ物でない物や、いたんだ食べ物を、口に入れることがあるかを見ます。近くに置かないなど、防いでいる場合も含みます。",
    "Putting things that are not food, or bad food, in the mouth. Also if kept from it.",
  ),
  behaviour(
    "ひどい物忘れ",
    "Severe forgetfulness",
    "暮らしに差し支える物忘れがあるかを見ます。食べたことを忘れる、人が分からない、薬を二度飲むなどです。",
    "Forgetting that disturbs daily life: having eaten, who people are, having taken a medicine already.",
    [
      note(
        "もともと覚えることが難しい障害なら、「支援が不要」を選びます。そのことを特記事項（文章の欄）に書きます。",
        "If the disability itself makes memorising hard, choose “not needed” and say so in the remarks.",
      ),
    ],
  ),
];
