import type { EditionId } from "../../grading/index.ts";
import { longText, type Section, severalOf } from "../form/index.ts";
import { surveyItems } from "./items.ts";

/** 特記事項: one remark may be about several items (S3 L771, L1077), and nothing is shortened. */
export function remarksSection(edition: EditionId): Section {
  const numbers = surveyItems(edition).map(({ id, item, en }) => ({
    code: id,
    ja: `${item.number} ${item.name}`,
    en,
  }));
  return {
    id: "remarks",
    ja: "特記事項",
    en: "Remarks",
    fields: [
      severalOf(numbers)("remark.#.items", "項目番号", "Items", "S3 L771", {
        plain: "一つの文章が、いくつかの項目についてのときは、全部選びます。",
        required: true,
      }),
      longText("remark.#.text", "特記事項", "Remark", "S3 L771", {
        plain:
          "わけ、動作、程度、季節、手助けの回数を書きます。声で入れることもできます。「同上」とは書きません。",
        example: "両手の指がはれて、タオルをしぼれない。冬は週に5日、夫がしぼる。",
        required: true,
      }),
    ],
  };
}
