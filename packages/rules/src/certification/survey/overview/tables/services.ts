import type { Option } from "../../../form/index.ts";

/** The programme that ended on 31 March 2013 had three services (S3 L53, L494–496); people also used others. */
export const pastServices: readonly Option[] = [
  { code: "home-help", ja: "難病患者等ホームヘルプサービス", en: "home help (old programme)" },
  { code: "short-stay", ja: "難病患者等短期入所", en: "short stay (old programme)" },
  { code: "equipment", ja: "難病患者等日常生活用具給付", en: "equipment (old programme)" },
  { code: "welfare", ja: "障害福祉サービス", en: "welfare services" },
  { code: "care-insurance", ja: "介護保険のサービス", en: "long-term care insurance" },
  { code: "nursing", ja: "訪問看護", en: "home nursing" },
  { code: "own-money", ja: "自費のサービス", en: "paid privately" },
  { code: "other", ja: "その他", en: "other" },
];

/** Services in use now. The names are those of 障害者総合支援法 第五条 and of neighbouring systems. */
export const presentServices: readonly Option[] = [
  { code: "home-care", ja: "居宅介護", en: "home care" },
  { code: "intensive-home-care", ja: "重度訪問介護", en: "intensive home care" },
  { code: "guide-sight", ja: "同行援護", en: "guide for people with poor sight" },
  { code: "guide-behaviour", ja: "行動援護", en: "guide for behaviour" },
  { code: "comprehensive", ja: "重度障害者等包括支援", en: "comprehensive support" },
  { code: "short-stay", ja: "短期入所", en: "short stay" },
  { code: "medical-day", ja: "療養介護", en: "care in hospital" },
  { code: "day-care", ja: "生活介護", en: "day care" },
  { code: "residence", ja: "施設入所支援", en: "residential care" },
  { code: "training", ja: "自立訓練", en: "training for independence" },
  { code: "work-transition", ja: "就労移行支援", en: "transition to work" },
  { code: "work-continued", ja: "就労継続支援", en: "supported work" },
  { code: "group-home", ja: "共同生活援助", en: "group home" },
  { code: "outing", ja: "移動支援", en: "help with outings" },
  { code: "equipment", ja: "日常生活用具", en: "equipment" },
  { code: "aids", ja: "補装具", en: "aids" },
  { code: "nursing", ja: "訪問看護", en: "home nursing" },
  { code: "rehabilitation", ja: "訪問リハビリテーション", en: "rehabilitation at home" },
  { code: "care-insurance", ja: "介護保険のサービス", en: "long-term care insurance" },
  { code: "other", ja: "その他", en: "other" },
];
