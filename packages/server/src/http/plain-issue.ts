import { bothOf } from "./both-languages.ts";
import type { ProblemPart } from "./problem.ts";

interface ValidationIssue {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

type Params = ValidationIssue["params"];
type Words = readonly [ja: string, en: string];

const counted = (params: Params, limit: "minimum" | "maximum", unit: string) =>
  typeof params[limit] === "number" || typeof params[limit] === "bigint" ? `${params[limit]}${unit}` : "";

const unitOf = ({ origin }: Params): Words => {
  if (origin === "string") return [" 文字", " characters"];
  return origin === "array" ? [" 個", " entries"] : ["", ""];
};

const wrongForm: Words = [
  "書き方が違います。例を見て直してください。",
  "This is not written as it has to be. Compare it with the example.",
];

function tooSmall(params: Params): Words {
  if (params["minimum"] === 1) return ["入れてください。", "Enter this."];
  const [ja, en] = unitOf(params);
  return [
    `短すぎるか小さすぎます。${counted(params, "minimum", ja)}以上にしてください。`,
    `This is too short or too small. The least is ${counted(params, "minimum", en)}.`,
  ];
}

function tooBig(params: Params): Words {
  const [ja, en] = unitOf(params);
  return [
    `長すぎるか大きすぎます。${counted(params, "maximum", ja)}以下にしてください。`,
    `This is too long or too large. The most is ${counted(params, "maximum", en)}.`,
  ];
}

/** zod's reasons in plain words: what is wrong there and what to do. What was sent is not repeated. */
const sentences: Readonly<Record<string, (params: Params) => Words>> = {
  invalid_type: () => [
    "入っていないか、値の種類が違います。入れてください。",
    "This is missing or of the wrong kind. Enter it.",
  ],
  too_small: tooSmall,
  too_big: tooBig,
  invalid_format: () => wrongForm,
  invalid_value: () => [
    "選べる値ではありません。一覧から選んでください。",
    "This is none of the choices. Choose from the list.",
  ],
  unrecognized_keys: () => [
    "知らない項目があります。消してください。",
    "There is a field nobody knows. Remove it.",
  ],
  invalid_union: () => wrongForm,
};

/** One reason why a body or a query is not taken. A schema's own message goes before the general one. */
export function plainIssue({ keyword, instancePath, message = "", params }: ValidationIssue): ProblemPart {
  const own = bothOf(message);
  const [ja, en] = own ? [own.ja, own.en] : (sentences[keyword]?.(params) ?? wrongForm);
  return { code: keyword, path: instancePath, message: ja, message_en: en };
}
