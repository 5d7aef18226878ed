import type { EditionId } from "../../../grading/index.ts";
import type { Condition, FieldSpec, Option } from "../../form/index.ts";
import { aboutDay, oneOf, shortText, whenAll, whenIs } from "../build-field.ts";
import type { Scale } from "../scale.ts";
import { lifeScales } from "../tables/life-scales.ts";
import { raters } from "../tables/raters.ts";
import { abilityScale, mentalScale } from "../tables/two-axis-scales.ts";

/** All nine ratings in the order of the form. */
export const scales: readonly Scale[] = [mentalScale, abilityScale, ...lifeScales];

const optionsOf = ({ anchors, en }: Scale): readonly Option[] =>
  anchors.map(({ level, ja }) => ({ code: String(level), ja, en: `${en}: level ${level}` }));

/**
 * When the ratings are asked. 2013: when a mental or nerve sign is ticked (S3 L865). From 2014 on: always, because the
 * primary judgement computes with all nine (平成26年厚生労働省令第5号 別表第一; 大村市: also without a mental disability).
 */
export const areRatingsAsked = (edition: EditionId): Condition =>
  edition === "2013" ? whenIs("mental.any", true) : () => true;

/** The ratings of the mind with their months and who made them (S3 L1263–1267; L865–871). */
export function ratingFields(edition: EditionId): readonly FieldSpec[] {
  const when = areRatingsAsked(edition);
  const rating = (scale: Scale) =>
    oneOf(optionsOf(scale))(scale.key, scale.ja, scale.en, {
      source: scale.source,
      plain: `${scale.anchors.length}段階から、今の様子に近いものを一つ選びます。数が大きいほど、手助けがいります。`,
      example: "2",
      when,
      required: true,
    });
  const month = (key: string, ja: string, en: string, line: number) =>
    aboutDay(key, ja, en, {
      source: `S3 L${line}`,
      plain: "評価した年と月です。",
      example: "2026-11",
      when,
      required: true,
    });
  return [
    rating(mentalScale),
    rating(abilityScale),
    month("rating.month", "判定時期", "Two axes: rated in", 1265),
    ...lifeScales.map(rating),
    month("life.month", "判断時期", "Daily life: rated in", 1267),
    oneOf(raters)("rating.by", "評価した医師", "Who rated", {
      source: "S3 L867–871",
      plain: "精神科などの医師がいるときは、その医師に確かめます。",
      example: "主治医が評価した",
      when,
      required: true,
    }),
    shortText("rating.doctor", "確認した医師", "Doctor asked", {
      source: "S3 L871",
      plain: "確かめた医師の名前と科です。",
      example: "精神科 架空 次郎",
      when: whenAll(when, whenIs("rating.by", "confirmed", "colleague")),
      required: true,
    }),
  ];
}
