// Help for survey items 2-12 to 2-16 of edition 2014 (household), in our own words. The options apply the
// meaning common to chapter 2 (N, NC) to the acts of each item. Source: docs/sources.md,
// source N unless noted; item names: 別表第一.
import type { ItemHelp } from "./help.ts";
import { full, note, notNeeded, partial } from "./phrases.ts";

/** Items 2-12 to 2-16. */
export const chapter2Household: readonly ItemHelp[] = [
  {
    item: "調理",
    name: "Cooking",
    asks: {
      ja: "献立、簡単な調理、盛りつけ、食器の片づけ、ごみ捨てまでを見ます。料理の種類は問いません。",
      en: "Planning meals, simple cooking, serving, washing up, taking out rubbish. Any kind of dish.",
    },
    options: [
      notNeeded(
        "献立を決めることから片づけまで、すべて一人でできるときです。",
        "Does everything alone, from planning to clearing away.",
      ),
      partial(
        "材料を切る、鍋を運ぶなど、一部に手助けがいるときです。火を使う間の見守りだけの人もここです。",
        "Needs help in part, such as cutting or carrying pans. Also if only watched over at the stove.",
      ),
      full(
        "調理から片づけまで全部してもらうときです。何をすればよいか分からない人もここです。",
        "All of it is done by others. Also if the person does not understand what to do.",
      ),
    ],
    notes: [
      note(
        "出来合いの品や配食を使うことだけで、「支援が必要」とはしません。",
        "Buying ready-made food or having meals delivered does not by itself mean support is needed.",
      ),
      note(
        "ふだん料理をしない人は、体や心の力から考えて、一番近いものを選びます。",
        "For someone who does not cook, choose the closest option from what body and mind can do.",
      ),
      note(
        "だるさや痛みで台所に立てない日がある人は、その日の様子をもとに選びます。",
        "If fatigue or pain makes cooking impossible on some days, choose by those days.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "掃除",
    name: "Cleaning",
    asks: {
      ja: "部屋、便器、浴槽の掃除と、整理整頓、ごみ捨てを見ます。掃除の方法は問いません。",
      en: "Cleaning rooms, toilet and bath, tidying up, taking out the rubbish. The method does not matter.",
    },
    options: [
      notNeeded(
        "道具の用意からごみ捨てまで、すべて一人でできるときです。",
        "Does everything alone, from fetching tools to the rubbish.",
      ),
      partial(
        "浴槽を洗ってもらうなど、一部に手助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as having the bath washed. Also if only prompted or watched over.",
      ),
      full(
        "掃除を全部してもらうか、全体をやり直してもらうときです。掃除の目的が分からない人もここです。",
        "All of it is done or redone by others. Also if the person does not understand what cleaning is for.",
      ),
    ],
    notes: [note("食べこぼしの掃除は「食事」で見ます。", "Clearing up spilled food belongs to “eating”.")],
    confidence: "medium",
  },
  {
    item: "洗濯",
    name: "Laundry",
    asks: {
      ja: "洗う、干す、取り込む、たたむ、しまうまでを見ます。洗い方や、洗う物の種類は問いません。",
      en: "Washing, hanging out, bringing in, folding and putting away. Any method, any kind of laundry.",
    },
    options: [
      notNeeded(
        "洗剤を量ることからしまうことまで、すべて一人でできるときです。",
        "Does everything alone, from the detergent to the drawer.",
      ),
      partial(
        "洗った物を干してもらうなど、一部に手助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as having things hung out. Also if only prompted or watched over.",
      ),
      full(
        "洗うことからしまうことまで、全部してもらうときです。洗濯の目的が分からない人もここです。",
        "All of it is done by others. Also if the person does not understand what laundry is for.",
      ),
    ],
    notes: [
      note(
        "洗濯機を回せるだけでは、「不要」になりません。",
        "Being able to run the machine is not enough for “no support needed”.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "買い物",
    name: "Shopping",
    asks: {
      ja: "品物を選び、お金を払い、持ち帰ることを見ます。店の人とのやりとりも含み、店の種類は問いません。",
      en: "Choosing goods, paying, dealing with staff and carrying things home. Any kind of shop.",
    },
    options: [
      notNeeded(
        "品選びから持ち帰りまで、すべて一人でできるときです。",
        "Does everything alone, from choosing to carrying home.",
      ),
      partial(
        "荷物を運んでもらう、支払いを手伝ってもらうなど、一部に助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as with carrying or paying. Also if only prompted or watched over.",
      ),
      full(
        "買い物を全部してもらうときです。品物を買うとはどういうことか分からない人もここです。",
        "All of it is done by others. Also if the person does not understand what buying means.",
      ),
    ],
    notes: [
      note("支払いは、現金で払う場面で考えます。", "For paying, think of paying in cash."),
      note(
        "買う物を書いたメモがないと選べない人は、「部分的」か「全面的」から選びます。",
        "If the right things cannot be found without a list, choose “partial” or “full”.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "交通手段の利用",
    name: "Using transport",
    asks: {
      ja: "乗り物を選び、切符を買い、乗り降りすることを見ます。近くの駅や停留所まで行くことも含みます。",
      en: "Choosing transport, buying tickets, getting on and off, getting to the nearest station or stop.",
    },
    options: [
      notNeeded(
        "乗り物を選ぶことから乗り降りまで、すべて一人でできるときです。",
        "Does everything alone, from choosing to getting off.",
      ),
      partial(
        "乗り降りを支えてもらうなど、一部に手助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as with getting on and off. Also if only prompted or watched over.",
      ),
      full(
        "乗り物を使うことの全部に手助けがいるときです。乗り物を何のために使うのか分からない人もここです。",
        "Needs help with all of it. Also if the person does not understand what transport is for.",
      ),
    ],
    notes: [
      note(
        "降りた所から行き先の建物まで歩く道は、見ません。",
        "The way from the stop to the building one is going to is not included.",
      ),
      note(
        "運転免許があるかどうかだけでは、「不要」にしません。",
        "A driving licence alone does not decide for “no support needed”.",
      ),
      note(
        "一人で使える乗り物があっても、支援のいる乗り物があれば、そちらで選びます。",
        "If some transport needs support and some does not, choose by the one that does.",
      ),
    ],
    confidence: "medium",
  },
];
