// Help for survey items 2-1 to 2-7 of edition 2014 (looking after oneself), in our own words.
// Source: docs/sources.md, source N unless noted
// (2-1: also H; 2-5: NC differs on enemas). Item names and options: 別表第一 of ordinance 5 of 2014.
import type { ItemHelp } from "./help.ts";
import { full, note, notNeeded, partial, unsure } from "./phrases.ts";

export const chapter2SelfCare: readonly ItemHelp[] = [
  {
    item: "食事",
    name: "Eating",
    asks: {
      ja: "食べ始めてから食べ終わるまでを見ます。切る、ほぐす、とろみや味をつける、口に運ぶことも含みます。",
      en: "Eating from start to finish: cutting, thickening, seasoning, bringing food to the mouth.",
    },
    options: [
      notNeeded(
        "食べ始めから食べ終わりまで、すべて一人でできるときです。",
        "Does everything alone from the first bite to the last.",
      ),
      partial(
        "食べやすく切る、こぼした物を片づけるなど、一部に手助けがいるときです。声かけや見守りだけの人もここです。",
        "Needs help in part, such as cutting food or clearing spills. Also if only prompted or watched.",
      ),
      full(
        "食べることの全部に手助けがいるときです。何のために食べるのか分からない人もここです。",
        "Needs help with all of it. Also if the person does not understand what eating is for.",
      ),
    ],
    notes: [
      note(
        "家だけでなく、外で食べる場面も思い浮かべて選びます。",
        "Think of eating out as well, not only of meals at home.",
      ),
      unsure(
        "管や太い血管から栄養をとる人は、「不要」にはならないのでしょうか。全部をしてもらえば「全面的」、そうでなければ「部分的」とする資料が一つあります。",
        "Is tube or vein feeding never “not needed”? One source: “full” if all is done, else “partial”.",
      ),
    ],
    confidence: "high",
  },
  {
    item: "口腔清潔",
    name: "Keeping the mouth clean",
    asks: {
      ja: "歯みがきの用意から片づけまでを見ます。うがいや、入れ歯の手入れも含みます。",
      en: "Brushing the teeth, from getting ready to clearing away, including rinsing and care of dentures.",
    },
    options: [
      notNeeded(
        "歯ブラシの用意から片づけまで、すべて一人でできるときです。",
        "Does everything alone, from getting ready to clearing away.",
      ),
      partial(
        "声かけや見守り、または一部の手助けがいるときです。仕上げみがきをしてもらう人もここです。",
        "Needs prompting, watching or help in part. Also if someone finishes the brushing.",
      ),
      full(
        "全部に手助けがいるときです。用意や片づけが一人でできても、全体をみがき直してもらう人はここです。",
        "Needs help with all of it. Also if all the brushing is redone, even if the rest is done alone.",
      ),
    ],
    notes: [
      note(
        "本人の話だけで決めません。ふだんの様子も確かめます。",
        "Do not decide by the person's word alone. Check what usually happens too.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "入浴",
    name: "Bathing",
    asks: {
      ja: "入浴の用意から片づけまでを見ます。お湯をはる、洗う、ふく、浴槽に出入りすることも含みます。",
      en: "Bathing from getting ready to clearing away: running water, washing, drying, getting in and out.",
    },
    options: [
      notNeeded(
        "お湯の用意から片づけまで、すべて一人でできるときです。",
        "Does everything alone, from running the bath to clearing away.",
      ),
      partial(
        "背中を洗ってもらう、見守ってもらうなど、一部に助けがいるときです。浴槽に入れず、シャワーですます人などもここです。",
        "Needs help in part, such as back washing or watching. Also if unable to use the tub and showering.",
      ),
      full(
        "洗う、ふくなどを全部してもらうときです。体をふくだけの人や、医療上入浴を止められている人もここです。",
        "All washing and drying is done for them. Also if only wiped down, or medically barred from bathing.",
      ),
    ],
    notes: [
      note(
        "風呂の入り方は問いません。浴室の掃除は含みません。服を着て脱ぐことは「衣服の着脱」で見ます。",
        "Any way of bathing; not cleaning the bathroom. Clothes belong to “dressing and undressing”.",
      ),
      note(
        "入れる日と入れない日がある人は、入れない日の様子をもとに選びます。",
        "If bathing works on some days only, choose by the days it does not.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "排尿",
    name: "Passing urine",
    asks: {
      ja: "尿意を感じてから後始末までを見ます。トイレへの移動、服の上げ下げ、ふくこと、汚れた床などの掃除も含みます。",
      en: "From feeling the need to cleaning up: getting there, clothes, wiping, cleaning what got dirty.",
    },
    options: [
      notNeeded(
        "おむつや尿の管などを使わず、後始末まで一人でできるときです。",
        "Does everything alone, without pads, a catheter or the like.",
      ),
      partial(
        "声かけや見守り、または一部の手助けがいるときです。おむつや尿の管などを使う人も、全部の手助けでなければここです。",
        "Needs prompting, watching or help in part. Also with pads or a catheter, unless others do it all.",
      ),
      full(
        "後始末などの全部に手助けがいるときです。おむつの世話を全部してもらう人や、人に管で尿を出してもらう人もここです。",
        "Needs help with all of it. Also if others do all pad care, or drain the urine by tube.",
      ),
    ],
    notes: [
      note(
        "尿意がなく、時間を決めて自分でトイレに行く人は「部分的」です。",
        "Going alone at set times because there is no urge counts as “partial”.",
      ),
      note(
        "おむつ、パッド、尿を受ける器具、尿の管を使う人は、「不要」になりません。",
        "Anyone who uses pads, a urine collector or a catheter is not “not needed”.",
      ),
      unsure(
        "人工透析を受けている人は「全面的」でしょうか。ほかの資料では確かめられていません。",
        "Is a person on dialysis “full”? No other source confirms this.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "排便",
    name: "Bowel movements",
    asks: {
      ja: "便意を感じてから後始末までを見ます。人工肛門の手入れ、生理のときの手当て、汚れた床などの掃除も含みます。",
      en: "From feeling the need to cleaning up, including dirt, stoma care and care during periods.",
    },
    options: [
      notNeeded(
        "おむつや便を受ける袋などを使わず、後始末まで一人でできるときです。",
        "Does everything alone, without pads, a stoma bag or the like.",
      ),
      partial(
        "声かけや見守り、または一部の手助けがいるときです。おむつや人工肛門の人も、全部の手助けでなければここです。",
        "Needs prompting, watching or help in part. Also with pads or a stoma, unless others do it all.",
      ),
      full(
        "後始末などの全部に手助けがいるときです。おむつや人工肛門の世話を全部してもらう人もここです。",
        "Needs help with all of it. Also if pads or a stoma are wholly cared for by others.",
      ),
    ],
    notes: [
      note(
        "便意がなく、時間を決めて自分でトイレに行く人は「部分的」です。",
        "Going alone at set times because there is no urge counts as “partial”.",
      ),
      note(
        "おむつや便を受ける袋を使う人、人工肛門の人は、「不要」になりません。",
        "Anyone with pads, a bag for stools or a stoma is not “not needed”.",
      ),
      unsure(
        "人に浣腸や、便をかき出す処置をしてもらう人は「全面的」でしょうか。「部分的」とする古い資料もあります。",
        "Enemas, or stools removed by hand, by others: “full”? An older source also has “partial”.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "健康・栄養管理",
    name: "Looking after health and nutrition",
    asks: {
      ja: "体調を保つために、健康と栄養を管理できるかを見ます。食事や運動の量、食事の制限、医師の指示を守ることも含みます。",
      en: "Managing health and nutrition: food, exercise, diets, following the doctor's instructions.",
    },
    options: [
      notNeeded(
        "食事や運動の量も、医師の指示への対応も、一人でできるときです。",
        "Manages food, exercise and the doctor's advice alone.",
      ),
      partial(
        "食べる量に声をかけてもらう、受診の結果を一緒に確かめるなど、一部に助けがいるときです。",
        "Needs help in part, such as reminders about how much to eat or going through test results together.",
      ),
      full(
        "健康や栄養の管理を全部してもらうときです。なぜ必要か分からない人もここです。",
        "All of it is managed by others. Also if the person does not understand why it is needed.",
      ),
    ],
    notes: [
      note(
        "施設で治療食が出ている人も、自宅で一人で暮らす場面を考えて選びます。",
        "Even if a facility serves a special diet, think of living alone at home.",
      ),
      unsure(
        "疲れて何度も休むことは、「部分的」に入るのでしょうか。別の項目の説明が混ざった疑いがあります。",
        "Do frequent rests count as “partial” here? This may have slipped in from another item.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "薬の管理",
    name: "Managing medicines",
    asks: {
      ja: "薬の用意から、使ったことの確認までを見ます。使う理由と時間が分かること、塗り薬、注射、管から入れる薬も含みます。",
      en: "From preparing to checking, knowing why and when. Creams, injections and tubes count too.",
    },
    options: [
      notNeeded(
        "薬を使う理由と時間が分かり、用意から確認まで一人でできるときです。",
        "Knows why and when, and does everything alone.",
      ),
      partial(
        "時間を知らせてもらうなど、一部に助けがいるときです。管から薬を入れる人も、全部の手助けでなければここです。",
        "Needs help in part, such as reminders. Also with medicine by tube, unless others do it all.",
      ),
      full(
        "薬のことを全部してもらうか、何のための薬か分からないときです。管から入れる薬を全部してもらう人もここです。",
        "All is done by others, or the purpose is not understood. Also if others do all the tube medicine.",
      ),
    ],
    notes: [
      note(
        "ふだん使わない種類の薬は、使うとしたらどうなるかを、ふつうに考えられる範囲で見ます。",
        "For kinds of medicine not normally used, judge by what could reasonably be expected.",
      ),
    ],
    confidence: "medium",
  },
];
