// Help for survey items 1-8 to 1-12 of edition 2014 (walking, getting about, dressing, skin, swallowing).
// Source: docs/sources.md, source N unless noted.
// Item names, options and their order: 別表第一 of ordinance 5 of 2014 (source O). Our own words.
import type { ItemHelp } from "./help.ts";
import { full, no, note, notNeeded, partial, unsure, watching, yes } from "./phrases.ts";

/** Items 1-8 to 1-12; `chapter1` holds the whole chapter. */
export const chapter1Moving: readonly ItemHelp[] = [
  {
    item: "歩行",
    name: "Walking",
    asks: {
      ja: "立った姿勢から、5メートルほど続けて歩けるかを見ます。速さや歩幅は問いません。",
      en: "Whether the person can walk about five metres or more. Speed and stride do not matter.",
    },
    options: [
      notNeeded(
        "杖も人の手も使わず、一人で歩けるときです。",
        "Walks alone, without a stick or another person's hand.",
      ),
      watching(
        "杖、歩行器、手すり、白杖を使えば一人で歩けるときです。声かけや見守りがいる人もここです。",
        "Walks alone with a stick, walker, rail or white cane. Also if prompted or watched over.",
      ),
      partial(
        "ときどき腕や腰を支えてもらうなど、歩く動きの一部に手を借りるときです。",
        "Someone lends a hand for part of the walk, for example by steadying an arm or the hips at times.",
      ),
      full(
        "歩く間ずっと支えがいるとき、または歩けず車いすがいるときです。医療上、歩くことを止められている人もここです。",
        "Needs support all the way, or a wheelchair. Also if walking is forbidden on medical grounds.",
      ),
    ],
    notes: [
      note(
        "歩ける日と歩けない日がある人は、歩けない日の様子で選びます。歩けない日の数も書いてください。",
        "If walking works on some days only, choose by the days it does not, and count them.",
      ),
      note(
        "「歩行」に支援がいる人でも、「移動」は支援が不要になることがあります。",
        "Someone who needs support in walking may still need none in “getting around”.",
      ),
      unsure(
        "家の中と外のどちらで考えるのでしょうか。外で考えるという資料がありますが、確かめられていません。",
        "Indoors or outdoors? One source has the outdoors in mind, but this is not confirmed.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "移動",
    name: "Getting around",
    asks: {
      ja: "暮らしに必要な場所へ行けるかを見ます。歩くか車いすかなどの手段や、出かける目的は問いません。",
      en: "Whether the person can get to the places life requires, by any means and for any purpose.",
    },
    options: [
      notNeeded(
        "付き添いがなくても、一人で必要な場所へ行けるときです。",
        "Gets there alone, without a companion.",
      ),
      watching(
        "体に触れない付き添いや声かけがいるときです。疲れや息苦しさで何度も休む人もここです。",
        "Needs prompting or company without touching. Also if tired or breathless and resting often.",
      ),
      partial(
        "段差で車いすを押す、手を引く、体を止めるなどの手助けが、一部でいるときです。",
        "Needs hands-on help in part: pushing the wheelchair at a step, leading by the hand, holding back.",
      ),
      full(
        "移動の間ずっと人の手がいるときです。医療上、移動を止められている人もここです。",
        "Needs someone's hands all the way. Also if told not to move about on medical grounds.",
      ),
    ],
    notes: [
      note(
        "行き先は、ふだん行きそうな所で考えます。荷物を持てるかどうかは見ません。",
        "Think of places the person would normally go. Carrying things is not looked at.",
      ),
      unsure(
        "手でこぐ車いすを自分でこげない人は、いつも「全面的」でしょうか。現場だけの考え方かもしれません。",
        "Unable to push a manual wheelchair alone: always “full”? This may be only a habit of practice.",
      ),
      unsure(
        "転ばないようにずっと付き添う場合は、「全面的」でしょうか。体に触れない付き添いは「見守り等」ともあります。",
        "Is constant company against falls “full”? Company without touching is also called “watching”.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "衣服の着脱",
    name: "Dressing and undressing",
    asks: {
      ja: "ふだんの上着、ズボン類、靴下を着て脱げるかを見ます。服の種類は問いません。",
      en: "Whether the person can put on and take off everyday tops, trousers and socks of any kind.",
    },
    options: [
      notNeeded(
        "服を出してもらうこともなく、一人で着て脱げるときです。",
        "Dresses and undresses alone; nobody lays out the clothes.",
      ),
      watching(
        "季節に合う服を出す、手渡す、声をかけるなどの助けがいるときです。目が見えにくく、服を見分けられない人もここです。",
        "Needs clothes laid out or handed over, or prompting. Also if sight is too poor to tell them apart.",
      ),
      partial(
        "そでに腕を通す、ボタンをとめるなど、一部に手を借りるときです。",
        "Someone lends a hand with part of it, such as getting an arm into a sleeve or doing up buttons.",
      ),
      full(
        "着るのも脱ぐのも、初めから終わりまで手を借りるときです。",
        "Needs hands-on help with both dressing and undressing from start to finish.",
      ),
    ],
    notes: [
      note(
        "ボタンのない服だけを着ている人も、ボタンのある服を着る場面で考えます。",
        "If only clothes without buttons are worn, think of wearing clothes with buttons.",
      ),
      note(
        "手のこわばりや痛みで着られない日がある人は、その日の様子をもとに選びます。",
        "If stiff or painful hands make dressing impossible on some days, choose by those days.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "じょくそう",
    name: "Pressure sores (bedsores)",
    asks: {
      ja: "床ずれ（じょくそう）があるかどうかを見ます。広さや重さは問いません。",
      en: "Whether there are pressure sores (bedsores). Their size and severity do not matter.",
    },
    options: [
      no(
        "床ずれがなく、防ぐための手当てもしていないときです。",
        "There is no sore, and nothing is being done to prevent one.",
      ),
      yes(
        "床ずれがある、または防ぐ手当てをしているときです。体の向きを変えてもらうことや、エアマットも手当てです。",
        "There is a sore, or care to prevent one, such as being turned regularly or using an air mattress.",
      ),
    ],
    notes: [
      note(
        "本人や家族から床ずれがあると聞いただけでも、「ある」です。聞いた内容は特記事項（文章の欄）に書きます。",
        "The person's or family's word is enough for “yes”. Write what was said in the remarks.",
      ),
      unsure(
        "見るのは、調査日の前の14日間でしょうか。この期間を書いた資料は一つだけです。",
        "Does this cover the 14 days before the survey? Only one source gives this period.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "えん下",
    name: "Swallowing",
    asks: {
      ja: "食べ物や飲み物を飲み込めるかを見ます。固い物か液体か、どんな形の食事かは問いません。",
      en: "Whether the person can swallow food and drink, solid or liquid, whatever form the meals take.",
    },
    options: [
      notNeeded(
        "自分で飲み込めるときです。ときどきむせても、一人で食べて困らなければここです。",
        "Swallows alone. Also if choking now and then but eating alone without trouble.",
      ),
      watching(
        "むせやすいなどの理由で、見守りや声かけがいるときです。",
        "Needs watching over or prompting, for example because of choking easily.",
      ),
      full(
        "管で胃などに入れる経管栄養や、太い血管に入れる中心静脈栄養などをしているときです。",
        "Is fed by tube into the stomach or the like, or through a large vein.",
      ),
    ],
    notes: [
      note(
        "この項目に「部分的な支援」はありません。三つの中から選びます。",
        "This item has no “partial support”. Choose one of the three.",
      ),
      note(
        "飲み込みにくい日や時間帯がある人は、そのときの様子をもとに選びます。",
        "If swallowing is hard on some days or at some hours, choose by those times.",
      ),
    ],
    confidence: "medium",
  },
];
