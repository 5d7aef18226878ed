import {
  aboutDay,
  type Condition,
  type FieldSpec,
  longText,
  oneOf,
  type Option,
  type Section,
  severalOf,
  shortText,
  yesNo,
} from "../../form/index.ts";
import { changePatterns } from "../../patterns.ts";
import { monthStates } from "../tables/scales.ts";

const changes: Condition = (values) => values.get("changes") === true;

const statesOfTheDay: readonly Option[] = [
  { code: "severe", ja: "より重度の状態", en: "the more severe state" },
  { code: "between", ja: "その間", en: "in between" },
  { code: "mild", ja: "より軽度の状態", en: "the milder state" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

/** The twelve months of the strip. */
export const months: readonly number[] = Array.from({ length: 12 }, (_, at) => at + 1);

const strip = months.flatMap((month): FieldSpec[] => [
  oneOf(monthStates)(`month.${month}.state`, `${month}月の様子`, `Month ${month}`, "S3 L707", {
    plain: "この一年をふり返ります。覚えていない月は「分からない」でかまいません。",
  }),
  shortText(`month.${month}.note`, `${month}月のできごと`, `Month ${month}: note`, "S3 L707", {
    example: "寒くなって、指が曲がらなくなった",
  }),
]);

/** 「症状等の変化」 of 別紙1, with the questions of the manual behind it. Asked in every case (S3 L582). */
export const change: Section = {
  id: "change",
  ja: "症状等の変化",
  en: "Changes of the symptoms",
  fields: [
    yesNo("changes", "症状等の変化（有・無）", "Symptoms change (yes, no)", "S3 L1137", { required: true }),
    severalOf(changePatterns)("patterns", "変化の例", "Pattern of change", "S3 L691–695", {
      plain: "当てはまるものを、いくつでも選びます。",
      when: changes,
      required: true,
    }),
    longText("patternWords", "どのように変わるか", "How it changes", "S3 L582", {
      when: changes,
      example: "朝は自分で歩ける。午後3時を過ぎると、足が前に出なくなる。",
    }),
    longText(
      "changeOver",
      "その他の状態や変化の時間・期間など",
      "Over what time it changes, other states",
      "S3 L1137",
      {
        plain: "どのくらいの時間・期間で変わるかを書きます。",
        example: "悪い日が3日続き、良い日が1日ある。",
        when: changes,
        required: true,
      },
    ),
    longText("mild", "症状がより軽度の状態", "The milder state", "S3 L687", {
      example: "良い日は、家の中ならつえで歩き、昼ごはんを作れる。",
      when: changes,
      required: true,
    }),
    oneOf(statesOfTheDay)(
      "stateOfTheDay",
      "調査の日は、どの状態か",
      "State on the day of the survey",
      "S3 L784",
    ),
    longText("past", "過去の状態", "How it was before", "S3 L705", {
      example: "2年前は、一人で電車に乗って通院していた。",
    }),
    longText("outlook", "今後の見込み", "What is expected", "S3 L705", {
      plain: "本人が聞いている見通しを書きます。医師の見通しは、医師意見書にあります。",
      example: "冬はまた入院になるかもしれないと聞いている。",
    }),
    aboutDay("strip.until", "どの月までの一年か", "The year ends with", "S3 L707"),
    ...strip,
  ],
};
