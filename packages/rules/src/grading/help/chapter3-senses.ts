// Help for survey items 3-1 to 3-3 of edition 2014 (seeing, hearing, communicating), in our own words.
// Source: docs/sources.md, source N unless noted.
// Item names, options and their order: 別表第一 of ordinance 5 of 2014 (sources O, NX).
import type { ItemHelp } from "./help.ts";
import { note, option } from "./phrases.ts";

/** Items 3-1 to 3-3. */
export const chapter3Senses: readonly ItemHelp[] = [
  {
    item: "視力",
    name: "Eyesight",
    asks: {
      ja: "暮らしの中での見え方を、図や指の本数で確かめます。眼鏡などは、ふだん使っていれば着けて見ます。",
      en: "How well one sees in daily life, checked with a picture or fingers; glasses on if usually worn.",
    },
    options: [
      option(
        "No trouble in daily life",
        "新聞や雑誌の字が見えるときです。",
        "Can see the print of a newspaper or magazine.",
      ),
      option(
        "Can see the eye-chart picture about 1 m away",
        "新聞などの字は見えなくても、1メートル先の図は見えるときです。",
        "Cannot see such print, but can see the picture one metre away.",
      ),
      option(
        "Can see the eye-chart picture held before the eyes",
        "1メートル先の図は見えなくても、目の前なら見えるときです。",
        "Cannot see the picture one metre away, but can see it close up.",
      ),
      option(
        "Can hardly see",
        "目の前に図を置いても、ほとんど見えないときです。",
        "Can hardly see the picture even close up.",
      ),
      option(
        "Cannot see at all",
        "目の前に図を置いても、まったく見えないときです。",
        "Cannot see the picture even close up.",
      ),
      option(
        "Cannot tell whether the person sees",
        "意思のやりとりができず、見えているか確かめられないときです。",
        "Sight cannot be checked because the person cannot communicate.",
      ),
    ],
    notes: [
      note("明るい所で確かめます。", "Check in a bright place."),
      note(
        "見える範囲が欠ける、暗いと見えない、二重に見えるなどのときは、特記事項（文章の欄）に書きます。",
        "A narrowed field of view, night blindness, double vision and the like go into the remarks.",
      ),
      note(
        "日によって見え方が変わる人は、見えにくい日の様子も伝えてください。",
        "If sight changes from day to day, also tell what the bad days are like.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "聴力",
    name: "Hearing",
    asks: {
      ja: "検査の数値ではなく、暮らしの中での聞こえ方を見ます。補聴器は、ふだん使っていれば着けて確かめます。",
      en: "How well one hears in daily life, not test figures; with a hearing aid in if usually worn.",
    },
    options: [
      option(
        "No trouble in daily life",
        "ふだんの会話が聞き取れるときです。",
        "Hears ordinary conversation.",
      ),
      option(
        "Can only just hear an ordinary voice",
        "普通の大きさの声が聞きにくく、聞き違えることがあるときです。",
        "An ordinary voice is hard to hear and gets misheard.",
      ),
      option(
        "Can somehow hear a very loud voice",
        "耳のそばの大声や、大きな音なら分かるときです。",
        "Notices a loud voice near the ear or a loud noise.",
      ),
      option(
        "Can hardly hear",
        "ほとんど聞こえていないことが、確かめられたときです。",
        "It has been checked that next to nothing is heard.",
      ),
      option(
        "Cannot hear at all",
        "まったく聞こえていないことが、確かめられたときです。",
        "It has been checked that nothing at all is heard.",
      ),
      option(
        "Cannot tell whether the person hears",
        "意思のやりとりができず、聞こえているか確かめられないときです。",
        "Hearing cannot be checked because the person cannot communicate.",
      ),
    ],
    notes: [
      note("静かな所で確かめます。", "Check in a quiet place."),
      note(
        "日によって聞こえ方が変わる人は、聞こえにくい日の様子も伝えてください。",
        "If hearing changes from day to day, also tell what the bad days are like.",
      ),
    ],
    confidence: "medium",
  },
  {
    item: "コミュニケーション",
    name: "Communication",
    asks: {
      ja: "家族、友人、支援する人など、ふだん関わる人と意思が通じるかを見ます。どんな方法で通じるかも見ます。",
      en: "Whether, and by what means, the person and family, friends or helpers understand each other.",
    },
    options: [
      option(
        "No trouble in daily life",
        "言いたいことも相手の話も、困らずに通じるときです。",
        "Communication works without trouble.",
      ),
      option(
        "Can communicate with particular people",
        "慣れた相手になら通じるときです。限られた話題や場面でだけ通じる人もここです。",
        "It works with familiar people, or only on some topics or in some situations.",
      ),
      option(
        "Can communicate by means other than speech",
        "声の会話では通じず、手話、筆談、メール、意思を伝える機械などを使うときです。",
        "Speech does not work; sign language, writing, e-mail, a communication device or the like is used.",
      ),
      option(
        "Can communicate in the person's own way",
        "その人だけの身ぶりやまばたき、手に触れて伝える手話や指点字などを使うときです。",
        "Uses gestures or blinks of their own, signing into the hand, finger braille or the like.",
      ),
      option(
        "Cannot communicate",
        "重い障害や、意識がはっきりしないことなどで、通じないか、通じたか分からないときです。",
        "Nothing gets through, or one cannot tell: severe disability, clouded consciousness or the like.",
      ),
    ],
    notes: [
      note(
        "「特定の者」と「会話以外の方法」の両方に当てはまるときは、「会話以外の方法」を選びます。",
        "If both “particular people” and “other than speech” fit, choose “other than speech”.",
      ),
      note(
        "疲れなどで声が出ない日がある人は、その日の通じ方も伝えてください。",
        "If the voice fails on some days, for example from fatigue, also tell how it works on those days.",
      ),
    ],
    confidence: "medium",
  },
];
