import { longText, oneOf, type Option, type Section, shortText, wholeNumber } from "../../form/index.ts";
import { difficulties as codes } from "../coded.ts";
import { frequencies, helps, presence } from "../tables/scales.ts";

const kinds: readonly Option[] = [
  { code: "difficult", ja: "日常生活で困っていること", en: "difficult in daily life" },
  { code: "inconvenient", ja: "不自由があること", en: "inconvenient" },
];

const minutes = wholeNumber(0, 1440, "分");

/** Not whether one can or cannot, but how, how long, with whose help, and at what price (S3 L681). */
export const difficulties: Section = {
  id: "difficulties",
  ja: "日常生活で困っていること　不自由があること　など",
  en: "Difficulties and inconveniences of daily life",
  fields: [
    oneOf(codes)("difficulty.#.code", "困っていること・不自由なこと", "Difficulty", "S3 L1136", {
      required: true,
    }),
    oneOf(kinds)(
      "difficulty.#.kind",
      "困っていることか、不自由なことか",
      "Difficult or inconvenient",
      "S3 L681",
    ),
    longText("difficulty.#.words", "どんなふうに困るか", "What is difficult about it", "S3 L675", {
      plain: "だれが、いつ、どのくらい、どんな助けで、を書きます。",
      example: "両手に力が入らず、なべを持てない。悪い日は夫が毎回運ぶ。",
      required: true,
    }),
    longText(
      "difficulty.#.badWay",
      "症状が悪いとき実際にどのように行っているのか",
      "How it is really done when symptoms are bad",
      "S3 L681",
      { example: "床に座ったまま、娘に手を引いてもらって移る。" },
    ),
    minutes("difficulty.#.minutesBad", "動作にかかる時間（悪い日）", "Minutes on a bad day", "S3 L681", {
      example: "40",
    }),
    minutes("difficulty.#.minutesGood", "動作にかかる時間（良い日）", "Minutes on a good day", "S3 L681", {
      example: "10",
    }),
    oneOf(helps)("difficulty.#.help", "手助け", "Help", "S3 L706", {
      plain: "見守りや声かけも手助けです。",
    }),
    longText(
      "difficulty.#.helpWords",
      "だれが、どのくらい手助けするか",
      "Who helps, and how much",
      "S3 L706",
      {
        example: "夫が朝と夜の2回、15分ずつ。ヘルパーが週に2回、1時間。",
        when: (values, row) =>
          ["watching", "part", "all"].includes(String(values.get(`difficulty.${row}.help`))),
      },
    ),
    oneOf(frequencies)("difficulty.#.frequency", "どのくらいの頻度か", "How often", "S3 L706"),
    longText("difficulty.#.after", "その後に出る疲れや痛み", "The price paid afterwards", "S3 L710", {
      example: "買い物の後は、次の日の昼まで起きられない。",
    }),
    longText("difficulty.#.trick", "できるようにするための工夫", "What makes it possible", "S3 L681", {
      example: "前の日から休み、痛み止めを飲んでから出かける。",
    }),
    shortText("difficulty.#.givenUp", "あきらめたこと", "What was given up", "S3 L681", {
      example: "湯船に入ること",
    }),
    oneOf(presence)("effort.any", "無理をして「できている」こと", "Things done only with strain", "S3 L710", {
      plain: "「できる」の中に、無理をしていることがないかを聞きます。",
      required: true,
    }),
    longText("effort.words", "無理をしていることの様子", "How the strain shows", "S3 L710", {
      when: (values) => values.get("effort.any") === "some",
      required: true,
      example: "料理は自分で作れるが、途中で3回座る。作った後は1時間横になる。",
    }),
    oneOf(presence)("unsure.any", "判断に迷ったこと", "Things the surveyor is unsure of", "S3 L711", {
      plain: "無理に決めず、見たまま聞いたままを書きます。",
    }),
    longText("unsure.words", "迷った状況（そのまま）", "The situation as it is", "S3 L711", {
      when: (values) => values.get("unsure.any") === "some",
      required: true,
      example: "本人は歩けると言うが、廊下では壁に両手をついていた。",
    }),
  ],
};
