import type { TextKey } from "../../app/text.ts";
import { auditJa } from "../text.ja.ts";

/** The text with this key, for keys made of codes that the server sends; undefined when there is none. */
export function textKeyOf(key: string): TextKey | undefined {
  return isTextKey(key) ? key : undefined;
}

const isTextKey = (key: string): key is keyof typeof auditJa => Object.hasOwn(auditJa, key);
