import type { Option } from "../../form/index.ts";

/** The 13 boxes of part 2 (S3 L1163–1169). */
export const procedures: readonly Option[] = [
  { code: "drip", ja: "点滴の管理", en: "care of a drip", plain: "血管に薬や水分を入れる管の世話です。" },
  {
    code: "central-vein",
    ja: "中心静脈栄養",
    en: "feeding through a central vein",
    plain: "太い血管に入れた管から、栄養をとることです。",
  },
  { code: "dialysis", ja: "透析", en: "dialysis", plain: "腎臓の代わりに、血液をきれいにする治療です。" },
  {
    code: "stoma",
    ja: "ストーマの処置",
    en: "care of a stoma",
    plain: "お腹に作った便や尿の出口（人工肛門など）の世話です。",
  },
  { code: "oxygen", ja: "酸素療法", en: "oxygen therapy", plain: "酸素を吸う治療です。" },
  { code: "respirator", ja: "レスピレーター", en: "respirator", plain: "息をする力を助ける機械です。" },
  {
    code: "tracheostomy",
    ja: "気管切開の処置",
    en: "care of a tracheostomy",
    plain: "息をするためにのどに開けた穴の世話です。",
  },
  { code: "pain-care", ja: "疼痛の看護", en: "care of pain", plain: "強い痛みをやわらげる看護です。" },
  {
    code: "tube-feeding",
    ja: "経管栄養 (胃ろう)",
    en: "tube feeding (gastrostomy)",
    plain: "鼻やお腹に通した管から、栄養をとることです。",
  },
  {
    code: "suction",
    ja: "吸引処置",
    en: "suction",
    plain: "口、鼻、のどの管にたまったたんを、機械で吸い取ることです。",
  },
  {
    code: "monitoring",
    ja: "モニター測定 (血圧、心拍、酸素飽和度等)",
    en: "monitoring (blood pressure, pulse, oxygen saturation …)",
    plain: "血圧や脈、酸素の量を、機械で続けて測ることです。",
  },
  {
    code: "pressure-sore",
    ja: "褥瘡の処置",
    en: "care of a pressure sore",
    plain: "床ずれの手当てです。",
  },
  {
    code: "catheter",
    ja: "カテーテル (コンドームカテーテル、留置カテーテル 等)",
    en: "catheter (condom, indwelling …)",
    plain: "尿を出すための管です。",
  },
];

/** Only on the form from April 2014 on; second hand, see `editions.ts`. */
export const intermittentCatheter: Option = {
  code: "intermittent-catheter",
  ja: "間歇的導尿",
  en: "intermittent catheterisation",
  plain: "決まった時に管を入れて、尿を出すことです。",
};

/** Who did it: nurses, and since April 2012 care workers for suction and tube feeding (S3 L840–843). */
export const performers: readonly Option[] = [
  { code: "nurse", ja: "看護職員", en: "nurse" },
  {
    code: "care-worker",
    ja: "介護福祉士、研修を受けた介護職員",
    en: "certified or trained care worker",
    plain: "平成24年4月から、たんの吸引と経管栄養にかぎり、条件のもとで行えます。",
  },
  { code: "other", ja: "その他", en: "other" },
];

/** The two procedures that count although a care worker did them (S3 L842–843). */
export const careWorkerProcedures: readonly string[] = ["suction", "tube-feeding"];

/** S3 L842. */
export const feedingRoutes: readonly Option[] = [
  { code: "gastrostomy", ja: "胃ろう", en: "gastrostomy" },
  { code: "enterostomy", ja: "腸ろう", en: "enterostomy" },
  { code: "nasal", ja: "経鼻経管栄養", en: "nasal tube" },
];

/** S3 L842. */
export const suctionPlaces: readonly Option[] = [
  { code: "mouth", ja: "口腔内", en: "mouth" },
  { code: "nose", ja: "鼻腔内", en: "nose" },
  { code: "tracheal-tube", ja: "気管カニューレ内部", en: "tracheal tube" },
];

/** S3 L1167. */
export const suctionKinds: readonly Option[] = [
  { code: "temporary", ja: "一時的", en: "temporary" },
  { code: "continuous", ja: "継続的", en: "continuous" },
];
