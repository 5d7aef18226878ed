import type { FieldSpec } from "../../form/index.ts";
import { changePatterns } from "../../patterns.ts";
import {
  longText,
  oneOf,
  severalOf,
  shortText,
  whenAll,
  whenHas,
  whenIs,
  whenNot,
  yesNo,
} from "../build-field.ts";
import { isChangeInCourse } from "../sees-course.ts";
import { progressions, stabilities } from "../tables/illness-options.ts";

const isUnstable = whenIs("stability", "unstable");
const isDescribedHere = whenAll(isUnstable, whenNot(isChangeInCourse));
const progresses = whenIs("prognosis.progresses", "yes");
const isForecastHere = whenAll(progresses, whenNot(whenIs("prognosis.seeCourse", true)));

const changeFields: readonly FieldSpec[] = [
  oneOf(stabilities)("stability", "(2) 症状としての安定性", "(2) Stability of the symptoms", {
    source: "S3 L1160; L810",
    plain: "良くなったり悪くなったりする、または進んでいく病気は「不安定」です。",
    example: "不安定",
    required: true,
  }),
  longText("stability.text", "(「不安定」とした場合、具体的な状況を記入)", "If unstable, how", {
    source: "S3 L1160",
    plain: "いつ、何が、どのくらい変わるかを、ふだんの言葉で書きます。",
    example: "皮膚と関節の炎症が、半年から1年ごとにぶり返す。だるさと関節の痛みは、季節と体調で変わる。",
    when: isUnstable,
    required: true,
  }),
  yesNo("change.seeCourse", "(3)と合わせて記載", "Written together with (3)", {
    source: "S3 L828",
    plain: "変わり方を下の(3)に書いたときは「はい」にします。二度書かなくてかまいません。",
    example: "いいえ",
    when: isUnstable,
  }),
  longText("change.severe", "症状がより重度の状態", "The more severe state", {
    source: "S3 L812",
    plain: "いちばんつらい時に、何が、どのくらいの手助けでできるかを書きます。",
    example: "朝は手のこわばりが2時間続き、着替えに手助けがいる。歩けるのは家の中だけになる。",
    when: isDescribedHere,
    required: true,
  }),
  longText("change.mild", "症状がより軽度の状態", "The milder state", {
    source: "S3 L812",
    plain: "落ち着いている時の様子です。残っている症状も書きます。",
    example: "近所への買い物は一人でできる。疲れやすさは残り、家事は1時間ごとに休む。",
    when: isDescribedHere,
    required: true,
  }),
  severalOf(changePatterns)("change.patterns", "【変化の例】", "How it changes", {
    source: "S3 L816–822",
    plain: "当てはまるものを、すべて選びます。調査員が聞き取る表と同じ言葉です。",
    example: "毎日変動する、天候で変わる",
    when: isUnstable,
  }),
  shortText("change.patternOther", "その他の変わり方", "Another pattern", {
    source: "S3 L822 (等)",
    plain: "一覧にない変わり方です。",
    example: "月経の前に重くなる",
    when: whenAll(isUnstable, whenHas("change.patterns", "other")),
    required: true,
  }),
  shortText("change.period", "どのくらいの時間・期間", "Over what time", {
    source: "S3 L814",
    plain: "どのくらいの間に変わるか、つらい時がどのくらい続くかです。",
    example: "つらい時は2週間ほど続き、年に3回ほどある",
    when: isDescribedHere,
    required: true,
  }),
];

const prognosisFields: readonly FieldSpec[] = [
  oneOf(progressions)("prognosis.progresses", "症状が進行する場合", "Whether it progresses", {
    source: "S3 L824",
    plain: "先々、症状が進むと考えられるかです。本人や家族には分からないことがあります。",
    example: "進行が想定される",
    required: true,
  }),
  yesNo("prognosis.seeCourse", "(3)と合わせて記載", "Written together with (3)", {
    source: "S3 L828",
    plain: "先の見通しを下の(3)に書いたときは「はい」にします。",
    example: "いいえ",
    when: progresses,
  }),
  shortText("prognosis.period", "どのくらいの期間", "In what time", {
    source: "S3 L824",
    plain: "次の欄の状態になるまでの時間です。認定の有効期間を考えるもとになります。",
    example: "1年から2年",
    when: isForecastHere,
    required: true,
  }),
  longText("prognosis.state", "どのような状態", "To what state", {
    source: "S3 L824",
    plain: "その時に、生活の何が難しくなるかを書きます。",
    example: "外では車いすがいる。入浴に手助けがいる。",
    when: isForecastHere,
    required: true,
  }),
  shortText("outlook.#.by", "今後の見込み いつ", "Outlook: when", {
    source: "S3 L884 (1年ごとの変化等)",
    plain: "いつ頃の見込みかです。1年ごとに書くと、審査会に伝わります。",
    example: "1年後",
    required: true,
  }),
  longText("outlook.#.state", "今後の見込み 状態", "Outlook: state", {
    source: "S3 L884 (1年ごとの変化等)",
    plain: "その頃の様子の見込みです。",
    example: "家の中は歩ける。長い階段は上がれない。",
    required: true,
  }),
];

/** 1-(2) (S3 L1160) with what the manual asks to describe there (L810–828). */
export const stabilityFields: readonly FieldSpec[] = [...changeFields, ...prognosisFields];
