import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { textKeyOf } from "./text-key-of.ts";

/** A code of the server in words; a code this screen does not know stands as it is. */
export function Coded({ under, code }: { under: string; code: string }): ReactNode {
  const key = textKeyOf(`${under}.${code}`);
  return key ? <T k={key} /> : <Code text={code} />;
}

/** Numbers and codes for machines, broken anywhere so that they fit on every screen. */
export function Code({ text }: { text: string }): ReactNode {
  return <code className="break-all font-mono">{text}</code>;
}
