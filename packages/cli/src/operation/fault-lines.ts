import type { Language } from "../language.ts";

const hasWords = (error: unknown): error is Readonly<Record<Language, string>> =>
  error instanceof Error && "ja" in error && "en" in error && typeof error.ja === "string";

/** A use case of the server that refused, with every reason. */
function refusalLines(particulars: unknown): string {
  const { problems = [] } = particulars as { readonly problems?: readonly { readonly message: string }[] };
  return (
    problems.map(({ message }) => message).join("\n  ") ||
    "その名前の利用者か組織がありません。(there is none of that name)"
  );
}

/**
 * What the operator reads when something fails. What the database says may quote a row, so of its errors only the code is
 * shown.
 */
export function faultLines(error: unknown, language: Language): string {
  if (hasWords(error)) return error[language];
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (error.name === "SettingAdvice") return error.message;
  if (error.name === "Refusal" && "particulars" in error) return refusalLines(error.particulars);
  if (code === undefined) throw error;
  return language === "en"
    ? `it failed (${code}). Nothing is left half done. Check disk, network and database, and run it again.`
    : `できませんでした (${code})。
  理由: データベースかディスクか通信の誤りです。途中のものは残していません。
  すること: ディスクの空き、通信、データベースの動きを確かめて、もう一度実行してください。`;
}
