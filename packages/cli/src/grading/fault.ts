import type { Language } from "../language.ts";
import type { Refusal } from "./input/opening.ts";

const bySystemCode: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: {
    ja: "見つかりません。名前と場所を確かめてください。",
    en: "not found. Check the name and the folder.",
  },
  EACCES: {
    ja: "開く権限がありません。持ち主に権限をもらってください。",
    en: "no permission. Ask its owner for it.",
  },
  EISDIR: {
    ja: "フォルダーです。ファイルを指定してください。",
    en: "is a folder. Name a file.",
  },
  ENOSPC: {
    ja: "ディスクがいっぱいです。空きを作ってから、もう一度実行してください。",
    en: "the disk is full. Make room and run it again.",
  },
};

/** What is said about a file or stream, after its name. */
export function about(name: string, what: string, language: Language): string {
  return language === "en" ? `${name}: ${what}` : `「${name}」: ${what}`;
}

/** A file that cannot be opened, read or written: what, why, and what to do. */
export function describeSystemFault(name: string, error: unknown, language: Language): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const detail = error instanceof Error ? error.message : String(error);
  const known = bySystemCode[code]?.[language];
  const other =
    language === "en" ? `cannot be read or written (${detail}).` : `読み書きできません（${detail}）。`;
  return about(name, known ?? other, language);
}

const refusals: Readonly<Record<Refusal, Readonly<Record<Language, string>>>> = {
  spreadsheet: {
    ja: "表計算ソフトのファイルです。「CSV UTF-8」として保存し直してください。",
    en: 'it is a spreadsheet. Save it as "CSV UTF-8".',
  },
  "old-line-ends": {
    ja: "改行が古い形式（CR だけ）です。「CSV UTF-8」として保存し直してください。",
    en: 'its lines end with CR alone. Save it again as "CSV UTF-8".',
  },
  "no-commas": {
    ja: "カンマ区切りではありません（タブかセミコロン）。「CSV UTF-8」として保存し直してください。",
    en: 'its columns are parted by tabs or semicolons. Save it again as "CSV UTF-8".',
  },
  "not-text": {
    ja: "文字として読めません。UTF-8 でも Shift_JIS でもないか、文書や画像などのファイルです。表計算ソフトで開けるなら「CSV UTF-8」として保存し直してください。",
    en: 'it is no text in UTF-8 or Shift_JIS, or a document or picture. If a spreadsheet program can open it, save it as "CSV UTF-8".',
  },
  "no-json": {
    ja: "JSON の事例ではありません（{ か [ で始まりません）。--format を外すか、--format csv と書いてください。",
    en: "it is not JSON (it does not begin with { or [). Leave --format away, or write --format csv.",
  },
  "utf-16": {
    ja: "文字コードが UTF-16 です。「CSV UTF-8」として保存し直してください。",
    en: 'it is in UTF-16. Save it again as "CSV UTF-8".',
  },
  "header-not-closed": {
    ja: '見出しの " が閉じていません。一行目の " を二つ一組にしてください。',
    en: "a quote in the header is not closed. Close it in the first line.",
  },
  "header-too-long": {
    ja: "一行目（見出し）が長すぎます。改行が抜けていないか確かめてください。",
    en: "the first line (header) is too long. Check that line ends are there.",
  },
};

export function describeRefusal(name: string, refusal: Refusal, language: Language): string {
  return about(name, refusals[refusal][language], language);
}
