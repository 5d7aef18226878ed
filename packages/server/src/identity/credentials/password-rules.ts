import { normalPassword, PASSWORD_BYTES } from "./password.ts";
import { guessedPasswords, walks } from "./tables/guessed-passwords.ts";

export interface PasswordOwner {
  /** Staff of an authority, a hospital or a centre see the data of others: longer. */
  readonly kind: "staff" | "person";
  readonly login: string;
  readonly name: string;
}

export interface PasswordProblem {
  readonly code: "too-short" | "too-long" | "contains-login" | "contains-name" | "too-common" | "too-regular";
  /** What is wrong and what to do; never a part of the password. */
  readonly ja: string;
  readonly en: string;
}

/** Characters (code points) at least. No rule on kinds of characters and no expiry: NIST SP 800-63B-4 §3.1.1.2. */
const leastLengths = { staff: 12, person: 10 } as const;
/** A password that has fewer characters than this besides login or name is made of them. */
const ownCharacters = 6;

const problem = (code: PasswordProblem["code"], ja: string, en: string): PasswordProblem => ({
  code,
  ja,
  en,
});

/** Letters and digits in lower case, as one compares words: "Ｙamada, Tarō" → "yamadatarō". */
const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const lengthOf = (text: string) => Array.from(text).length;

/** The parts of a login or name that are long enough to be recognised in a password. */
function partsOf(text: string): readonly string[] {
  const parts = text.normalize("NFKC").split(/[\s.@_+\-・]+/u);
  return [text, ...parts].map(fold).filter((part) => lengthOf(part) >= 2);
}

function isMadeOf(folded: string, text: string): boolean {
  const parts = partsOf(text).toSorted((one, other) => other.length - one.length);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ""), folded);
  return rest !== folded && lengthOf(rest) < ownCharacters;
}

function isCommon(folded: string): boolean {
  const bare = folded.replace(/^\p{N}+|\p{N}+$/gu, "");
  return guessedPasswords.has(folded) || guessedPasswords.has(bare);
}

/** All ways along one row: round and round, to and fro, with the key at the end pressed once or twice. */
function waysAlong(walk: string): readonly string[] {
  const back = Array.from(walk).toReversed().join("");
  return [
    walk.repeat(3),
    back.repeat(3),
    (walk + back).repeat(2),
    (walk.slice(0, -1) + back.slice(0, -1)).repeat(3),
  ];
}
const ways = walks.flatMap(waysAlong);

/** One to four characters again and again, or one walk along the keys ("0987654321", "qwertyuiopoiuy"). */
function isRegular(text: string): boolean {
  return text !== "" && (/^(.{1,4}?)\1+$/su.test(text) || ways.some((way) => way.includes(text)));
}

/**
 * Everything that speaks against a new password, all at once; an empty list means it is good. Judged as it will be
 * hashed (NFKC). The lengths are the house's: NIST SP 800-63B-4 §3.1.1.2 asks for 15 characters where the password is
 * the only factor and 8 beside a second one.
 */
export function judgePassword(
  text: string,
  { kind, login, name }: PasswordOwner,
): readonly PasswordProblem[] {
  const normal = normalPassword(text);
  if (normal === undefined) {
    return [
      problem(
        "too-long",
        `長すぎます。半角で ${PASSWORD_BYTES} 文字（日本語では約 ${Math.floor(PASSWORD_BYTES / 3)} 文字）までにしてください。`,
        `This is too long. Use at most ${PASSWORD_BYTES} characters (about ${Math.floor(PASSWORD_BYTES / 3)} in Japanese).`,
      ),
    ];
  }
  const folded = fold(normal);
  const least = leastLengths[kind];
  const found: readonly (PasswordProblem | false)[] = [
    lengthOf(normal) < least &&
      problem(
        "too-short",
        `短すぎます。${least} 文字以上にしてください。関係のない言葉をいくつか並べると、長くても覚えやすくなります。`,
        `This is too short. Use at least ${least} characters; several unrelated words are long and easy to remember.`,
      ),
    isMadeOf(folded, login) &&
      problem(
        "contains-login",
        "ログイン名とほとんど同じです。ログイン名を使わない言葉にしてください。",
        "This is nearly your login name. Use words that do not contain it.",
      ),
    isMadeOf(folded, name) &&
      problem(
        "contains-name",
        "お名前とほとんど同じです。お名前を使わない言葉にしてください。",
        "This is nearly your name. Use words that do not contain it.",
      ),
    isCommon(folded) &&
      problem(
        "too-common",
        "多くの人が使う言葉か、それに数字を足したものなので、すぐに破られます。関係のない言葉をいくつか並べてください。",
        "Many people use this word, or it with digits added, so it is guessed at once. Use several unrelated words.",
      ),
    (isRegular(normal.toLowerCase()) || isRegular(folded)) &&
      problem(
        "too-regular",
        "同じ文字のくり返しか、キーの並びのままなので、すぐに破られます。関係のない言葉をいくつか並べてください。",
        "This repeats itself or follows the keys in order, so it is guessed at once. Use several unrelated words.",
      ),
  ];
  return found.filter((entry) => entry !== false);
}
