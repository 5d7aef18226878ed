// Help for survey items 5-1 to 5-12 of edition 2014 (special medical care), in our own words. All of them ask
// whether the care is given, not how much support is needed. Source: docs/sources.md,
// facts compiled 2026-11-21, source N. Item names and options: 別表第一 of ordinance 5 of 2014.
import type { HelpNote, ItemHelp, OptionHelp } from "./help.ts";
import { no, note, unsure, yes } from "./phrases.ts";

function care(
  item: string,
  name: string,
  ja: string,
  en: string,
  options: readonly OptionHelp[],
  notes: readonly HelpNote[],
): ItemHelp {
  return { item, name, asks: { ja, en }, options, notes, confidence: "medium" };
}

/** Items 5-1 to 5-12. */
export const chapter5: readonly ItemHelp[] = [
  care(
    "点滴の管理",
    "Managing a drip",
    "調査の前の14日間に、点滴の管理を続けて受けているかを見ます。",
    "Whether a drip has been managed continuously in the 14 days before the survey.",
    [
      no("この14日間に、点滴の管理をしていないときです。", "No drip was managed in these 14 days."),
      yes(
        "この14日間に、点滴の管理を続けているときです。針だけを入れたままにしている人もここです。",
        "A drip was managed throughout. Also if only the needle stays in place.",
      ),
    ],
    [
      note(
        "通院のときだけの一時的な点滴は、入りません。",
        "A passing drip at an outpatient visit does not count.",
      ),
    ],
  ),
  care(
    "中心静脈栄養",
    "Nutrition through a central vein",
    "心臓に近い太い血管に管を入れて、栄養を取っているかを見ます。期間は調査の前の14日間です。",
    "Nutrition through a tube into a large vein near the heart, in the 14 days before the survey.",
    [
      no("この14日間に、していないときです。", "It was not done in these 14 days."),
      yes(
        "この14日間に、続けているときです。今は栄養を入れていなくても、管が入っていて管理している人もここです。",
        "It was done throughout. Also if nothing is given now but the tube is in place and looked after.",
      ),
    ],
    [note("一部を口から食べている人も、入ります。", "People who eat partly by mouth are included.")],
  ),
  care(
    "透析",
    "Dialysis",
    "調査の前の14日間に、人工透析を続けて受けているかを見ます。血液透析でも、腹膜透析でも同じです。",
    "Whether dialysis was continued in the 14 days before the survey, through the blood or the belly alike.",
    [
      no("この14日間に、透析を受けていないときです。", "No dialysis in these 14 days."),
      yes("この14日間に、透析を続けて受けているときです。", "Dialysis was continued in these 14 days."),
    ],
    [],
  ),
  care(
    "ストーマの処置",
    "Stoma care",
    "人工肛門や人工膀胱（便や尿の出口）の手当てをしているかを見ます。期間は調査の前の14日間です。",
    "Care of an artificial outlet for stools or urine, in the 14 days before the survey.",
    [
      no("この14日間に、手当てをしていないときです。", "No stoma care in these 14 days."),
      yes(
        "この14日間に、消毒や袋の交換などを続けているときです。",
        "Disinfecting, changing the bag and so on were continued in these 14 days.",
      ),
    ],
    [
      note(
        "自分で手当てをしている人も、「ある」を選びます。",
        "Choose “yes” also if the person does it alone.",
      ),
    ],
  ),
  care(
    "酸素療法",
    "Oxygen therapy",
    "肺や心臓の病気などのために、酸素を吸っているかを見ます。期間は調査の前の14日間です。",
    "Breathing oxygen for a disease of the lungs, the heart or the like, in the 14 days before the survey.",
    [
      no("この14日間に、していないときです。", "It was not done in these 14 days."),
      yes(
        "この14日間に、続けているときです。自宅でも施設でも同じです。",
        "It was continued in these 14 days, at home or in a facility.",
      ),
    ],
    [
      note(
        "急に悪くなったときだけの酸素は、入りません。",
        "Oxygen only when things suddenly get worse does not count.",
      ),
    ],
  ),
  care(
    "レスピレータ",
    "Ventilator",
    "調査の前の14日間に、人工呼吸器を続けて使っているかを見ます。",
    "Whether a breathing machine was used continuously in the 14 days before the survey.",
    [
      no("この14日間に、使っていないときです。", "None was used in these 14 days."),
      yes(
        "この14日間に、続けて使っているときです。夜だけの人もここです。",
        "One was used in these 14 days. Also if only at night.",
      ),
    ],
    [
      note("機種や、空気を送る道すじは問いません。", "The machine and the way the air is led do not matter."),
      note(
        "調査票では、「レスピレーター」と書かれています。",
        "The survey sheet spells this item 「レスピレーター」.",
      ),
    ],
  ),
  care(
    "気管切開の処置",
    "Tracheostomy care",
    "のどに開けた、息をする穴の手当てをしているかを見ます。期間は調査の前の14日間です。",
    "Care of an opening in the throat made for breathing, in the 14 days before the survey.",
    [
      no("この14日間に、手当てをしていないときです。", "No such care in these 14 days."),
      yes(
        "この14日間に、管やガーゼの交換、消毒、たんの吸引などを続けているときです。",
        "Changing the tube or gauze, disinfecting, suctioning and so on were continued in these 14 days.",
      ),
    ],
    [
      note(
        "穴があることではなく、手当てをしているかを見ます。",
        "What counts is the care, not that there is an opening.",
      ),
    ],
  ),
  care(
    "疼痛の看護",
    "Nursing for pain",
    "がんの末期に行うほどの、痛みをやわらげる看護を受けているかを見ます。期間は調査の前の14日間です。",
    "Nursing for pain at the level of that for late-stage cancer, in the 14 days before the survey.",
    [
      no("この14日間に、受けていないときです。", "None in these 14 days."),
      yes(
        "この14日間に、続けて受けているときです。塗り薬、貼り薬、座薬、湿布、点滴、注射などによるものです。",
        "It was continued, with ointment, patches, suppositories, compresses, drips or injections.",
      ),
    ],
    [
      note("背骨の近くに薬を入れる方法も、入ります。", "Giving medicine close to the spine is included."),
      note("さすることや声かけだけなら、入りません。", "Rubbing or kind words alone do not count."),
    ],
  ),
  care(
    "経管栄養",
    "Tube feeding",
    "鼻、胃、腸などに通した管で、栄養を取っているかを見ます。期間は調査の前の14日間です。",
    "Food through a tube into the nose, stomach or bowel, in the 14 days before the survey.",
    [
      no("この14日間に、していないときです。", "It was not done in these 14 days."),
      yes(
        "この14日間に、続けているときです。口からどれだけ食べているかは問いません。",
        "It was continued in these 14 days, however much is eaten by mouth.",
      ),
    ],
    [
      note(
        "胃ろうや腸ろう（おなかの穴から入れる管）も、入ります。",
        "Tubes through an opening in the belly are included.",
      ),
    ],
  ),
  care(
    "モニター測定",
    "Monitoring",
    "体に器械をつけ、24時間以上続けて測っているかを見ます。期間は調査の前の14日間です。",
    "Measuring without a break for 24 hours or more with a device worn, in the 14 days before the survey.",
    [
      no("この14日間に、測っていないときです。", "No such measuring in these 14 days."),
      yes(
        "この14日間に、血圧、心拍、心電図、呼吸、血液の酸素のうち、一つ以上を測っているときです。",
        "Blood pressure, heartbeat, ECG, breathing or blood oxygen was measured: one is enough.",
      ),
    ],
    [
      note(
        "血圧だけの場合は、1時間に1回以上測っていることが条件です。",
        "Blood pressure alone counts only if measured at least once an hour.",
      ),
    ],
  ),
  care(
    "じょくそうの処置",
    "Pressure sore care",
    "床ずれの手当てをしているかを見ます。重さや広さは問わず、期間は調査の前の14日間です。",
    "Care of pressure sores, however severe or wide, in the 14 days before the survey.",
    [
      no("この14日間に、手当てをしていないときです。", "No such care in these 14 days."),
      yes(
        "この14日間に、洗う、薬を塗る、傷を覆うなどの手当てを続けているときです。",
        "Washing, applying medicine, covering the sore and so on were continued in these 14 days.",
      ),
    ],
    [
      note(
        "「じょくそう」（1-11）の答えと、食い違わないようにします。",
        "The answer should agree with that on “pressure sores” (1-11).",
      ),
      unsure(
        "床ずれを防ぐ手当てだけの人も、「ある」でしょうか。まだ確かめられていません。",
        "Is it also “yes” if there is only preventive care? This has not been confirmed.",
      ),
    ],
  ),
  care(
    "カテーテル",
    "Urinary catheter",
    "尿を出すための管などを使っているかを見ます。期間は調査の前の14日間です。",
    "Whether a tube or the like is used to pass urine, in the 14 days before the survey.",
    [
      no("この14日間に、使っていないときです。", "None was used in these 14 days."),
      yes(
        "この14日間に、続けて使っているときです。入れたままの管でも、そのつど入れる管でも同じです。",
        "One was used in these 14 days, whether it stays in place or is put in each time.",
      ),
    ],
    [
      note(
        "自分で管を入れて尿を出す人も、「ある」を選びます。",
        "Choose “yes” also if the person puts in the tube alone.",
      ),
      note(
        "かぶせる型の物や、膀胱や腎臓に直接つなぐ管も、入ります。",
        "Sheath types, and tubes leading directly from the bladder or a kidney, are included.",
      ),
    ],
  ),
];
