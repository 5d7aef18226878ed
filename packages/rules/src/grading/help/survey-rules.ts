// Rules that hold for many items of the survey (edition 2014), shown once beside it, in our own words.
// Source: docs/sources.md, sources NS, N and H
// unless noted (the last rule: also article 1 of ordinance 5 of 2014).
import type { HelpNote } from "./help.ts";
import { note, unsure } from "./phrases.ts";

/** How to choose, whatever the item. */
export const commonRules: readonly HelpNote[] = [
  note(
    "できるときとできないときがあれば、できないときの様子で選びます。筋力の低下、疲れやすさ、慣れない場所なども理由になります。回数と助けの様子は、特記事項（文章の欄）に書きます。",
    "If something works only at times, choose by the times it does not. " +
      "Weak muscles, tiring easily or an unfamiliar place count too. " +
      "Write how often and what help is given in the remarks.",
  ),
  note(
    "難病などで症状が変わる人は、支援がいる状態をもとに選びます。目と耳の両方に障害がある人や、自分で答えを決めにくい人も同じです。",
    "If symptoms change, as in an intractable disease, choose by the state that needs support. " +
      "The same holds if both sight and hearing are impaired, or if the person finds it hard to decide " +
      "on an answer.",
  ),
  note(
    "身の回りの項目（2-1から2-16）は、自宅で一人で暮らす場面で考えます。今の暮らしと違うときは、そのことを書きます。",
    "For items 2-1 to 2-16, think of living alone at home. If real life differs, say so in the remarks.",
  ),
  unsure(
    "体の動きの項目（1-1から1-12）も、一人暮らしの場面で考えるのでしょうか。そう書いた資料は一つだけです。",
    "Are items 1-1 to 1-12 also judged as if living alone? Only one source says so.",
  ),
  note(
    "支援とは、本人に必要な助けのことです。介護する人の苦労や、介助の量ではありません。本人が断っていても、本来いる支援で選び、事情を書きます。",
    "Support means the help the person needs, not the carer's burden or the amount of care. " +
      "Even if help is refused, choose by the help that is really needed, and write down the circumstances.",
  ),
  note(
    "見守りや声かけも支援です。体の動きの項目には、そのための選択肢があります。身の回りの項目と「読み書き」では、「部分的な支援」に入ります。",
    "Watching over and prompting are support too. The items on movement have an option for it; " +
      "in items 2-1 to 2-16 and “reading and writing” it counts as “partial”.",
  ),
  note(
    "「部分的な支援」は、一部に手助けがいるときです。身の回りの項目では、一部のやり直しも入ります。目が見えにくく、慣れた場所でだけ全部できる人も入ります。",
    "“Partial” means help with a part. " +
      "In items 2-1 to 2-16 it includes redoing a part, and people with poor sight who manage everything " +
      "only in familiar places.",
  ),
  note(
    "「全面的な支援」は、全部に手助けがいるときです。身の回りの項目では、目的や中身が分からない人や、全体をやり直してもらう人も入ります。",
    "“Full” means help with all of it. " +
      "In items 2-1 to 2-16 it includes people who do not understand what it is for, and those for whom " +
      "others redo the whole.",
  ),
  note(
    "杖や補装具などは、使った状態で選びます。慣れない場所などで使えないときは、そこでいる支援で選び、そのことを書きます。",
    "Choose as things are with sticks, braces and other aids in use. " +
      "Where they cannot be used, such as in an unfamiliar place, choose by the support needed there and " +
      "say so.",
  ),
  note(
    "練習すればできそうなことは、「練習という支援」がいると考えます。もう身についていれば、今の状態で選びます。したことがないだけでは、支援がいるとはしません。",
    "What could be learned with practice needs “practice” as support. " +
      "If it has been learned, choose by the present state. Never having tried it is not enough.",
  ),
  note(
    "ふだんできても、発作で途中で止まる人は、すぐに「不要」としません。起こりうる助けを確かめ、症状と回数を書きます。",
    "If attacks interrupt what usually works, do not simply choose “not needed”. " +
      "Find out what help could become necessary, and write down the symptoms and how often they come.",
  ),
  note(
    "審査会は、特記事項や医師の意見書をもとに区分を見直せます。書いていないことは伝わりません。選んだ理由、助けの中身と回数、波の様子を具体的に書きます。",
    "The board can change the grade on the strength of the remarks and the doctor's opinion. " +
      "What is not written is not seen. Write the reason, what help and how often, and how things change.",
  ),
];

/** Which days are looked at. */
export const periodNotes: readonly HelpNote[] = [
  note(
    "行動の項目（4-1から4-34）と「感覚過敏・感覚鈍麻」は、調査日の前の1か月を見ます。",
    "Items 4-1 to 4-34 and “senses too sharp or too dull” cover the month before the survey.",
  ),
  note(
    "行動の項目で症状に波がある人は、過去1年で最も支援が必要だった1か月を見ます。",
    "For items 4-1 to 4-34, if symptoms come in waves, take the past year's month of greatest need.",
  ),
  note(
    "特別な医療の項目（5-1から5-12）は、調査日の前の14日間を見ます。",
    "Items 5-1 to 5-12 on medical care cover the 14 days before the survey.",
  ),
  unsure(
    "「じょくそう」も14日間でしょうか。そう書いた資料は一つだけです。",
    "Does “pressure sores” also cover 14 days? Only one source says so.",
  ),
  unsure(
    "体の動き、身の回り、意思疎通の項目（3-5まで）は、いつの様子を見るのでしょうか。期間をはっきり書いた資料は見つかっていません。",
    "Which days count for movement, daily life and communication (up to 3-5)? No source states a period.",
  ),
];

/** How to look at behaviour (4-1 to 4-34). */
export const behaviourRules: readonly HelpNote[] = [
  note(
    "自宅でも外でも施設でも、だれが相手でも、同じように見ます。起きないように薬や工夫で防いでいる場合も含みます。よく似た行動も含みます。",
    "It counts at home, outside or in a facility, and towards anyone. " +
      "Being prevented by medicine or precautions counts as well, and so does behaviour much like the " +
      "examples.",
  ),
];

/** Whose care counts as special medical care (5-1 to 5-12). */
export const medicalCareRules: readonly HelpNote[] = [
  note(
    "医師や、指示を受けた看護師などが続けて行う医療を見ます。同じことを本人、家族、研修を受けた介護職員などが行う場合も含みます。急な病気の一時的な処置は含みません。",
    "Looks at continuing care by a doctor or by nurses on a doctor's orders, or the same done by the " +
      "person, family or trained care workers. " +
      "One-off treatment of a sudden illness does not count.",
  ),
  note(
    "14日より前の医療や、選択肢にない医療も、今の支援に関わるなら特記事項（文章の欄）に書きます。",
    "Earlier care, or care not listed, goes into the remarks if it affects the support needed now.",
  ),
];
