import { aboutDay, dayField, oneOf, type Section, severalOf, shortText, yesNo } from "../../form/index.ts";
import { handbooks, proofKinds } from "../tables/options.ts";

/** Diseases with onset and proof (S3 L639), and the doctor (総支則7条1項7号). */
export const illness: readonly Section[] = [
  {
    id: "diseases",
    ja: "病気",
    en: "Diseases",
    fields: [
      shortText("disease.#.name", "病名（書類のとおり）", "Name as on the paper", "S3 L639", {
        required: true,
      }),
      shortText("disease.#.id", "一覧の病気", "Disease of the catalogue", "row 145", {
        plain: "一覧から選びます。見つからないときは、書類の名前のままにします。",
      }),
      yesNo("disease.#.complication", "合併症やほかの病気", "A complication", "S3 L592"),
      yesNo("disease.#.progressive", "進行する病気", "Progressive", "S3 L639", {
        plain: "本人や主治医から聞いたとおりに入れます。",
      }),
      aboutDay("disease.#.onset", "発症した時期", "Onset", "S3 L639", {
        when: (values, row) => values.get(`disease.${row}.complication`) !== true,
        plain: "進行する病気では、いるものです。「2019年ごろ」でもかまいません。",
      }),
    ],
  },
  {
    id: "proofs",
    ja: "病気を確かめる書類",
    en: "Papers that prove the disease",
    fields: [
      oneOf(proofKinds)("proof.#.kind", "書類の種類", "Kind of paper", "row 147", { required: true }),
      shortText("proof.#.disease", "どの病気の書類か", "Disease it names", "row 145"),
      shortText("proof.#.issuer", "出した人・ところ", "Issuer", "row 145"),
      dayField("proof.#.day", "書類の日付", "Day of issue", "row 145"),
      dayField("proof.#.validUntil", "有効期限", "Valid until", "row 147"),
    ],
  },
  {
    id: "handbooks",
    ja: "手帳（参考）",
    en: "Handbooks (for information)",
    fields: [
      severalOf(handbooks)("handbook", "持っている手帳", "Handbooks held", "S3 L555", {
        plain: "手帳がなくても申請できます。もうサービスを使っていないかを知るために聞きます。",
      }),
    ],
  },
  {
    id: "doctor",
    ja: "主治医",
    en: "Attending doctor",
    fields: [
      yesNo("doctor.has", "主治医がいる", "There is an attending doctor", "総支則7条1項7号", {
        required: true,
      }),
      ...(
        [
          ["doctor.name", "主治医の氏名", "Name of the doctor"],
          ["doctor.facility", "病院・診療所の名称", "Hospital or clinic"],
          ["doctor.address", "病院・診療所の所在地", "Address of the hospital or clinic"],
        ] as const
      ).map(([key, ja, en]) =>
        shortText(key, ja, en, "総支則7条1項7号", {
          when: (values) => values.get("doctor.has") === true,
          required: true,
        }),
      ),
      shortText("doctor.department", "診療科", "Department", "ours", {
        when: (values) => values.get("doctor.has") === true,
      }),
    ],
  },
];
