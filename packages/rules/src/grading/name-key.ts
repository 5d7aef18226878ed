/**
 * One spelling for all widths and spaces: 「関節の拘縮　肩関節　左」, 「関節の拘縮 肩関節 左」 and
 * 「生活機能ＩＩ」, 「生活機能Ⅱ」 become equal. Nothing else is folded: other spellings need an explicit alias.
 */
export function nameKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[~〜∼]/gu, "〜");
}
