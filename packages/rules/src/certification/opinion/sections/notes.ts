import type { FieldSpec } from "../../form/index.ts";
import { longText, oneOf, shortText } from "../build-field.ts";
import { attachmentKinds } from "../tables/illness-options.ts";

/** 5 of 2013, 6 from 2014 on: other notes (S3 L1254–1261; L861, L863). The grade is named as the edition names it. */
export const noteFields = (grade: "障害程度区分" | "障害支援区分"): readonly FieldSpec[] => [
  longText(
    "notes.text",
    `${grade}認定やサービス利用計画作成に必要な医学的など意見等をご記載して下さい。`,
    "Other medical views for the grade and the plan",
    {
      source: "S3 L1256–1259; L861",
      plain: "ほかの欄に書けなかったことを書きます。",
      example:
        "一人暮らしで、つらい日は家事ができない。家事の手助けがあれば、体を休められ、生活の質が上がると考える。",
    },
  ),
  longText("notes.whyServices", "症状の悪化を防ぐために障害福祉サービスの利用が必要な理由", "Why services", {
    source: "S3 L863; L888",
    plain: "サービスを使うと、何が防げて、何が良くなるかを書きます。",
    example: "掃除と買い物の手助けがあれば、無理をして炎症がぶり返すのを防げる。",
  }),
  longText(
    "notes.specialist",
    "専門医等に別途意見を求めた場合はその内容、結果も記載して下さい。",
    "What a specialist said when asked",
    {
      source: "S3 L1256, L1261",
      plain: "だれに、何を聞き、どんな答えだったかです。",
      example: "当院の精神科の医師に聞いた。落ちこみは薬で軽くなってきているとのこと。",
    },
  ),
  oneOf(attachmentKinds)("attachment.#.kind", "添付 種類", "Attachment: kind", {
    source: "S3 L1256",
    plain: "いっしょに出す書類の種類です。",
    example: "情報提供書",
    required: true,
  }),
  shortText("attachment.#.name", "添付 内容", "Attachment: what it is", {
    source: "S3 L1256",
    plain: "書類の日付や中身です。",
    example: "令和8年10月の検査の結果",
  }),
];
