import type { Option } from "../../../form/index.ts";

// Choices of the overview survey. The text of the official sheet was not at hand: wording and choices are ours.

/** How often one gets out. */
export const outings: readonly Option[] = [
  { code: "daily", ja: "ほぼ毎日", en: "almost every day" },
  { code: "weekly", ja: "週に数回", en: "some times a week" },
  { code: "monthly", ja: "月に数回", en: "some times a month" },
  { code: "rarely", ja: "ほとんどない", en: "hardly ever" },
  { code: "treatment-only", ja: "通院だけ", en: "only for treatment" },
];

/** Work and school. */
export const occupations: readonly Option[] = [
  { code: "employed", ja: "会社などで働いている", en: "employed" },
  { code: "self-employed", ja: "自営・在宅で働いている", en: "self-employed" },
  { code: "supported", ja: "福祉の場で働いている", en: "supported work" },
  { code: "on-leave", ja: "休職中", en: "on leave" },
  { code: "school", ja: "学校に通っている", en: "at school" },
  { code: "none", ja: "していない", en: "none" },
];

/** Where the day is spent. */
export const days: readonly Option[] = [
  { code: "home", ja: "自宅", en: "at home" },
  { code: "work", ja: "職場・学校", en: "at work or school" },
  { code: "facility", ja: "施設", en: "in a facility" },
  { code: "hospital", ja: "病院", en: "in hospital" },
  { code: "other", ja: "その他", en: "elsewhere" },
];

/** Where one lives. */
export const homes: readonly Option[] = [
  { code: "alone", ja: "自宅（一人暮らし）", en: "at home, alone" },
  { code: "with-family", ja: "自宅（家族などと同居）", en: "at home, with family" },
  { code: "group-home", ja: "グループホーム", en: "group home" },
  { code: "facility", ja: "施設", en: "facility" },
  { code: "hospital", ja: "病院", en: "hospital" },
  { code: "other", ja: "その他", en: "other" },
];
