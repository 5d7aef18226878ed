import type { Field, Place } from "../measure-row.ts";

interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** Kinds of windows; the screen adds address and telephone of the person's own. */
export const placeNames: Readonly<Record<Place, Bilingual>> = {
  "municipality-disability": {
    ja: "市区町村の障害福祉の窓口",
    en: "Disability welfare window of the municipality",
  },
  "municipality-care-insurance": {
    ja: "市区町村の介護保険の窓口",
    en: "Care insurance window of the municipality",
  },
  "municipality-pension": { ja: "市区町村の国民年金の窓口", en: "Pension window of the municipality" },
  "municipality-child": { ja: "市区町村の子どもの窓口", en: "Children's window of the municipality" },
  "health-centre": { ja: "保健所", en: "Public health centre" },
  prefecture: {
    ja: "都道府県か指定都市の難病の担当",
    en: "Intractable disease section of the prefecture or city",
  },
  "support-centre": { ja: "難病相談支援センター", en: "Intractable disease support centre" },
  "consultation-office": { ja: "相談支援事業所", en: "Consultation office" },
  "pension-office": { ja: "年金事務所", en: "Pension office" },
  "hello-work": { ja: "ハローワーク", en: "Hello Work (job centre)" },
  "occupational-health-centre": { ja: "産業保健総合支援センター", en: "Occupational health centre" },
  "health-insurer": { ja: "入っている健康保険の窓口", en: "Your health insurer" },
  hospital: { ja: "病院の相談室", en: "Advice room of the hospital" },
  workplace: { ja: "勤め先", en: "Your workplace" },
};

/** Groups of measures, in the order of the screen. */
export const fieldNames: Readonly<Record<Field, Bilingual>> = {
  tools: { ja: "くらしの道具", en: "Aids and devices" },
  home: { ja: "家での手助け", en: "Help at home" },
  "short-stay": { ja: "短い間の泊まり", en: "Short stay" },
  "going-out": { ja: "外出の手助け", en: "Going out" },
  day: { ja: "昼の活動", en: "Daytime" },
  living: { ja: "住む場所と見守り", en: "Living" },
  training: { ja: "くらしの練習", en: "Training" },
  work: { ja: "仕事", en: "Work" },
  "medical-cost": { ja: "医療費", en: "Medical cost" },
  income: { ja: "年金と手当", en: "Pension and allowances" },
  "care-insurance": { ja: "介護保険", en: "Care insurance" },
  proof: { ja: "証明の書類", en: "Proof" },
  advice: { ja: "相談", en: "Advice" },
};
