import type { Option } from "../../form/index.ts";

/** Who made the ratings (S3 L867–871); words ours. */
export const raters: readonly Option[] = [
  { code: "self", ja: "主治医が評価した", en: "the attending doctor" },
  {
    code: "confirmed",
    ja: "主治医が評価し、ほかの医師に確認した",
    en: "the attending doctor, confirmed with a colleague",
  },
  { code: "colleague", ja: "ほかの医師が評価した", en: "a colleague" },
];
