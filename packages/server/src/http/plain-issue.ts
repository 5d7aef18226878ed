interface ValidationIssue {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface PlainIssue {
  readonly code: string;
  /** Where in what was sent, for example /helpers/0/name. */
  readonly path: string;
  readonly message: string;
}

const counted = (params: ValidationIssue["params"], limit: "minimum" | "maximum", unit: string) =>
  typeof params[limit] === "number" || typeof params[limit] === "bigint" ? `${params[limit]}${unit}` : "";

const unitOf = ({ origin }: ValidationIssue["params"]) =>
  origin === "string" ? " 文字" : origin === "array" ? " 個" : "";

/** zod's reasons in plain Japanese: what is wrong there and what to do. What was sent is not repeated. */
const sentences: Readonly<Record<string, (params: ValidationIssue["params"]) => string>> = {
  invalid_type: () => "入っていないか、値の種類が違います。入れてください。",
  too_small: (params) =>
    params["minimum"] === 1
      ? "入れてください。"
      : `短すぎるか小さすぎます。${counted(params, "minimum", unitOf(params))}以上にしてください。`,
  too_big: (params) =>
    `長すぎるか大きすぎます。${counted(params, "maximum", unitOf(params))}以下にしてください。`,
  invalid_format: () => "書き方が違います。例を見て直してください。",
  invalid_value: () => "選べる値ではありません。一覧から選んでください。",
  unrecognized_keys: () => "知らない項目があります。消してください。",
  invalid_union: () => "書き方が違います。例を見て直してください。",
};

const isJapanese = (text: string) => /[ぁ-んァ-ヶ一-龠]/.test(text);

/** One reason why a body or a query is not taken. A schema's own Japanese message goes before the general one. */
export function plainIssue({ keyword, instancePath, message = "", params }: ValidationIssue): PlainIssue {
  const general = sentences[keyword]?.(params) ?? "書き方が違います。例を見て直してください。";
  return { code: keyword, path: instancePath, message: isJapanese(message) ? message : general };
}
