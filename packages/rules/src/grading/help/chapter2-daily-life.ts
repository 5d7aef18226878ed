// Help for survey items 2-8 to 2-11 of edition 2014 (daily life), in our own words. The options apply the
// meaning common to chapter 2 (N, NC) to the acts of each item. Source: docs/sources.md,
// source N unless noted; item names: 別表第一.
import type { ItemHelp } from "./help.ts";
import { full, note, notNeeded, partial } from "./phrases.ts";

/** Items 2-8 to 2-11; `chapter2` holds the whole chapter. */
export const chapter2DailyLife: readonly ItemHelp[] = [
  {
    item: "金銭の管理",
    name: "Managing money",
    asks: {
      ja: "持っているお金を知り、出し入れや計算ができるかを見ます。銀行などでの手続きも含みます。",
      en: "Knowing what money there is, paying in and out, adding up, and dealing with banks.",
    },
    options: [
      notNeeded(
        "お金の計算も、銀行などでの手続きも、一人でできるときです。",
        "Does sums and bank business alone.",
      ),
      partial(
        "残りの額の確認や銀行の手続きなど、一部に助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as with the balance or the bank. Also if only prompted or watched over.",
      ),
      full(
        "お金のことを全部してもらうときです。お金を何に使うのか分からない人もここです。",
        "All money matters are handled by others. Also if the person does not understand what money is for.",
      ),
    ],
    notes: [
      note(
        "お金の管理を人に任せる制度を使っていることだけで、選びません。何ができないかを書きます。",
        "Having someone act in money matters is not reason enough. Write what the person cannot do.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "電話等の利用",
    name: "Using the telephone and the like",
    asks: {
      ja: "電話をかける、受ける、用件を伝えることを見ます。ファックスやメールなどを使うことや、充電も含みます。",
      en: "Making and taking calls, passing on messages. Fax, e-mail and charging also count.",
    },
    options: [
      notNeeded(
        "操作も、受け答えも、伝言も、一人でできるときです。",
        "Operates it, talks and passes on messages alone.",
      ),
      partial(
        "登録した相手にだけかけられるなど、一部に助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, for example can call only saved numbers. Also if only prompted or watched over.",
      ),
      full(
        "操作も受け答えも全部してもらうときです。電話が何のためのものか分からない人もここです。",
        "Others do all of it. Also if the person does not understand what a telephone is for.",
      ),
    ],
    notes: [
      note(
        "耳が聞こえにくい人がメールなどを使えていれば、その様子で選びます。",
        "If a person with a hearing loss can use e-mail or the like instead, choose by that.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "日常の意思決定",
    name: "Everyday decisions",
    asks: {
      ja: "毎日の暮らしで、自分の望みを決め、選び、伝えることを見ます。財産を手放すような重い決定は含みません。",
      en: "Deciding, choosing and saying what one wants in daily life. Not weighty matters like property.",
    },
    options: [
      notNeeded(
        "毎日のことを自分で決めて、人に伝えられるときです。",
        "Decides everyday matters and tells others alone.",
      ),
      partial(
        "いくつかの案を見せてもらうなど、決めることや伝えることの一部に助けがいるときです。",
        "Needs help with part of deciding or saying so, for example by being shown some choices.",
      ),
      full(
        "決めることや伝えることの全部に助けがいるときです。何を決めるのか分からない人もここです。",
        "Needs help with all of it. Also if the person does not understand what is to be decided.",
      ),
    ],
    notes: [
      note(
        "決めた中身の良し悪しは問いません。決められれば「不要」とし、事情を特記事項（文章の欄）に書きます。",
        "Whether the choice is wise does not matter. Can decide: “not needed”, and explain in the remarks.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "危険の認識",
    name: "Recognising danger",
    asks: {
      ja: "危険や異常に気づき、身を守る行動をとれるかを見ます。火の始末、避難、飛び出しや転落などです。",
      en: "Noticing danger and acting to stay safe: fire, evacuation, running into the road, falls.",
    },
    options: [
      notNeeded(
        "危ないことに自分で気づき、避けたり逃げたりできるときです。",
        "Notices danger alone and avoids it or gets away.",
      ),
      partial(
        "危ないと教えてもらう、逃げるのを手伝ってもらうなど、一部に助けがいるときです。",
        "Needs help in part, such as being warned or helped to get away.",
      ),
      full(
        "気づくことも身を守ることも、全部に助けがいるときです。危険とは何か分からない人もここです。",
        "Needs help both to notice and to stay safe. Also if the person does not understand what danger is.",
      ),
    ],
    notes: [
      note(
        "気づけるだけでは足りません。身を守る行動までできるかを見ます。",
        "Noticing is not enough. The question is whether the person can also act to stay safe.",
      ),
      note(
        "気づいても体が動かず、逃げられない日がある人は、その日の様子をもとに選びます。",
        "If there are days when the body will not move to get away, choose by those days.",
      ),
    ],
    confidence: "medium",
  },
];
