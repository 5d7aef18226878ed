import { aboutDay, longText, type Section, shortText } from "../../form/index.ts";

/** The diseases: first those listed by law, then everything else that makes life harder (S3 L592). */
export const diseases: Section = {
  id: "diseases",
  ja: "疾病名（発症の時期）　合併症やその他の疾病など",
  en: "Diseases with onset, complications and other diseases",
  fields: [
    shortText("disease.#.name", "疾病名", "Disease", "S3 L1135", {
      example: "重症筋無力症",
      required: true,
    }),
    shortText("disease.#.id", "病名の番号", "Id in the catalogue", "ours", {
      plain: "病名をさがして選ぶと、自動で入ります。",
    }),
    aboutDay("disease.#.onset", "発症の時期", "Onset", "S3 L1135", {
      plain: "はっきりしないときは、年だけや「頃」でかまいません。",
      example: "2008年4月頃",
      required: true,
    }),
    shortText(
      "complication.#.name",
      "合併症やその他の疾病など",
      "Complication or other disease",
      "S3 L1135",
      {
        example: "骨粗しょう症",
        required: true,
      },
    ),
    aboutDay("complication.#.onset", "始まった時期", "Since", "S3 L1135"),
    longText("complication.#.effect", "そのために困っていること", "What it makes difficult", "S3 L592", {
      plain: "難病だけでなく、合わせて困っていることを調べます。",
      example: "背骨が折れたことがあり、10分立つと痛む。台所に立つのは1日1回にしている。",
    }),
  ],
};
