import { type EditionId, helpOf } from "../../grading/index.ts";
import {
  type Condition,
  type FieldSpec,
  longText,
  oneOf,
  severalOf,
  wholeNumber,
  yesNo,
} from "../form/index.ts";
import { frequencies, informantKinds } from "../state-form/index.ts";
import type { SurveyItem } from "./items.ts";
import { helpOf2013 } from "./tables/item-help.ts";
import { waysOfKnowing, withMinutes } from "./tables/knowing.ts";

const law: Readonly<Record<EditionId, string>> = {
  "2013": "平成十八年厚生労働省令第四十号 別表第一",
  "2014": "平成二十六年厚生労働省令第五号 別表第一",
};

/** The number without the part of the body or the letter: 5-1 of 5-1-エ. */
const shortNumber = (number: string) => number.split(" ")[0]?.replace(/-[ア-ヤ]$/u, "") ?? number;

function helpFor(edition: EditionId, { item }: SurveyItem): { plain?: string } {
  const plain = edition === "2014" ? helpOf(item.name)?.asks.ja : helpOf2013[shortNumber(item.number)];
  return plain ? { plain } : {};
}

/** The code of the first option: できる, ない, 支援が不要. */
const FIRST = "1";

/**
 * The fields of one item (S3 L681, L710, L711, L784). The answers are those of the law; everything beside them is ours,
 * so that 「できる」 never stands alone.
 */
export function fieldsOfItem(edition: EditionId, one: SurveyItem): readonly FieldSpec[] {
  const { id, asked, en, options, item } = one;
  const key = (field: string) => `item.${id}.${field}`;
  const canDo: Condition = (values) => values.get(key("day")) === FIRST;
  const hasSevere: Condition = (values) => typeof values.get(key("severe")) === "string";
  const isTold: Condition = (values) => {
    const ways = values.get(key("how"));
    return Array.isArray(ways) && ways.includes("told");
  };
  const isUnsure: Condition = (values) => values.get(key("unsure")) === true;
  const minutes = wholeNumber(0, 1440, "分");
  const times = withMinutes[edition].includes(shortNumber(item.number))
    ? [
        minutes(key("minutes"), `${asked}：かかる時間`, `${en}: minutes`, "S3 L681"),
        minutes(
          key("severe.minutes"),
          `${asked}：重いときにかかる時間`,
          `${en}: minutes when severe`,
          "S3 L681",
        ),
      ]
    : [];
  return [
    oneOf(options)(key("day"), asked, en, law[edition], { ...helpFor(edition, one), required: true }),
    oneOf(options)(key("severe"), `${asked}：症状がより重度の状態`, `${en}: when more severe`, "S3 L784", {
      plain: "重いときは、どうなるかを聞きます。調査の日と同じなら、同じ答えを選びます。",
    }),
    oneOf(frequencies)(
      key("severe.frequency"),
      `${asked}：重い状態の頻度`,
      `${en}: how often it is severe`,
      "S3 L706",
      { when: hasSevere },
    ),
    longText(
      key("severe.way"),
      `${asked}：症状が悪いとき実際にどのように行っているのか`,
      `${en}: how it is really done when severe`,
      "S3 L681",
      { when: hasSevere },
    ),
    ...times,
    severalOf(waysOfKnowing)(
      key("how"),
      `${asked}：どうやって分かったか`,
      `${en}: how it is known`,
      "S3 L623",
    ),
    severalOf(informantKinds)(key("toldBy"), `${asked}：だれから聞いたか`, `${en}: told by`, "S3 L608", {
      when: isTold,
    }),
    longText(key("but"), `${asked}：「できる」「ない」だが`, `${en}: “can”, but …`, "S3 L710", {
      plain: "無理をしていること、時間がかかること、後で出る疲れを書きます。",
      example: "自分で切れるが、片手に20分かかり、次の日は指が痛む。",
      when: canDo,
    }),
    yesNo(key("unsure"), `${asked}：判断に迷った`, `${en}: unsure`, "S3 L711", {
      plain: "迷ったら、状況をそのまま書きます。無理に決めません。",
    }),
    longText(key("unsure.text"), `${asked}：迷った状況`, `${en}: the situation as it is`, "S3 L711", {
      when: isUnsure,
      required: true,
    }),
  ];
}
