import { aboutDay, longText, oneOf, type Section, shortText, wholeNumber } from "../../form/index.ts";
import { pastServices, presentServices } from "./tables/services.ts";

/** Services now and before: content, times and hours (S3 L659). */
export const services: readonly Section[] = [
  {
    id: "services-now",
    ja: "現在受けているサービスの状況",
    en: "Services in use now",
    fields: [
      oneOf(presentServices)("service.#.code", "サービスの種類", "Service", "ours", { required: true }),
      shortText("service.#.provider", "事業所", "Provider", "ours"),
      longText("service.#.content", "利用の内容", "What it does", "S3 L659", {
        example: "入浴の手伝いと調理",
        required: true,
      }),
      wholeNumber(0, 1000, "回")("service.#.times", "回数（月に）", "Times a month", "S3 L659"),
      wholeNumber(0, 1000, "時間")("service.#.hours", "時間（月に）", "Hours a month", "S3 L659"),
      longText("service.#.lacks", "足りないこと", "What is lacking", "ours", {
        example: "悪い日が続くと、月の時間が足りなくなる。",
      }),
    ],
  },
  {
    id: "services-before",
    ja: "これまでに利用したサービス",
    en: "Services used before",
    fields: [
      oneOf(pastServices)("past.#.code", "サービスの種類", "Service", "S3 L53", {
        plain: "難病患者等居宅生活支援事業（2013年3月まで）の3つのサービスなどです。",
        required: true,
      }),
      longText("past.#.content", "利用内容", "What it did", "S3 L659", { required: true }),
      wholeNumber(0, 1000, "回")("past.#.times", "回数（月に）", "Times a month", "S3 L659"),
      wholeNumber(0, 1000, "時間")("past.#.hours", "時間（月に）", "Hours a month", "S3 L659"),
      aboutDay("past.#.from", "始めた時期", "From", "S3 L659"),
      aboutDay("past.#.until", "終えた時期", "Until", "S3 L659"),
      longText("past.#.why", "やめたわけ", "Why it ended", "ours"),
    ],
  },
];
