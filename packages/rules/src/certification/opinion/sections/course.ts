import type { FieldSpec } from "../../form/index.ts";
import { aboutDay, longText, shortText, yesNo } from "../build-field.ts";

/** 1-(3) (S3 L1161; L832–836): the course with its days, and the drugs one by one. */
export const courseFields: readonly FieldSpec[] = [
  longText(
    "course.text",
    "(3) 障害の直接の原因となっている傷病の経過及び投薬内容を含む治療内容 (精神疾患については、病状の不安定に関する所見も記載)",
    "(3) Course and treatment of the illness, drugs included",
    {
      source: "S3 L1161; L832–836",
      plain: "いつ、どうなり、どんな治療をしたかを、年や月を入れて書きます。ほかの病気のことも書きます。",
      example:
        "平成20年に受診し、検査で診断した。平成23年10月から仕事を休んで自宅で療養している。平成24年4月に腎臓の炎症が加わり、ステロイド（炎症をおさえる薬）で落ち着いたが、ぶり返すことがある。",
      required: true,
    },
  ),
  aboutDay("history.#.when", "経過 時期", "Course: when", {
    source: "S3 L834",
    plain: "その出来事があった時です。年だけでもかまいません。",
    example: "2012-04~",
    required: true,
  }),
  longText("history.#.what", "経過 できごと", "Course: what", {
    source: "S3 L834",
    plain: "その時に起きたこと、変わったこと、始めた治療です。",
    example: "腎臓の炎症で入院し、薬を増やした。",
    required: true,
  }),
  yesNo("noDrugs", "投薬なし", "No drugs", {
    source: "ours; S3 L835 (投薬を行っている場合は)",
    plain: "薬を使っていないときだけ「はい」にします。",
    example: "いいえ",
  }),
  shortText("drug.#.name", "薬剤の名称", "Drug: name", {
    source: "S3 L835",
    plain: "薬の名前です。",
    example: "プレドニゾロン",
    required: true,
  }),
  shortText("drug.#.dose", "投薬量", "Drug: dose", {
    source: "S3 L835",
    plain: "1回の量と、1日の回数です。",
    example: "1日10mg、朝1回",
  }),
  shortText("drug.#.effect", "効果", "Drug: effect", {
    source: "S3 L835; L885",
    plain: "その薬で、生活の何が楽になったかを書きます。",
    example: "関節のはれが引き、箸が持てるようになった",
  }),
  shortText("drug.#.sideEffect", "副作用", "Drug: side effect", {
    source: "S3 L835; L885",
    plain: "その薬で困っていることです。ないときは「なし」と書きます。",
    example: "夜眠れない。骨が弱くなりやすい",
  }),
];
