import type { FieldSpec } from "../../form/index.ts";
import { aboutDay, shortText } from "../build-field.ts";

const diagnosisPlain = [
  "障害のいちばんの原因になっている病気です。法律の一覧にある病名で書きます。",
  "合併症や、ほかの病気です。",
  "合併症や、ほかの病気です。",
] as const;
const diagnosisExamples = [
  ["全身性エリテマトーデス", "ループス腎炎", "2008-04~"],
  ["シェーグレン症候群", "二次性", "2012-04~"],
  ["うつ病", "軽症", "2008-10~"],
] as const;

function diagnosis(row: 0 | 1 | 2): readonly FieldSpec[] {
  const number = row + 1;
  const [name, subtype, onset] = diagnosisExamples[row];
  return [
    shortText(`diagnosis.${number}.name`, `診断名 ${number}.`, `Diagnosis ${number}`, {
      source: `S3 L${1154 + row}; L802, L806`,
      plain: diagnosisPlain[row],
      example: name,
      required: row === 0,
    }),
    shortText(`diagnosis.${number}.subtype`, `（ ）書き ${number}.`, `Sub-type ${number}, in brackets`, {
      source: `S3 L${1154 + row}; L804`,
      plain: "病気がさらに分かれるときの名前です。（ ）の中に印刷します。",
      example: subtype,
    }),
    aboutDay(`diagnosis.${number}.onset`, `発症年月日 ${number}.`, `Onset ${number} (about)`, {
      source: `S3 L${1154 + row}`,
      plain: "病気が始まった時です。はっきりしないときは、年だけ、または「頃」をつけて書きます。",
      example: onset,
      required: row === 0,
    }),
  ];
}

const admissionExamples = [
  ["2012-04", "2012-06", "ループス腎炎"],
  ["2010-01", "2010-02", "肺炎"],
] as const;

function admission(row: 0 | 1): readonly FieldSpec[] {
  const number = row + 1;
  const [from, until, disease] = admissionExamples[row];
  const source = `S3 L${1158 + row}`;
  return [
    aboutDay(`admission.${number}.from`, `入院歴 ${number}. 年 月 ～`, `Admission ${number}: from`, {
      source,
      plain: "入院した年と月です。新しいものから書きます。",
      example: from,
    }),
    aboutDay(`admission.${number}.until`, `入院歴 ${number}. ～ 年 月`, `Admission ${number}: until`, {
      source,
      plain: "退院した年と月です。今も入院しているときは、あけておきます。",
      example: until,
    }),
    shortText(`admission.${number}.disease`, `入院歴 ${number}. (傷病名)`, `Admission ${number}: disease`, {
      source,
      plain: "入院のもとになった病気です。",
      example: disease,
    }),
  ];
}

/** 1-(1) (S3 L1153–1159): three diagnoses, two admissions. */
export const illnessFields: readonly FieldSpec[] = [
  ...([0, 1, 2] as const).flatMap(diagnosis),
  ...([0, 1] as const).flatMap(admission),
];
