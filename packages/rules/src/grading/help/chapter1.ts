// Help for survey items 1-1 to 1-12 of edition 2014 (moving and posture), in our own words.
// Source: docs/sources.md, source N unless noted
// (1-3: NC differs on the time). Item names and the order of the options: 別表第一 of ordinance 5 of 2014.
import { chapter1Moving } from "./chapter1-moving.ts";
import type { ItemHelp } from "./help.ts";
import { full, note, notNeeded, partial, unsure, watching } from "./phrases.ts";

const posture: readonly ItemHelp[] = [
  {
    item: "寝返り",
    name: "Turning over in bed",
    asks: {
      ja: "横になったまま、体の向きを変えられるかを見ます。途中の動き方は問いません。",
      en: "Whether the person can turn over while lying down. How they move on the way does not matter.",
    },
    options: [
      notNeeded(
        "一人で向きを変えられるときです。何かにつかまる必要もありません。",
        "Turns over alone, without having to hold on to anything.",
      ),
      watching(
        "声かけや見守りがあればできるときです。柵やひもにつかまればできる人も、ここです。",
        "Can do it if prompted or watched over. Also if it works by holding a bed rail or a cord.",
      ),
      partial(
        "体を少し押してもらうなど、向きを変える動きの一部に手を借りるときです。",
        "Someone lends a hand for part of the turn, for example with a light push.",
      ),
      full(
        "初めから終わりまで手を借りるときです。体を固定している人や、決まった向きでしか寝られない人もここです。",
        "Needs hands-on help throughout. Also if kept in a fixed position or able to lie only one way.",
      ),
    ],
    notes: [
      note(
        "右と左で差があるときは、できない側で選びます。",
        "If left and right differ, choose by the side that cannot do it.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "起き上がり",
    name: "Sitting up from lying",
    asks: {
      ja: "寝た姿勢から上半身を起こせるかを見ます。起き方は問いません。",
      en: "Whether the person can raise the upper body from lying. How they do it does not matter.",
    },
    options: [
      notNeeded(
        "一人で上半身を起こせるときです。自分の手をベッドについてもかまいません。",
        "Sits up alone. Pushing on the bed with their own hands is fine.",
      ),
      watching(
        "声かけや見守り、または柵などにつかまることが必要なときです。めまいで数分休んでから起きる人もここです。",
        "Needs prompting, watching over or a rail to hold. Also if dizziness means some minutes' rest.",
      ),
      partial(
        "背中を少し支えてもらうなど、起きる動きの一部に手を借りるときです。",
        "Someone lends a hand for part of the movement, for example by supporting the back a little.",
      ),
      full(
        "自分では起きられず、初めから終わりまで起こしてもらうときです。",
        "Cannot sit up alone and is raised by someone from start to finish.",
      ),
    ],
    notes: [
      note(
        "起きられない日がある人は、その日の様子をもとに選びます。休む回数や時間も書き添えてください。",
        "If sitting up fails on some days, choose by those days. Add how often and how long the rests are.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "座位保持",
    name: "Staying seated",
    asks: {
      ja: "座った姿勢をしばらく保てるかを見ます。座り方の種類は問いません。",
      en: "Whether the person can stay seated for a while. The way of sitting does not matter.",
    },
    options: [
      notNeeded("支えがなくても、一人で座り続けられるときです。", "Stays seated alone, without any support."),
      watching(
        "座り続けるのに声かけや見守りがいるときです。自分の手をついて体を支える人もここです。",
        "Needs prompting or watching over to stay seated. Also if propped up by their own hands.",
      ),
      partial(
        "背もたれ、ひじ掛け、人の手などの支えがないと座れないときです。",
        "Cannot sit without support such as a backrest, armrests or someone's hand.",
      ),
      full(
        "支えがあっても座っていられない、または座る姿勢がとれないときです。",
        "Cannot stay seated even with support, or cannot take a sitting position.",
      ),
    ],
    notes: [
      unsure(
        "見る時間は10分ほどでしょうか、10秒でしょうか。資料が食い違うため、原典の確認が必要です。",
        "Is the time about ten minutes, or ten seconds? The sources differ; the original must be checked.",
      ),
      unsure(
        "座位保持装置（座る姿勢を支える器具）を使う人は、いつも「全面的」でしょうか。両側や前から常に支えるかで見る、という説明もあります。",
        "Is a seating support device always “full”? Or is it constant support from sides or front?",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "移乗",
    name: "Moving from one seat to another",
    asks: {
      ja: "ベッド、車いす、便座などの間を乗り移れるかを見ます。本人がふだんしている乗り移りで考えます。",
      en: "Whether the person can move between bed, wheelchair, toilet and so on, as they usually do.",
    },
    options: [
      notNeeded("一人で、次の椅子やベッドへ乗り移れるときです。", "Moves alone to the next chair or bed."),
      watching(
        "声かけや見守りがあれば移れるときです。本人の動きに合わせ、車いすなどをお尻の下に入れてもらう人もここです。",
        "Can move if prompted or watched over. Also if someone slides the wheelchair under them.",
      ),
      partial(
        "腰を支えてもらうなど、乗り移る動きの一部に手を借りるときです。",
        "Someone lends a hand for part of the move, for example by steadying the hips.",
      ),
      full(
        "乗り移る間ずっと手を借りるときです。寝たきりや、手足を失ったためにできない人も含みます。",
        "Needs hands-on help all the way. Includes people who cannot do it: bedridden, or having lost limbs.",
      ),
    ],
    notes: [
      note(
        "知的障害や精神障害のある人は、椅子に座る場面で確かめます。",
        "For people with intellectual or mental disabilities, look at how they sit down on a chair.",
      ),
      unsure(
        "抱え上げやリフトで移る人は、いつも「全面的」でしょうか。現場だけの考え方かもしれません。",
        "Is anyone who is lifted by hand or by hoist always “full”? This may be only a habit of practice.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "立ち上がり",
    name: "Standing up",
    asks: {
      ja: "椅子などに腰かけた姿勢から、立てるかを見ます。",
      en: "Whether the person can stand up from sitting on a chair or the like.",
    },
    options: [
      notNeeded(
        "何にもつかまらず、一人で立てるときです。",
        "Stands up alone, without holding on to anything.",
      ),
      watching(
        "声かけや見守りがいるとき、または手すりや壁につかまれば立てるときです。",
        "Needs prompting or watching over, or can stand up by holding a rail or a wall.",
      ),
      partial(
        "腰を支えてもらうなど、立つ動きの一部に手を借りるときです。体に触れて促す場合も入りえます。",
        "Someone lends a hand for part of the movement. Prompting by touch can also count here.",
      ),
      full(
        "立つ動きの全部に手を借りるときです。寝たきりなどで立てない人も含みます。",
        "Needs hands-on help throughout. Includes people who cannot stand up, such as the bedridden.",
      ),
    ],
    notes: [
      note(
        "めまいのため数分休んでから立つ人は、「見守り等の支援が必要」です。",
        "Someone who must rest some minutes because of dizziness “needs watching over or prompting”.",
      ),
      note(
        "目が見えにくく、ぶつからないための声かけがいる人も、「見守り等の支援が必要」です。",
        "The same if poor sight means that prompting is needed so as not to bump into things.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "両足での立位保持",
    name: "Standing on both feet",
    asks: {
      ja: "平らな床で、両足で立つ姿勢が10秒ほど続くかを見ます。立つまでの手助けは問いません。",
      en: "Whether the person can stand on a flat floor for about ten seconds. Help before that is ignored.",
    },
    options: [
      notNeeded(
        "何にもつかまらず、そのまま立っていられるときです。",
        "Stays standing without holding on to anything.",
      ),
      watching(
        "手すり、壁、杖につかまれば立っていられるときです。そばで見守る必要がある人もここです。",
        "Stays standing by holding a rail, a wall or a stick. Also if someone has to watch over them.",
      ),
      partial(
        "腰に手をそえるなど、体の一部を支えてもらえば立っていられるときです。",
        "Stays standing if partly supported, for example with a hand at the hips.",
      ),
      full(
        "体全体を支えてもらうとき、または支えがあっても立っていられないときです。",
        "The whole body must be supported, or standing fails even with support.",
      ),
    ],
    notes: [
      note(
        "片足がない人や、関節が固まって片足が床につかない人は、もう一方の足で立つ様子で見ます。",
        "If a leg is missing, or stiff joints keep a foot off the floor, see how they stand on the other.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "片足での立位保持",
    name: "Standing on one foot",
    asks: {
      ja: "平らな床に、片足で1秒ほど立てるかを見ます。立つまでの手助けは問いません。",
      en: "Whether the person can stand on one foot for about a second. Help before that is ignored.",
    },
    options: [
      notNeeded(
        "何にもつかまらず、片足で立てるときです。",
        "Stands on one foot without holding on to anything.",
      ),
      watching(
        "手すり、壁、杖につかまれば片足で立てるときです。転ばないように見守る必要がある人もここです。",
        "Can do it by holding a rail, a wall or a stick. Also if watched over so as not to fall.",
      ),
      partial(
        "手を取るなど、少し支えてもらえば片足で立てるときです。",
        "Can stand on one foot with a little support, for example if someone holds a hand.",
      ),
      full(
        "体全体を支えてもらうとき、または支えがあっても片足で立てないときです。",
        "The whole body must be supported, or standing on one foot fails even with support.",
      ),
    ],
    notes: [
      note(
        "右足と左足で差があるときは、できない方の足で選びます。",
        "If the two feet differ, choose by the foot that cannot do it.",
      ),
    ],
    confidence: "medium",
  },
];

/** Items 1-1 to 1-12. */
export const chapter1: readonly ItemHelp[] = [...posture, ...chapter1Moving];
