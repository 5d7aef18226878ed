import {
  aboutDay,
  longText,
  oneOf,
  type Section,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from "../../form/index.ts";
import { pastServices, presentServices } from "../../survey/overview/tables/services.ts";
import { notUsedReasons, useBefore, useSources, wishedServices } from "../tables/options.ts";

/** Services wished for and used before. Past use has the keys of the overview survey, into which it is carried. */
export const services: readonly Section[] = [
  {
    id: "wishes",
    ja: "使いたいサービス",
    en: "Services wished for",
    fields: [
      severalOf(wishedServices)("wish.services", "申請に係るサービス", "Services", "総支則7条1項6号", {
        required: true,
      }),
      longText("wish.troubles", "困っていること・手伝ってほしいこと", "What is difficult", "S3 L610", {
        example: "悪い日は、起き上がるのに1時間かかる。食事の支度ができない。",
        plain: "良い日だけでなく、悪い日のことを書きます。",
      }),
    ],
  },
  {
    id: "present",
    ja: "今のサービス",
    en: "Services in use",
    fields: [
      yesNo("present.any", "今、使っているサービスがある", "Services are in use", "総支則7条1項3号–5号", {
        required: true,
      }),
      severalOf(presentServices)("present.services", "使っているサービス", "Which", "総支則7条1項3号–5号", {
        when: (values) => values.get("present.any") === true,
        required: true,
      }),
    ],
  },
  {
    id: "past",
    ja: "これまでの利用",
    en: "Past use",
    fields: [
      oneOf(useBefore)(
        "usedBefore",
        "これまでにサービスを使ったことがあるか",
        "Used services before",
        "S3 L659",
        {
          required: true,
        },
      ),
      severalOf(notUsedReasons)("notUsed", "使わなかったわけ", "Why not", "S3 L459–467", {
        when: (values) => values.get("usedBefore") === "no",
        plain: "答えなくてもかまいません。",
      }),
      oneOf(pastServices)("past.#.code", "サービスの種類", "Service", "S3 L504–506", { required: true }),
      longText("past.#.content", "利用内容", "What it did", "S3 L659"),
      wholeNumber(0, 1000, "回")("past.#.times", "回数（月に）", "Times a month", "S3 L659"),
      wholeNumber(0, 1000, "時間")("past.#.hours", "時間（月に）", "Hours a month", "S3 L659"),
      aboutDay("past.#.from", "始めた時期", "From", "S3 L659"),
      aboutDay("past.#.until", "終えた時期", "Until", "S3 L659"),
      shortText("past.#.why", "やめたわけ", "Why it ended", "ours"),
      oneOf(useSources)("past.#.source", "だれから聞いたか", "Who told", "S3 L659"),
    ],
  },
];
