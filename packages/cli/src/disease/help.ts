/** What `yorisoi disease --help` prints. */
export const help = {
  ja: `yorisoi disease — 病名を調べる

使い方
  yorisoi disease search "病名"   病名をさがす（かな、ローマ字、略称、英語、古い名前、打ちまちがいでも）
  yorisoi disease check …         窓口で、対象の病気かを確かめる
  yorisoi disease show 番号       一つの疾病を見る
  yorisoi disease import …        公の一覧を読みこむ（運用者）
  yorisoi disease imported        読みこんだ一覧を見る、消す（運用者）
  yorisoi disease 命令 --help     その命令の説明
  --lang en                       説明と問題の知らせを英語にする`,
  en: `yorisoi disease — look up diseases

Usage
  yorisoi disease search "NAME"    find a disease (kana, romaji, abbreviation, English, old names, typing errors)
  yorisoi disease check …          is it covered? the check at the window
  yorisoi disease show ID          what is known of one disease
  yorisoi disease import …         read an official list in (operator)
  yorisoi disease imported         show and remove imported lists (operator)
  yorisoi disease COMMAND --help   about that command
  --lang en                        help and problems in English`,
} as const;
